// Holds offensive words: what people are likened to.
import type { WordClass } from '../grammar/word-class.ts';

/** What somebody is said to look or be like, and where that is kindly meant. */
export const likenessWords: readonly WordClass[] = [
  // How somebody has gone to seed.
  {
    name: 'looks-jibe',
    words: `
      let yourself go, need a shave love, face for radio,
      faces only, piled the weight on, piled it on, piled on the pounds love, been at the pies, at the pies again,
      had all the pies, had a few pies, likes her pies, likes his pies, likes her cakes, likes his cakes,
      missed many dinners, missed many meals, miss many meals, miss many dinners, missed too many meals,
      saying no to a cake, seen a salad, seen the inside of a gym, seen her own feet, seen his own feet,
      last saw his feet, last saw her feet, tent for a uniform, uniform from a tent, that uniform is screaming,
      buttons are screaming, buttons hanging on for dear life, feel sorry for that chair, feel sorry for the chair,
      pity the chair, that poor chair, chair is screaming, needs two chairs, needs two seats, beep when she reverses,
      beep when he reverses, beep when you reverse, eaten a patient, ate a patient, ate the patients,
      ate all the patients, eaten the patients, swallowed a beach ball, when is it due love,
      slimming world is calling, weightwatchers is calling, summer teeth, teeth in a jar, invest in a toothbrush,
      buy some, buy a deodorant, deodorant, heard of a hairbrush, met a hairbrush, run a brush through,
      ever had a wash, cut with a knife and fork, cut round a bowl, bowl on your head, bowl on her head,
      bowl on his head, lost a bet with the barber, dressed in the dark, got dressed in the dark,
      get dressed in the dark, charity shop reject, mutton dressed as lamb, mutton dressed, make up with a trowel,
      makeup with a trowel, on with a trowel, applied with a trowel, put on with a trowel, tango advert, been tangoed,
      tangoed, oompa loompa, umpa lumpa, bought off wish, ordered off wish, ordered from wish, ordered off temu,
      temu version, bought off temu, off temu, from temu, wish dot com, knock off version of, shrek, fiona from shrek,
      quasimodo, hunchback, wurzel gummidge, worzel gummidge, miss trunchbull, trunchbull, miss piggy, pat butcher,
      waynetta slob, vicky pollard, jabba, jabba the hut, mr blobby, humpty dumpty, uncle fester, nosferatu,
      mrs doubtfire, nora batty, laurel and hardy, tweedledum, tweedledee, dumb and dumber, chuckle brothers,
      hills have eyes, crypt keeper, cryptkeeper, evil edna, cruella, cruella de vil, wicked witch,
      wicked witch of the west, bride of dracula, bride of frankenstein, bride of chucky, nurse ratched,
      nurse ratchet, frank spencer, frank gallagher, rab c nesbitt, hitler in a skirt, hitler in heels`,
  },
  {
    name: 'mock-part',
    words: `
      gut, belly, beer belly, beer gut, moobs, man boobs, chins, chin, double chin, hairdo, barnet, haircut, wig,
      syrup, toupee, comb over, combover, fringe, teeth, gnashers, nashers, gob, mush, boat race, fizzog, phizog, mug,
      conk, hooter, snout, beak, schnozz, honker, lugs, lugholes, eyebrows, brows, pout, tash, moustache, beard, arse,
      backside, rear end, cankles, bingo wings, rolls, muffin top, spare tyre, talons, fake tan`,
  },
  // The likeness of somebody in one of these is never kind.
  {
    name: 'likeness',
    words: `
      the charisma of a, the personality of a, the charm of a, the the the intelligence of a, the intellect of a,
      the iq of a, the wit of a, the wits of a, the attention span of a, the morals of a, the manners of a,
      the backbone of a, the spine of a, the warmth of a, the people skills of a, the social skills of a,
      the looks of a, the sex appeal of a, the emotional intelligence of a, the reading age of a, the mental age of a,
      the vocabulary of a, the brain power of a, the brainpower of a, the hygiene of a, the maturity of a,
      the self awareness of a, the moral compass of a, the conscience of a, the empathy of a, the temperament of a,
      the common sense of a, the integrity of a, the ethics of a, all the charm of, all the charisma of,
      all the personality of, all the warmth of, all the wit of, all the grace of, all the appeal of,
      all the intelligence of, all the brains of, as much charm as, as much charisma as, as much personality as,
      as much brain as, as much brains as, as much sense as, as much intelligence as, as many brain cells as,
      as many brains as, as much backbone as, as much spine as, as much grace as, as much wit as, as much warmth as,
      brain of a, brains of a, brain like a, breath like a, personality like a, personality of a, charisma of a,
      iq of a, mental age of, brain the size, iq the size, fewer brain cells than, less brains than, less sense than,
      less charisma than, less charm than, less personality than, less intelligence than, less spine than,
      less backbone than, less class than`,
  },
  // Somebody, or something low, has more of these than the one who is mocked.
  {
    name: 'brighter',
    words: `
      cleverer, smarter, brighter, brainier, more intelligent, more brains, more brain cells, more more brainpower,
      more sense, more common sense, more personality, more charisma, more charm, more wit, more intelligence,
      more iq, more backbone, more spine, more balls, more decency, more morals, more manners, more empathy,
      more humanity, more self awareness, bigger brain, better conversation, more warmth, classier, nicer smelling`,
  },
  // What low things have them, or where they were found.
  {
    name: 'low-thing',
    words: `
      dog, cat, hamster, goldfish, houseplant, house plant, pot plant, plant, cactus, brick, bricks, wall, plank,
      shoe, boot, shoes, boots, windscreen, toe, big toe, little toe, finger, little finger, pinky, fingernail,
      toenail, toilet, loo, bog, bog brush, toilet brush, toilet seat, turd, turds, stool, stools, sofa, doorstop,
      doormat, teapot, teapots, kettle, toaster, potato, potatoes, spud, spuds, turnip, turnips, cabbage, cabbages,
      sandwich, sandwiches, cheese, yoghurt, yogurt, yoghurts, jelly, rock, rocks, gravel, pebble, pebbles, mop,
      bucket, mould, fungus, moss, amoeba, bacteria, bogey, bogeys, snot, earwax, ear wax, belly button fluff, nappy,
      nappies, flannel, sock, socks, slipper, pigeon, pigeons, seagull, sheep, cow, pig, worm, worms, slug, slugs,
      snail, snails, corpse, corpses, skeleton, mannequin, mannequins, lamp post, lamppost, lampposts, wheelie bin,
      bin, bins, skip, fridge, radiator, road kill, roadkill, speed bump, traffic cone, cone, cardboard, tin of,
      bag of, packet of, jar of, plate of, bowl of, box of, sack of, petri dish, u bend, plughole, drain, cowpat,
      pavement, mattress`,
  },
  // What people are likened to.
  {
    name: 'creature',
    part: 'noun',
    words: `
      hobbit, orc, troll, ogre, goblin, gremlin, gnome, garden gnome, gargoyle, scarecrow, zombie, yeti, sasquatch,
      bigfoot, wookiee, wookie, chewbacca, ewok, womble, sumo wrestler, walrus, whale, hippo, manatee, moose,
      michelin man, mr potato head, potato head, bulldog, settee, sofa, wardrobe, barrage balloon, space hopper,
      weeble, beach ball, bouncy castle, bin bag, sack of spuds, sack of potatoes, tent, heifer, rhino, elephant, cow,
      pig, sow, donkey, ape, gorilla, baboon, orangutan, mannequin, waxwork, muppet, sausage, potato, melted candle,
      bag of washing, vampire, witch, hag, swamp thing, swamp monster, blob, walking corpse, caveman, neanderthal,
      leech, snake, rat, weasel, vulture, parasite, maggot, shark, sloth, lump, dinosaur, rottweiler, wolf/wolves,
      clown, gangster, thug`,
  },
  {
    name: 'garment',
    words: `
      tunic, tunics, scrubs, lanyard, lanyards, suit, suits, wig, wigs, lipstick, skirt, tie, ties, heels, blouse,
      stockings, clogs, pinny, cardigan, cardigans, hi vis, lycra, leggings, crocs, high heels, cheap suit,
      shoulder pads`,
  },
  {
    name: 'thicker',
    words: `
      thicker, denser, dumber, dimmer, stupider, uglier, more stupid, more brainless, more ignorant, more gormless,
      more pathetic, dafter, less intelligent, less use than, lower than`,
  },
  {
    name: 'dropped',
    words: `
      dropped on your head, dropped on his head, dropped on her head, dropped on their heads, dropped on your heads,
      dropped as a baby, dropped as a bairn, dropped as a wean, dropped as a child, dropped at birth`,
  },
  // Where a body is looked at because it is ill.
  {
    name: 'body-look',
    words: `
      swollen, swelling, rash, wound, scar, scars, tumour, tumor, growth, cyst, burn, burns, bruise, bruises, bruised,
      bandage, bandaged, stitches, surgery, operation, op, biopsy, chemo, chemotherapy, radiotherapy, alopecia, cleft,
      steroids, eczema, psoriasis, vitiligo, acne, palsy, stroke, injury, injuries, broken, fracture, fractured,
      dentures, dentist, implant, implants, abscess, dementia, alzheimers, autism, autistic, tests, scan, costume,
      santa, fancy dress, panto, halloween, sponsored, charity, movember, macmillan`,
  },
  // Before "of a human being".
  {
    name: 'poor-sort',
    words: `
      joke, sorry excuse, poor excuse, pathetic excuse, excuse, apology, embarrassment, travesty, mockery, waste,
      wreck, shell, abomination, sad sack, sorry sack, abortion, parody, caricature, car crash, failure, mess,
      shambles`,
  },
  {
    name: 'tyrant',
    words: `
      hitler, adolf, stalin, mussolini, goebbels, goering, mengele, himmler, pol pot, saddam, kim jong un, satan,
      lucifer, beelzebub, dracula, ratched, ratchet, cruella, sweeney todd, mugabe, attila, genghis, vlad the impaler,
      putin, myra hindley, rose west, harold shipman, shipman, letby, beverley allitt, jimmy savile, savile, dahmer`,
  },
  {
    name: 'bad-thing',
    words: `
      piles, haemorrhoids, cancer, fart, wet fart, turd, toothache, rash, thrush, plague, the plague, norovirus,
      root canal, kick in the, dose of, cold sick, cup of cold sick, bucket of sick, wet weekend, genital warts,
      herpes, crabs, gonorrhoea, syphilis, chlamydia, dose of the clap, ingrown toenail, leprosy, car crash,
      train crash, shart, dog turd, wasp, funeral, wet lettuce, wet flannel, wet sock, dead fish, brick, plank,
      bag of spanners, verruca, boil, bunion, migraine`,
  },
  {
    name: 'fix-thing',
    words: `
      salad, gym membership, mint, tic tac, tictac, deodorant, dictionary, personality, muzzle, straitjacket,
      straightjacket, leash, girdle, brain, braincell, bib, spine, backbone, sense of humour, sat nav to find her,
      stairlift, treadmill, fake tan`,
  },
  // Nobody wants to look like one.
  {
    name: 'comic-thing',
    words: `
      boiled ham, ham, gammon joint, gammon, sausage, thumb, big toe, potato, spud, turnip, beetroot, foetus,
      testicle, scrotum, ball sack, ballsack, bollock, arse, bumhole, foot, candle, melted candle, melted waxwork,
      waxwork, burst couch, burst settee, burst sofa, burst ball, burst football, burst balloon, dropped pie,
      dropped lasagne, lasagne, trifle, blancmange, bag of washing, bag of laundry, bag of spuds, bin bag, binbag,
      skip, sack, scarecrow, corpse, cadaver, skeleton with, haunted house, haunted doll, ventriloquist dummy,
      ventriloquists dummy, dummy, mannequin, action man, ken doll, cabbage patch doll, cabbage patch kid, troll doll,
      toilet brush, bog brush, lavvy brush, mop, yard brush, pipe cleaner, q tip, cotton bud, matchstick, lollipop,
      egg, boiled egg, humpty, space hopper, beach ball, bouncy castle, double decker, bus, back of a bus, fridge,
      fridge freezer, wardrobe, shed, garage door, bag of spanners, crime scene, car crash, mugshot, tramp,
      serial killer, paedo, peado, nonce, sex offender, wrong un, alien, martian, monster, vampire, mummy, mole,
      naked mole rat, mole rat, meerkat, llama, alpaca, camel, horse, pony, shire horse, pug, bulldog, chihuahua,
      ferret, weasel, rat, hamster, gerbil, guinea pig, frog, toad, newt, fish, cod, haddock, halibut, trout, salmon,
      puffer fish, pufferfish, octopus, crab, slug, maggot, seal, walrus, hippo, rhino, elephant, gorilla, chimp,
      monkey, baboon, orangutan, owl, pigeon, seagull, turkey, ostrich, emu, vulture`,
  },
  // Where people dress up, or are seen fondly.
  {
    name: 'fancy',
    words: `
      rugby club, stag do, hen do, drag act, drag night, cabaret, sketch, collecting for, raising money, for charity, fancy dress, costume, panto, halloween, party, santa, elf, mask, scan, bump, xray, x ray, cute, bless, aww,
      awww, newborn, welcome to the world`,
  },
  // Small classes that patterns ask for.
  { name: 'dull-thing', words: 'vegetable, cabbage, plank, turnip, potato, carrot, pudding, robot' },
  { name: 'rank', words: 'rank, clapped, butters, minging, mingin, hanging, hangin, boggin, honking, honkin' },
  { name: 'dim-wit', words: 'thick, dense, stupid, dim, dumb, gormless, brainless, moronic' },
  { name: 'grumpy', words: 'silly, daft, dozy, miserable, grumpy, sour, crabby, crabbit, mardy' },
  { name: 'sheer', words: 'absolute, utter, total, complete, proper, pure, right, prize, sheer, bare, regular' },
  { name: 'remark', words: 'comment, comments, post, posts, reply, replies, take, thing' },
  {
    name: 'takes-on',
    words: 'raised, reared, married, employ, employs, employed, hire, hires, hired, hiring, promoted',
  },
  { name: 'loathes', words: 'hates, hate, detest, detests, despise, despises, loathe, loathes, cannae stand' },
  {
    name: 'pleasing',
    words: 'funny, popular, welcome, pleasant, charming, attractive, appealing, sexy, likeable, lovable, interesting',
  },
  {
    name: 'unfit-to-run',
    words:
      'vegetables, turnips, cabbages, melons, potatoes, imbeciles, halfwits, half wits, goons, morons, idiots, cretins, numpties, hyenas, clowns, muppets, monkeys, lunatics, inmates, donkeys, chimps, baboons, amateurs',
  },
  { name: 'thing-run', words: 'charge, asylum, wheel, circus, zoo, top, place, show, helm, office, boardroom' },
  {
    name: 'face-does',
    words: 'stop, frighten, scare, curdle, sink, sour, turn, melt, crack, terrify, spook',
  },
  {
    name: 'easily-scared',
    words: 'coos, cows, crows, milk, weans, horses, bairns, dead, devil, pigeons, children, kids, dog, cat, postman',
  },
  { name: 'low-place', words: 'zoo, cage, circus, museum, skip, bin, landfill, asylum, field' },
  {
    name: 'head-filling',
    words: 'mince, sawdust, wool, cotton wool, cheese, soup, mush, porridge, jelly, rocks, sand',
  },
  { name: 'noise-maker', words: 'blender, cat, drain, foghorn, chainsaw, drill, banshee, hyena, parrot, donkey' },
  {
    name: 'boiler',
    words: 'boiler, minger, munter, heifer, boot, trout, moose, whale, dog, gremlin, dragon, battleaxe, battle axe',
  },
];
