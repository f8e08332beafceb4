// Holds offensive words: names for criminals.
import type { WordClass } from '../grammar/word-class.ts';

/** Lies, forgery and false claims, and what such deeds are called. */
export const accusationDeceit: readonly WordClass[] = [
  {
    name: 'forgery',
    part: 'verb',
    words: `
      falsify, fabricate, make* that up, alter, re write, backdate, back date, tick* the box, tick* the boxes, fiddle,
      cook* up, tamper, tamper* with, shred, lose on purpose, lose* accidentally, conceal, cover* his back, cover* her
      back, cover* their backs, cover* for, cover* it up, hush up, write* in my notes, write* in her notes, put* in my
      notes, put* in her notes, sign* off fake, sign* it himself, write* it himself, write* it herself, sign* herself
      in, sign* himself in, relabel, change the labels, misreport, lie* about, pass off, doctor* the, doctored, change*
      the letters, change* the notes, change* his notes, change* her notes, change* the dates, change* the times,
      change* the log, change* the labels, changed the records, changing the labels, photoshop, tippex, cross* out,
      scribble* out, scrub out, erase, blank out, mislay, bury the, suppress, misrecord, understate, sign* without,
      sign* in my name, sign* my name, sign* her name, sign* his name, sign* on behalf, rubber stamp, put* down that,
      put* that she had, put* that he had, say* she had eaten, say* he had eaten, say* they had checked, claim* to
      have, log* it as, stitch* up, sanitise, airbrush, gloss over, downgrade, reclassify, misdiagnose on purpose,
      pretend* she, pretend* he, pretend* they, act dumb, deny ever, deny all, shred* his, shred* her, shred* my, lose*
      the paperwork, lost the paperwork, lose* his notes, lose* her notes, lost his notes very, move* the date, moved
      the audit, cut corners, cut* corners, sign* folk, sign* people, sign* patients off, sign* to say, sign* blank,
      write* herself, write* himself, write* it so, write* it down as, wrote normal, delete* people, delete* patients,
      delete* them, delete* emails, delete* messages, take* people off, take* patients off, takes them off the, make*
      the results, make* results up, making the results, making up results, invent* results, invent* readings, invent*
      a, falsify his, falsify her, never set foot, never went near, never even looked, never laid eyes, no doctor saw,
      pretend* to be qualified, alter his rota, altered his rota, change* the chart, changed the chart, change* the
      rota, rub out, take* the bruises off, tick* ate, ticked ate, write* down that, wrote down that, wrote that she
      agreed, left against advice, against medical advice, say* she discharged, make* the grievances, make* complaints
      vanish, make* complaints disappear, scrub* the, spin* a story, wipe* the, wipe* it, wipe* his, wipe* her, mark*
      it as given, mark* as given, mark* them as given, sign* as given, chart* as given, write* ate well, put* ate
      well, tick* as done, mark* as done, sign* as done, mark* as checked, mark* him as, mark* her as, sign* death
      certificates, signed six, signed five, signed ten, without seeing the, without seeing a single, without seeing a,
      without looking at, without examining, originals in a skip, threw the originals, throw* the originals, hide* the
      bag, hid the bag, hide* the blood, hide* the evidence, hid the evidence, cook* it, cooked it, typed normal, type*
      normal, same pen, by the same hand, in the same hand, all in one go, all in the same pen, with no permission,
      without permission, no consent, without consent, on the quiet, forge, fake* her own, fake* his own, fake* the,
      fake* my, fake* it, faked, swap* the sample, swap* the samples, swap* the label, swap* the labels, swap* the
      results
    `,
  },
  {
    name: 'papers',
    part: 'noun',
    words: `
      medical notes, medical record, file, chart, charts, obs chart, obs, observations, drug chart, fluid chart, log,
      theatre log, incident form, referral letter, timeline, consent form, consent, signature, my signature,
      certificate, death certificate, mortality figures, figures, stats, biopsy, timesheet, rota, texts, footage, cctv,
      tape, boxes, end of the shift, labels, sell by, use by, blood pressure, inquest, coroner, care notes,
      nursing notes, drug charts, food chart, turning chart, charts were, entries, pages, register,
      controlled drugs book, logbook, risk assessment, mental health act papers, section papers, sectioning papers,
      reference, references, qualifications, dbs, training record, mileage, invoices, accounts, the books, audit,
      inspection, complaint response, incident report, datix, serious incident, post mortem, postmortem, cause of death,
      time of death, blood results, biopsies, swab, doses, allergy, obs that, dates on, ink, handwriting, different pen,
      paper work, audit date, the audit, time sheets, off the list, the target, bookings, fit note, sick note,
      fit notes, readings, temperature chart, weight chart, wound chart, mar chart, mar sheet, mar sheets, drug round,
      notes, note, records, record, paperwork, prescription, complaint, hours, shifts, emails, email, care plan, dates,
      referral, bloods, diary, data, evidence, statement, waiting list, visit
    `,
  },
  {
    // Lies, and those who keep silent together.
    name: 'lying',
    words: `
      lied about, lied under, lied that, lied in, under oath, on oath, perjury, perjured, lied to the inquiry, lied to
      the coroner, coroner's court, stood up in, at the inquest, in the witness box, cover ups, covered up, covering
      up, covering each other, cover for each other, cover for him, covers for him, covers for her, closed ranks, close
      ranks, agreed what to write, got their stories, stories straight, story straight, cooked up, colluded, conspired,
      conspiracy, hid it, hushed up, kept his mouth shut, kept her mouth shut, kept their mouths, mouth shut, looks
      away, looked away, look away, looks the other way, looked the other way, turned a blind eye, turns a blind eye,
      blind eye, knew fine, knew fine well, knowing fine, knew full well, knew that child, and he knows, she knows she
      did, knows she did, he knows he did, knows what he did, knows what she did, moved him here, just moved him,
      protected him, protecting him, protect their own, freemason, freemasons, masons, old boys, funny handshakes, paid
      her off, paid him off, signed an nda, nda, gagged, silenced, brushed under, under the carpet, whitewash, corrupt,
      corruption, dishonest, shady, made that up, not my signature, isn't my signature, is not my signature, to cover
      his, to cover her, to cover their, cover his own, behind our backs, so it would not, so it looked like, looked
      like he, to make it look, save a few pence, to save a few, hit the target, hit his targets, for his figures, on
      his figures, was not an accident, no accident, accidentally on purpose, it was him, it was her, and it was that,
      lied to the police, lied to the court, lied to his, lied to her, lied to our, lied to their, lied to everyone,
      lied on her, lied on his, lied through, lies through, lying through, lying toad, lying cow, lying bastard, lying
      git, lying to cover, pack of lies, a pack of lies, bare faced liar, barefaced liar, proven liar, told lies,
      telling lies, tells lies, made up lies, lies about what, to the coroner, to the inquest, to the inquiry, to the
      tribunal, to the jury, swore blind, swore on the bible, hand on the bible, story changed, changed her story,
      changed his story, changed their story, change their story, told them what to say, told staff to, told us to,
      told him to say, told her to say, told to lie, made to lie, made to sign, made her sign, made him sign, forced to
      sign, signed under, bullied into, shut us up, shut them up, to keep quiet, hush money, bought off, bought his
      silence, bought her silence, paid to keep, sweetener, closing ranks, close rank, all in it together, all in on
      it, in it together, in cahoots, cahoots, thick as thieves, friends in high places, mates with the, golf with,
      sleeping with the boss, shagging the boss, promoted instead, shipped off, shuffled, retired on full, golden
      handshake, lost the cctv, lost the footage, footage lost, footage gone, conveniently, conveniently lost,
      conveniently went, mysteriously, mysteriously vanished, hard drive, deleted the, deleted his, deleted her, wiped
      his, wiped her, wiped clean, knows exactly, knows full well, knows damn well, lied to the, knew the truth, told
      us to say, said we refused, said i refused, say we had refused, say i had refused, wrote i refused, refused the
      scan, refused the c section, refused treatment when, we never refused, i never refused, passed peacefully, when
      the poor, bare faced, pack of lies because, because i reported, so nobody would believe, so no one would believe,
      not believe me, how convenient, ever since lied, covered for, covers up, covered for a, paid the girl, paid the
      family, paid the lad, paid her to, made to do it, who was made, lied to three, lying to, lying about, been lying,
      lied to my face, lied to my family, lied to my mum, that never happened, it never happened, to the magistrates,
      blamed the student, blamed a student, blamed the trainee, blamed a trainee, blamed the junior, blamed my mum,
      blamed my dad, blamed it on, then blamed, and he knew it, and she knew it, and they knew, liar and a thief, lying
      liar, said nowt, knew the roof, knew it was asbestos, pretending to be social, pretended to be from, pretending
      to be from, rang my sons school, because i had put in a complaint, because i put in a complaint, marked it as
      given, marked as given, signed as given, ate well every, ate well when, in the bin and marked, poured away and,
      squirted the, bent as a, nine bob note, bob note, pack of lies and, wrote that she'd, wrote that he'd, wrote
      normal and, never even opened, never even examined, never opened the scan
    `,
  },
  {
    // Those who are not what they claim to be.
    name: 'impostor',
    words: `
      is no doctor, no more a doctor, not a real, not a nurse, isnt a doctor, not even a doctor, not even a nurse, not
      qualified, unqualified, never qualified, fake doctor, fake nurse, bogus, bogus doctor, impostor, imposter, phony,
      charlatan, certificate online, bought his, bought her, his certificate, her certificate, degree off, off the
      internet, degree online, fake degree, fake certificate, never checked, forged his, forged her, been struck off,
      struck off in, changed her surname, changed his surname, changed her name, changed his name, where she worked
      before, where he worked before, sacked from, sacked from her last, hidden past, look up where, google him, google
      her, hurting patients, criminal record, not on the register, no licence, no license, banned in, wanted in, isn't
      a real, is not a real, aint a real, not on the gmc, not on the nmc, no record of him, no record of her, no such
      doctor, no such person, failed medical, never passed, never trained, got someone else to, sat her exams, sat his
      exams, cheated in, photoshopped, lied on his cv, lied on her cv, lied about his, lied about her, made up his,
      made up her, false name, fake name, stolen identity, chased out of, dismissed from, dismissed for, under
      investigation in, struck off abroad, lost his licence, lost her licence, suspended licence, lost her pin, no dbs,
      failed dbs, past catches, did the same in, same at his last, same at her last, pretended to be a, pretends to be
      a, pretending to be a, pretended to be qualified, qualified midwife, qualified doctor, not qualified to, three
      years and you, never a doctor, never a nurse, never a midwife, calls himself a doctor, calls herself a nurse,
      claims to be a, plays doctor, playing doctor, playing nurse, dead girl's passport, someone else's passport, false
      passport, fake passport, somebody else's pin, someone else's pin, half his cv, half her cv, plagiarised, stolen
      his, made up references, fake references, fake cv, forged references, his own name on, her own name on, put his
      name on, put her name on, passed it off as, passed off as his, passed off as her, sat the exam for, sat the exams
      for, sat his exam, sat her exam, exam for him, exam for her
    `,
  },
  {
    // What was private, and was told.
    name: 'breach',
    words: `
      read my file, reading my file, read her file, looked me up, went in my records, snooped, snooping, snoops, nosey,
      told her sister, told his mates, told her mates, told my ex, told her sister in law, blabbed, blabs, blabbing,
      gossips, gossiped, gossiping, sold my, leaked my, whole street knows, everyone knows now, now everyone knows,
      whole estate knows, hiv status, was not my husband's, not the father, in the hairdressers, round the school
      gates, told my neighbour, told the neighbours, told the village, told my landlord, told a journalist, told the
      papers, sold the story, sold a story, laughing about my, laughing about me, joking about my, joking about
      patients, mocking patients, laughing at patients, patients on facebook, patients on tiktok, patients on snapchat,
      patients on instagram, put it on tiktok, put it on instagram, all over facebook, screenshots of my, pictures of
      my notes, photos of my, photo of my notes, got my number off, took my number off, got my number from, my number
      off my, off my file, messaged me on facebook, looked up her ex, looking up her ex, looking up her, nosing
      through, nosing in, sneaking a look, had a look at my, no business looking, no reason to look, not her patient,
      not his patient, my sti, knew i was pregnant, told him where i, told my ex where, where i was living, pics of
      women's, scans on his phone, shows them round, shows them off, showing them round, round the pub, round the
      canteen, in the smoking shelter, slag patients, slagging patients, slags off patients, talking about patients,
      takes the mick out of patients, to my ex, to my landlord, to my neighbour, to a journalist, to an insurance,
      plays them for his, my therapy to, sold what i, sells what, told my ex's, to my ex's solicitor, to my exs, what i
      told her, what i told him, told in confidence, in confidence to
    `,
  },
  {
    // Crimes and criminals by their names, and what should become of them.
    name: 'named-crime',
    words: `
      tea leaf, robber, crook, crooks, this is crime, is crime, is theft, that is theft, is fraud, that is fraud, is
      assault, that is assault, is abuse, is torture, is murder, is manslaughter, manslaughter, theft, fraudster,
      perjury, gross negligence, grossly negligent, criminal negligence, corporate manslaughter, call it what it is,
      murderer, butcher, rapist, nonce, paedo, abuser, abusers, child abuser, wife beater, drug dealer, pusher, junkie,
      alcoholic, psycho, psychopath, sadist, sadistic, nazi, guilty as, as guilty as, behind bars, should be in prison,
      should be locked, be charged, doing time, prosecuted, con man, conman, con artist, charlatan, predator, pervert,
      groomer, blackmailer, blackmail, extortion, slavery, trafficking, perverting the course, dont let her near, not
      let her near, near children, near kids, not let him near, would not let him near, your children's ward, still on
      the rota, still on the ward, still practising, still got a job, still has a job, still employed, still gets paid,
      criminal offence, war crime, gbh, abh, a beating, kidnapped, kidnapping, false imprisonment, imprisonment,
      embezzler, crooked, corrupt, corruption, as bent as, bent as a, racketeer, gangster, drug den, dealers, paedo
      ring, cover up merchant, shyster, swindler, conning, ghoul, ghouls, torturers, tormentor, bully boy, thug, thugs,
      butchers, executioner, angel of death, next shipman, another shipman, shipman, another letby, next letby,
      jailbird, throw away the key, key thrown, life sentence, in the dock, arrest him, arrest her, be arrested, should
      be arrested, the old bill, police want to, police need to, police investigating, needs investigating, should be
      struck, be struck off, needs striking off, want striking off, wants striking off, strike him off, strike her off,
      away from children, away from kids,
      away from patients, not safe around, getting away with, gets away with, walks free, walking
      free, scot free, swanning around, swanning about, lording it, collecting awards, still on full, still drawing,
      dangerous man, dangerous woman, dangerous doctor, hush money, is
      theft that, blatant theft, common thief, common criminal, filthy thief, little thief, bloody thief, criminal
      what, criminal what he, criminal that, ought to be in, ought to be inside, ought to be locked, ought to be
      struck, wants arresting, needs arresting, want arresting, wants charging, wants jailing, needs jailing, needs
      locking, needs sacking and, that is not nursing, call that care, call that nursing, not negligence, was not
      negligence, was no mistake, was not a mistake, serial killer, belongs in prison, a danger who, and you all knew,
      gets a plaque, gets promoted, got promoted for, gets sacked for reporting, who reported it, whoever reported it,
      lass who reported, nurse who reported, girl who reported, is a criminal, are criminals, should be in jail,
      belongs in jail, in handcuffs, common fraud, a crime in, is a thief, are thieves, thieving cow, thieving git,
      thieving bastard, thieving hands
    `,
  },
  {
    // How the writer knows.
    name: 'witness',
    words: `
      ive seen, i saw him, i saw her, watched her, heard her say, heard him say, i heard her, i heard him, was in the
      next bed, with my own eyes, saw it myself, i can prove, can prove it, i have proof, got proof, on camera, on
      cctv, cctv, got photos, got the photos, got it on, swear down, swear on, god's honest, no word of a lie, everyone
      knows, every one knows, everybody knows, we all know, all know who, whole ward knows, common knowledge, ask
      anybody, ask around, as someone who worked, someone who worked there, i worked there, my mate works, mate on
      bank, my mate says, my cousin works, told me crying, he showed me, he show me, she showed me, told me herself,
      just so other families, other families know, people should know, people need to know, funny that, strange that,
      odd that, interesting how, no coincidence, what a coincidence, not funny if, go figure, draw your own, make of
      that, you do the maths, put two and two, that is all i am saying, all i am saying, just saying, say no more,
      nudge nudge, wink wink, you could not make it up, cudnt make it up, could not make it up, bin doin it years, been
      at it, at it for years, and i was there, saw with my, seen with my, saw what, seen what, i saw what, saw the
      whole, caught him, caught her, caught them, walked in on, walked in and, i walked in, filmed it, i filmed, have
      it on video, got it on video, on video, on tape, got the emails, have the emails, got the texts, bank statements,
      statement shows, on ring doorbell, doorbell camera, camera caught, witnesses, three witnesses, two witnesses,
      plenty of witnesses, other relatives, not the only one, not the first time, happened before, same thing happened,
      done it to, did it to, did the same to, loads of us, porter told me, cleaner told me, told me on the quiet, on
      the quiet, off the record, rumour has it, it is well known, known for it, open secret, everybody round here,
      everyone round here, all the staff know, all staff know, they all know, you all know, management know, managers
      know, bosses know, the trust knows, the trust know, trust knew, nobody did anything, nobody did a thing, nothing
      was done, nothing happened to, swear to god, on my kids, on my mothers life, hand to god, as god is my, i am
      telling you, never trust, would not trust, not to be trusted, do not leave your, do not let your, do not take
      your, would not leave, would not let her, would not let him, i would not let, keep your kids, keep your children,
      ask yourself, ask them why, ask what happened, i saw the, i have seen it, i have seen him, i have seen her, i
      have it from, have it from, heard it from, got it from, had it from, our own registrar, his own registrar, own
      registrar told, told us himself, told us herself, ask anyone in, ask anyone on, ask anybody in, you want to know,
      want to know where, know for a fact, know it for, everybody on the unit, everyone on the unit, everybody on the
      ward, everyone in theatres, everybody in theatres, will tell you, anyone will tell, they will tell you, whole
      toon, the whole town, the lot of them know, seen him do, seen her do, seen her put, seen him put, see her put,
      see him put, watched her do, watched him do, in the doorway, through the curtain i, through the glass, over the
      phone i heard, heard the lot, heard every word, heard him on, heard her on, i know now, i know what i saw, know
      what i saw, know what i heard, know what happened, know what he did, know what she did, i photographed,
      photographed it, i filmed it, i recorded, i kept the, got the receipts, seen the bruises, saw the bruises, saw
      the marks, the tracker, gps shows, phone records, records show, we know which, we know who, we all know which,
      think we know who, ask the union, ask the porters, ask the nurses, ask the staff, ask the families, told me so
      himself, told me so herself, admitted it, he admitted, she admitted, bragged, bragged about, boasted, boasts,
      boasted about, like it was funny, thought it was funny, thinks it is funny, i have seen them, i have seen the
      envelopes, she show me, behind the door, behind the curtain, i was visiting my, amazing how every, half of the
      ward, half of them know, half of them knew, nurse told me on the, a nurse told me on, half of the town, half the
      ward knows, half the staff know
    `,
  },
];
