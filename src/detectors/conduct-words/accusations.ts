// Holds offensive words: crimes and gross dishonesty, as people are accused of them.
import type { WordClass } from '../grammar/word-class.ts';

/** Crimes as verbs and as names for those who commit them, and the offices that one person holds. */
export const accusationWords: readonly WordClass[] = [
  {
    name: 'accuse-deed',
    part: 'verb',
    words: `
      steal, nick, pinch, thieve, pilfer, fiddle, forge, falsify, fake, fabricate, bribe, rob, mug, burgle, skim,
      pocket, siphon, siphon off, syphon off, cream* off, smuggle, snort, shoot* up, touch up, touch* up, groom,
      prey on, flash, murder, kill, poison, euthanise, smother, suffocate, torture, beat* up, assault, strangle,
      starve, batter, bump* off, finish* off, tamper with, alter records, cover* up, hush* up, impersonate, scam,
      con, fleece, launder, help* himself to, help* herself to, help* themselves to, shred, destroy, sell, alter,
      lie* about
    `,
  },
  {
    // A crime whatever it is done to.
    name: 'accuse-plain',
    part: 'verb',
    words: `
      take* money off, take* money from drug, take* gifts from drug, take* bungs, take* a bung, take* back handers, pocket the,
      claim* for staff that, claim* for ghost, claim* for shifts, claim* for hours, claim* for patients that,
      claim* overtime, pay* his own family, pay* her own family, pay* himself twice, pay* herself twice, pay* for silence,
      pay* people off, backdate, invent patients, invent appointments,
      run* a side business, treat* patients drunk, threaten patients, threaten residents, lock* patients,
      embezzle, swindle, defraud, launder money, blackmail, extort, take* backhanders, take* a backhander,
      take* bribes, take* a bribe, take* kickbacks, take* a kickback, accept bribes, accept backhanders,
      line* his pockets, line* her pockets, line* their pockets, line* his own pockets, line* her own pockets,
      cook* the books, fiddle the books, fiddle the figures, fiddle expenses, fiddle his expenses,
      fiddle her expenses, fiddle the waiting list, fiddle the overtime, fiddle the timesheets, deal* drugs,
      sell* drugs, sell* heroin, sell* cocaine, sell* coke, sell* weed, sell* methadone, sell* morphine,
      sell* tramadol, sell* prescriptions, sell* pills, sell* patient data, sell* our data, sell* patients details,
      sell* patient details, sell* babies, sell* organs, push* drugs, smuggle drugs, supply drugs, snort coke,
      snort cocaine, inject heroin, sniff coke, take* drugs on, take* coke, take* cocaine, do* coke, do* drugs on,
      drink* on duty, drink* on the job, drink* on shift, drink* at work, molest, grope, rape, sexually assault,
      sexually abuse, indecently assault, abuse children, abuse kids, abuse patients, abuse residents,
      fiddle with kids, fiddle with children, touch* kids, touch* children, touch* little boys,
      touch* little girls, groom kids, expose* himself, sleep* with, sleep* with his patients,
      sleep* with her patients, sleep* with patients, shag his patients, shag her patients, shag patients,
      have* sex with patients, have* an affair with, have* affairs with patients, have* affairs with,
      watch child porn, download child porn, look at child porn, overdose patients, hit patients, slap patients,
      drug patients, drug the patients, kill patients, kill babies, experiment on, perjure, lie* under oath,
      lie* in court, lie* on oath, lie* to the coroner, lie* to the inquest, destroy evidence, destroy records,
      destroy notes, shred notes, shred records, hide evidence, alter notes, alter the notes, cover* up deaths,
      cover* up a death, cover* up a murder, bully staff out, plant evidence, pervert the course of justice,
      practise without a licence, practice without a licence, buy* his degree, buy* her degree,
      buy* his qualifications, buy* her qualifications, bribe, touch* up, experiment* on kids,
      experiment* on patients, experiment* on children, have* his hand in the till, have* her hand in the till,
      have* his fingers in the till, have* her fingers in the till, shag* his patients, shag* her patients,
      shag* patients, beat* patients, hit* patients, slap* patients, starve patients, murder* patients,
      kick* patients, rob* patients, rob* the dead, rob* the elderly, steal* from patients, steal* from the,
      nick* from the, thieve from, set* fire to, burn* down, torch, commit* fraud, commit* perjury, commit* murder,
      turn* a blind eye to abuse, rig the, rig, buy* his certificates, buy* her certificates, pay* off witnesses,
      threaten witnesses, kidnap, traffic, run* drugs, grow* cannabis, grow* weed, watch porn, run* a brothel,
      use* prostitutes, dodge tax, evade tax, fake his qualifications, fake her qualifications, take* cash in,
      take* cash to, take* cash for, take* cash from, take* money to, take* money under the table,
      take* brown envelopes, accept* cash
    `,
  },
  {
    // A crime if done to those who are cared for.
    name: 'accuse-harm',
    part: 'verb',
    words:
      'kill, murder, smother, poison, drug, starve, beat, beat* up, slap, punch, kick, abuse, assault, torture, batter, rape, molest, grope, strangle, suffocate, mistreat, finish* off, bump* off, experiment on, prey on, rob, steal* from, nick* from, thieve from, con, scam, swindle, euthanise, overdose, interfere with, flash, hit, bribe, blackmail, threaten',
  },
  {
    name: 'accuse-cared-for',
    part: 'noun',
    words:
      'patient, resident, old folk, old person/old people, elderly, pensioner, kid, child, baby, baby girl, little girl, little boy, boy, girl, staff, nurse, student nurse, trainee, vulnerable people, people, dementia patient, old lady, old man, my mum, my dad, my mam, my nan, my mother, my father, my son, my daughter, my brother, my sister, my uncle, my aunt, my husband, my wife, my grandad, my gran, my baby',
  },
  {
    name: 'accuse-loot',
    part: 'noun',
    words: `
      research, trial, study, credential, cv, expenses claim, patients belongings, belongings, staff rota, payroll, oramorph, meds,
      benefit, compensation, inheritance, will, raffle money, tea fund, biscuit fund, sick pay, agency shift, agency hour, scrap,
      drug, controlled drug, morphine, tramadol, methadone, diazepam, codeine, ketamine, fentanyl, medicine,
      medication, med, tablet, pill, money, cash, ring, purse, wallet, phone, handbag, bag, jewellery, necklace,
      watch, charity pot, charity box, charity money, charity fund, collection, collection box, collection tin,
      donation, petty cash, till, fund, pension, savings, card, bank card, credit card, equipment, supply, stock,
      laptop, note, record, paper, sectioning papers, prescription, signature, certificate, death certificate,
      test result, document, qualification, degree, reference, waiting list, timesheet, expense, overtime, invoice,
      budget, grant, taxpayers money, taxpayer money, public money, nhs money, ppe, laughing gas, script, evidence,
      file, email, data, patient record, our data, cctv, mileage, mileage claim, patient data, bed, quid, scan,
      result, waiting time, figure, locker, pound, organ, appointment, referral, vaccine, dead person, claim,
      report, log, statement
    `,
  },
  {
    name: 'accuse-name',
    part: 'noun',
    words: `
      thief, fraudster, fraud, crook, criminal, con man/con men, conman/conmen, con artist, swindler, embezzler,
      liar under oath, perjurer, murderer, killer, serial killer, mass murderer, child killer, baby killer, rapist,
      paedo, pedo, paedophile, pedophile, nonce, kiddy fiddler, kiddie fiddler, child abuser, child molester,
      sex offender, sex pest, sexual predator, predator, groomer, pervert, perv, abuser, wife beater, wifebeater,
      drug dealer, dealer, drug addict, junkie, crackhead, cokehead, smackhead, coke head, alcoholic, alkie, drunk,
      drunkard, pisshead, piss head, blackmailer, forger, racketeer, gangster, terrorist, nazi, quack, fake doctor,
      bogus doctor, fake nurse, convicted criminal, convicted felon, convicted thief, convicted fraudster,
      convicted rapist, convicted paedo, convicted paedophile, ex con, jailbird, money launderer, tax dodger,
      tax cheat, peeping tom, flasher, stalker, groper, arsonist, psychopath, monster, benefit cheat,
      benefits cheat, tax evader, love rat, sexual deviant, sex beast, liar and a thief
    `,
  },
  {
    name: 'accuse-state',
    words: `
      on the take, on the fiddle, on the make, bent, corrupt, crooked, as bent as, drunk on duty, drunk at work,
      drunk on shift, drunk on the ward, drunk on the job, pissed on duty, pissed at work, drunk in charge,
      drunk when he operated, drunk when she operated, drunk during, stinking of drink, stinking of booze,
      reeking of booze, reeking of alcohol, reeking of drink, stinks of booze, stinks of drink, stinks of whisky,
      stinks of vodka, smells of drink, smelling of drink, smells of alcohol, high on duty, high on drugs,
      high at work, off his face on, off her face on, off her head on, off his head on, off her tits on,
      off his tits on, out of his head on, out of her head on, his hand in the till, her hand in the till,
      hands in the till, fingers in the till, coked up, coked off his face, coked up to the eyeballs,
      on drugs at work, on coke, on the sex offenders register, on the register, under false pretences,
      under a false name, under a fake name, not even qualified, not a real doctor, no real doctor,
      never qualified, fake qualifications, forged qualifications, fake degree, in the pocket of,
      in the pockets of, wanted by the police, wanted by interpol, struck off in, been inside, done time for,
      been to prison for, should be in prison, should be in jail, belongs in prison, belongs in jail,
      belongs behind bars, should be behind bars, cooking the books, running a racket, running a scam,
      guilty as sin, having it away with, money laundering, insider dealing, a danger to children,
      dangerous to children, likes little boys, likes little girls, likes them young, likes kids,
      not safe around kids, not safe around children
    `,
  },
  {
    name: 'accuse-post',
    part: 'noun',
    words: `
      chief executive, chief exec, ceo, chairman, chairwoman, chair of the board, head of, medical director,
      finance director, director of nursing, clinical director, ward manager, practice manager, general manager,
      site manager, hospital manager, manager, matron, head nurse, head of nursing, ward sister, charge nurse,
      registrar, treasurer, mayor, head of finance, head of hr, hr director, clinical lead, lead consultant, boss,
      top man, big boss, director, chief nurse, finance manager, hr manager, headteacher, head teacher,
      health secretary, minister, mp, councillor, senior partner, practice nurse, pharmacist
    `,
  },
  {
    name: 'accuse-title',
    words:
      'dr, doctor, mr, mrs, ms, miss, sister, nurse, matron, prof, professor, sir, dame, lady, lord, consultant, midwife, surgeon, psychiatrist, councillor, cllr, manager, pc, sgt, inspector, rev',
  },
  {
    name: 'accuse-purpose',
    words:
      'on purpose, deliberately, intentionally, in cold blood, for money, for cash, for the money, for the insurance, for profit, to cover up, to hide it, to hide what, and got away with it, and covered it up, for kicks, for fun, by choice',
  },
  {
    name: 'accuse-not',
    hides: true,
    words: `removed for being, sacked for, struck off for, suspended for, disciplined for, dismissed for, identity fraud helpline, fraud awareness, report fraud, counter fraud, fraud team, fraud office, anti fraud,
      criminal record check, killer heels, killer at, a killer on, killer on the, murder at, thief at, demon at, criminally, thief of time, criminal how, killer smile, killer dress, pinch of salt, feel a pinch, steal the show,
      stole the show, stole my heart, stolen my heart, steals the show, steal a kiss, fiddle about, fiddling about,
      fiddle with, fit as a fiddle, doctor who, fake it, fake tan, cover up in the sun, cover up your,
      sleep with the, sleep with a, sleep with his, con of, pros and cons, pro and con, monster truck,
      monster munch, bent over, bent down, bent my, bent her, bent his, bent double, bent the rules,
      bent over backwards, high on the ward, drug round, drugs round, drug trolley, drug chart, assault course,
      rape crisis, rape victim, rape victims, rape survivor, rape survivors, rape alarm, rape kit, murder mystery,
      murder trial, murder victim, fraud squad, theft policy, domestic abuse, abuse survivor, abuse survivors,
      child abuse team, drug abuse, substance abuse, alcohol abuse, drug and alcohol abuse
    `,
  },
];
