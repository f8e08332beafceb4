import { uncoveredSentence } from '../../../src/authoring/lint/uncovered-sentence.ts';
import { describeCheck, withSentence } from './linted.ts';

const TWICE = [1, 4].map(
  (line) =>
    `/text: what does line ${line} of the page ask for? \`Be kind to each other.\`; no clause quotes \`Be kind to each other\``,
);

describeCheck(uncoveredSentence, [
  { reason: 'the town asks twice for kindness, and no clause quotes it', policy: () => undefined, says: TWICE },
  {
    reason: 'quoted once, the other is left',
    policy: (one) => one.clauses.push({ id: 'kind', kind: 'informs', quote: 'Be kind to each other.', occurrence: 1 }),
    says: TWICE.slice(1),
  },
  {
    reason: 'all quoted',
    policy: (one) => {
      one.text = one.text.replaceAll('Be kind to each other.', '');
      withSentence(one, { quote: 'Be kind.', kind: 'informs' });
    },
    says: [],
  },
]);
