import type { WordClass } from '../grammar/word-class.ts';

/** How somebody is drawn to be laughed at. */
export const portraitWords: readonly WordClass[] = [
  {
    name: 'portrait-trait',
    words: `
      compassion, bedside manner, manner, manners, charm, warmth, personality, charisma, brain, brains, brain power, wit, wits,
      intelligence, intellect, empathy, sympathy, humour, grace, tact, subtlety, attention span, memory, morals, backbone, spine,
      iq, looks, sex appeal, people skills, social skills, customer service skills, communication skills, understanding, common sense,
      maturity, hygiene, breath, temperament, disposition, ethics, integrity, honesty, courage, energy, enthusiasm, work ethic,
      urgency, speed, dexterity, coordination, spelling, grammar, vocabulary, conversation, conscience, self awareness, awareness,
      curiosity, imagination, wisdom, hearing, eyesight, complexion, figure, walk, voice, laugh, smile, stare, mind, depth`,
  },
  {
    name: 'portrait-of',
    words: `
      human equivalent of, human version of, human form of, human embodiment of, walking advert for, walking definition of,
      walking talking, living proof that, living embodiment of, personification of, dictionary definition of, epitome of a,
      poster boy for, poster girl for, poster child for, what you get when, what happens when, reason they put instructions,
      reason shampoo has, reason gene pools, why aliens, argument for contraception, advert for contraception, argument against evolution,
      like a budget, like a discount, like a poundland, like a wish version of, off wish, from wish, from temu, off temu, poundland version`,
  },
  {
    name: 'portrait-lump',
    part: 'noun',
    words:
      'article, specimen, lump, streak, excuse, apology, shell, sack, slab, slip, piece, scrap, blob, wreck, joke, waste, shambles, mess, shadow, parody, caricature, imitation, sorry sight, sliver, bag, heap, pile, slice, hulk, disgrace, embarrassment, insult',
  },
  {
    name: 'portrait-prize',
    words:
      'cracker, christmas cracker, crackers, ebay, temu, wish, tombola, raffle, lucky dip, lucky bag, cornflakes, cornflake packet, cereal box, cereal packet, crisp packet, kinder egg, happy meal, gumball machine, claw machine, skip, bargain bin, pound shop, poundland, pound land, gumtree, facebook marketplace, car boot, car boot sale, fancy dress shop, joke shop, the internet, google, youtube, university of life',
  },
  {
    name: 'portrait-mind',
    words:
      'imbecilic, moronic, idiotic, cretinous, asinine, brain dead, braindead, half witted, witless, mindless, inane, dimwitted, dim witted, dense, drooling, deranged, unhinged, infantile, bovine, drivelling, rabid',
  },
  {
    name: 'portrait-sour',
    words: `
      unpleasant, obnoxious, vile, nasty, spiteful, sour, miserable, sanctimonious, pompous, smug, self important, condescending,
      patronising, officious, bossy, snotty, snooty, stuck up, jumped up, horrid, horrible, hateful, ghastly, odious, insufferable,
      tedious, tiresome, boring, dull, dreary, wet, weak, feeble, spineless, gutless, limp, pathetic, pitiful, creepy, slimy,
      greasy, oily, smarmy, sly, shifty, two faced, bitter, twisted, petty, jealous, arrogant, ignorant, thick, dim, dense,
      gormless, clueless, witless, useless, lazy, idle, bone idle, fat, ugly, hideous, scruffy, smelly, grubby, loud, mouthy, gobby,
      charmless, graceless, joyless, humourless, soulless, heartless, callous, cold, icy, poisonous, toxic, evil, wicked, sad, tragic`,
  },
];
