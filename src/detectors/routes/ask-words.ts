import type { WordClass } from '../grammar/word-class.ts';

/** Words with which people ask, whatever they ask about. */
export const askWords: readonly WordClass[] = [
  {
    name: 'anyone',
    words: `
      anyone, anybody, someone, somebody, any one, some one, one of you, any of you, one of yous, any of yous,
      one of your lot, one of your team, anyone there, anyone at the trust, anyone at the hospital, you lot, you guys,
      admin, you people
    `,
  },
  { name: 'please', words: 'please, pleeease, pleease, kindly, ta, urgently, asap' },
];
