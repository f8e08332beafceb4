// Find a body's own reference numbers, and use them in a policy. Run: node examples/03-a-detector-of-your-own.mjs
import { createEngine, definePolicy } from 'houserules';
import { defineDetector } from 'houserules/detectors';

const complaintRef = defineDetector({
  name: 'complaint-ref',
  family: 'personal-data',
  sources: [
    { title: 'Our complaints form', url: 'https://example.org/complaints', settles: 'the shape: CMP- and six digits' },
  ],
  limits: [{ kind: 'misses', text: 'complaint 123456', because: 'a number without its prefix could be anything' }],
  anchors: { digits: 6 },
  *find({ lower }) {
    for (const { 0: written, index } of lower.matchAll(/\bcmp-?\d{6}\b/gu)) {
      yield {
        start: index,
        end: index + written.length,
        certainty: 'certain',
        because: 'our own prefix and six digits',
      };
    }
  },
});

const policy = definePolicy(
  {
    houserules: 1,
    id: 'our-rules',
    version: '1',
    title: 'Our rules',
    publisher: 'A council',
    text: 'Please keep case references off this page. We hide posts that hold one.',
    url: null,
    locale: 'en-GB',
    region: 'GB',
    timeZone: 'Europe/London',
    clauses: [
      { id: 'no-references', kind: 'prohibits', quote: 'Please keep case references off this page.' },
      { id: 'hidden', kind: 'authorises', quote: 'We hide posts that hold one.', actions: ['hide'], modality: 'will' },
    ],
    rules: [
      { id: 'reference', when: { detects: ['complaint-ref'] }, then: 'hide', because: ['no-references', 'hidden'] },
    ],
  },
  { detectors: [complaintRef] },
);

const { decision, findings } = createEngine(policy, { detectors: [complaintRef] }).evaluate({
  text: 'See CMP-204817, still open',
});
console.log(decision, findings[0].start, findings[0].end);
console.log(findings[0].citations[0].exact);
