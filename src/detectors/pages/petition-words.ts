import type { WordClass } from '../grammar/word-class.ts';

/** Petitions, and how they are signed and passed on. */
export const petitionWords: readonly WordClass[] = [
  {
    name: 'petition',
    words: `
      petition, petitions, e petition, epetition, online petition, paper petition, open letter, open letters,
      parliamentary petition, 38degrees, 38 degrees, letter to the board, joint letter
    `,
  },
  {
    name: 'sign-it',
    words: `
      sign, add your name to, put your name to, add your signature to, put your signature to, sign and share,
      read and sign, join, support, back, share, repost, retweet, circulate, pass on, sign up to, get signing,
      lend your name to, go sign, sign our, share our, signing, add your names to
    `,
  },
  {
    name: 'name-to',
    words: `
      add your name, add your names, put your name, add your signature, lend your name, sign your name,
      put their name, put their names, add their name, add their names, add yours
    `,
  },
  {
    name: 'start-it',
    words: `
      start, started, set up, made, launched, created, organised, put together, begun, starting, launching,
      setting up, making
    `,
  },
  {
    name: 'it-needs',
    words: `
      needs, reach, reaches, is at, has reached, closes, ends, link, is live, is open, is still open, is up,
      going round, going around, doing the rounds, here, below, in my bio, in bio, available to sign, to sign,
      can be signed, needs your, online, attached, at, on, counts
    `,
  },
  {
    name: 'petition-campaign',
    words: `
      call, call for, campaign, letter, this letter, our letter, appeal, demand, cause, fight, list of supporters,
      petition, plea
    `,
  },
  {
    name: 'gather',
    words: `
      hit, just hit, reached, up to, collecting, gathering, need, needs, reach, more, every, only, get, getting, want,
      target, get to, another, aim
    `,
  },
  {
    name: 'not-signing',
    words: `
      consent form, consent, waiting list, mailing list, rota, card, donor register, register, newsletter, app,
      guest list, list for, visitors book
    `,
  },
  {
    name: 'petition-call',
    words: `
      please, sign, signed, signing, your name, names, support, join, share, sharing, add, click, link, here, below,
      comments, bio, page, seconds, minute, takes, pen to paper, signatures, hit, reach, target, email me, message me,
      pop in, going round, every one counts, would mean, last chance, still time, closes, ends, save, stop,
      keep going, counts, outside, available
    `,
  },
  {
    name: 'petition-past',
    words: `
      rejected, handed in, handed their, handed over, presented, received, petitioned, did the, did that,
      what happened, whatever happened, years ago, back in, divorce, court, guardianship, get anywhere, allowed,
      not allowed, never change, never works, pointless, waste of, debated last, was debated, nothing came,
      in the eighties, please do not post, do not post, no petitions, removed, i signed, we signed, i have signed
    `,
  },
  {
    name: 'tag-friends',
    words: `
      tag, click, get your friends, ask your friends, get them, tell your friends, ask everyone, get everyone,
      get your family, ask people
    `,
  },
];
