// Holds offensive words: violence and sexual crimes.
import type { WordClass } from '../grammar/word-class.ts';

/** What the shapes of accusations are made of, besides their themes. */
export const accusationParts: readonly WordClass[] = [
  {
    name: 'violence',
    part: 'verb',
    words: `
      slap, smack, punch, thump, batter, clout, wallop, whack, strangle, throttle, choke, smother, suffocate, headbutt,
      fling, drag, shove, yank, manhandle, frogmarch, strap, gag, handcuff, pin down, hold face down, sedate, dope,
      spike, starve, torture, torment, molest, grope, rape, fondle, abuse, assault, beat up, humiliate, taunt,
      blackmail, hit, spit at, spit on, throw, slam, stamp on, kneel on, force feed, maim, cripple, mutilate, butcher,
      scald, stab, twat, rough up, touch up, feel up, interfere with, terrorise, kick* my, kick* him, kick* her, kick*
      an, kick* a patient, poison* my, poison* him, poison* her, overdose* my, overdose* him, overdose* her, lock* her
      in, lock* him in, lock* my, lock* them in, tie* him to, tie* her to, tie* my, tie* them to, pin* him, pin* her,
      pin* my, sit* on him, sit* on her, sit* on my, kill* my, kill* him, kill* her, kill* a, kill* patient, kill* two,
      kill* three, murder* my, murder* him, murder* her, murder* a, murder* those, murder* patient, murder* them, hit*
      my, hit* him, hit* her, beat* my, beat* him, beat* her, burn* my, burn* him, burn* her, mock* my, mock* him,
      mock* her, laugh* at my, neglect* my, drug* my, drug* him, drug* her, scratch* my, film* my, film* him, film*
      her, film* patient
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
  // A sister who is no nurse, an illness that is no title, and a word for a house that is no cleaner.
  {
    name: 'no-title',
    hides: true,
    words: `
      my sister, your sister, his sister, her sister, our sister, their sister, a sister, little sister, big sister,
      baby sister, older sister, younger sister, twin sister, sister in law, my sisters, brother or sister, has ms,
      with ms, my ms, have ms, of ms, got ms, having ms, ms and, ms n, ms for, ms clinic, ms nurse, domestic abuse,
      domestic violence, take the lead, took the lead, in the lead, lead to, killer at, a killer on the, murder at, thief of time, criminally, kidnap him, kidnap her, chat with the driver, vampire diaries
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
  {
    // Wallets, backs and feet that are killed.
    name: 'no-violence',
    hides: true,
    words: `
      told us all about, told me all about, tells us all about, slapped a plaster, slapped on a plaster, slaps a plaster, slapped some cream, slapped on some, slapped a dressing, hit the nail, hit the spot, hit the buzzer, kicked off, punch above, squeezed my hand, held my hand,
      strip the bed, stripped the bed, stripping the bed, strips the bed, strip beds, stripped beds, strip a bed,       murdered my wallet, killed my wallet, murder my wallet, robbed my wallet, killed my back, kills my back, kill my back, killing my back, killed my feet, kills my feet, killed my knees, kills my knees, murdered my knees,
      murdered my back, killed my bum, killed my phone, killed my battery, killed my vibe, killed my appetite, killed my mood, broke my heart, broke my nose again, burn my mouth, burnt my mouth, burned my mouth`,
  },
  {
    // Pain that healed: who hurts is thanked for it.
    name: 'cured',
    words: `
      now i can, i can now, and now she can, and now he can, and i can walk, walking again, dancing again, dance again, back on my feet, on the mend, worth it, worth every,
      worth the pain, best thing, no pain no gain, did me good, thank you, thanks to, love them for it, love her for it, love him for it, forgive him, forgive her, in the nicest,
      in a good way, would not swap, wouldnt swap, highly recommend, cannot recommend, cannot thank, you wicked man, you wicked woman, good as new, like a new man, like a new woman`,
  },
];
