// Every mistake of a policy at once, each with what was meant. Run: node examples/04-a-broken-policy.mjs
import { loadPolicy, PolicyError } from 'houserules';

try {
  loadPolicy({
    houserules: 1,
    id: 'our-rules',
    version: '1',
    title: 'Our rules',
    publisher: 'A council',
    text: 'Share no phone numbers. We remove posts that do.',
    url: null,
    locale: 'en-GB',
    region: 'GB',
    timeZone: 'Europe/London',
    clauses: [
      { id: 'no-numbers', kind: 'prohibits', quote: 'Share no telephone numbers.' },
      { id: 'removed', kind: 'authorises', quote: 'We remove posts that do.', actions: ['remove'], modality: 'will' },
    ],
    rules: [
      { id: 'numbers', when: { detects: ['phones'] }, then: 'hide', because: ['no-numbers', 'removd'] },
      { id: 'shouting', when: { phrases: ['HELP'] }, then: 'hide', because: ['removed'] },
    ],
  });
} catch (error) {
  if (!(error instanceof PolicyError)) throw error;
  for (const { code, at, didYouMean } of error.problems) console.log(code, at, didYouMean ?? '');
}
