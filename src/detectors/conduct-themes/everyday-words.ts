import type { WordClass } from '../grammar/word-class.ts';
import { plainSense } from './plain-sense.ts';

/** What everyday talk under a hospital's post is about: it speaks against a sign of abuse, though it may hold its words. */
export const everydayWords: readonly WordClass[] = [
  plainSense,
  {
    // The law at work, or what an inquiry said.
    name: 'law-at-work',
    words: `
      jury, jurors, verdict, found guilty, found him guilty, found her guilty, pleaded guilty, was found guilty, convicted,
      conviction, jailed, sentenced, got six years, got five years, got four years, got ten years,  years inside,
       arrested last, was arrested, police took,  police have it, the police have, police hav,
      police dealt, police are looking,   crime number,  charged with, nobody has been charged,
      no one has been charged, given an order, got an order, get an order, restraining order against him, bailed, in custody,
      inquest, inquest opened, inquest heard, coroner said, coroner found, the inquiry said, inquiry said, inquiry found,
      investigation finished, investigation found, it was investigated, review said, review found, watchdog, the hse,
      hse, counter fraud, trading standards, action fraud, freedom to speak up, speak up guardian, in their hands,
      it is in there hands,  putting in a subject access, information commissioner, stage two,
      high court, contest it,   lost the appeal, won the appeal, apology read out,
      put before the court, before a judge, the judge said, magistrates heard, crown court, county court,
      out on bail, was fined, been fined, banned from driving, community service, suspended sentence,
      tribunal heard, tribunal found, panel found, nmc found, gmc found, no case to answer,
      charges dropped, witness statement, gave a statement, made a statement, i have reported, reported what happened,
      we have reported, log number, incident number, letter before action, claim form, time limits, no win no fee,
      data protection, foi requests, twenty eight days to, 28 days to reply, working days to respond, escalate, escalated,
      escalating, stage one, go higher, take it higher, take this further, take it further, taking this further,
      the regulator, my union, our union, the union, acas, unison, rcn, bma, gmb, unite, ballot's back, ballot result
    `,
  },
  {
    // What was read, heard or watched.
    name: 'heard-or-watched',
    words: `
      the echo, in the echo, the gazette, the advertiser, the argus, the chronicle, evening news, local news, the guardian,
      daily mail, six o'clock news, ten o'clock news,  on the radio, radio four, local radio, hospital radio,
      the article, that article, an article, headline, headlines, story in the paper, lovely story, slasher, slasher film,
      thriller, horror film, a book about, half way through a, halfway through a, reading a book, bookclub, book club,
      box set, boxset, series two, series three, last nights episode, last night's episode, did anyone see, anyone see last,
      anyone watch, anyone watching,   watching that, soap, soaps, corrie, eastenders, emmerdale,
      casualty last night, hollyoaks, coronation street, crimewatch, repeats of, the cinema, at the pictures, 
      at the theatre, panto season, exhibition, museum, plaque, memorial talk, lecture theatre, a talk on, history society,
      heritage, archive, archives, old photo, old photos of the, drama students, exercise today, major incident exercise,
      role play, the film, that film, his character, her character, the actor, the poster, poster says, the leaflet,
      sign says, the sign says, the advert, advert says,
      in the mail, in the mirror, in the times, in the express, on the one show, on this morning,
      question time, panorama, dispatches, true crime, murder mysteries, agatha christie, poirot, marple,
      midsomer, happy valley, silent witness, waking the dead, doctor who, greys anatomy, call the midwife,
      this is going to hurt, 24 hours in, horror, zombie, zombies, vampires, dracula,
      frankenstein, the villain, baddie, baddies, plot twist, the ending, spoiler, spoilers, cliffhanger,
      new series, next series, screening, matinee, stars in, scene where, that scene, audiobook, library book, paperback,
      bestseller, hymn, sermon, bible, psalm, quran, proverb, as the saying goes, old saying, saying goes, as they say,
      like they say, as my mam, as me mam
    `,
  },
  {
    // Long over, or told of somebody's youth.
    name: 'long-over',
    words: `
      years ago, year ago, year back, years back, decades ago, months on, six months on, years on, years free, years later,
      years settled, years sober, years clean, years safe, free of him, free of her, got away from him, in the 50s,
      in the 60s, in the 70s, in the 80s, in the 90s, in the fifties, in the sixties, in the seventies, in the eighties,
      in the nineties, the fifties, the sixties, the seventies, the eighties, in  the war, wartime, the blitz,
      the troubles, when i was a, when i was little, when i was young, when we were, when we was, when i trained,
      as a child, as a kid, as a girl, as a boy, as a lad, growing up, grew up, back in the day,  in them days,
      those days, used to say, used to tell, would always say, always used to, long since, long gone, long ago, once upon,
      my day, in our day, good old days, that was in, that was back, was stillborn, miss him every, miss her every,
       miss her, god rest, rest his soul, rest her soul,  passed away, put to sleep, said goodbye to, 
      her last days, died in, died holding, holding my hand, at peace,  retired now, retired nurse,
      before i retired, twenty years on,     
      2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2012, 2014,
      in 1939, in 1940, in 1941, in 1942, in 1943, in 1944, in 1945, in 1946, in 1947, in 1948, in 1949, in 1950, in 1951, in 1952, in 1953, in 1954, in 1955, in 1956, in 1957, in 1958, in 1959, in 1960, in 1961, in 1962, in 1963, in 1964, in 1965, in 1966, in 1967, in 1968, in 1969, in 1970, in 1971, in 1972, in 1973, in 1974, in 1975, in 1976, in 1977, in 1978, in 1979, in 1980, in 1981, in 1982, in 1983, in 1984, in 1985, in 1986, in 1987, in 1988, in 1989, in 1990, in 1991, in 1992, in 1993, in 1994, in 1995, in 1996, in 1997, in 1998, in 1999, in 2000, in 2001, in 2002, in 2003, in 2004, in 2005, in 2006, in 2007, in 2008, in 2009, in 2010, in 2011, in 2012, in 2013, in 2014, in 2015, in 2016, in 2017, in 2018, in 2019, 1940s, 1950s, 1960s, 1970s, 1980s, 1990s,
      60s, 70s, 80s, 90s, the 60s, the 70s, the 80s, the 90s, as a student nurse, when i started nursing, when i nursed,
      before the nhs, workhouse, cottage hospital, fever hospital, sanatorium, old matron, half a century, a century,
      generations, great uncle, great aunt, great gran, great grandad, great granny, ww1, ww2, world war, the somme, dunkirk,
      national service, evacuee, evacuees, air raid, the famine, the miners strike, holocaust, genocide, slave trade,
      windrush, remembrance, poppy, poppies, cenotaph, anniversary of, never forgotten, in loving memory, in memory of,
      lost my husband, lost my wife, lost my mum, lost my dad, lost our son, lost our daughter, since he died, since she died
    `,
  },
  {
    name: 'animals',
    words: `
      gull, seagull, gulls, seagulls, pigeon, pigeons, magpie, wasp, wasps, wasps nest, bees, hamster, guinea pig, rabbit,
      my rabbit, budgie, parrot, kitten, my cat, the cat, our cat, puppy, old dog, my old dog, our dog, the vet, vets,
      guide dog, therapy dog, therapy pony, pony, my horse, the horse, bull, the cows, lambing, lambs, sheep, goat, hens,
      chickens, cockerel, fox, hedgehog, squirrel, mouse, mice, spider, spiders, fleas, nits, head lice, ants, rats in,
      swan, swans, ducks, geese, goose, milking,
      kittens, puppies, labrador, spaniel, terrier, crow, crows, hornet, hornets, bee sting, wasp sting, tick bite,
      mosquito, midges, midge, ladybird, slug, slugs, moth, moths, cockroach, cockroaches, badger, deer, donkey, donkeys,
      ponies, livestock, cattle, a cow, shearing, fishing, angling, trout, budgies, gerbil, ferret, ferrets, tortoise, goldfish,
      greyhound, greyhounds, whippet, whippets, lurcher, lurchers, chihuahua, chihuahuas, dachshund, dachshunds, sausage dog,
      poodle, poodles, beagle, border collie, sheepdog, alsatian, german shepherd, labradors, spaniels, terriers, jack russell,
      staffie, bulldog, french bulldog, pug, pugs, husky, cockapoo, labradoodle, retriever, tabby, moggy, tomcat, mare, foal,
      cockatoo, canary, macaw, gecko, iguana, terrapin, koi, alpaca, alpacas, llama, llamas, heron, herons, jackdaw, starlings
    `,
  },
  {
    // What is angry at a thing.
    name: 'at-a-thing',
    words: `
       ticket machine, self check in, check in machine, self service, kiosk, touchscreen, touch screen,
      the app, your app, this app, log in, logs me, logs me out, log me out,  the website, website keeps,
      the printer, the photocopier, the fax, wifi, the wi fi, your wifi, sat nav, reminder texts, text reminder,
      automated, recorded message, hold music, press one, press two,  pay and display, parking machine,
      parking firm, parking company, parking ticket,   alarm clock, my alarm, fire alarm, 
          coffee machine, cup of tea,   
          the weather, this weather,  the rain, snowstorm, heatwave, hay fever,
      flu virus, this virus, the virus, a virus, this flu,  norovirus, this bug, cancer you, this cancer, my cancer,
      the cancer, my tumour, this tumour, chemo, radiotherapy, migraine, migraines, diabetes, arthritis,
      the printer, computer's, computers are, computer says, this system, that machine, online form, web form, patient portal,
      chatbot, a robot, voicemail full, engaged tone, the tannoy, hand dryer, hand drier, revolving door, radiators, aircon,
      compression stockings, cannula, supermarket trolley, traffic, traffic jam, roadworks, road works, the m25, the m6,
      speed bump, speed bumps, speed camera, bus lane, cones, traffic cones, council tax, the council, the government, ministers,
      the minister, health secretary, prime minister, tories, westminster, stormont, holyrood, senedd, germs, bacteria, mrsa,
      c diff, tumours, leukaemia, cancer cells, kidney stone, kidney stones, gallstone, gallstones, sciatica, lurgy, man flu,
      the flu, tonsils, wisdom tooth, verruca, the pollen, nicotine, the fags, calories, the diet, slimming world
    `,
  },
  {
    // The body and its care, told of the writer.
    name: 'own-body',
    words: `
                 
           my bowels, my bladder,   my operation, my surgery,
      heart op, heart ops, hip op, knee op, broken hip, broken wrist, hairline,  xray, x ray, for xray, 
      ct scan, ultrasound, scan today, weeks pregnant,  trimester, contraction, contractions, in labour, labour ward,
      birth plan, breech, midwife appointment, pelvic floor, squeeze and, erection, foreskin, prostate, smear, smear test,
      periods, menopause, hot flushes, statins,  ibuprofen, antibiotics, cold remedy, grapefruit, side effects,
      stone down, three stone, two stone, lost weight, carry on smoking, stop smoking, quit smoking, gave up smoking,
      phq9, questionnaire,  physio exercises, his exercises, her exercises, exercises,   walking
      frame, zimmer, my inhaler,  two pm tablets, 2pm tablets, my blood pressure, blood sugar, 
      breathing settled, his breathing, her breathing, stoma,  dialysis,  palliative,
      pregnant, baby kicking, kicking me, inside me, from the inside, due date, epidural, forceps, ventouse,
      c section scar, breastfeeding, latch, haemorrhoids, piles, constipation, constipated, colonoscopy, bowel prep, enema,
      endoscopy, camera down, blood thinner, blood thinners, anaemia, asthma, copd, epilepsy, vertigo,
      tinnitus, cataract, cataracts, glaucoma, hearing test, eye test, root canal, extraction,
      physio said, physio says, my physio, rehab, knee replacement, hip replacement, new hip, new knee, recovery,
      recovering, on the mend, healed, healing, came up after, cholesterol, diabetic, insulin pump, pacemaker, stent, keyhole
    `,
  },
  {
    // What people are told of kindly, or to do for themselves.
    name: 'advice',
    words: `
      ask your nurse, ask your gp, ask your doctor, ask your pharmacist, ask your midwife, ask ur pharmacist,
      ask the pharmacist, speak to your, talk to your, talk to someone, talk to somebody, tell someone, 
      speak to someone, reach out, ring 111, call 111, ring the samaritans, samaritans,   
      stall in the, in the atrium, awareness, course at, the course, self defence, self defense, leisure centre,
      civic centre, community centre, village hall, please go,   specially welcome,
      welcome to join,  free entry, is for the gp, for the gp or, for the badge, ask for the badge, 
      be aware, stick to facts,  reference number, keep asking,   your rep, union rep,
      my advice, top tip, slap it on, sun cream, suncream, sunscreen, factor 50, factor fifty, drink plenty, wrap up warm,
      wash our hands, wash your hands,  get it checked, worth a call, worth asking, do not panic,
      be careful with, careful mixing, do not mix, dont mix, never mix, check the label, check the box, check with your,
      read the leaflet, out of reach of, call 999, ring 999, dial 999, nearest a and e, minor injuries, walk in centre, go to pals,
      contact pals, put it in writing, keep a record, keep copies, kept copies, note the date, write to your mp,
      write to the mp, email your mp, contact your mp, have your say, consultation closes, survey closes,
      support group, peer support, advocate, advocacy, coffee morning, open day, open evening, recruiting,
      volunteers needed, donate blood, give blood, organ donor, blood donor, defibrillator, cpr course, first aid course,
      women's aid, victim support, domestic abuse service, clare's law, clares law, block and report, phone company, scams,
      scammers, bank details, password reset, look after yourself, look after each other, be gentle, please be gentle,
      please be patient, be nice to, say thank you to
    `,
  },
  {
    // What can hurt people though nobody means it to.
    name: 'danger-about',
    words: `
      zebra, zebra crossing, that crossing, the crossing, round the bend, the bend, at forty, ramps, ramp, ladder, scaffold,
      scaffolding, contractors, grits, grit, gritter, gritted, black ice, like glass,  top deck, scooter, scooters,
      mobility scooter, e scooter, e scooters, pothole, loose slab, loose paving, paving slab, kerb, uneven, handrail loose,
      near the nursery, chained shut, fire exit, fire door, fire doors, exits blocked, blocked exit, boiler, the soot,
      carbon monoxide, gas boiler, your oxygen, near your oxygen, near oxygen, smoking near, smoking shelter,
      charging scooters, engineer, call the engineer, maintenance, get it sorted, get it sorted please, light that path,
      light the path, street lighting, somebody nobody grits, an old dear, old dear, one toddler, a toddler, some kid,
      some poor, some poor soul, nobody coming, bomb scare, bomb squad, controlled explosion, fire drill, fire brigade,
      firefighters, fire service, air ambulance, ambulance crew, bodies before, before you call, if you cut, cut the,
      cuts to, downgrade of, closing the, close the unit, close our, save our,
      going to fall, will fall and, break a hip, breaks a hip, broke a hip, went flying, slipped on, tripped on, tripped over,
      near miss, near misses, blind corner, blind bend, blind spot, no crossing, no pavement, no footpath, no lighting, dark path,
      unlit path, speeding, speed past, drivers, cyclists, cyclist, pedestrian, pedestrians, double parked, dropped kerb,
      dropped kerbs, wheelchair ramp, lethal, death trap, deathtrap, blackspot, wires hanging, loose wire, loose wires,
      exposed wires, frayed, asbestos, legionella, ceiling tile, roof leak, roof leaks, flooded, flooding, icy path, high winds,
      power cut, generator test, evacuation, evacuate, sprinkler, sprinklers, candle, candles,
      firework night, sparklers, button battery, button batteries, magnets, grapes, choking hazard, blind cords, health and safety
    `,
  },
  {
    // Kindness and calm that are told of.
    name: 'kindly-told',
    words: `
       brave lass, brave lad, talked him down, talked her down, coaxed, carried on as if, never raised, handled it,
      so calm, kept calm, like a lamb, like a wee lamb, love that man, love that woman, love the man, did the trick,
      strapping lad, nominating, nomination, nominate,   hope he gets help, hope she gets help, gets help,
       poor families, poor lad, poor lass, poor souls, poor things, thinking of them, so sad, heartbreaking,
      was honest, honest that, said sorry, sorry straight out, i do apologise, owning up, owned up, own up, let me rest,
      you owe me nothing, owe you everything, owe them everything, owe my life, set my mind, made me laugh, makes me laugh,
       had a laugh, giggle, chuckle, tickled, best of luck, good luck,  get well soon, congratulations to,
      happy birthday, merry christmas, volunteer at, i volunteer, allotment group, choir, quiet house, lovely quiet house,
      safe now, she is safe, he is safe, gave me back, lovely lot, good as gold, worth every, worth the wait, not a dry eye,
      no harm done, nobody was unkind, these things happen, not her fault, not the nurse, it was  me who, my own fault,
      my fault, i am not blaming, i would rather that, rather that than, would not swap, disgraceful, is disgraceful,
      pile on, the pile on, leave that young, leave that poor, leave the lad, leave the lass, leave the girl,
      patience of a saint, worth their weight, salt of the earth, heart of gold, good egg, good eggs, diamond geezer, top bloke, top man,
      top lass, smashing, belter, cracking, grand job, grand lad, grand lass, proper lovely, bloody brilliant,
      bloody marvellous, bloody lovely, bloody good, fucking brilliant, fucking amazing, legend, legends,
      bostin, class act, chuffed, made up with, over the moon, thrilled, delighted, relieved, happy tears, hugs, big hug, hugged,
      sending love, love to all, lots of love, all my love, love from, thoughts with, prayers for, thinking of you all,
      praying for you all, wishing you well, wishing them well, wish her well, wish him well, speedy recovery, welcome home,
      well deserved, proud mum, proud dad, proud nan, what a team, great team, lovely team, fab, fabulous, first rate,
      no complaints, nothing but praise, made us feel, put us at ease, sat with me, stayed with me, never left my side,
      brought me tea, straight with me, straight with us, open about it, sorry for my, i was rude, i apologise, i take it back,
      told me straight, told us straight, needed telling, glad she told, glad he told, she covered for me,
      he covered for me, let me sleep
    `,
  },
  {
    // Contests and shows.
    name: 'contest',
    words: `
      quiz team, quiz night, versus the,       no mercy,  versus,  v theatres, the league, the cup, derby day,  black belt, northern belt, title fight,
      world cup, euros, olympics, paralympics,   mile 20, mile 22, marathon, sponsored walk, abseil,
      skydive, sky dive, bake off,    bingo, revenge on  that boss, boss fight,  respawn,
      xbox, playstation, ps5, fortnite, call of duty, minecraft, warzone, on the pitch, kick off at, half time, full time,
       five nil, three nil, points to, last year was,    tug of war, sports day,
       egg and spoon,
      six a side, walking football, footy, footie, gaffer, goalie, striker, centre half, offside, referee, linesman, away end, home game,
      away game, play offs, playoffs, relegation, title race, knockout round, quarter final, grand final, super league, six nations,
      the ashes, wickets, bowled, golf day, captain's day, wimbledon, tennis, badminton, snooker, pool match,
      dominoes, cribbage, whist, arm wrestle, arm wrestling, ufc, mma, wrestling, wrestler, wwe, kickboxing, taekwondo, ju jitsu,
      jiu jitsu, krav maga, sparring, fight night, boxing night, undercard, great north run, tough mudder, dragon boat,
      pancake race, duck race, water fight, snowball fight, snowball, pillow fight, nerf gun, water pistol, water pistols,
      custard pie, gunge
    `,
  },
  {
    // A campaign for a service, whatever it asks people to do.
    name: 'campaign',
    words: `
      sign it, sign the, sign here, signatures, petition, petitions, to go till they, have to debate, debate in parliament,
      birth centre, birthing unit, maternity unit, stroke unit, stroke ward, minor injuries unit, walk in centre, community hospital,
      cottage hospital, hospice at home, the hydro pool, the bus, bus route, bus service, shuttle bus, pharmacy hours, gp surgery back,
      our surgery, surgery closing, reopen, reopened, reopens, bring back the, bring back our, put back, reinstate, reinstated,
      keep it open, keep open, stays open, stay open, stop the closure, closure of, closing down, close it, shut our beds, our beds,
      bed cuts, the cuts, downgrading, dental desert, nhs dentist, nhs dentists, the trust board, agm, governors meeting, public governor,
      annual report, consultation on, council chamber, county hall, city hall, town hall, shire hall, outside parliament, your mp,
      their mp, local mp, the mp, mps, councillors, the minister, the ministers, health secretary, nhs england, integrated care board,
      icb, health board, scrutiny, funding, fund it, fund our, underfunded, banners, placards, leafleting, flask of tea, politely,
      one letter gets, write to the trust, write to the board, write to the council
    `,
  },
  {
    name: 'kisses',
    words: `
      x, xx, xxxx, xoxo, lololol, haha xx, hahahaha, lol xx, tee hee, ha ha, ha ha ha, hee hee, ffs lol, roflmao,
      lol x, lol xxx, hun x, love x, lmfao, pmsl, heehee, tehe, just joking, i jest, tongue in cheek, only having a laugh,
      pulling my leg, pulling his leg, pulled my leg, wind up merchant
    `,
  },
];
