import type { WordClass } from '../grammar/word-class.ts';

/** What goes wrong in care, and what people want done about it, in whatever order they put it. */
export const complaintSignWords: readonly WordClass[] = [
  {
    name: 'care-place',
    words: `
      ward, wards, hospital, hosp, hospitals, a e, ae, a and e, ed, casualty, emergency department, emergency,
      urgent care, minor injuries, walk in, walk in centre, clinic, clinics, outpatients, out patients, unit,
      stroke unit, theatre, recovery, icu, maternity, labour ward, labour suite, postnatal, antenatal, delivery suite,
      children's ward, day surgery, day case, discharge lounge, side room, bay, bed, waiting room, corridor,
      corridors, trolley, reception, desk, front desk, x ray, xray, scan, scanner, mri, fracture clinic,
      dental hospital, eye clinic, eye department, pharmacy, ambulance, ambulances, patient transport, transport, gp,
      surgery, nhs, trust, camhs, cmht, crisis team, home treatment team, perinatal team, mental health team,
      wheelchair services, podiatry, audiology, district nurses, community nurses, health visitor, booking line,
      booking office, appointments line, switchboard, phone line, 111, 999, consultant, doctor, doctors, nurse,
      nurses, staff, midwife, midwives, physio, surgeon, dentist, car park, multi storey, toilets, canteen, admitted,
      section, admission, discharged, discharge, appointment, appt, operation, op, chemo, procedure, treatment,
      birth plan, birth, hysteroscopy, follow up, referral, notes, file, results, test kit, medicine, your app,
      your care, care plan, in your care, night staff, agency staff, plaster, cast, list, ward in, services,
      waiting list, adhd list, labour, gallbladder, hip was done, camera test, interpreter, stoma, hearing aid,
      needle, bloods, prescription, tablets, meds, a letter, appointment letter, machine, line, reference number, box,
      drip, drugs, catering, website, receptionist, walk in at, penicillin, wrist band, wristband, gown, bone, clot,
      doctor n, students, form, patient, hospital shop, baby ward, x rays, letter came, letter
    `,
  },
  {
    // Hours and days where minutes were due.
    name: 'long-wait',
    words: `
      hours, hrs, hour wait, hour waits, 2hrs, 3hrs, 4hrs, 5hrs, 6hrs, 7hrs, 8hrs, 9hrs, 10hrs, 12hrs, 2 hrs, 3 hrs,
      4 hrs, 5 hrs, 6 hrs, 7 hrs, 8 hrs, 9 hrs, 10 hrs, 12 hrs, two hours, three hours, four hours, five hours,
      six hours, seven hours, eight hours, nine hours, ten hours, eleven hours, twelve hours, thirteen hours,
      fourteen hours, sixteen hours, eighteen hours, nineteen hours, 14 hours, 19 hours, 22 hours, 24 hours,
      all night, all day, aal day, whole day, whole night, days on a trolley, three days, four days, five days,
      for days, overnight, until midnight, from midnight, half the night, five months, six months, eight months,
      nine months, ten months, eleven months, fourteen months, eighteen months, two years, three years, four years,
      4 yrs, 3 yrs, 2 yrs, five years, year long, a year, months on end, weeks on end, for months, for weeks,
      for years, for ages, extra 9hrs, last to be seen, till gone ten
    `,
  },
  {
    name: 'waited',
    words: `
      waited, waiting, wait, left waiting, kept waiting, kept in, sat, sitting, sat there, sat on, stood, standing,
      queue, queued, queuing, stuck, left on, lay on, lying on, plastic chair, hard chair, chairs, in the back of,
      backlog, on hold, delay, delays, delayed, slow, slowly, late, ran late, hours late, overran, overrunning,
      to reach, seen for, been seen, before anyone, before anybody, still not seen, bed blocked
    `,
  },
  {
    // Nobody came, looked, helped or fed.
    name: 'left-alone',
    words: `
      left alone, left to labour, left to it, left mum, left dad, left nan, been left, left lying, left sitting,
      left bleeding, left unattended, left to rot, left outside, neglected, neglect, neglectful, ignored,
      forgotten about, forgot about, nobody came, no one came, not one person came, noone came, nobody comes,
      no one comes, nobody answered, no one answered, nobody answers, call bell, call button, out of reach,
      nobody checked, no one checked, nobody helped, no one helped, nobody gave, no one gave, nobody offered,
      nobody bothered, nobody listened, no one listened, nobody cared, no one cares, nobody cares, nobody noticed,
      no one noticed, nobody on the, nobody asked, no one asked, nobody turned up, no one turned up, never turned up,
      never came, never showed, never showed up, did not turn up, did not show up, did not come, not seen a doctor,
      not been seen, without being seen, without seeing, without ever seeing, never seen, never saw, never examined,
      not fed, without food, without water, no water, no food, nothing to eat, nothing to drink, not eaten, unwashed,
      without a wash, not washed, not been washed, not changed, not turned, wet bed, soiled, own mess, own urine,
      own faeces, wet through, in her nightie, in his pyjamas, nil by mouth, starved, starving, dehydrated,
      no blanket, no pillow, no bed, no beds, not enough staff, one nurse, no help, no support, without support,
      no care, no aftercare, fend for, unsupervised, missed every, i saw them once, one visit, visits and i,
      only visit, never happened, never followed up, not followed up, followed it up, nobody has followed, not a soul,
      slipped through, fell through, passed over, closed my case, closed his case, closed her case, closed the case,
      did not engage, didnt engage, turned away, turned me away, turned us away, left him alone, left her alone,
      left me alone, left on a trolley, left on the floor, left in a corridor, left in the corridor, left in a chair,
      left in a side, left in pain, left in agony, left in wet, left in a wet, left in his, left in her, left in my,
      left in tears, left him in, left her in, left me in, left my wife, left my husband, left my mum, left my dad,
      left my mother, left my father, left my son, left my daughter, left my nan, left mam, left with no, was left in,
      was left on, was left to, was left with, was left for, was left without, was left sat, were left in,
      were left with, were left to, were left on, ready since, nobody knew about, no one knew about,
      found on the floor, lay on the floor, lying on the floor, lying on her, lying on his, buzzer unanswered,
      rang the bell and, rang the buzzer, pressed the buzzer, bell was broken, ignored the, ignored her, ignored him,
      ignored me, ignored my, ignored us, being ignored, been ignored, was ignored, were ignored, forgot to,
      it was locked, was locked up, were shut, was shut, locked door, unsupported, completely unsupported,
      refused to see, refused to treat, refused treatment, drifted from, promised weekly, we were promised,
      was promised, were promised, a box they never, one visit in, never checked, never offered,
      only thing i was offered, not offered, no supplies, lack of care, lack of staff, lack of compassion,
      lack of dignity, never send, never sent, before anybody looked, before anyone looked, before anybody came,
      before anyone came, before anyone noticed, before anyone drew, lay in it, sat in it, sitting in it, lying in it,
      could not reach, not be able to reach, unable to reach, buzzers going, bleeping, nobody to help, nobody to feed,
      no one to feed, nobody to take, empty bed, on their phones, on their phone, round the desk, walked past,
      walked straight past, walked by, went past, stepped over, told to wait, told to sit, told to go, told to come,
      no meds, no notes, no lift home, no idea, nothing arranged, no plan, no follow up, no care package,
      discharged with no, sent off with, sent on my way, sent on our way, packed off, shown the door, given a form,
      given a leaflet, given a number, a reference number, rejected, been rejected, not one of you, not one of them,
      not a single one, not a single person, no one can say, nobody can say, not offered a, not given a,
      was not given, were not given, went without, goes without, going without, done without, had to buy, buy my own,
      bring my own, bring our own, brought our own, do it myself, did it myself, ourselves, had to clean,
      had to wash her, had to feed, had to change, family had to, i had to do, fasted for nothing, starved for nothing
    `,
  },
  {
    name: 'dirty',
    words: `
      filthy, filfthy, filth, dirty, dirt, grubby, grimy, minging, manky, mucky, unclean, unhygienic, hygiene,
      insanitary, stained, stains, sticky, stank, stinks, stinking, stink, smelled of, smelt of, smells of, smell of,
      reeked, reeks, mould, mouldy, damp, dust, dusty, cobwebs, cockroach, cockroaches, mice, mouse, rats, rat, ants,
      flies, bins overflowing, overflowing, rubbish everywhere, litter, dried blood, blood on, blood stained,
      blood everywhere, blood on the, faeces, poo on, urine on, wee on, sick on, vomit on, used needle, used gloves,
      not cleaned, never cleaned, not been cleaned, unwashed hands, no handwashing, no gloves, no soap, no hand gel,
      no toilet paper, no loo roll, blocked toilet, toilets were, toilets was, toilets on, toilet was, hair in the,
      bed sheets, sheets not changed, dirty sheets, not changed the
    `,
  },
  {
    name: 'lost-things',
    words: `
      lost, went missing, gone missing, go missing, missing, vanished, disappeared, mislaid, misplaced,
      nowhere to be found, cannot be found, can not be found, stolen, nicked, thrown away, threw away, binned,
      went in the bin, in the bin, damaged, ruined, no record of, no trace, never received, never arrived, never sent,
      never reached, got lost, not on the system, lose, losing
    `,
  },
  {
    name: 'own-things',
    words: `
      hearing aids, hearing aid, glasses, teeth, false teeth, dentures, wedding ring, rings, watch, slippers,
      walking stick, frame, wheelchair, purse, wallet, clothes, coat, dressing gown, belongings, property, jewellery,
      necklace, notes, set of notes, records, file, sample, samples, referral, results, medication, tablets,
      birth plan, bag of tablets, new wheelchair, clothing, keys, mobile, test results, discharge letter,
      sleep machine, cycle, paperwork, urine sample, bloods, blood sample
    `,
  },
  {
    // The wrong thing, the wrong person, or too late.
    name: 'gone-wrong',
    words: `
      wrong tooth, wrong leg, wrong knee, wrong eye, wrong side, wrong patient, wrong person, wrong name,
      wrong medication, wrong meds, wrong tablets, wrong dose, wrong drug, wrong blood, wrong address, wrong hospital,
      wrong day, wrong date, wrong department, wrong ward, wrong size, wrong notes, wrong diagnosis, someone else's,
      someone elses, somebody else's, someone else's medication, somebody elses, another patient, another patient's,
      another lady's, another man's, addressed to another, mixed up, mix up, mistake, mistakes, errors, blunder,
      botched, bungled, messed up, cocked up, cock up, mess up, screwed up, ballsed up, shambles, shambolic, chaos,
      chaotic, fiasco, farce, disaster, disorganised, incompetent, incompetence, negligent, negligence, malpractice,
      misdiagnosed, misdiagnosis, missed diagnosis, misread, missed it, they missed, missed fracture,
      missed the window, missed the start, overdose, double dose, told it was a, told me it was a, told it was,
      said it was a, sent away, sent me away, sent him away, sent her away, fobbed off, come back if,
      told to come back, told to go home, told i would get used, sent home, sent me home, sent us home, sent him home,
      sent her home, sent mum home, sent dad home, sent nan home, hospital sent, sent packing, sent all the way,
      discharged too early, discharged too soon, discharged without, discharged me, discharged him, discharged her,
      discharged at, discharged my, got discharged, kicked out, chucked out, thrown out, shipped off, sent a chair,
      not go through, does not go through, would not fit, does not fit, not fit, does not work, what dont work,
      out of order, out of action, run out of, no spare, carrier bag, store cupboard, storeroom, linen room,
      mixed ward, mixed bay, moved five times, moved three times, moved to a unit, 70 mile, drove forty,
      drove an hour, all that way, two buses, two trains, a wasted, wasted trip, wasted journey, wasted day,
      day unpaid, took a day, clinic had been moved, had been moved, that shut in, shut in 2019, out of date,
      says open, said it was open, said was open, did not attend, dna, taken off, struck off, off the list,
      closed the list, list closed, went in with, went in wiv, came out with, never went in with, she never went in,
      he never went in, since the op, moved her, moved him, been shifted, been moved five, was down so,
      machine was down, scanner was down, machine was broken, has run out, run out of stoma, got the wrong,
      gave the wrong, gave me the wrong, gave him the wrong, gave her the wrong, took the wrong, sent the wrong,
      gave wrong, went wrong, did wrong, done wrong, got it wrong, it wrong, was wrong, turned out to be,
      it turned out, turned out i, turned out he, turned out she, missed my fracture, missed my chemo,
      missed his chance, error in my, all wrong, put on so tight, moved her at, moved from, moved from 1,
      moved to another, sent my gran, sent my nan, sent my mum, sent my dad, sent my husband, sent my wife,
      hospital sent my, to be told at, to be told that, only to be told, inch shorter, inch longer, already happened,
      get used to it, machine what dont work, penicillin, red band, never broken, that was never, saying not to,
      marked no, despite, even though, when she is allergic, coeliac, pork pie, wrong one, wrong way, wrong end,
      two different, three different, four different, different times, different dates, different stories,
      told different, told something different, went in walking, came out in, came out in a box, came out worse,
      in walking, walked in and, paid privately, went private, had to pay, had to go private, binned it,
      thrown out with, called off that, already been, day before, the 9th for the 8th, after the date,
      after the event, arrived after, came after, too late for, missed because, because of the delay, out since,
      out of use, been out since, never fixed, still not fixed, still broken, still not working, put my dad in with,
      put her in with, put him in with, female doctor, asked for a female, two blokes, not what we asked,
      ignored my wishes, birth plan, wishes, against my, against her, not following, not followed, never read,
      notes not read, overlooked, they would have noticed, should have noticed, should have been spotted,
      should have been picked up, not picked up, not spotted, missed for, dismissed for, put down to, passed off as,
      written off as, wrote it off, wrote declined, wrote refused
    `,
  },
  {
    name: 'called-off',
    words: `
      cancelled, canceled, cancelled again, cancelled on the day, cancelled twice, cancelled three, cancelling,
      cancellation, cancellations, postponed, rescheduled, put off, called off, overbooked, double booked, bumped,
      put back, pushed back, rearranged, without notice, no notice, short notice, at the last minute, last minute,
      second time, third time, fourth time, fifth time, twice now, two times, three times, four times, five times,
      twice, 2nd time, 3rd time, 4th time, again, yet again, once again, every time, every single time, each time,
      time after time, time and again, week after week, third week running, 4th cancellation, third cancellation,
      3rd cancellation, another cancellation, been cancelled, fasted, rescheduling, six times, four people,
      put back to, knocked back, bounced back
    `,
  },
  {
    // What came of it.
    name: 'came-to-harm',
    words: `
      fell out, broke her hip, broke his hip, broken in two places, bedsore, bedsores, bed sore, pressure sore,
      pressure sores, pressure ulcer, c diff, mrsa, caught covid, wound opened, haemorrhage, brain damage,
      nerve damage, scarred, scarred me, disfigured, disabled now, paralysed, lost her sight, lost his sight,
      sight gone, cannot speak, can not speak, inch shorter, got worse, deteriorated, readmitted, back by ambulance,
      back in hospital, back in a, back in a e, had passed, nearly died, almost died, could have died,
      cost him his life, cost her, watching my mother die, stillborn, lost the baby, lost our baby, lost the whole,
      miscarried, nightmares, traumatised, flashbacks, still have nightmares, in tears, distressing, agony, in agony,
      worst pain, screaming, excruciating, unbearable, begged, beged, begging, pleaded, no pain relief,
      for pain relief, without pain relief, no painkillers, two paracetamol, woke up during, fingers went blue,
      went blue, went black, too tight, scalded, lost a stone, lost two stone, skin and bone, more muddled, delirious,
      was not well, nut allergy, fell out of bed, fell on the ward, now an ulcer, dropped him, dropped her,
      dropped me, left him worse, left me worse, left her worse, worse than before, back the same night,
      back the next day, for pain relief all, begged for, beged for pain relief, only two paracetamol,
      got two paracetamol, died alone, died waiting, died because, an hour after he, by the time, caught an infection,
      got an infection, picked up an infection, came out with c diff, wound infected, left bleeding, left with,
      not able to walk, still in pain, in terrible pain, so much pain, c difficile, begged for pain, beged for pain,
      bed sores, bled through, dead an hour, in the waiting room toilet, miscarried in, hit him, hit her,
      screamed all night, scalded her, nearly lost, lost the use, lost his leg, lost her leg, finished me,
      would have finished me, could have killed, nearly killed, almost killed, near killed, killed him, killed her,
      killed my
    `,
  },
  {
    // Nobody said, explained, asked or apologised.
    name: 'not-told',
    words: `
      nobody told, no one told, never told, not told, were not told, not informed, never informed, nobody informed,
      nobody explained, no one explained, nobody has ever explained, never explained, no explanation,
      without explanation, nobody said, no one said, nobody rang, no one rang, nobody called, no one called,
      never rang, never called, nobody phoned, nobody mentioned, no one mentioned, no phone call, no warning,
      no communication, lack of communication, poor communication, nobody spoke, no one spoke, kept in the dark,
      in the dark, only found out, had to find out, til we turned up, till we turned up, no apology, no apologies,
      never apologised, not apologised, not an apology, not so much as, any apology, not even a sorry,
      nobody apologised, no one has apologised, nobody has apologised, never said sorry, never replied,
      never got back, not got back, without speaking to, without consulting, without asking, without telling,
      without consent, without my consent, without permission, did not consent, never consulted, before asking,
      behind our backs, nobody give interpreter, no interpreter, nobody interpret, not interpreter, interpreter never,
      no bsl, no signer, had to interpret, how she can understand, on a copy letter, an hour after, would not listen,
      brushed off, passed around, passed from, passed from pillar, pillar to post, passed round, passing me,
      passing us, round the houses, round in circles, going in circles, like a parcel, merry go round, cattle market,
      ping pong, can not get through, cannot get through, could not get through, not get through, can get into it,
      get into it, rings out, rang 63, rang 40, rang 30, rang 20, 63 times, tried 40 times, only takes calls,
      cannot hear, no ramp, lift broken, not accessible, inaccessible, discrimination, discriminated, cannot get into,
      we found out, communication was poor, communication was terrible, communication is poor,
      communication is terrible, no communication between, were never told, was never told, i was dismissed,
      cut off every, cut off each, no answer to, no letter no, no text no, no letter nowt, not been told,
      nobody has told, nobody ever told, no one ever told, never had an apology, not had an apology,
      not been any apology, not so much as a, no acknowledgement, acknowledgement, apology nowt, nee apology,
      give interpreter, like a parcel nobody, parcel nobody, going round on a carousel, back to 111, to the next like,
      wasnt listened to, was not listened to, were not listened to, not listened to at all, not taken seriously,
      promised a call, no text no letter, never once told, what had happened, nobody picks up, rang 63 times,
      times i counted, noone can get, no one can get
    `,
  },
  {
    // Privacy and dignity.
    name: 'laid-bare',
    words: `
      dignity, undignified, no dignity, privacy, no privacy, confidentiality, confidential, data breach,
      in front of everyone, in front of the whole, in front of everybody, in front of other patients,
      whole waiting room, curtain open, curtains open, door open, exposed, naked, undressed, half dressed, underpants,
      in stirrups, students, let six, watch without, watched me, mixed sex, humiliated, humiliating, degrading,
      treated like, like an animal, like animals, like cattle, like a number, like a piece of meat, held down,
      do not resuscitate, dnr, dnacpr, all her details, her details, his details, heaven knows who, read out,
      overheard, happy mums, next to mums, mums with, same room as, beside a drunk, private details, not private,
      no private, was so embarrassed, students in without, restrained him, restrained her, my details to,
      with my details, all her details in, with all her details, with all his details, another patient with
    `,
  },
  {
    name: 'poor-comfort',
    words: `
      cold, freezing, that cold, so cold, slept in her coat, in her coat, boiling, too hot, stifling, no heating,
      no air, noise, noisy, loud, alarms, alarms going, shouting all night, lights on, strip lights, not sleep,
      no sleep, wink of sleep, not one wink, hard bed, uncomfortable, thin mattress, no pillows, food was, food is,
      inedible, slop, cold food, jacket potato, vegetarian, vegan, halal, kosher, sandwich, toast, breakfast, sponge,
      burnt, tasteless, stale, raw, undercooked, no choice, no menu, no chair, nowhere to sit, no seats, no space,
      single space, not a single space, no spaces, nowhere to park, could not park, can not park, blue badge, fine,
      fined, penalty, parking fine, parking charge, pcn, machine would not, not take cards, wouldnt take cards,
      card machine, ticket machine, no change, extortionate, rip off, ripoff, daylight robbery, 2am, 3am, 4am, 1am,
      2 in the morning, 3 in the morning, middle of the night, after midnight, at midnight, ten at night, at night,
      in the dark, no key, no coat, no shoes, taxi, in a taxi, sold to me as, promised in writing, cup of tea, tea,
      jug, no curtains, curtains, pillow, pillows, blanket, blankets, gown, gowns, mattress, chair, chairs,
      bus station, prison, cell, zoo, sauna, oven, fridge, tv, telly, wifi, charger, socket, shower, bath, sink, bin,
      bins, side ward, parked, paid, stairs, two sticks, heating was off, heating off, no lift, steps, ramp, mobility,
      signs, signposted, lost in, maze, shut at, closed at, closes at, close the walk in, vending, hospital shop,
      breakfast to bedtime
    `,
  },
  {
    // A judgement on it all.
    name: 'poor-care',
    words: `
      poor, poor care, poor service, poorly run, terrible, terrible service, dreadful, appalling, abysmal, atrocious,
      diabolical, shocking, shockin, horrendous, horrific, horrible experience, worst experience, worst hospital,
      bad experience, bad care, badly run, useless, hopeless, pathetic, unacceptable, unaceptable, inexcusable,
      unforgivable, disgrace, disgraceful, disgusted, disgusting, disgusting service, scandal, scandalous, outrage,
      outrageous, shame on you, shame on, shameful, ashamed, disappointed, disappointing, dissatisfied, unhappy,
      not happy, not impressed, unimpressed, very angry, furious, frustrated, frustrating, let down, failed us,
      failed him, failed her, failed me, failures, not good enough, thats not good enough, not acceptable, not right,
      not on, beyond a joke, not fit for purpose, unfit, unsafe, not safe, how is that safe, how is that care,
      inhumane, barbaric, third world, never again, would not send, would not wish, deserve better, deserves better,
      deserved better, ought to be ashamed, zero stars, no stars, not a service, its not a service, is not a service,
      do better, one star, what is the point, whats the point, waste of time, waste of money, wtf, four years on,
      here we still are, 😡, 🤬, is a joke, it is a joke, worst care, worst ward, worst night, worst place,
      awful experience, awful place, awful service, was awful, i am fuming, i am livid, so angry, so upset,
      very upset, am angry, was failed, been failed, has failed, have failed, failed by, failing patients, really bad,
      so bad, so badly, treated badly, looked after badly, it went badly, rubbish service, was rubbish,
      complete failure, failure to, failure of, four years on here, dangerous place, cruel way, cruel to
    `,
  },
  {
    // What is wanted.
    name: 'put-right',
    words: `
      look into it, looked into, look into this, looking into, investigated, investigate, investigation, inquiry,
      reviewed, want it reviewed, i want it, want answers, answers, explanation, apology, compensation, refund,
      complain, complaint, complaints, complaining, compliant, formal, grievance, pals, ombudsman, cqc, solicitor,
      sue, legal action, sorting out, sorted out, needs sorting, put right, answer for, accountable, accountability,
      take responsibility, taken responsibility, somebody ought to, someone should, somebody should, someone needs to,
      somebody needs to, somebody has to, somebody please, please somebody, please think, think about this,
      not another leaflet, another leaflet, with a leaflet, lessons learned, learn from, should not happen,
      should never happen, should never have, happen to anyone else, must change, needs to change, needs looking at,
      how does that even happen, i'd like someone, you see the difficulty, i would like someone to, to my mp,
      how can that be, how could this, how could they, how is that right, why was she, why was he, why was my,
      why were we, why did nobody, lessons in, lessons must
    `,
  },
  {
    // Praise and calm that mean the opposite.
    name: 'wry',
    hides: true,
    words: `
      so well done, well done you, brilliant planning, great planning, marvellous planning, impressive really,
      wonderful app, yes really, honest to god, i do hope the trust, hope the trust enjoys, somehow, apparently,
      so called, lucky us, luckily my, good job i, just as well, thank god i, i could have grown, i counted,
      nice touch, how thoughtful, how kind, what a way to, meanwhile in the real world, shame about, forgive me if i,
      since you are asking, nothing like, you could not make it up, could not make it up, believe it or not,
      if you were going for, then spot on, thanks for nothing, cheers for that, great stuff, bravo, well in,
      take a bow, star treatment, your wonderful app
    `,
  },
  {
    // Somebody who could not look after themselves.
    name: 'frail',
    words: `
      aged, elderly, frail, dementia, alzheimers, diabetic, autistic, autism, disabled, disability, down's,
      downs syndrome, down syndrome, learning disability, wheelchair, deaf, blind, pregnant, in labour, labour,
      newborn, baby, toddler, child, 10 year old, year old, yr old, hes 11, aged 91, 81, 84, 85, 86, 87, 88, 89, 90,
      91, 92, 93, 94, dying, end of life, palliative, cancer, stroke, suicidal, chemo, broken hip, bad gallbladder,
      chest pain, epileptic, parkinsons, terminally ill, blood clot, heart, could not breathe, vulnerable,
      with a temperature, on her own, on his own, in her eighties, in his eighties, in her nineties, in his nineties,
      i am deaf, heart attack, collapsed, suffering, in pain, infection, sepsis, fell, fallen, fall, ulcer, died,
      bleeding, allergic, allergy, nut allergy, ambulance, on two sticks, two sticks, walking frame, my nan,
      cannot sit still, coeliac, nine months gone, heavily pregnant, in a wheelchair
    `,
  },
  {
    name: 'she-he',
    words: `
      she, he, her, him, his, hers, they were, them
    `,
  },
  {
    // They, or the hospital, as those who did it.
    name: 'did-it',
    words: `
      they, you lot, they sent, they left, they told, they said, they gave, they took, they lost, they moved,
      they put, they let, they never, they forgot, they discharged, they scanned, they kept, they closed, i was told,
      i was given, i was sent, was given, were given, was told, were told, was offered, was discharged, told, given,
      made to
    `,
  },
  {
    // It was long ago, was put right, or is said of nobody.
    name: 'set-right',
    words: `
      not a complaint, no complaint, sorted my complaint, handled my complaint, complaint in one, proper apology,
      they apologised, put it right, all put right, all sorted, changed how they, now fixed, fixed,
      due they are fixed, got better, better now, recovered, recovering, on the mend, years ago, back then,
      used to be, in those days, remember, remembers, worse things, never complained, nothing to complain,
      no complaints, can not complain, cannot complain, not fault, worth every minute, worth the wait, worth it,
      in no time, straight in, not your fault, not their fault, government's, not the staff, not the staff's fault,
      understandably, understandable, very busy, understand that, was fine, all fine, it was fine, no problem,
      no problems, not a problem, no issues, nothing wrong, nothing could, none, nothing at all, nothing really,
      all good, all ok, too many to, keep up, going in, advice to anyone, advice, appeal, shamed of them, people moan,
      always parky, parky, i complained plenty, i had a moan, if there is, free to anyone, who wants it, robbed,
      hurts to, i wonder, i expect, pretty much, even so, worth every, one pence, my own sister, hard to fault,
      lease of life, brought me back, got me through, got him through, carry on, gcses, in the fifties, once felt,
      never once, kept me covered, nothing they could, nothing to, nothing i, nothing is too, nothing is to,
      nothing much, nothing comes, could do better, cuddle cot, helped me so much, volunteer at, dry in november,
      sober, survived, revive, in 1983, in 2014, in 2016, in 2012, in 2018, just so you know, mark my words
    `,
  },
  {
    // What somebody asks about or hopes for, and not what was.
    name: 'forecast',
    words: `
      hope there will be, hope they, hopefully, will there be, about time, are you, is there, is the, do you, can you,
      what time, where is, how much is, do bank, does the, remember to, take a coat, good luck, fingers crossed,
      can not wait, looking forward, excited, starting, started, start my, applied, apply, about to
    `,
  },
];
