// Holds offensive words: what somebody is goaded to, and what is held over somebody.
import type { WordClass } from '../grammar/word-class.ts';

/** Words of goading, of blackmail and of the gallows. */
export const goadingWords: readonly WordClass[] = [
  {
    name: 'self-harmed',
    words: `
      suicide, suicidal, suicide attempt, overdose, overdoses, overdosed, od, self harm, self harmed, self harmers,
      self harmer, self harming, selfharm, cut herself, cut himself, cut themselves, cutters, slit her wrists,
      slit his wrists, end it, end it all, cry for help, want to die, wanted to die, wants to die, jump, jumper, kms`,
  },
  {
    name: 'blackmail-ear',
    words: `
      wife, husband, missus, hubby, boss, employer, employers, partner, mum, mam, dad, parents, kids, children,
      daughter, son, school, church, mosque, neighbours, family, workmates, colleagues, landlord, girlfriend,
      boyfriend, fella, everyone, everybody, whole town, whole village, whole street`,
  },
  {
    name: 'blackmail-tell',
    words: `
      tell, show, send, message, inform, ring, text, email, post, share, publish, upload, release, leak, read out,
      expose, out, go live with, put`,
  },
  {
    name: 'blackmail-out',
    words: `
      online, on facebook, on fb, on insta, on instagram, on tiktok, on the internet, all over facebook, all over town,
      on the dark web, to everyone, to everybody, public`,
  },
  {
    name: 'hanging-thing',
    words: `
      rope, ropes, noose, nooses, gallows, lamppost, lamp post, lampposts, guillotine, scaffold, firing squad,
      the wall, the tree, the lever, the trapdoor, the drop`,
  },
];
