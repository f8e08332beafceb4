// Holds offensive words: swearing by severity, after Ofcom's "Public attitudes towards offensive language" (2021); some
// spellings are from surge-ai/profanity (MIT).
import type { WordClass } from '../grammar/word-class.ts';

/** Swear words; mild ones ("bloody", "crap", "bugger") are left out. */
export const swearWords: readonly WordClass[] = [
  {
    name: 'swear-verb',
    part: 'verb',
    words: `
      fuck, fuck* up, fuck* over, mindfuck, headfuck, skullfuck, brainfuck, shite, bullshit, unfuck, motherfuck`,
  },
  {
    name: 'swear-noun',
    part: 'noun',
    words: `
      fuck, fucker, motherfucker, clusterfuck, fuckup, fuck up, fuckhead, fuckface, fuckwit, fuckwad, fucktard,
      fuckstick, fuckboy, fuckery/fuckeries, fucknugget, fucktrumpet, mindfuck, headfuck, ratfuck, buttfuck, dumbfuck,
      dumb fuck, thundercunt, cunt, cuntface, cuntbag, cuntrag, cuntwaffle, cuntpuddle, cunthole, shite, shitter,
      shitbag, shitehawk, shite hawk, shitebag, shithead, shit head, shithole, shit hole, shitshow, shit show,
      shitstorm, shit storm, shitstain, shit stain, shitface, shitbird, shitgibbon, shitpot, shitstirrer,
      shit stirrer, shithouse, shite house, shitfest, shit fest, shitlord, shitpile, shitpost, shitload, shit load,
      shitbox, shitweasel, shitfuck, shitstick, shitheel, shitlicker, shitcunt, shitarse, shitass, bullshit,
      bullshite, bullshitter, horseshit, dogshit, dog shit, apeshit, batshit, chickenshit, ratshit, pigshit, pig shit,
      cowshit, crockashit, jackshit, jack shit, gobshite, wanker, wankstain, wank stain, wankshaft, wankpuffin,
      wankbag, wankface, twat, twatbag, twatface, twatwaffle, twathead, twunt, twatknuckle, twatbadger, bollix/bollix,
      bollox/bollox, bellend, knobhead, knob head, knobend, knob end, knobjockey, knob jockey, knobcheese,
      knob cheese, knobber, dickhead, dick head, dickface, dickwad, dickweed, dickbag, dickwit, dicksplash, dickless,
      cockhead, cockwomble, cocksplat, cocksucker, cock sucker, cockface, cockweasel, cock womble, cockmuncher,
      cocknose, prickface, prickhead, arsehole, arse hole, arsewipe, arse wipe, arseface, arsebandit, arse licker,
      arselicker, arsehat, asshole, ass hole, asswipe, asshat, assface, assclown, assmunch, dumbass, dumb ass, fatass,
      jackass, lardass, spunkbubble, spunktrumpet, spunkbag, jizzstain, jizzrag, cumstain, cumrag, cumbucket, jizz,
      minge, mingebag, clunge, gashead, bawbag, baw bag, fannybaws, fud, bastard, slutbag, pisshead, pissflaps,
      piss flaps, son* of a bitch, sonofabitch, nobhead, nob head, nobber, nobjockey, numbnuts, scrote, turdburger`,
  },
  {
    name: 'swear-more',
    words: `
      fucking, fuckng, fukking, fook, fooking, fookin, fooker, fuckity, fuckable, fuckall, fuck all, fuckoff,
      fuck off, fuckoffs, fuckton, fuckload, fucksake, fucks sake, fuck sake, fuxake, fuxsake, fukk, fukd, fukup,
      fukoff, fckoff, fux, fuxing, fugging, fecking hell, absofuckinglutely, absobloodyfuckinglutely,
      unfuckingbelievable, infuckingcredible, fanfuckingtastic, motherfucking, motherfuckin, motherfuckers, mofoing,
      mutha fucker, muthafucker, mother fucker, mother fuckers, mother fucking, motherf, mfer, mfers, mfing, shitty,
      shittier, shittiest, shitey, shitely, shitted, shittily, shitless, shitfaced, shitloads, shiite show, sh1te,
      shitcan, shithot, shit hot, shiteing, bullshitting, bullshitted, batshit crazy, full of shit, dipshit, dipshits,
      shites, crock of shit, piece of shit, pieces of shit, sack of shit, sacks of shit, bag of shit, pile of shit,
      pile of shite, load of shite, load of shit, crock of shite, pos cunt, no shit, holy shit, shitbags, cunting,
      cunty, cuntish, cuntface, wanky, wankery, w anker, wankerish, twattish, twatting, twatted, twatty, arseholed,
      arsehole ish, bollocking, bollocksed, bollocked, bollox, bolox, bolloxed, bollix, bollixed, bolux, bollux,
      bollocky, bollockbrained, asinine shit, dickish, dickheaded, prickish, knobbish, bastarding, bastardy, biatches,
      beyotch, bizzatch, bitchass, bitchy ass, bitch ass`,
  },
  // What bodies have and do, too: patients must have words for it.
  { name: 'swear-body-verb', part: 'verb', words: 'shit/shat/shat, wank, wank* off' },
  {
    name: 'swear-body',
    part: 'noun',
    words: 'shit, wank, bollock/bollocks, bumhole, ballbag, ballsack, jobby',
  },
  {
    name: 'body-talk',
    words: `
      blood, bloody stool, bleed, bleeding, bled, mucus, slime, watery, runny, loose, tarry, black, green, pale, floats,
      constipated, constipation, bunged up, piles, haemorrhoids, hemorrhoids, fissure, fistula, diarrhoea, diarrhea,
      the runs, stool, stools, bowel, bowels, gut, colon, colonoscopy, enema, laxative, laxatives, movicol, laxido,
      senna, dulcolax, lactulose, imodium, loperamide, moviprep, picolax, fybogel, suppository, suppositories, crohns,
      colitis, ibs, coeliac, stoma, norovirus, c diff, food poisoning, bug, incontinent, incontinence, accidents,
      nappy, nappies, commode, bed pan, bedpan, catheter, prostate, times a day, times a night, days running,
      for days, in days, in a week, in four days, in five days, every hour, is that normal, is it normal,
      is this normal, should i worry, should i be worried, since the op, since my op, since surgery, after the op,
      after my op, antibiotics, metformin, iron tablets, hurts, hurt, painful, pain, sore, burns, stings, itchy,
      itching, swollen, swelling, lump, lumps, ache, aches, aching, tender, twisted, torsion, testicle, testicles,
      testicular, vasectomy, hydrocele, varicocele, ultrasound, fainted, faint, cramps, cramping, vomiting,
      throwing up, being sick, thrown up`,
  },
  {
    name: 'bowel-noun',
    words: `
      blood, water, mucus, slime, liquid, worms, bricks since, pellets, black, green, myself, himself, herself,
      themselves, yourself, the bed, his bed, her bed, my bed, his pants, her pants, my pants, normally, properly`,
  },
  {
    name: 'bowel-verb',
    words: `
      had a, have a, has a, need a, needed a, needs a, having a, went for a, go for a, going for a, take a, taking a,
      took a, do a, did a`,
  },
  // Of these none has a bowel.
  {
    name: 'no-bowel',
    words: `
      hospital, service, place, system, app, website, phone, phones, parking, car park, food, meals, tea, coffee, day,
      week, time, job, staff, nurse, nurses, doctor, doctors, manager, managers, management, ward, trust, care,
      attitude, excuse, communication, wifi, show, signal, idea, advice, experience, treatment, gp, people, lot,
      hole, about, off, up, on, load, pile, heap, bag, piece, sack, lump, crock, talking, talk, talks, full, total,
      absolute, complete, utter, absolutely, completely, utterly, bit, pure, such, too, so, same, more, giving, give,
      gives, gave, think, hot, what, holy, of`,
  },
  // Said by some of nearly everybody: swearing that a person should judge.
  {
    name: 'swear-soft',
    words: `
      feck, fecking, pussy, pussies, hoes, thot, thots, slut, sluts, slutty, whore, whores, slag, slags, slapper,
      slappers, skank, skanks, feckin, fecker, feckers, feck off, fecked, effing, effin, eff off, f yourself,
      eff yourself, what the f, who the f, why the f, how the f, where the f, effed, effer, effers, f off, f ing,
      eff you, eff all, f all, f you, for fox sake, for fox's sake, for fuchs sake, for fecks sake, for feck sake,
      for effs sake, for f sake, for f's sake, for eff sake, effs sake, ffs, fffs, wtf, wth, wtaf, wtactualf, stfu,
      gtfo, gtfoh, omfg, lmfao, lmfaoo, fml, idgaf, dgaf, idgf, zfg, gfy, kmfa, stfd, fubar, snafu, tosser, tossers,
      tosspot, tosspots, piss take, pisstake, pisstaking, pisspoor, piss poor, piss off, piss up in a brewery,
      arsed about, half arsed, half assed, lardarse, lard arse, fatarse, lazyarse, smartarse, smart arse, wise ass,
      arse licking, arselicking, arse kissing, arse about face, tits up, arse end, arseways, fanny about, fannying,
      bint, bints, shag off, pillock, pillocks, bugger off, buggeration, goddamn, goddammit, goddamned, goddamnit,
      god damn it, god damned, cock up, cocked up, bitching, bitchy, bitchin, bleedin hell, berk, crock of crap`,
  },
  // Soft only as abuse or as an oath.
  { name: 'swear-arse', words: 'arse, arses, ass' },
  { name: 'swear-piss', words: 'piss off' },
  // Body parts, tools, birds, dogs and names as well: a determiner or another word must settle the sense.
  {
    name: 'swear-two-sense',
    part: 'noun',
    words: `
      prick, dick, cock, knob, nob, tit, bell end, bitch, fanny, pussy, tool, slag`,
  },
  {
    name: 'swear-adjective',
    words: `
      absolute, total, complete, utter, right, proper, such a, pure, massive, stupid, little, ignorant, arrogant,
      selfish, fucking, bloody, miserable, nasty, vile, fat, ugly, lying, smug, pompous, sad, horrible, lazy, evil,
      silly, spiteful, crazy, dumb, old, rude, useless, pathetic, condescending, inconsiderate, giant, huge, real`,
  },
  {
    name: 'swear-look-alike',
    hides: true,
    words: `
      finger prick, finger pricks, finger prick test, pin prick, pin pricks, pinprick, skin prick, heel prick,
      needle prick, blood prick, thumb prick, prick test, prick tests, prick testing, prick of the needle,
      prick of a needle, sharp prick, small prick, tiny prick, slight prick, quick prick, just a prick, a prick in,
      a prick on, prick to the, prick and, little prick in, little prick on, prick up, pricks up, door knob,
      door knobs, knob of butter, knob of ginger, control knob, volume knob, brass knob, a knob on, knobs and,
      brass knobs, great tit, great tits, blue tit, blue tits, coal tit, coal tits, long tailed tit, long tailed tits,
      marsh tit, tit for tat, tit bit, tit bits, willow tit, spotted dick, moby dick, dick turpin, dick van dyke,
      dick whittington, tom dick and harry, clever dick, uncle dick, private dick, cock crow, cock and bull,
      cock a doodle, cock a hoop, cock a leekie, weather cock, ball cock, stop cock, cock robin, cock pheasant,
      cock o the north, cock up splint, cock fight, half cock, cock inn, cock lane, the cock pub, fighting cocks,
      bell end of the tent, tent bell end, dog or bitch, bitch or dog, dog and bitch, bitch and pups, bitch in season,
      bitch in heat, bitch puppy, bitch pups, brood bitch, breeding bitch, spayed bitch, bitch spay, lab bitch,
      labrador bitch, collie bitch, spaniel bitch, terrier bitch, shepherd bitch, greyhound bitch, whippet bitch,
      old bitch puppy, bitch had puppies, bitch had pups, bitch had a litter, bitch is pregnant, life is a bitch,
      karma is a bitch, payback is a bitch, fanny adams, sweet fanny adams, aunt fanny, auntie fanny, fanny cradock,
      slag heap, slag heaps, slag off, slagged off, slagging off, slags off, slag bank, slag pile, blast furnace slag,
      steel slag, tool kit, tool box, tool bar, pussy cat, pussy cats, pussy willow, pussy foot, pussy footing,
      puss in boots, bastard file, bastard toadflax, twatt, shitterton, fucking in austria, village of fucking,
      wankie, wankel, knobbly, dickens, dickinson, shia ite, wank river, hwange, cockburn, mike hunt, cum laude,
      magna cum laude, cumulative, shitake, shiitake, scunthorpe, penistone, cockermouth, cockfosters, lightwater,
      clitheroe, essex, sussex, middlesex, mishit, mishits, pratts bottom, wetwang, bell end hotel, sandy balls,
      balls pond road`,
  },
];
