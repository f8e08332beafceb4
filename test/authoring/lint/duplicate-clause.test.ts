import { duplicateClause } from '../../../src/authoring/lint/duplicate-clause.ts';
import { describeCheck, type withSentence } from './linted.ts';

const copy = (change: object) => (one: Parameters<typeof withSentence>[0]) =>
  one.clauses.push({ ...one.clauses[0], id: 'again', ...change });

describeCheck(duplicateClause, [
  {
    reason: 'the same words, the same kind',
    policy: copy({}),
    says: ['/clauses/5: clause `again` says no more than clause `no-contacts`'],
  },
  { reason: 'a sentence that does two things', policy: copy({ kind: 'informs' }), says: [] },
  { reason: 'a part of it', policy: copy({ quote: 'Do not post phone numbers' }), says: [] },
  {
    reason: 'the same words in another place',
    policy: (one) =>
      one.clauses.push(
        ...[1, 2].map((occurrence) => ({
          id: `kind-${occurrence}`,
          kind: 'informs',
          quote: 'Be kind to each other.',
          occurrence,
        })),
      ),
    says: [],
  },
]);
