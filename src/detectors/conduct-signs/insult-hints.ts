// Holds offensive words: who an insult is aimed at, and what speaks against one.
import type { WordClass } from '../grammar/word-class.ts';
import { FIRST_NAMES, WORDLIKE_NAMES } from '../pii/first-names.ts';

/** People that an insult may be aimed at; and banter, oneself, things, and abuse that is told or condemned. */
export const insultHintWords: readonly WordClass[] = [
  {
    name: 'insult-aimed',
    words: `
      you, ye, yous, youse, u, ur, your, yer, yourself, yourselves, he, she, him, her, his, himself, herself, they,
      them, that woman, that man, that girl, that boy, that lad, that lass, that one, this guy, this man, this woman,
      this one, these people, those people, them two, them lot, that lot, this lot, you lot, the lot of you,
      the lot of yous, the lot of them, the pair of them, pair of, bunch of, shower of, shower, crew of, gang of,
      parcel of, load of, whoever, the person who, people who, the woman on, the man on, the girl on, the lad on,
      the lady on, nurse, nurses, doctor, doctors, dr, midwife, midwives, physio, physios, paramedic, paramedics,
      consultant, consultants, surgeon, surgeons, receptionist, receptionists, matron, sister, ward sister, porter,
      porters, dentist, radiographer, anaesthetist, pharmacist, dietitian, dietician, carer, carers, health visitor,
      chaplain, chief exec, chief executive, ceo, ward clerk, clerk, trainee, student, locum, registrar, gp, gps,
      manager, managers, management, director, directors, the board, chairman, chairwoman, comms, comms officer,
      comms team, admin, admins, page admin, social worker, social workers, psychologist, psychiatrist, therapist,
      counsellor, phlebotomist, vampire, paediatrician, specialist, professor, prof, trust, security, security guard,
      parking attendant, volunteer, volunteers, secretary, secretaries, bed manager, ward manager, complaints manager,
      call handler, operator, driver, ambulance lad, ambulance driver, staff, people in charge, in charge,
      running this, running the, running that, running it, on the payroll, on the desk, front desk, on reception,
      behind the desk, on nights, window two, commenter, commenters, mr, mrs, miss, madam, pal, sunshine, sweetheart,
      love, mate, fella, these, those, mister`,
  },
  { name: 'first-name', words: [...FIRST_NAMES].filter((name) => !WORDLIKE_NAMES.has(name)).join(', ') },
  {
    name: 'insult-of-oneself',
    words: `
      i am such a, im such a, i am a, i am an, i was such, i was being a, i feel like a, i felt like a, i felt such a,
      me being, being me, call me a, call me, silly me, stupid me, daft me, clumsy me, my own fault, my own stupid,
      like an idiot i, like a fool i, like a muppet i, i look like, i looked like, i must look, i must have looked,
      made me feel like, makes me feel like, feel like a, felt like a, treated me like, treated like a, treat me like,
      talked to me like, spoke to me like, spoken to like, as if i was, as if i were, like i was a, like i am a,
      us lot, we are all, we are a, my brain, my old man is, old me, me as usual, i am thick, im thick,
      i am not the sharpest, me thick, i got called, i was a pig of, i was an idiot, i was a fool, i was a nightmare,
      pig of a patient`,
  },
  {
    name: 'insult-banter',
    words: `
      love him, love her, love you, love ya, love u, love them, lots of love, to bits, miss you, missing you, we miss,
      prouder, happy birthday, happy retirement, happy anniversary, get well, get well soon, good luck, best of luck,
      enjoy your, enjoy retirement, welcome back, welcome home, cheers, thanks for, thank you for, thanks mate,
      ta for, legend, hero, heroes, angel, gem, diamond, champion, good lad, good lass, great north run, marathon,
      fun run, sponsored, ha ha, haha, hahaha, just kidding, only joking, joking, banter, xx, xxx, xxxx, best mate,
      best mates, fair play, big softie, softie, you big, soft sod, softy, the club, your pint, pint is on,
      see you at, see you saturday, see you tonight, could not be prouder, our kid, our lad, our lass, i owe you,
      my brother is, my sister is, my husband is, my wife is, thank you so, couldnt be prouder, so proud of,
      biggest idiot i know, keeping us, you were all, husband when, my husband when, gem of a, ya wee gem,
      you wee gem, wee gem, for driving me, well done to, well done all, well done everyone, well done you,
      well done team, well done lads, well done mate, our kev`,
  },
  {
    name: 'insult-of-thing',
    words: `
      machine, website, app, system, computer, policy, phone line, parking machine, ticket machine, building, weather,
      traffic, car park, printer, kidney stone, stone, cancer, disease, virus, bug, tumour, cyst, film, drama, panto,
      pantomime, quiz, referee, ref, telly, tv, football, puppy, pet, farm, vet, soup, breakfast, menu, cake,
      short with me, brusque, abrupt, unprofessional, badly, fats, sadly, barely, fat free, low fat, fats involved,
      food is, food was, the food, your feedback, press release, apology, straws, rescue, adopted, other words,
      in other words, big baby, mental health, on the dummy, dummy, parts, different parts, chatbot, human beings,
      for asking for help, raised by our, parking, the parking, car parking, estate agent, estate agents, bankers,
      politician, politicians, tories, tory, labour, government, mps, footballers, landlords, lawyers, burglar,
      burglars, thieves, defibrillator, the dog, pups, the app, the line, toilets, all night, dementia, that film,
      the film, leaflet, the leaflet, vending machine, manners training`,
  },
  {
    name: 'insult-told',
    words: `
      called me, called her, called him, called us, called them, calls me, calls her, being called, be called,
      got called, get called, gets called, was called, were called, been called, calling people, calling me,
      calling her, calling him, calling staff, calling nurses, calling them, call people, call them, call each other,
      call a nurse, call anyone, call anybody, no one deserves, nobody deserves, no need for, do not call, dont call,
      do not deserve, does not deserve, name calling, names, insult, insults, insulting, insulted, abuse, abused,
      abusive, verbally, shouted at, shouting at, sworn at, swore at, bullied, bullying, not ok, not okay,
      unacceptable, zero tolerance, please stop, stop calling, please be kind, be kind, are not stupid, is not stupid,
      not stupid, not lazy, not idiots, are not idiots, not a, nobody is, nobody said, no one said, accused of,
      hurtful, upset, in tears, came home in tears, i am not saying, in character, character, fictional, acted,
      played a, plays a, costume, dressed as, fancy dress, halloween, story, tale, people who write, people who say,
      no respect for people, cannot seriously believe, cant seriously believe, brought that up, keeps calling,
      not hear me, you brought, sending me messages, keep sending me, how do i report, not parasites, has said,
      it hurts to see, get away with saying, saying stuff like, i never said, never said that, did not say,
      they never said, calls every, calls everyone, calls them all, calling human beings, calling human,
      called everyone, calls the nurses, calls his nurses, calls her nurses, told me to, told us to, told her to,
      told him to`,
  },
  // Thanks for nothing.
  {
    name: 'insult-no-thanks',
    hides: true,
    words: `
      no thanks to, no thanks, thanks for nothing, thanks a bunch, our bitch, my bitch, his bitch, collie bitch,
      lab bitch, terrier bitch, bitch we adopted, bitch had pups, albert einstein, einstein hospital, nutter for the,
      nutter about, nuts about, mad about, crackers about`,
  },
];
