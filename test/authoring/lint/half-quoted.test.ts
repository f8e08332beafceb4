import { halfQuoted } from '../../../src/authoring/lint/half-quoted.ts';
import { describeCheck, withSentence } from './linted.ts';

const HIDDEN = { quote: 'Comments that swear will be hidden', kind: 'authorises', actions: ['hide'] };
const goesOn = (words: string, then: string) => (one: Parameters<typeof withSentence>[0]) => {
  withSentence(one, HIDDEN, { then });
  one.text += words;
};

describeCheck(halfQuoted, [
  {
    reason: 'the exception is left out',
    policy: goesOn(' unless they quote a book.', 'hide'),
    says: [
      '/clauses/5/quote: rule `added` acts because of a part of `Comments that swear will be hidden unless they quote a book.`; no clause quotes `unless they quote a book`',
    ],
  },
  { reason: 'a person decides', policy: goesOn(' unless they quote a book.', 'review'), says: [] },
  { reason: 'what is left out limits nothing', policy: goesOn(' by our team.', 'hide'), says: [] },
  { reason: 'only the stop is left out', policy: goesOn('.', 'hide'), says: [] },
]);
