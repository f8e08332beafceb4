import type { WordClass } from '../grammar/word-class.ts';

/** Petitions, and how they are signed and passed on. */
export const petitionWords: readonly WordClass[] = [
  {
    name: 'petition',
    words: `
      petition, petitions, e petition, epetition, online petition, paper petition, open letter, open letters, parliamentary petition,
      38degrees, 38 degrees, letter to the board, joint letter
    `,
  },
  {
    name: 'sign-it',
    words: `
      sign, add your name to, put your name to, add your signature to, put your signature to, sign and share, read and sign,
      join, support, back, share, repost, retweet, circulate, pass on, sign up to, get signing, lend your name to, go sign, sign our, share our,
      signing, add your names to
    `,
  },
  { name: 'name-to', words: 'add your name, add your names, put your name, add your signature, lend your name, sign your name' },
  {
    name: 'start-it',
    words: 'start, started, set up, made, launched, created, organised, put together, begun, starting, launching, setting up, making',
  },
  {
    name: 'it-needs',
    words: `
      needs, reach, reaches, is at, has reached, closes, ends, link, is live, is open, is still open, is up, going round, going around, doing the rounds,
      here, below, in my bio, in bio, available to sign, to sign, can be signed, needs your, online, attached, at, on, counts
    `,
  },
  { name: 'petition-campaign', words: 'call, call for, campaign, letter, appeal, demand, cause, fight, list of supporters, petition, plea' },
  { name: 'gather', words: 'collecting, gathering, need, needs, reach, more, every, only, get, getting, want, target, get to, another, aim' },
  { name: 'not-signing', words: `
      consent form, consent, waiting list, mailing list, rota, card, donor register, register, newsletter, app, guest list, list for, visitors book
    ` },
];
