// Holds offensive words: names that people are called.
import type { WordClass } from '../grammar/word-class.ts';

/** What people are called to hurt them, by strength and by whether the word has an innocent sense. */
export const insultWords: readonly WordClass[] = [
  // Only ever said of a person, and never kindly meant of a stranger.
  {
    name: 'foul-name',
    part: 'noun',
    words: `
      wanker, twat, twunt, fuckwit, fuckhead, fuckface, fuckstick, fucktard, fuckwad, fuckboy, cuntface, cuntbag,
      shithead, shit head, shitbag, shitebag, shitehawk, shitstain, shit stain, shitface, shit stirrer, shitstirrer,
      shitgibbon, shitlord, gobshite, bullshitter, dipshit, wankstain, wank stain, wankpuffin, wankshaft, twatface,
      twatbag, twathead, twatwaffle, bellend, knobhead, knob head, knobend, knob end, knobjockey, knob jockey,
      dickhead, dick head, dickface, dickwad, dickbag, dicksplash, dickweed, dickwit, cockhead, cockwomble,
      cock womble, cocksplat, cocksucker, cock sucker, cockface, prickface, arsehole, arse hole, arsewipe, arse wipe,
      arseface, arse licker, arselicker, arsehat, asshole, ass hole, asswipe, asshat, assclown, assface, dumbass,
      dumb ass, fatass, jackass, douchebag, douche bag, douche, scrote, ballbag, bawbag, fannybaws, nobhead, nob head,
      nobber, nobjockey, spunkbubble, spunktrumpet, turd* of a human, thundercunt, numbnuts,
      pisshead, piss artist, piss taker, tosser, tosspot, jizzstain, cumstain, minge bag, mingebag, sheepshagger,
      sheep shagger, sod* of a woman, pigfucker, retard, spaz, spacker, spanner head, mong, window licker,
      windowlicker, spakka, flid, libtard, fucknugget, shitweasel, shiteater, bootlicker, boot licker, brown noser,
      brown nose, arse wit, arsewit, lardarse, lard arse, fatarse, fat arse, lazy arse, lazyarse, ass licker,
      ass kisser, suckhole, simp, incel, soyboy, soy boy, knobrot, knobsack, nobsack, twatbadger, bumlicker,
      bum licker, arse kisser, arsekisser, wanksock, wanker face, fannyfart, cockbag, cockgoblin, cockroach cunt,
      dickwhistle, fuck nugget, fucktrumpet, shitgoblin, shitmuncher, shagger, prickhead, bellender, bell sniff,
      turdface, turd burger, scrotum face, ball bag, ballsack, bawheid, baw heid, fud, fannybaw, walloper, shite bag,
      shite hawk, radge, radgie, nonce lover, pisspot, piss pot, arsebiscuit, arse biscuit, arsebadger,
      knuckle shuffler, minge muncher, dick splash, douche canoe, douchenozzle, douche nozzle`,
  },
  // As strong, but said of things too.
  {
    name: 'foul-either',
    part: 'noun',
    words: `
      bastard, fucker, motherfucker, son* of a bitch, sonofabitch, piece* of shit, sack* of shit, bag* of shit,
      piece* of shite, lump* of shit, pile* of shit, heap* of shit, cunt, shithouse, shitpot, streak* of piss,
      long streak* of piss, bag* of piss, bag* of wank, bag* of dicks, bucket* of piss`,
  },
  // Fewer than people: dirt, pests and failures.
  {
    name: 'scum-name',
    part: 'noun',
    words: `
      scum/scum, scumbag, scum bag, scumball, scummer, pond scum/pond scum, vermin/vermin, parasite, bloodsucker,
      blood sucker, lowlife, low life, low lives, lowest of the low, dregs of society, dregs of humanity,
      scrapings of the barrel, bottom feeder, bottom of the barrel, sewer rat, cockroach, subhuman, sub human,
      waste* of oxygen, waste* of air, waste* of skin, waste* of breath, waste* of a skin, waste* of flesh,
      waste* of sperm, waste* of spunk, waste* of human flesh, waste* of good oxygen, waste* of good air,
      waste* of carbon, oxygen thief/oxygen thieves, oxygen waster, excuse* for a human being, excuse* for a human,
      excuse* for human beings, excuse* of a human, excuse* of a human being, excuse* of a man, excuse* of a woman,
      excuse* for a man, excuse* for a woman, excuse* for a person, excuse* of a person, excuse* for humans,
      excuse* for people, excuse* for a mother, excuse* for a father, excuse* for a parent, piece* of filth,
      piece* of dirt, piece* of trash, piece* of garbage, piece* of slime, piece* of vermin, sack* of crap,
      bag* of crap, sack* of dung, lump* of lard, tub* of lard, bucket* of lard, sack* of lard, heap* of lard,
      lump* of turd, filth* of the earth, scum* of the earth, human garbage/human garbage, human trash/human trash,
      human waste, human filth, human excrement, human scum, trash of society, stain on humanity, stain on society,
      drain on society, blot on humanity, disgrace* to humanity, disgrace* to the human race, sorry excuse, sleazebag,
      sleazeball, slimeball, slime ball, slimebag, dirtbag, dirt bag, dirtball, ratbag, rat bag, toerag, toe rag,
      guttersnipe, gutter rat, gutter trash, cesspit dweller, bottom dweller, swamp creature, sewer dweller, filthbag,
      filth bag, fleabag, flea bag, trailer trash/trailer trash, white trash/white trash, inbred, in bred,
      animal in a uniform, human being reject, turdburger, pond life/pond life, pondlife/pondlife, filthy animal,
      gutter filth, human slug, human cockroach, human sewage, human vermin, worthless piece*, worthless lump*,
      worthless sack*, piss stain, skidmark, skid mark, shit on my shoe, shit on the shoe, dog muck, plague rat,
      gutter snake, genetic mistake, genetic accident, evolutionary dead end, sperm that won, failed abortion,
      good for nothing, good for nothings, scabby rat, gutter dweller, cumstain on society`,
  },
  // Strong without a swear word.
  {
    name: 'base-name',
    part: 'noun',
    words: `
      slag, slapper, slut, whore, skank, skag, trollop, strumpet, floozy, bint, hussy, slattern, bimbo, minger,
      munter, hag, crone, old bag, old bat, old trout, old witch, old hag, old crone, old cow, harridan, swamp donkey,
      swamp monster, swamp hog, swamp rat, butterface, butter face, dogface, fatso, fatty, fatty boom boom,
      lardbucket, lard bucket, lardball, lard ball, lump of lard, porker, salad dodger, blubber, heffalump, fat cow,
      fat pig, fat slag, fat bitch, fat bastard, fat lump, fat slob, beached whale, land whale, fat whale,
      whale in scrubs, hippo in scrubs, pig in lipstick, lard lad, jabba the hutt, scrote bag, gutter scum, nazi, nazi scum/nazi scum,
      ferret face, ratface, rat face, horse face, horseface, fish face, pig face, pigface, gargoyle, goblin, gremlin,
      gorgon, medusa, knuckle dragger, knuckledragger, mouth breather, mouthbreather, shit for brains, sponge brain,
      pea brain, peabrain, bird brain, birdbrain, failed abortion, minging cow, gimp, prat face, cumdumpster,
      cum dumpster, tubby, chubster, big fat lump, fat mess, porky pig, ratbag, trout face, old dragon, old bint,
      minging bint, spotty herbert, baldy, baldie, slaphead, slap head, specky, speccy, four eyes, ginger minge,
      cock eyed, cretin, slug face, sour face, sourpuss, sour puss, misery guts, face ache, faceache, boot face,
      bootface, pizza face, crater face, mong face`,
  },
  // Of minds, habits and character: abuse to one's face, but what a patient might complain of, too.
  {
    name: 'rogue-name',
    part: 'noun',
    words: `
      old fart, fart, old codger, old coot, old bugger, old sod, old git, old crow, old goat, old boot, battleaxe,
      battle axe, harpy, shrew, wench, double chin, jabba, humpty dumpty, slob, sleaze, creep, pervert, perv, sicko,
      psycho, psychopath, sociopath, nutter, nutcase, nut case, nutjob, nut job, nut bag, headcase, head case,
      headbanger, loony, loon, lunatic, maniac, fruitcake, fruit cake, fruit loop, fruitloop, basket case, wacko,
      whacko, weirdo, schizo, crackpot, crackhead, crack head, smackhead, smack head, baghead, bag head, druggie,
      druggy, junkie, junky, alky, alkie, wino, dosser, scrounger, sponger, freeloader, layabout, waster, wastrel,
      skiver, shirker, workshy scrounger, chav, pikey, scally, charver, charva, radgie, radge, scratter, dogs body,
      moon face, potato head, snake in the grass, snowflake, crybaby, cry baby, crybabies, attention seeker,
      attention whore, drama queen, snitch, grass/grasses, tell tale, tattletale, fogey, old fogey, wuss, wimp, sissy,
      nancy boy, big girls blouse, mummys boy, spineless coward, yellow belly, jellyfish, backstabber, back stabber,
      grasser, traitor, turncoat, judas, quisling, brownnoser, sadist, little hitler, ghoul, fiend, demon, she devil,
      monster, ogre, cretin, troglodyte, trog, neanderthal, caveman/cavemen, airhead, air head, bampot, roaster,
      walloper, dobber, nyaff, bogger, nonentity, loser, no mark, nomark, no hoper, failure as a human,
      mistake of nature, accident of birth, wet wipe, degenerate, reprobate, karen, gammon, sheeple, covidiot,
      plandemic nutter, antivaxxer, conspiraloon, keyboard warrior, virgin, saddo, sad act, sad case, sadsack,
      sad sack, mutant, scab, rat bag, waste* of space, piece* of crap, piece* of rubbish, coward, windbag, fantasist,
      crank, tin foil hatter, mental case, psych case, window licker, special case, benefit scrounger, benefit cheat,
      dole scrounger, doley, scruff, tramp, bootlicker`,
  },
  // Foolish, and often not unkind.
  {
    name: 'fool-name',
    part: 'noun',
    words: `
      idiot, moron, imbecile, muppet, clown, halfwit, half wit, dimwit, dim wit, nitwit, nit wit, twit, dunce, numpty,
      divvy, div, plonker, pillock, prat, berk, wally, dipstick, dingbat, dumbo, dumbbell, dum dum, ding dong,
      blockhead, block head, bonehead, bone head, fathead, fat head, meathead, meat head, thicko, thickie, thick head,
      thickhead, simpleton, dullard, ignoramus, buffoon, fool, goon, goof, nincompoop, ninny, twerp, twonk, wazzock,
      dork, dweeb, jerk, git, oaf, lummox, lout, yob, yobbo, boor, turnip, pea brain, eejit, ejit, gobdaw, gombeen,
      amadan, gowk, noob, windbag, bonkers woman, flamer, space cadet, airhead, clod, daftie, daft apeth, wet lettuce,
      wet blanket, gimboid, smeghead, smeg head, knucklehead, lamebrain, pinhead, pin head, schmuck, schmo, putz,
      stooge, tosspot, village idiot, bozo, busybody, blithering idiot, gormless get, nimrod, dunderhead, tit head,
      tithead, daft get, lazy get, ugly get, thick get, useless get, soft get, cretin, plantpot, muppets, wazzocks,
      thicket, dimbo, bimbo, himbo, doofus, dumbass, chump, dolt, numbskull, numskull, nitwits, donkey brain,
      clodhopper, clod hopper, silly sausage, big jessie, jessie, div kid, apeth, soft lad, plebs, pleb, peasant, oik,
      pea brains, brainlet, feckin eejit`,
  },
  // Fools only where they are nothing else: after "you absolute", or at the end.
  {
    name: 'fool-maybe',
    part: 'noun',
    words: `
      dummy, tube, rocket, spoon, spanner, plank, weapon, helmet, plum, tool, lemon, cabbage, tit, knob, mushroom, sausage,
      melt, mug, joker, lump, donut, beaut, wool, dope, clampit, scruff, header, dose, nugget, balloon,
      wagon, sap, bucket, clart,
      tumshie, stookie, bam, ned, wallad, whopper, wet lettuce, nonce, canoe, gonk, banana, potato, pudding, noodle,
      goose, parsnip, bread roll, wet flannel, wet fart, trumpet, sandwich, waffle, crayon eater, glue sniffer,
      doughnut, dope, minion, clot, gimp, plant pot, wombat, amoeba, shower`,
  },
  {
    name: 'fool-plain',
    part: 'noun',
    words: `
      thicko, thickie, numpty, pillock, plonker, prat, wazzock, dimwit, dim wit, nitwit, nit wit, halfwit, half wit,
      muppet, clown, twerp, twit, nincompoop, numbskull, numskull, blockhead, bonehead, fathead, meathead, dunce,
      simpleton, ignoramus, buffoon, dipstick, dingbat, dumbo, eejit, divvy, cretin, dullard, bampot, oaf, twonk,
      dunderhead, knucklehead, airhead, goon, pleb, oik, git, charlatan, imbecile, berk, wally, windbag, jobsworth,
      loser, waster, weirdo, nutter, nutjob, nutcase, psycho, sicko, snowflake, junkie, scrounger`,
  },
  // After "you absolute": anything else is meant to hurt.
  {
    name: 'praise-name',
    words: `
      legend, legends, star, stars, hero, heroes, heros, heroine, angel, angels, gem, gems, diamond, diamonds, beauty,
      beauties, queen, queens, king, kings, treasure, treasures, saint, saints, rock, rocks, lifesaver, lifesavers,
      life savers, genius, geniuses, trooper, troopers, champion, champions, champ, darling, darlings, sweetheart,
      sweethearts, babe, superstar, superstars, warrior, warriors, wonder, wonders, godsend, god send, gent, lady,
      ladies, machine, machines, bunch of stars, pleasure, delight, joy, blessing, dream, dreams, belter, smasher,
      cracker, sort, sorts, credit, right, sweetie, dolls, doll, icon, icons, mvp, goat, unit, units, boss, dote,
      dotes, brick`,
  },
  {
    name: 'den',
    words: `
      cave, hole, gutter, sewer, swamp, rock, stone, bridge, slum, trailer, kennel, pit, cesspit, basement, pigsty,
      sty, lair, coffin, crypt, dungeon, padded cell, barn`,
  },
  // Where beasts are beasts.
  {
    name: 'farm',
    words: `
      therapy dog, therapy dogs, assistance dog, guide dog, my dog, our dog, the dog, a dog, his dog, her dog, their dog, tetanus, bit my, bitten, barking, muzzle, field, fields, farm,
      farmer, farms, barn, zoo, vet, vets, puppy, puppies, pups, calf, calves, herd, milk, milking, pond, fish,
      fishing, hedge, wildlife, nature, litter, litters, kennels, stable, stables, aquarium, safari, species, reserve,
      sanctuary, garden, gardens, gardening, allotment, allotments, greenhouse, lettuce, lettuces, tomatoes, hostas, seedlings,
      compost, roses, plants, pots, vegetables, veg patch, cage, pet, pets, trap, traps, pest, infestation, droppings, bins, panto, pantomime, halloween,
      costume, dressed up, fancy dress, story, film, cartoon`,
  },
  {
    name: 'dirt-name',
    words: 'filth, dirt, trash, garbage, muck, slime, dung, excrement, sewage, vermin, faeces',
  },
  // Where parasites are what a patient has.
  // Things that people call names.
  {
    name: 'gadget',
    words: `
      lift, lifts, lift door, lift doors, app, website, machine, scanner, kiosk, barrier, barriers, car park barrier, car park barriers, ticket machine, lump of tin, lump o tin, sat nav, satnav, printer, vending machine, self check in, tannoy, wifi, alexa, siri, kettle, seagull, seagulls,
      gull, pigeon, pigeons, wasp, wasps, goose, squirrel, hoover, lawnmower, laptop`,
  },
  {
    name: 'clinic-talk',
    words: `
      infection, infections, infected, stool, stools, malaria, tropical, worms, tablets, diagnosed, diagnosis,
      antibiotic, antibiotics, microscope, biopsy, sample, samples, swab, blood test, blood tests, test results,
      tests, gut, bowel, liver, skin scrape, travel clinic, treated for, prescribed, scabies, lice, ringworm,
      toxoplasmosis, giardia, tapeworm, tapeworms, hookworm, threadworm, threadworms, roundworm, they found, found in my`,
  },
  { name: 'dolt-name', part: 'noun', words: 'idiot, moron, imbecile, halfwit, half wit, cretin, retard' },
  {
    name: 'looks-name',
    part: 'noun',
    words: `
      fatso, fatty, slag, slapper, minger, skank, bint, whore, slut, munter, trollop, baldy, slaphead, lardbucket,
      slattern, wench, speccy`,
  },
  // Those beasts that need only one slight beside them.
  {
    name: 'beast-abuse',
    part: 'noun',
    words: `
      bitch, cow, snake, trout, witch, hag, prick, dick, knob, cock, tit, troll, toad, weasel, heifer, whale, hippo,
      moose, gargoyle, goblin, freak, fuck, shit, mare, lump, git, swine, wretch, slob, brute, sod, specimen`,
  },
  // What one's own are called is family talk.
  {
    name: 'my-own-is',
    words: `
      my husband is, our husband is, my wife is, our wife is, my hubby is, our hubby is, my missus is,
      our missus is, my mum is, our mum is, my mam is, our mam is, my mother is, our mother is, my dad is,
      our dad is, my father is, our father is, my nan is, our nan is, my nana is, our nana is, my gran is,
      our gran is, my granny is, our granny is, my grandad is, our grandad is, my grandma is, our grandma is,
      my son is, our son is, my daughter is, our daughter is, my brother is, our brother is, my sister is,
      our sister is, my lad is, our lad is, my boy is, our boy is, my lass is, our lass is, my girl is,
      our girl is, my partner is, our partner is, my boyfriend is, our boyfriend is, my girlfriend is,
      our girlfriend is, my mate is, our mate is, my uncle is, our uncle is, my auntie is, our auntie is,
      my dog is, our dog is, my cat is, our cat is, my kid is, our kid is, my fella is, our fella is, my bloke is,
      our bloke is, my other half is, my old man is, my husband was, my dad was, my mum was, my son was,
      my nan was, my grandad was`,
  },
  // Only old ones.
  {
    name: 'old-beast',
    part: 'noun',
    words: `
      goat, mare, trout, crow, boot, bat, hen, moo, dragon, fossil, relic, dinosaur, codger, biddy, crone, sod, bag,
      prune, raisin, haddock, kipper, spinster, turnip, windbag, sack`,
  },
  // How one's own are said to be no match for somebody.
  {
    name: 'i-am-less',
    words: `
      than me, than i, than us, than my, than mine, than we, than our, than he looks, than she looks, than they look,
      than you think, than you know, than you realise, than they think, than people think, than he thinks`,
  },
  // Of these no beast is one, or hardly ever.
  {
    name: 'cur-name',
    part: 'noun',
    words:
      'bitch, cow, hag, prick, dick, knob, tit, git, slob, swine, wretch, cunt, bastard, fucker, fuck, shit, troll',
  },
  // Beasts, and other words with a life of their own: only beside a slight, or said to one's face.
  {
    name: 'beast-name',
    part: 'noun',
    words: `
      cow, pig, hog, sow, swine/swine, bitch, dog, mongrel, cur, mutt, hound, rat, snake, viper, serpent, weasel,
      worm, maggot, slug, snail, leech, tick, louse/lice, flea, toad, frog, reptile, lizard, trout, moose, whale,
      hippo, elephant, heifer, horse, donkey, ass/asses, goat, mule, mare, gorilla, ape, baboon, monkey, chimp,
      orangutan, gibbon, tube, rocket, tart, creep, hyena, jackal, vulture, buzzard, crow, hen, chicken, turkey,
      dinosaur, fossil, relic, animal, beast, brute, savage, insect, spider, bug, mole, ferret, stoat, skunk, walrus,
      rottweiler, bulldog, pitbull, witch, bat, boot, sod, bugger, git, dick, cock, knob, nob, tit, fanny, minge,
      cabbage, vegetable, boiler, biddy, piece, specimen, lump, blob, freak, troll, hobo, bum, vampire, zombie, drone,
      puppet, trout face, sket, bike, pussy, turd, ballbag, bell end, imp, wretch, fuck, shit, shite, get, bag, moo,
      gammon, sight, excuse, slob`,
  },
  // Those of the beasts that are hardly ever meant kindly or of a beast when said of a person.
  {
    name: 'beast-vile',
    part: 'noun',
    words: `
      cow, pig, hog, sow, swine/swine, bitch, dog, mongrel, cur, rat, snake, weasel, worm, maggot, slug, leech,
      louse/lice, toad, reptile, trout, moose, whale, hippo, heifer, vulture, jackal, savage, animal, brute, witch,
      hag, troll, tramp, freak, prick, dick, cock, knob, nob, tit, tool, bell end, turd, creep, ass/asses, gargoyle,
      goblin, ogre, crone`,
  },
  // Said in anger at a service too, which is criticism: only beside a slight, or in a crowd.
  {
    name: 'critic-name',
    part: 'noun',
    words: `
      robot, drone, sheep/sheep, lemming, lackey, jobsworth, jobs worth, penpusher, pen pusher, pencil pusher, bully,
      thug, liar, cheat, thief/thieves, crook, fraud, charlatan, quack, hypocrite, coward, tyrant, cowboy, butcher,
      monster, parrot, puppet, stooge, nazi, fascist, gestapo, stasi, dictator, piece* of work, jumped up jobsworth,
      control freak, busybody, bunch of clowns, crony, minion, murderer, killer, criminal, gangster, crone,
      bureaucrat, bean counter, box ticker, skiver, shirker, layabout, waster`,
  },
  // Accusations elsewhere; hurled at somebody they only abuse.
  {
    name: 'taunt-name',
    part: 'noun',
    words: `
      nonce, paedo, pedo, kiddie fiddler, kiddy fiddler, rapist, wrong un`,
  },
  // Warmth in the same sentence makes a mild name banter.
  {
    name: 'endears',
    words: `
      thanks for looking after, thank you for looking after, thanks for taking care, thank you for taking care,
      but he is our, but she is our, but he was ours, but she was ours, but he is ours, but she is ours, rip dad, rip mum, rip pal, but he is my, but she is my, to bits, made my day, made ma day, made me day, made our day, made my week, made ma week, made our week, made my night, made my morning, made my shift, made my year, love you, love ya, love u, we miss you, i miss you, missing you, miss you already, miss you pal, will miss you, gonna miss you,
      bless you, bless ya, bless him, bless her, congratulations, congrats, happy birthday, happy 18th, happy 21st,
      happy 30th, happy 40th, happy 50th, happy 60th, happy 65th, happy 70th, happy 75th, happy 80th, happy 90th, happy 100th,
      many happy returns, happy christmas, happy new year, xx, xxx, xxxx,
      proud of you, only joking, only kidding, just kidding, jk, banter, love him, love her, best mates, best mate,
      joking aside, get well, get well soon, happy anniversary, happy retirement, merry christmas, great north run,
      fun run, half marathon, marathon, parkrun, sponsored walk, wee gem, gem of a, little gem, cheers ya, cheers you,
      for driving me, were saints, are saints, a saint, never letting him, never letting her, never let him forget,
      never let her forget, never live it down, on a mug, not swap, not swap him, not swap her, would not change him,
      would not change her, yours truly, wishes to thank, baby brain, chemo brain, fair play, big soft, love that man,
      love that woman, owe him my life, owe her my life, dads alive, mums alive, worked a treat, did the trick,
      its working, it is working, it worked, bostin, pure bostin, made me laugh, heart of gold, my da, my mammy, my daddy, my ma, me da, me mam, me dad, our kid, me usband,
      our mam, our da, legend, pure legend, legends, hero, heroes, you star, absolute star, diamond, take a bow,
      bonny lad, bonny lass, daft apeth, daft haporth, haporth`,
  },
  // A kind word before one of them makes it fond.
  {
    name: 'fond',
    words: `
      lucky, poor, cheeky, daft, silly, soft, jammy, clever, sweet, lovely, gorgeous, cute, beautiful, brave,
      wonderful, dear, darling, handsome, funny, dozy, big softy, crafty, tough, hardy, love, loveable, lovable,
      adorable, precious, old softy, bless, fluffy, friendly, happy, grand, good, nice, great, best, favourite, proud,
      healthy, pregnant, elderly, dairy, jersey, friesian, calving, stray, guide, assistance, therapy, pet, sniffer,
      rescue, sea, farm, guinea, lab, laboratory, garter, rainbow, brown, baked, smoked, mad, cash, holy, sacred, fur,
      wild, brewers, police, trojan, clothes, pantomime, rocking, sporting, dark, party, service, sausage, hot`,
  },
  {
    name: 'name-look-alike',
    hides: true,
    words: `
      dead fish, wet fish, cold fish, fish supper,
      mad cow disease, mad cow, cash cow, holy cow, sacred cow, cow's milk, cows milk, cow milk, cow pat, cow pats,
      cow parsley, cow and calf, cow bell, cow shed, pig's ear, pigs ear, pigs might fly, pig heart, pig valve,
      pig in a poke, pigs in blankets, guinea pig, guinea pigs, pig farm, pig skin, pig sty, rat race, rat poison,
      rat infestation, rats in, rats and, rats running, mice and rats, lab rat, lab rats, rats nest, smell a rat,
      smelt a rat, snake bite, snake bites, snakes and ladders, snake oil, snake plant, trout farm, trout fishing,
      rainbow trout, dogs dinner, dog's dinner, dog walker, dog walking, top dog, under dog, sick as a dog, dog tired,
      dog ate, work like a dog, worked like a dog, dying dog, worm treatment, worm infection, tape worm, ring worm,
      hook worm, thread worm, threadworms, worms in, maggot therapy, maggots in, maggots on, larvae therapy,
      leech therapy, medicinal leech, medicinal leeches, slug pellets, tick bite, tick bites, tick box, tick boxes,
      tick list, tick the, tick off, big tick, green tick, head lice, body lice, pubic lice, lice treatment,
      nits and lice, flea bite, flea bites, intestinal parasite, intestinal parasites, parasite infection,
      parasite infections, parasites in, malaria parasite, malarial parasite, parasite test, stool parasites,
      ova and parasites, parasite treatment, vermin in the, vermin in this, vermin in your, vermin in our, vermin in a, vermin on, vermin problem, vermin control, vermin infestation,
      scum on the, scum in the, soap scum, pond scum on, bath scum, scum line, lime scum, hand bag, shopping bag,
      carrier bag, bed pan bag, catheter bag, stoma bag, colostomy bag, urine bag, drip bag, bean bag, body bag,
      sick bag, bag valve mask, bat and ball, cricket bat, bat out of hell, witch hunt, witch hazel, tart up,
      jam tart, custard tart, lemon tart, bakewell tart, treacle tart, egg tart, jam tarts, tart and custard,
      tart taste, tart flavour, tramp through, tramp up, tool for, tool to, tools to, tools for, clown doctor,
      clown doctors, clowns on the ward, clown visit, children's clown, muppet show, muppet christmas carol,
      muppets show, the muppets film, mug of, mugs of, coffee mug, tea mug, mug shot, spanner in the works,
      jam doughnut, ring doughnut, lemon drizzle, lemon and, fool proof, foolproof, fools gold, april fool,
      april fools, fool around, make a fool, gooseberry fool, rhubarb fool, village idiot pub, idiot proof,
      idiots guide, idiot's guide, idiot sheet, dummy run, dummy in, baby's dummy, his dummy, her dummy, a dummy for,
      dummy tablets, sucking her dummy, sucking his dummy, crash test dummy, crash dummy, resus dummy, cpr dummy,
      vegetable soup, vegetable curry, cabbage soup, plum pudding, melt down, melt in, tube feeding, feeding tube,
      test tube, tube station, the tube, rocket salad, rocket science, rocket scientist, not rocket science,
      grass verge, grass cutting, on the grass, cut the grass, slow worm, white horse, dark horse, horse riding,
      mare and foal, nightmare, brood mare, chicken soup, chicken curry, chicken pox, chicken and, roast chicken,
      chicken dinner, turkey dinner, christmas turkey, elephant in the room, elephant man, monkey bars, monkey puzzle,
      monkey pox, brass monkeys, guide dog, hearing dog, assistance dog, therapy dog, sniffer dog, dog bite,
      dog bites, dog hair, hot dog, animal bite, animal therapy, farm animal, monster munch, monster dose,
      cookie monster, monster truck, devil in the detail, speak of the devil, poor devil, poor devils, lucky devil,
      gremlins in, bug going, stomach bug, tummy bug, sickness bug, a bug, bugs in, bug bear, superbug, super bug,
      animal lover, mess up, what a mess, a mess of, sad loser, weight loser, sore loser, snowflake pattern,
      snowflake decorations, paper snowflake, paper snowflakes, snowflake cardiomyopathy, slag heap, slag off,
      slagging off, slagged off, blubber suit, whale song, whale watching, save the whale, hippo campus,
      trolley dolly, puppet show, hand puppet, zombie apocalypse, robot surgery, surgical robot, da vinci robot,
      robot assisted, vampire bat, freak accident, freak wave, piece of cake, piece of mind, piece of paper,
      piece of equipment, piece of advice, piece of toast, fairy cakes and fruit cake, fruit cake and,
      slice of fruit cake, christmas fruit cake, boiler room, boiler suit, boiler man, boiler broke, new boiler,
      gas boiler, broken boiler, boot camp, car boot, boot sale, wellington boot, moon boot, walking boot,
      surgical boot, air boot, spoon fed, spoon feed, wooden spoon, plank exercise, plastic spoon, bread pudding,
      rice pudding, sponge pudding, black pudding, steamed pudding, wet wipes, pack of wet wipes, baby wet wipe,
      drama queens bar, couch potato, robots in theatre, sheep dog, black sheep, lost sheep, like sheep,
      weapons check, knob of, worm medicine, moron free, demon barber, butcher's shop, the butcher`,
  },
];
