// Holds offensive words: small classes that hold the patterns of hate together.
import type { WordClass } from '../grammar/word-class.ts';

/** Words between a group and what is said of it. */
export const hateGrammar: readonly WordClass[] = [
  // Not "was": the past is mostly about somebody in particular.
  {
    name: 'is',
    words: `
      are, be, being, will be, can be, must be, have always been, will always be, have to be, tend to be, seem to be,
      happen to be, might be, may be, could be, would be, should be considered, should be seen as,
      should be classed as, should be classified as, should be treated as, were always, were never, were born,
      are born, are made of, are made up of, consist of, represent, constitute, have become, have been,
      deserve to be treated like, re`,
  },
  {
    name: 'seems',
    part: 'verb',
    words:
      'seem, look, sound, remain, appear, act, behave, smell, become, stay, come across as, look so, turn out, prove, end up',
  },
  {
    name: 'tail',
    words: `
      like you, like that, like this, like him, like her, like them, like these, like those, in this country,
      in our country, in the uk, in britain, in england, in europe, in scotland, in wales, in the west, in this town,
      in our town, in our hospitals, in this hospital, in the nhs, over here, round here, around here, here, there,
      today, nowadays, these days, everywhere, anywhere, in power, with power, with any power, with jobs, with money,
      with a job, with an opinion, with opinions, who come here, who came here, coming here, coming over here,
      who live here, living here, out there, as a whole, as a group, in general, in particular, of today, alike,
      themselves, in politics, in government, in sport, in public, you see, you know, who work, at work, on benefits,
      on the nhs, of all ages, of all kinds, whatever their age, from abroad, of this world, i know, i meet,
      i have met, i see, i have ever met, you meet, and their kind, and their kids, and their ilk, and their like,
      and all that lot, who refuse to integrate, who do not integrate, coming in, that come here, that come over here,
      getting off the boats, on boats, in boats, on the boats, on small boats, with their, crossing the channel,
      claiming asylum, in caravans, in tents, in hotels, in wheelchairs, in scooters, on scooters,
      on mobility scooters, in prams, in turbans, in burkas, in hijabs, in headscarves, in their burkas,
      in their turbans, in their caravans, up here, down here, down our way, up our way, our way, round our way,
      in my town, on our estate, on my street, on our street, in this place, in that place, in that hospital,
      in the ward, on the ward, on our wards, in the waiting room, in a and e, in the staff, on the staff,
      in medicine, in nursing, by and large, full stop, the world over, all over the world, if you ask me,
      let us be honest, let us face it, the lot of them, one and all, every one of them, every last one of them,
      all of them, every single one of them`,
  },
  // "Women are treated like dirt" takes their side.
  {
    name: 'done-to',
    words:
      'treated, being treated, made, left, called, seen, given, kept, put, told, forced, made to feel, viewed, regarded, considered, described, portrayed, labelled, branded, spoken to, talked to, targeted, getting, facing, waiting, dying, living, suffering, stuck, subjected to, subjected, exposed, going, having, working, treated as, treated like, stereotyped, depicted, accused, judged, being, housed, abused, fed, handled, looked at, looked after',
  },
  {
    name: 'nature',
    words:
      'nature, natural, in the nature, in the blood, blood, dna, genes, genetics, instinct, second nature, culture, way of life, wiring, biology, character, religion',
  },
  {
    name: 'typical',
    words:
      'typical, typically, typical of, typical for, typical behaviour from, typical behavior from, classic, normal for, natural for, only natural for, to be expected of, to be expected from, what you expect from, what you expect of, what do you expect from, what do you expect of, what else do you expect from, what can you expect from, what can you expect of, what did you expect from, what else would you expect from, fitting for, just like, so like, par for the course for, standard for, standard behaviour for, standard behaviour from, trust, leave it to, you can always count on, you can always rely on, characteristic of, befitting, no wonder with, not surprised with, no surprise from, no surprise with, why am i not surprised, always the same with, the trouble with, the problem with, the thing with, the thing about, what is wrong with, what is the matter with',
  },
  {
    name: 'reckon',
    part: 'verb',
    words:
      'find, consider, deem, think, call, regard as, regard, see as, view as, rate as, judge, count as, look upon as, believe, know, declare, think of as, reckon, class as, treat as, treat like',
  },
  {
    name: 'kept',
    words:
      'in charge, in power, into government, in government, into power, into parliament, into office, in office, into our country, into the country, into this country, in our country, in our hospitals, into our hospitals, in our schools, into our schools, into politics, in politics, in the army, in the nhs, into the nhs, in positions of power, in leadership, in management, near children, near kids, around children, on our streets, in the workplace, into sport, into medicine, in medicine, behind the wheel, a vote, the vote, rights, a say, a job, jobs, power, equal rights',
  },
  {
    name: 'anyone',
    words: 'anyone, anybody, everyone, everybody, someone, somebody, anyone who, people, whoever, those, all those',
  },
  {
    name: 'garb',
    words: `
      hijab, hijabs, headscarf, headscarves, burka, burkas, burqa, burqas, niqab, niqabs, turban, turbans, veil,
      veils, skullcap, skullcaps, kippah, wheelchair, wheelchairs, sari, saris, letterbox, a turban, a hijab, a burka,
      a burqa, a niqab, a headscarf, a veil, a sari, a skullcap, kufi, dastar, yarmulke, sikh turban, religious dress,
      islamic dress, full veil, face veil, face veils, full face veil, prayer hat, shalwar kameez, dishdash, robes`,
  },
  {
    name: 'country',
    words:
      'africa, india, pakistan, bangladesh, nepal, sri lanka, china, japan, vietnam, thailand, the philippines, poland, romania, bulgaria, lithuania, latvia, estonia, ukraine, russia, slovakia, hungary, albania, kosovo, serbia, croatia, turkey, syria, iraq, iran, afghanistan, saudi arabia, israel, palestine, gaza, lebanon, egypt, libya, algeria, morocco, tunisia, somalia, ethiopia, eritrea, sudan, nigeria, ghana, kenya, uganda, zimbabwe, zambia, congo, cameroon, gambia, senegal, sierra leone, south africa, jamaica, trinidad, haiti, cuba, mexico, brazil, colombia, venezuela, ireland, the middle east, asia, eastern europe, abroad, the third world, overseas, another country, other countries, foreign countries, different cultures, other cultures',
  },
  {
    name: 'condition',
    words:
      "down's syndrome, downs syndrome, down syndrome, downs, autism, adhd, aspergers, cerebral palsy, a disability, disabilities, learning disabilities, learning difficulties, special needs, schizophrenia, bipolar, mental illness, mental illnesses, mental health problems, mental health issues, dementia, alzheimers, epilepsy, tourettes, hiv, aids, dwarfism, a stammer, dark skin, brown skin, black skin, darker skin, foreign accents, a disabled child, disabled kids, disfigurements, personality disorders, borderline personality disorder, gender dysphoria, depression, anxiety, ocd, parkinsons, missing limbs, a limp, prosthetics",
  },
  // Things that an adjective or a plural before them is only a part of.
  {
    name: 'group-follow',
    words: `
      toilet, toilets, loo, loos, bay, bays, parking, space, spaces, badge, badges, access, entrance, ramp, lift,
      bathroom, bathrooms, facilities, facility, spot, seat, seats, shower, showers, changing, chair, chairs, ward,
      wards, unit, units, clinic, clinics, hospital, hospitals, room, rooms, building, buildings, bed, beds, service,
      services, care, home, homes, school, schools, class, classes, restaurant, restaurants, takeaway, takeaways,
      food, meal, meals, tea, bread, language, languages, accent, accents, flag, embassy, government, prime, football,
      rugby, bank, banks, patient, person, man, woman, lady, gentleman, gentlemen, girl, boy, child, son, daughter,
      brother, sister, mother, father, mum, dad, husband, wife, neighbour, friend, doctor, nurse, gp, surgeon,
      consultant, receptionist, carer, porter, cleaner, dentist, midwife, registrar, chap, guy, bloke, lad, lass,
      driver, mp, minister, health, hip, knee, leg, foot, eye, ear, door, doors, car, cars, drivers, hut, house,
      houses, notes, system, equipment, machine, machines, site, block, wing, lobby, curtain, blinds, mattress, sheet,
      sheets, blanket, pillow, phone, number, letter, letters, form, forms, policy, team, staff, dog, dogs, cat, bag,
      bags, coat, shoes, hair, skin, market, box, bin, mark, marks, spots, line, lines, church, mosque, temple,
      community, centre, center, charity, group, forum, network, month, week, day, sea, coast, border, capital,
      president, king, queen, soup, sauce, and pregnant, couple, pair, one, ones, ticket, pass, rail, rails, handrail,
      handrails, button, cord, aid, aids, college, association, society, people, patients, men, women, adults,
      children, kids, relatives, parents, mums, dads, lads, girls, boys, ladies, rep, reps, translator, interpreter,
      version, translation, mothers, nurses, doctors, style, styles, days, way, ways, model, type, types, part, parts,
      place, canteen, tiles, paint, wallpaper, windows, window, carpet, floor, floors, corridor, corridors, lifts,
      scanner, computer, computers, records, file, files, appointment, address, name, practice, surgery, departments,
      department, layout, entrances, road, bus, route, stock, habits, wives, scar, injury, wound, tattoo, medication,
      prescription, glasses, teeth, dressing, dressings, catheter, stairs, wall, walls, chapel, infirmary, workhouse,
      maternity, saying, adage, joke, story, leaflet, leaflets, booklet, booklets, brochure, brochures, menu, menus,
      magazine, magazines, newspaper, newspapers, subtitles, poster, posters, sign, signs, signage, volunteers,
      interpreters, translators, speaker, speakers, passport, passports`,
  },
  {
    name: 'hitler',
    words:
      'hitler, adolf hitler, the nazis, enoch powell, enoch, mussolini, stalin, genghis khan, the kkk, the klan, oswald mosley, mosley, the holocaust, auschwitz, the third reich, mengele, tommy robinson',
  },
  {
    name: 'praise-of',
    words:
      'was right, were right, had the right idea, should have finished, should have finished the job, should have won, knew what he was doing, knew what to do, did nothing wrong, did not go far enough, did not finish, did not finish the job, had a point, was a hero, were heroes, where are you, come back, would sort it, would have sorted, would sort them out, would have known what to do, would love, got it right, was on to something, was misunderstood, was not all bad, missed a few, should have gassed, should have killed, never happened, is a lie, was a lie, is a myth, is a hoax, was a hoax, where is',
  },
  {
    name: 'care-why',
    words: `
      why care, why should anyone care, why should we care, why would anyone care, why does anyone care,
      why people care, why anyone cares, why anyone would care, why anyone gives a shit, who cares about,
      who cares if, who cares what, who cares whether, who cares that, who gives a shit about, who gives a shit if,
      who gives a fuck about, who gives a fuck if, who gives a damn about, who gives a toss about, why bother,
      why do we bother, why would you bother, why waste, what a waste, wasted on, a waste of, waste of money on,
      waste of time on, why do we put up with, why do we tolerate, why should we tolerate,
      why do we have to put up with, why are there so many, why do we have so many, why is it full of,
      why should we pay for, why are we paying for, why do we have to pay for, why help, why should we help,
      why are we helping, why save, why treat, why do we treat, why are we treating, pointless caring about,
      do not see the point of, do not see the point in, what is the point of, whats the point of, what use are,
      what good are, what purpose do`,
  },
  {
    name: 'rather',
    words:
      'rather die than, sooner die than, rather be dead than, rather kill myself than, rather eat shit than, rather starve than, rather bleed to death than, rather bleed out than, rather cut my arm off than, rather cut off my arm than, rather eat glass than, rather be shot than, rather be blind than, rather drown than, rather rot than, rather go to prison than, rather burn in hell than, rather suffer than, rather chew my own arm off than, rather gouge my eyes out than, rather stick pins in my eyes than, rather be homeless than, rather go without than, rather be single forever than, rather be alone than, rather swallow glass than, rather lose a leg than, rather jump off a bridge than, rather jump off a cliff than, rather shoot myself than, rather hang myself than, sooner starve than, rather have no doctor than, rather wait all night than, rather have cancer than, rather have a dog than, rather have a monkey than, rather lick a toilet than, die before i, over my dead body',
  },
  {
    name: 'end-self',
    part: 'verb',
    words: `
      kill myself, hang myself, shoot myself, top myself, end it, end it all, end my life, jump off a bridge,
      jump off a cliff, throw myself off, slit my wrists, want to die, want to be dead, die of shame, cry,
      never forgive myself, disown, disown them, disown him, disown her, be* ashamed, be* mortified, be* sick,
      be* disgusted, drown myself, throw myself under, give up on life, neck myself, top meself, vomit, move house,
      throw it away, throw it out, refuse, pull my own teeth, pull my own teeth out, cut my own leg off,
      cut my own throat, chew glass, crawl over broken glass, crawl home, walk home, bleed,
      walk out, walk straight out, discharge myself, leg it, refuse treatment, run a mile, do it myself, go private,
      pack my bags, leave the country, emigrate, give up, puke, spew, pull the plug,
      eat my hat`,
  },
  {
    name: 'never-would',
    words:
      'would never, will never, would not, will not, could never, can never, can not, never, refuse to, refused to, do not want to, am never going to, no one should, nobody should, you should never, you can not, you can never, never ever, would not want to, would hate to, dread to, dread having to, not going to, no chance i would, no way i would, no way i am, no way would i, no way am i, catch me',
  },
  {
    name: 'near-verb',
    part: 'verb',
    words: `
      touch, kiss, date, marry, hire, employ, vote for, trust, live near, live with, live next to, live beside,
      work with, work for, work under, sit next to, sit near, sit beside, be* near, be* around, be* seen with,
      be* friends with, make* friends with, share, share with, sleep with, shake hands with, eat with, eat, buy from,
      rent to, rent from, let near, leave* with, leave* alone with, be* treated by, be* touched by, be* seen by,
      be* nursed by, be* operated on by, be* examined by, be* looked after by, take* orders from, take* advice from,
      invite, let in, stand next to, ride with, get* in a car with, get* in a lift with, get* in a taxi with,
      share a table with, share a toilet with, share a room with, share a ward with, share a bay with, raise,
      have* kids with, have* children with, sit down with, associate with, play with, use the same, go* near,
      wipe my feet on, wipe my arse on, wipe my arse with, wipe my shoes on, piss on, spit on,
      give the time of day to, cross the road for, cross the road to help, save, rescue, want, lend money to,
      buy anything from, take anything from, set foot near, be* caught dead with, be* seen dead with,
      let through my door, give a job to, give a penny to, wee on, pee on, wee on them if they were on fire,
      walk past, share air with, share a waiting room with, be* on the same ward as, be* in the same room as,
      be* in the same bay as, be* next to, lie next to, be* operated on, be* delivered by, be* jabbed by, let touch,
      leave* my kids with, leave* my mum with, leave* my child with, leave* my children with, leave* my baby with,
      leave* a child with, speak to, listen to, recover next to, look at, do* business with, give blood to,
      take blood from, drink with, drink in a pub with, swim with, swim in a pool with, bathe with`,
  },
  {
    name: 'burden',
    words: `
      the problem, the whole problem, the real problem, the cause, the reason, the reason why, to blame, to blame for,
      responsible for, at fault, at fault for, behind, the root of, the root cause of, the source of, the downfall of,
      the death of, the end of, the ruin of, the ruination of, the destruction of, the scourge of, the bane of,
      the enemy, our enemy, our enemies, the enemies of, enemies of, the devil, the devils, the cancer of,
      the biggest problem, the biggest threat, the biggest danger, the worst thing, the worst thing to happen to,
      the worst thing that ever happened to, the biggest mistake, a mistake, the end, a threat, a threat to, a danger,
      a danger to, a menace, a menace to, a curse on, a stain on, a blight on, a drain on, a burden, a burden on,
      a burden to, an embarrassment, an embarrassment to, a disgrace, a disgrace to, a waste, a waste of, a plague on,
      an insult to, an affront to, a hindrance, a liability, a parasite on, draining, ruining, destroying, killing,
      taking over, taking, invading, stealing, swamping, flooding, flooding in, pouring in, everywhere, breeding,
      overrunning, raping, grooming, polluting, poisoning, infecting, corrupting, costing us, costing this country,
      bleeding, bankrupting, sponging, scrounging, the lowest of the low, the lowest form of life, the lowest form of,
      the lowest form of human life, the scum of the earth, the dregs of society, the worst, the worst of, the lowest,
      last, good for nothing, only good for, good for only, only fit for, fit only for, only here for, here for,
      only here to, here to, out to, out to get, after our, coming for, sent by satan, going to hell,
      all going to hell, rotting our, mentally ill, sick in the head, ill in the head, not well, a different species,
      another species, a separate species, a lower species, a lesser species, an inferior race, an inferior species,
      below us, below me, beneath us, beneath me, beneath contempt, second class citizens, third class citizens,
      property, objects, incubators, baby machines, sex objects, slaves, servants, made to serve, meant to serve,
      born to serve, born criminals, born liars, born thieves, all in it together, all the same, as thick as,
      as bad as each other, as mad as, as useful as, about as useful as, about as much use as, good at nothing,
      up to no good, taking the piss, taking the mick, milking, milking it, milking the system, playing the system,
      playing the victim, at it, on the take, on the make, on the scrounge, good for one thing,
      good for one thing only, only after one thing, good for nothing but, good for making`,
  },
  {
    name: 'what-superlative',
    words:
      'worse than, lower than, dumber than, thicker than, filthier than, dirtier than, uglier than, stupider than, more disgusting than, nothing worse than, no one worse than, nothing more disgusting than, nothing lower than, nothing uglier than, less human than, less intelligent than, less clever than, less worthy than, less important than, less valuable than, inferior to, below, beneath, worth less than, less than, mean less than, matter less than, count for less than, superior to, better than, cleverer than, smarter than, more intelligent than, purer than, more important than, worth more than',
  },
  {
    name: 'decent-folk',
    words:
      'us, me, we, you, everyone, everyone else, anyone, anyone else, anybody, normal people, decent people, real people, white people, whites, the whites, the white race, men, straight people, christians, british people, the british, english people, the english, animals, dogs, cattle, vermin, rats, dirt, pigs, people, humans, human beings, real men, real women, our own, our people, locals, natives, the rest of us, ordinary people, proper people, healthy people, able bodied people, muslims, gay people, black people, women, immigrants, the rest of humanity, monkeys, apes',
  },
  {
    name: 'life-thing',
    part: 'noun',
    words:
      'life, lives/lives, live/livs, death/deaths, existence, body, opinion, vote, pain, suffering, tear, feelings, rights, blood, brain, culture, religion, word, kid, kind, word, presence, voice',
  },
  // A group after one of these is part of something else: "toilets for …".
  {
    name: 'before-group',
    words: `
      for, of, with, by, about, to, on, at, from, towards, toward, against, in, into, between, without, over, like,
      around, behind, near, among, amongst, concerning, regarding, including, because of, due to, as`,
  },
  {
    name: 'share-of',
    words: `
      all of, most of, many of, some of, half of, lots of, a lot of, loads of, plenty of, majority of, percent of,
      none of, both of, every one of, every last one of, the lot of, the rest of, any of, one of, bunch of, load of,
      thousands of, hundreds of, millions of, the likes of, people like, types like, scum like, than`,
  },
  {
    name: 'lacks',
    part: 'verb',
    words: `
      deserve, belong, matter, count, fit in, integrate, contribute, contribute anything, understand, know how to,
      know what, behave, feel pain, feel emotions, feel love, feel empathy, think for themselves, think straight,
      look after themselves, control themselves, wash, learn, have* feelings, have* rights, have* morals, have* souls,
      have* a soul, have* brains, have* a brain, have* any, have* the brains, have* the intelligence, have* the right,
      have* what it takes, qualify as, speak english, speak the language, respect us, respect women, respect our,
      add anything, bring anything, offer anything, do* anything, work, pay tax, pay taxes, make* good, make* sense,
      belong here, count as, merit, earn, care, want to integrate, want to work, know right from wrong,
      have* any right, have* any business, have* any place, live up to, tell the truth, value life,
      love their children, love their kids, be* surgeons, be* doctors, be* leaders, be* engineers, be* pilots,
      be* managers, be* trusted, be* civilised, lead, do maths, think logically, read maps, be* real, be* relied on,
      be* left in charge, run anything, run a country, handle pressure, take the pressure`,
  },
  {
    name: 'body-part',
    words: `
      throat, throats, neck, necks, head, heads, face, faces, leg, legs, arm, arms, finger, fingers, hand, hands,
      skull, skulls, balls, bollocks, dicks, tongue, tongues, heart, hearts, guts, body, bodies, jaw, jaws, teeth,
      bones, windpipes, wrists`,
  },
  {
    name: 'homeland',
    words: `
      your own country, your own countries, your country, your own land, where you came from, where you come from,
      wherever you came from, wherever you come from, where you belong, your own kind, your mud hut, your cave,
      your caravan, your jungle, the jungle, the desert, bongo bongo land, your shithole country, your shithole,
      the third world, their own country, where they came from, where he came from, where she came from,
      her own country, his own country, your own hospital, their own hospital, their own hospitals,
      wherever it is you came from, wherever they came from, wherever it was they came from, wherever he came from,
      wherever she came from, where she belongs, where he belongs, where they belong,
      whatever hole they crawled out of, whatever hole you crawled out of, whatever hellhole, whatever shithole,
      their own land, their own kind, their huts, their tents, their mud huts, their caravans, their jungle,
      their village, the shithole, back home`,
  },
];
