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
  { name: 'way', words: 'how, who, whom, where, what, which' },
  {
    name: 'intend',
    words: `
      need to, want to, wants to, wanting to, would like to, like to, going to, gonna, wish to, wishes to, intend to,
      hope to, hoping to, plan to, planning to, thinking of, thinking about, trying to, tried to, about to, have to,
      had to, got to, ought to, should, must, will, shall, be, let us, let me, looking to, decided to, considering,
      need, want
    `,
  },
];
