import type { WordClass } from '../grammar/word-class.ts';

/** What staff may be charged with, beside thefts and killings: cruelty, neglect, cover-ups and lies. */
export const chargeWords: readonly WordClass[] = [
  {
    // Offices beside those that every grammar knows.
    name: 'charge-office',
    part: 'noun',
    words: `
      keyworker, key worker, support worker, care assistant, care worker, home carer, home help, night carer, agency carer, hca, cpn, night warden, phlebotomist, paramedic, ambulance man, ambulance woman,
      ambulance driver, dispenser, optician, medical student, student nurse, ward clerk, coordinator, practitioner, assessor, examiner, escort, volunteer driver, site manager, ward boss, shift leader, chaplain, vicar, imam, priest, caretaker, gaffer, foreman, cashier, treasurer, radiologist, radiographer, pathologist,
      anaesthetist, anesthetist, gynaecologist, paediatrician, cardiologist, oncologist, dermatologist, urologist, neurologist,
      orthodontist, hygienist, chiropodist, podiatrist, dietician, dietitian, sonographer, audiologist, occupational therapist,
      speech therapist, play leader, play specialist, healthcare, health care, nursing assistant, auxiliary, bank nurse,
      agency nurse, night nurse, district nurse, community nurse, staff nurse, scrub nurse, practice nurse, dental nurse,
      theatre nurse, ward nurse, bed manager, deputy, deputy manager, home manager, team leader, case worker, caseworker,
      interpreter, locum, houseman, lab man, lab tech, technician, bookkeeper, accountant, fundraiser, trustee, governor,
      estates man, maintenance man, handyman, electrician, plumber, gardener, chef, kitchen porter, mortuary assistant,
      mortuary man, undertaker, records clerk, booking clerk, appointments clerk, tea lady, dinner lady, bus driver,
      minibus driver, taxi driver, patient transport driver, security man, security bloke, bouncer, night porter`,
  },
  {
    // In no state to look after anybody.
    name: 'charge-unfit',
    words: `
      asleep in his chair, asleep in her chair, asleep at the desk, asleep at his desk, asleep at her desk, dead asleep, snoring,
      asleep when my, drunk, plastered, hammered, legless, steaming, stoned, high as a kite, off his face, off her face, off his head,
      off her head, out of his head, out of her head, coked up, drinking, on drugs, on something, stinking of drink, stinking of gin,
      stinking of booze, stinking of whisky, reeking of drink, reeking of booze, half cut, slurring, blind drunk, steaming drunk
    `,
  },
  {
    name: 'charge-harm',
    part: 'verb',
    words: `
      botch, butcher, maim, cripple, paralyse, mutilate, disfigure, scar, kill, murder, kill* off, poison, drug, overdose, dope,
      sedate, starve, beat, slap, punch, kick, hit, pinch, shake, choke, throttle, strangle, assault, attack, abuse, torture,
      torment, neglect, molest, grope, fondle, rape, harass, bully, blackmail, threaten, intimidate,
      exploit, con, rob, defraud, swindle, scam, fleece, steal* from, thieve* from, nick* from, pinch* from, experiment* on,
      bruise, restrain, drag, shove, spit* on, spit* at, manhandle, mishandle, victimise, groom, seduce, film, spy* on`,
  },
  {
    name: 'charged-with',
    part: 'noun',
    words: `
      mum, mam, mom, mother, dad, father, nan, nana, gran, granny, grandma, grandad, grandfather, husband, wife, partner, son,
      daughter, brother, sister, baby, bairn, wean, child, kid, uncle, aunt, auntie, cousin, niece, nephew, patient, resident,
      pensioner, old lady, old man, old folk, dementia patient, vulnerable people, disabled people, disabled boy, disabled girl,
      op, operation, surgery, hip, knee, spine, heart, face, womb, delivery, birth, people, colleague, student, trainee,
      junior, junior staff, healthcare assistant, girl, boy, young woman, young girl, young boy, elderly patient, elderly`,
  },
  {
    name: 'charge-tamper',
    part: 'verb',
    words: `
      change, alter, delete, destroy, shred, rewrite, backdate, hide, tamper* with, wipe, bury, burn, falsify, forge, fake,
      fabricate, fiddle, doctor, cook, massage, invent, fix, rig, leak, sell, bin, lose on purpose, edit, redact, copy, photocopy`,
  },
  {
    name: 'charge-paper',
    part: 'noun',
    words: `
      note, record, medical record, file, evidence, paperwork, chart, drug chart, report, incident report, email, footage, cctv,
      scan, result, test result, log, timesheet, time sheet, rota, expense, invoice, book, accounts, figure, waiting list figure,
      waiting list, death certificate, certificate, cv, qualification, signature, consent form, prescription, audit, statistic,
      inspection, job interview, contract, tender, patient data, patient details, patient information`,
  },
  {
    name: 'charge-state',
    words: `
      negligent, grossly negligent, criminally negligent, incompetent, grossly incompetent, dangerously incompetent, crooked,
      corrupt, unqualified, not qualified, never qualified, not even qualified, fraudulent, dishonest, abusive, a butcher,
      a charlatan, a quack, a fraud, a fake, an impostor, an imposter, a danger to patients, a danger to the public, unfit to practise,
      unfit to practice, not fit to practise, dangerous, a menace, a bully, an abuser, a racist, a pervert, a perv, a sex pest,
      a predator, a groper, a creep, a liar, a pathological liar, a compulsive liar, a proven liar, a cheat, a crook, a thief,
      a criminal, a convicted criminal, a drunk, a drunkard, an alcoholic, a junkie, an addict, a drug addict, a cokehead,
      a dealer, a killer, a murderer, a rapist, a paedo, a paedophile, a nonce, a con artist, a con man, a conman,
      plastered, hammered, legless, pissed, stoned, high as a kite, wasted, coked up, hungover, hung over, off his face,
      off her face, off his head, off her head, three sheets to the wind, steaming drunk, blind drunk, half cut, tipsy, drunk,
      drinking on duty, drinking on shift, drinking at work, asleep on duty, on drugs, on something, under the influence`,
  },
  {
    name: 'charge-cover',
    words: `
      blood on his hands, blood on her hands, blood on their hands, blood on your hands, lied under oath, lied to the coroner,
      lied to the inquest, lied to the inquiry, lied to the police, lied to the family, lied to us, lied to me, lied about,
      lied on, lies about, lies to, lying about, lying to, lied through his teeth, lied through her teeth, perjured himself,
      perjured herself, got away with murder, get away with murder, gets away with murder, getting away with it, got away with it,
      covered it up, covered up, covering up, covers up, cover up for, swept it under, sweeps it under, hushed it up, hushed up,
      paid off, pays off, buys silence, bought silence, signed off a death, should be behind bars, should be in prison,
      should be in jail, belongs behind bars, belongs in prison, belongs in jail, wants locking up, needs locking up,
      in somebody's pocket, in their pocket, in his pocket, money laundering, insider deals, jobs for the boys, jobs for his mates,
      jobs for her mates, contracts to his, contracts to her, gave the contract to, awarded himself, awarded herself,
      pays himself, pays herself, helping himself, helping herself, helps himself, helps herself, helped himself, helped herself,
      pocketed, pocketing, pockets the, creams off, creaming off, skims off, skimming off, siphoned, siphoning, syphoning,
      embezzled, embezzling, fiddling, fiddled, under the counter, cash in hand, brown envelopes, brown envelope,
      struck off before, struck off in, struck off for, been struck off, sacked from his last, sacked from her last,
      suspended for, investigated for, bought his degree, bought her degree, fake degree, fake qualifications, bogus qualifications,
      made up his, made up her qualifications, affair with a patient, affairs with patients, slept with a patient,
      sleeping with patients, sleeping with a patient, having it off with, knocking off, inappropriate with patients,
      inappropriate with the, touched up, feels up, felt up, gropes, groped, hands all over, wandering hands, does coke,
      does drugs, does lines, doing lines, sniffing, snorting, drinks on, drinks at, drinks on the job, turned up drunk,
      turns up drunk, came in drunk, comes in drunk, high on duty`,
  },
];
