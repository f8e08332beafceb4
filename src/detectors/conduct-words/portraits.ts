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
      poster boy for, poster girl for, poster child for, what you get when, what happens when, what comes out of, what is left when, what you find in, what you scrape off, reason they put instructions,
      reason shampoo has, reason gene pools, why aliens, argument for contraception, advert for contraception, argument against evolution,
      like a budget, like a discount, like a poundland, like a wish version of, off wish, from wish, from temu, off temu, poundland version`,
  },
  {
    name: 'mocking-idiom',
    words: `
      all mouth and, all mouth no, all talk and no, all fur coat, full of hot air, full of yourself, 
      full of your own, full of her own, full of his own, up your own backside, up your own arse, up his own arse, up her own arse, up yourself,
      head up your, head up his, head up her, heads up their, talking out of your, talks out of his, talks out of her, speaking out of your,
      put together in the dark, dressed in the dark, got dressed in the dark, hit with the ugly, ugly tree, ugly stick, face for radio,
      face only a mother, back end of a bus, backside of a bus, back of a bus, arse end of, bulldog chewing, sucking a lemon, sucked a lemon,
      swallowed a wasp, chewing a wasp, slapped with a, smacked with a, hit with a shovel, has the face of a, got the face of a, with the face of a, nasty piece of work,
      bad piece of work, not the full ticket, not right in, something wrong with you, what is wrong with you people, love the sound of your own,
      loves the sound of his own, loves the sound of her own, likes the sound of, too big for your boots, too big for her boots,
      too big for his boots, thinks he is god, thinks she is god, thinks the sun shines, god's gift, gods gift, high horse,
      keyboard hero, keyboard tough guy, big man behind, brave behind a, hard behind a, hide behind your, hiding behind your keyboard,
      not worth my spit, not worth the uniform, not fit to wear, not fit to lick, not fit to wipe, would not piss on,
      would not spit on, wouldnt spit on, if you were on fire, if he was on fire, if she was on fire, choke on your, choke on it,
      makes paint drying, makes watching paint, more faces than, two faces and, crocodile tears, teachers pet, brown nosing, toeing the`,
  },
  {
    name: 'low-creature',
    words:
      'dog, cat, hamster, goldfish, budgie, parrot, gerbil, guinea pig, rabbit, tortoise, pony, donkey, toddler, two year old, three year old, 2 year old, 3 year old, four year old, five year old, 5 year old, kettle, toaster, houseplant, pot plant, satnav, fridge, hoover, washing machine, left foot, left shoe, big toe, little finger, wheelie bin, garden gnome, dead nan, dead grandad, bowl of cereal',
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
