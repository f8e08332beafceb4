// Holds offensive words: violence and sexual crimes.
import type { WordClass } from '../grammar/word-class.ts';

/** What the shapes of accusations are made of, besides their themes. */
export const accusationParts: readonly WordClass[] = [
  {
    name: 'violence',
    part: 'verb',
    words: `
      slap, smack, punch, kick, thump, batter, belt, clout, wallop, whack, strangle, throttle, choke, smother,
      suffocate, headbutt, fling, drag, shove, yank, manhandle, frogmarch, tie, strap, gag, handcuff, pin, pin down,
      hold face down, sedate, drug, dope, spike, poison, overdose, starve, torture, torment, molest, grope, rape,
      fondle, abuse, assault, beat, beat up, humiliate, mock, taunt, blackmail, hit, hurt, spit at, spit on, throw,
      slam, stamp on, kneel on, sit on, force feed, kill, murder, maim, cripple, mutilate, butcher, scald, burn, cut up,
      stab, bray, twat, lamp, rough up, scratch, lock, tip, whip, cane, touch up, feel up, interfere with, film,
      laugh at, wind up, terrorise, ridicule, neglect
    `,
  },
  // A theft that is not laid to anybody.
  {
    name: 'thief-unknown',
    hides: true,
    words: `
      thief stole, thief nicked, thief pinched, thief robbed, thief took, thief swiped, thieves stole, thieves nicked,
      thieves pinched, thieves robbed, thieves took, thieves swiped, burglar stole, burglar nicked, burglar pinched,
      burglar robbed, burglar took, burglar swiped, burglars stole, burglars nicked, burglars pinched, burglars robbed,
      burglars took, burglars swiped, somebody stole, somebody nicked, somebody pinched, somebody robbed, somebody took,
      somebody swiped, someone stole, someone nicked, someone pinched, someone robbed, someone took, someone swiped,
      patient stole, patient nicked, patient pinched, patient robbed, patient took, patient swiped, whoever stole,
      whoever nicked, whoever pinched, whoever took, was stolen by a, sumbody pinched, sumbody nicked
    `,
  },
  { name: 'by', words: 'by, from, off' },
  { name: 'take', part: 'verb', words: 'take, have, get, grab, lift' },
  { name: 'leave', part: 'verb', words: 'leave, abandon, dump, let' },
  {
    name: 'suffered',
    part: 'verb',
    words: `
      die, bleed, rot, starve, suffer, scream, choke, beg, cry, soil, dehydrate, deteriorate, suffocate, drown,
      sit in his own, sit in her own, lie in his own, lie in her own, freeze, fade, waste away, fit, seize, collapse
    `,
  },
  {
    name: 'lied',
    words: `
      lied, lies to, lies about, lies through, lying to, lying about, lying through, lie to, lie about, fibbed,
      perjured, swore blind, made it up, made that up, made it all up, making it up, makes it up, invented, invents,
      fabricated, fabricates, cover up, covers up, covered up, covered it up, colluded, conspired
    `,
  },
  { name: 'away', words: 'off, from, out, home' },
];
