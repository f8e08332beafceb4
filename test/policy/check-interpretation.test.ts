import { describe, expect, test } from 'vitest';
import { type Loose, problemsOf, spoilt } from './town.ts';

/** The town's page with one more sentence, and a rule on it. */
const policy = (sentence: string, when: Loose, because: string): Loose =>
  spoilt((one) => {
    one.text += ` ${sentence}`;
    one.clauses.push({ id: 'more', kind: 'prohibits', quote: sentence });
    one.rules.push({ id: 'more', when, then: 'review', because: [because] });
  });
const says = (sentence: string, when: Loose, because = 'more'): readonly string[] =>
  problemsOf(policy(sentence, when, because)).map(({ message }) => message.replace(/^.*leaves open |; got.*$/gu, ''));

describe('what a rule fixes and the page does not say needs an interpretation', () => {
  const long = { longerThan: 1500, unit: 'characters' };
  const alone = { links: {} };
  const spares = { links: { except: ['*.town.example.org'] } };
  const warned = (more: object): Loose => ({
    all: [{ detects: ['email'] }, { taken: { actions: ['warn'], atLeast: 1, ...more } }],
  });
  test.each<[string, string, Loose, readonly string[]]>([
    ['a length that the page names', 'No more than 1500 characters.', long, []],
    ['in thousands', 'No more than 1,500 characters.', long, []],
    ['another length', 'No more than 15000 characters.', long, ['how long is too long']],
    ['no length', 'Keep it short.', long, ['how long is too long']],
    ['any link', 'No links.', alone, []],
    ['sites that the page names', 'No links but to town.example.org.', spares, []],
    ['sites that it does not', 'No links to other sites.', spares, ['which sites are meant']],
    ['another site', 'No links but to example.org.', spares, ['which sites are meant']],
    [
      'how many capitals',
      'No capitals.',
      { capitals: { atLeast: 0.8, leastLetters: 20 } },
      ['how many capitals are too many'],
    ],
    [
      'which days',
      'No politics before an election.',
      { all: [{ detects: ['email'] }, { between: [{ from: '2026-03-30', to: '2026-05-07' }] }] },
      ['on which days it holds'],
    ],
    ['a warning, once, whenever it was', 'We warn you first.', warned({}), []],
    ['two warnings', 'We warn you first.', warned({ atLeast: 2 }), ['how many times, within what time']],
    ['a warning of this year', 'We warn you first.', warned({ withinDays: 365 }), ['how many times, within what time']],
    ['which languages', 'Write in English.', { languageOtherThan: ['en'] }, []],
    ['what a platform can do', 'We hide where we can.', { all: [{ detects: ['email'] }, { platformCan: 'hide' }] }, []],
  ])('%s', (_, sentence, when, open) => expect(says(sentence, when)).toEqual(open));

  test('only the sentences that the rule rests on count', () => {
    expect(says('No more than 1500 characters.', long, 'help')).toEqual(['how long is too long']);
  });
});
