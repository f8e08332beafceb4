// Holds offensive words: what is said of how a person looks, thinks or is.
import type { WordClass } from '../grammar/word-class.ts';

/** Adjectives of contempt, and what may stand among them. */
export const slightWords: readonly WordClass[] = [
  // Any of these beside a name that people are called.
  {
    name: 'slight',
    words: `
      fat, ugly, hideous, minging, fugly, butters, manky, mangy, blubbery, flabby, lardy, porky, obese, podgy,
      bloated, hairy, warty, spotty, pimply, wrinkly, wrinkled, haggard, scrawny, scraggy, lanky, saggy, bald,
      balding, baldy, ginger, toothless, gap toothed, buck toothed, bucktoothed, snaggle toothed, goofy, boss eyed,
      cross eyed, wonky, four eyed, knock kneed, bow legged, pug ugly, butt ugly, pig ugly, fugly arse, big nosed,
      hook nosed, moon faced, pig faced, horse faced, rat faced, ferret faced, weasel faced, moose faced, slap headed,
      fat arsed, fat headed, lard arsed, wide arsed, bony arsed, saggy arsed, hatchet faced, smelly, stinking, stinky,
      stenching, greasy, sweaty, unwashed, scruffy, scabby, skanky, skank, crusty, gammy, grotty, grubby, rank,
      rancid, putrid, festering, mouldy, mouldering, wizened, thick, stupid, dumb, dim, brainless, gormless,
      brain dead, braindead, half witted, halfwitted, dim witted, dimwitted, slow witted, witless, moronic, idiotic,
      imbecilic, cretinous, retarded, simple minded, feeble minded, small minded, narrow minded, dopey, dozy, dippy,
      clueless, ignorant, illiterate, inbred, uneducated, unintelligent, mindless, empty headed, pea brained,
      bird brained, hare brained, low iq, vacant, vacuous, vapid, blithering, bumbling, blundering, gibbering,
      babbling, senile, doddery, doddering, demented, deranged, unhinged, mental, crazy, insane, psycho, psychotic,
      loony, batty, barmy, bonkers, deluded, delusional, twisted, warped, sick, sick minded, perverted, pervy, creepy,
      sleazy, slimy, vile, evil, wicked, nasty, spiteful, malicious, vicious, vindictive, hateful, horrible, horrid,
      foul, rotten, despicable, contemptible, repulsive, revolting, repugnant, loathsome, odious, obnoxious, vulgar,
      abhorrent, detestable, ghastly, heinous, disgusting, disgraceful, appalling, diabolical, monstrous, inhuman,
      subhuman, scummy, filthy, dirty, mucky, trashy, tacky, slutty, slaggy, whorish, tarty, lying, thieving,
      cheating, conniving, scheming, conning, robbing, bullying, backstabbing, back stabbing, two faced,
      double crossing, hypocritical, sanctimonious, treacherous, deceitful, devious, sneaky, snide, sly, snivelling,
      sniveling, grovelling, whining, whingeing, whinging, mewling, simpering, bleating, whimpering, cowardly,
      spineless, gutless, ball less, feeble, pitiful, pathetic, miserable, wretched, sad, sorry, tragic, washed up,
      dried up, shrivelled, shriveled, clapped out, bitter, sour, sour faced, po faced, stony faced, miserable faced,
      frosty, icy, grumpy, moody, stroppy, ratty, cantankerous, crabby, crotchety, poisonous, venomous, toxic,
      noxious, smug, arrogant, pompous, pretentious, conceited, self important, stuck up, jumped up, puffed up,
      snotty, snooty, toffee nosed, uppity, hoity toity, high and mighty, holier than thou, gobby, mouthy,
      loudmouthed, loud mouthed, foul mouthed, potty mouthed, bossy, nosy, nosey, interfering, meddling, officious,
      patronising, patronizing, condescending, rude, ill mannered, insolent, boorish, oafish, uncouth, coarse,
      uncivilised, thuggish, brutish, savage, lazy, idle, bone idle, workshy, work shy, good for nothing, useless,
      worthless, hopeless, incompetent, inept, inadequate, talentless, unemployable, failed, second rate, third rate,
      two bit, tinpot, tin pot, jobsworth, lousy, crappy, shitty, shit, shite, crap, piss poor, poxy, pox ridden,
      flea bitten, flea ridden, disease ridden, diseased, lice ridden, verminous, maggoty, wormy, godforsaken,
      good for nowt, heartless, soulless, callous, cold hearted, black hearted, hard faced, hard hearted, cruel,
      sadistic, merciless, uncaring, unfeeling, selfish, self centred, self serving, self obsessed, narcissistic,
      entitled, spoilt, spoiled, ungrateful, greedy, money grabbing, money grubbing, grasping, corrupt, crooked,
      power mad, power hungry, power crazed, brain washed, brainwashed, woke, leftie, drunken, drugged up, smacked up,
      coked up, scrounging, sponging, freeloading, work dodging, benefit scrounging, attention seeking, crybaby,
      whiny, childish, immature, sponge brained, cack handed, ham fisted, shit eating, arse licking, boot licking,
      bootlicking, knuckle dragging, mouth breathing, window licking, sheep shagging, nose picking, pill popping,
      gossiping, glaikit, sleekit, honkin, honking, boggin, bowfin, bowfing, hackit, clatty, clarty, crabbit,
      greetin faced, torn faced, thran, radge, twp, mardy, sackless, mawngy, mungy, clapped, moist, tapped, cringe,
      cringey, cringy, yampy, batchy, soft as shite, doolally, jaundiced, lippy, chopsy, cocky, bolshy, preachy,
      moaning, soppy, drippy, weedy, puny, gangly, tubby, dumpy, stumpy, squat, frumpy, dowdy, hagged, leathery,
      crinkly, beaky, beady eyed, bug eyed, frog eyed, bog eyed, wall eyed, monobrowed, buck tooth, spotty faced,
      pasty, pasty faced, ratty haired, greasy haired, tangoed, orange faced, botoxed, surly, sullen, mean,
      mean spirited, catty, bitchy, mealy mouthed, weasely, weaselly, weasel like, oily, smarmy, oleaginous, sexless,
      friendless, loveless, joyless, humourless, charmless, graceless, tasteless, classless, toothy, chinless,
      jobless, gormless faced, racist, sexist, homophobic, misogynist, bigoted, self righteous, misbegotten, ill bred,
      dimwit, halfwit, cretin, piss stinking, piss soaked, shit stained, shit smelling, rat arsed, pissed up,
      tanked up, boozed up, gin soaked, pill addled, gaslighting, two bob, five bob, tuppenny, wanking, wanky, twatty`,
  },
  // Enough beside a word for a person or a post ("that thick receptionist").
  {
    name: 'slight-hard',
    words: `
      fat, ugly, hideous, minging, fugly, butters, obese, lardy, blubbery, pug ugly, butt ugly, pig ugly, bald headed,
      four eyed, boss eyed, cross eyed, buck toothed, bucktoothed, toothless, wrinkly, smelly, scabby, skanky, greasy,
      fat arsed, lard arsed, pig faced, horse faced, rat faced, ferret faced, thick, stupid, dumb, brainless,
      gormless, brain dead, braindead, half witted, dim witted, dimwitted, moronic, retarded, inbred, pea brained,
      thick as mince, thick as pig shit, thick as shit, senile, demented, deranged, mental, psycho, loony, vile,
      scummy, slutty, slaggy, sleazy, slimy, pervy, perverted, sick, twisted, subhuman, parasitic, thieving,
      snivelling, spineless, gutless, pathetic, worthless, wretched, sour faced, two faced, hard faced, sad,
      jumped up, stuck up, toffee nosed, dried up, washed up, foul mouthed, gobby, poxy, pox ridden, knuckle dragging,
      mouth breathing, evil, repulsive, despicable, odious, scrounging, workshy, shit, shite, shitty, piss poor,
      wanky, twatty, cunty, dopey, mingin, lying, malicious, power mad`,
  },
  // Said straight to somebody ("you are so ...") it is meant to wound; "useless" judges the work instead.
  {
    name: 'slight-self',
    words: `
      fat, ugly, hideous, minging, fugly, butters, obese, gross, butt ugly, pig ugly, smelly, stinking, skanky, thick,
      stupid, dumb, brainless, gormless, brain dead, braindead, dense, dim, half witted, dim witted, moronic,
      retarded, inbred, subhuman, less than human, scummy, slutty, slaggy, thick as mince, thick as pig shit,
      thick as shit, thick as two short planks, thick as a brick, thick as they come, dumb as a brick, dumb as a rock,
      dumb as shit, worthless, pond life, beneath contempt, lower than a snake, lower than dirt,
      lower than a snakes belly, full of shit, full of bullshit, vile, repulsive, an embarrassment to humanity,
      fat and ugly, ugly inside and out, not right in the head, sick in the head, soft in the head, wrong in the head,
      touched in the head, not all there, mental, off your rocker, off your head, a waste, brain damaged`,
  },
  // What may stand before or among slights and say nothing by itself.
  {
    name: 'slight-filler',
    words: `
      absolute, absolutely, total, totally, complete, completely, utter, utterly, proper, properly, right, pure, real,
      actual, massive, big, huge, giant, great, little, small, tiny, wee, old, auld, owd, ould, aul, young, middle aged, posh, typical,
      such, most, foreign, fucking, bloody, frigging, freaking, flipping, flaming, blooming,
      blinking, blasted, damn, damned, goddamn, goddamned, effing, fecking, sodding, shagging, motherfucking, cunting,
      bastard, bastarding, stinking, raging, screaming, roaring, walking, living, breathing, human, single, so called,
      self appointed, overpaid, over paid, paid, unpaid, underqualified, unqualified, overpromoted, useless, lazy,
      nothing but, nowt but, naught but, nothing else than, just, only, basically, clearly, obviously, truly, really,
      honestly, literally, simply, still, also, both, certified, first class, prize, grade a, royal, arch, nhs,
      public sector, glorified, wannabe, nothing more than, no better than, lot of, kind of, sort of, middle class`,
  },
  {
    name: 'crowd',
    words: `
      bunch of, load of, loada, pack of, shower of, gang of, lot of, crowd of, collection of, group of, pair of,
      team of, army of, nest of, bag of, set of, herd of, house full of, building full of, office full of,
      hospital full of, trust full of, ward full of, place full of, full of, bunch a, buncha, band of, crew of,
      cabal of, circus of, tribe of`,
  },
  {
    name: 'crowd-end',
    words: `
      the whole night shift, the whole day shift, the whole shift, the whole ward, the whole department, all of em, the lot of em, the whole rotten lot, the whole sorry lot, the lot of them, the lot of you, lot of them, lot of you, every one of them, every one of you,
      every single one of them, every single one of you, each and every one of you, each and every one of them,
      the whole lot of you, the whole lot of them, all of you, all of them, the pair of you, the pair of them,
      the bunch of you, everyone of you, everyone of them, the lot of yous, lot of yous, lot o yous, the lot o yous, lot of youse, lot o youse,
      lot o ye, lot of ye, lot o ya, lot of ya, lot o them, lot o you, the whole lot o ye, every last one of you, every last one of them,
      to a man, to a woman, one and all`,
  },
  {
    name: 'you-all',
    words: `
      you lot, you people, you all, yall, you guys, you two, you bunch, youse, yous, yous lot, you muppets,
      the lot of you, all of you, every one of you, every single one of you, both of you, one of you, everyone of you,
      anyone who, whoever, people like you, someone like you, the likes of you, the pair of you, your lot, your kind,
      your sort, your type`,
  },
  // Posts and places that a person is described by, where the class for roles has none.
  {
    name: 'here',
    words: `
      here, there, on reception, on the desk, on the phone, on the phones, on switchboard, on the door, on the ward,
      in charge, at the top, running it, running this, running the place, running this place, who runs, who run,
      at work, in hr, in pals, in admin, in the office, in a suit, in suits, in scrubs, in uniform, in blue,
      who works, who work, that works, that work, who answered, who answers, who served`,
  },
  {
    name: 'somebody',
    part: 'noun',
    words: `
      man/men, woman/women, bloke, fella, feller, fellow, guy, lad, lass, lassie, girl, boy, bird, chap, geezer, dude,
      lady, person/people, human, human being, individual, specimen, creature, object, git, mother, mam, mum, kid,
      child/children, bairn, old man/old men, old woman/old women, madam, character, wench, wifey, wifie`,
  },
  // Slights with no medical sense and no part in honest criticism of work.
  {
    name: 'slight-plain',
    words: `
      glaikit, hackit, boggin, bowfin, bowfing, honkin, clatty, mingin, clapped, chopsy, torn faced, greetin faced,
      ugly, hideous, minging, fugly, butters, fat, lardy, butt ugly, pig ugly, thick, stupid, dumb, brainless,
      gormless, half witted, dim witted, dimwitted, moronic, inbred, pea brained, braindead, pathetic, vile, scummy,
      slutty, slaggy, sleazy, slimy, pervy, creepy, snivelling, spineless, gutless, worthless, repulsive, odious,
      despicable, sour faced, two faced, hard faced, po faced, jumped up, stuck up, toffee nosed, dried up, washed up,
      foul mouthed, gobby, knuckle dragging, mouth breathing, fat arsed, lard arsed, four eyed, boss eyed,
      buck toothed, pig faced, horse faced, rat faced, ferret faced, cunty, twatty, wanky, thieving, shit eating,
      vacuous, dopey, baldy, mingin, clapped out, jumped up little, evil, mangy, manky, minging looking`,
  },
  {
    name: 'look-like',
    words: `
      look like, looks like, looking like, looked like, smell like, smells like, smelt like, walk like, walks like,
      sound like, sounds like, eat like, eats like, built like, dressed like, act like, acts like, behave like,
      behaves like, resemble, resembles`,
  },
  // Names for oneself as others made one feel: told by those who were hurt.
  {
    name: 'made-to-feel',
    words: `
      treated like, treat me like, treats me like, treat us like, treats us like, treat you like, treats you like,
      treat people like, treats people like, treat patients like, treats patients like, treated me like,
      treated us like, treated him like, treated her like, treated them like, treated as, treating me like,
      treating us like, treating people like, treating patients like, feel like, felt like, feeling like, feels like,
      feel as if, spoke to me like, spoken to like, spoke to us like, speak to me like, speak to you like,
      speaks to you like, talk to me like, talk to you like, talked to me like, talked to like, looked at me like,
      looked at like, look at you like, look at me like, made to feel, made me feel, make me feel, makes me feel,
      makes you feel, make you feel, made us feel, made him feel, made her feel, left feeling, made me look,
      made me out to be, made out to be`,
  },
  {
    name: 'self-blame',
    words: `
      sorry for, apologies, apologise, apologize, forgive me, my bad, i can be, i was being, i am being,
      we need to stop, we need to quit, of me, acting like, stop acting, quit acting, being such a, been such a,
      call me a, call me, i feel, i felt, as me, called me, calls me, thick of me, daft of me, me being, on my mug`,
  },
  // Before one of these a name only colours what was done.
  {
    name: 'thing-noun',
    words: `
      move, moves, idea, ideas, example, behaviour, behavior, thing, things, question, decision, decisions, self,
      design, rule, rules, system, systems, policy, mistake, reason, place, way, plan, comment, letter, letters,
      machine, machines, app, website, form, forms, excuse, attitude, job, service, work, food, car, parking, weather,
      traffic, day, week, month, year, wait, phone, computer`,
  },
  // Spoken to as if it were somebody.
  {
    name: 'malady',
    words: `
      cancer, covid, flu, dementia, alzheimers, parkinsons, depression, anxiety, arthritis, diabetes, epilepsy, sepsis,
      asthma, endo, endometriosis, fibro, fibromyalgia, crohns, colitis, ms, mnd, lupus, sciatica, migraine, norovirus,
      long covid, brain tumour, tumour, leukaemia, lymphoma, heart disease, kidney stone, kidney stones, gallstones, gallstone, gall bladder, appendix, addiction, alcohol,
      heroin, gout, shingles, eczema, psoriasis, sciatic nerve, slipped disc, hernia, ulcer, lump, melanoma, stroke, angina,
      copd, pneumonia, bronchitis, tonsils, tonsillitis, wisdom tooth, toothache, hay fever, vertigo, tinnitus, insomnia,
      menopause, hot flushes, ibs, ibd, cystitis, piles, bunion, bunions, osteoporosis, scoliosis, thyroid, virus, bug`,
  },
  {
    name: 'calls-you',
    words: `
      call you, calling you, calls you, called you, calling anyone, calling anybody, call anyone`,
  },
  {
    name: 'speech-look-alike',
    hides: true,
    words: `
      answer the phone, answers the phone, answered the phone, answering the phone, answer the phones,
      answers the phones, answering the phones, answers the door, so called, call yourself, call yourselves,
      call themselves, calls herself, calls himself, calling yourself, who do you think, who does she think,
      who does he think, call back, calls back, called me back, call me back, ring back, runs this account,
      writes these, writes this, wrote this post, wrote this, wrote these, writes these posts,
      posted this, posts this, commented above, typed this, answer me, answer that, reply to me,
      text me back, can not beat, cannot beat, could not beat, freak out, freaked out, freaks out, freaking out,
      as sharp as a tack, sharp as a tack, as bright as a button, bright as a button, as fit as a fiddle, as good as gold,
      weapon of a woman, weapon of a lass, weapon of a nurse, weapon of a midwife, weapon of a sister, weapon of a matron,
      weapon of a surgeon, weapon of a doctor, weapon of a paramedic, weapon of a consultant,
      end their lives, end their life, ending their lives, end their days, end their shift, end their course`,
  },
  {
    name: 'slight-looks',
    words: `
      glaikit, hackit, boggin, bowfin, bowfing, honkin, clatty, mingin, clapped, chopsy, torn faced, greetin faced,
      thick, minging, fugly, ugly, gormless, brainless, inbred, moronic, scummy, subhuman, braindead, brain dead,
      hideous, butters, half witted`,
  },
  // Of a whole person, where "little" stands by.
  {
    name: 'sad-trait',
    words: `
      sad, nasty, bitter, horrid, horrible, weird, creepy, silly, stupid, tragic, pitiful, miserable, pathetic, evil,
      spiteful, vile, odious, twisted, jumped up, angry, petty, mean, ugly, fat, dirty, filthy, rude, ignorant, dim,
      thick, gormless, insignificant, snide, sneaky, slimy, greasy, smug, pompous, arrogant, wicked, cruel, toxic`,
  },
  // No beast has these.
  {
    name: 'slight-of-people',
    words: `
      lying, two faced, jumped up, stuck up, toffee nosed, gobby, foul mouthed, pathetic, thieving, gormless,
      brainless, moronic, knuckle dragging, workshy, malicious, power mad, gossiping, conniving, scheming,
      backstabbing, back stabbing, sanctimonious, self righteous, patronising, condescending, smug, arrogant,
      sour faced, po faced, spiteful, vindictive, hypocritical, bullying, racist, sexist`,
  },
  // Whoever did one of these may be called names; a person should look.
  {
    name: 'wrongdoer',
    words: `
      stole, stolen, steals, nicked, robbed, robs, burgled, mugged, assaulted, attacked, attacks, spat, punched,
      vandalised, vandalized, smashed up, set fire to, dumped, abused our, who abuse, who abuses, who abused,
      who attack, who attacks, who hit, who hits, who punch, who spit, who spits, who threaten, who threatens,
      who assault, who assaults, who steal, who steals, who robbed, who park, who parks, who parked, who dump,
      who dumps, who nick, who nicks, who swear at, who swears at, who shout at, who verbally abuse, who groom,
      who bully, who bullies, took the defibrillator, whoever did this, whoever did that, whoever took, whoever stole,
      who did this, who did that, murdered, killed, raped`,
  },
  {
    name: 'run-by',
    words: `
      run by, staffed by, led by, managed by, full of, manned by, answered by, surrounded by, written by, designed by`,
  },
];
