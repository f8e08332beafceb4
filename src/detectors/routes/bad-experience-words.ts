import type { WordClass } from '../grammar/word-class.ts';

/** What goes wrong in care, and what people say of it who never use the word "complaint". */
export const badExperienceWords: readonly WordClass[] = [
  {
    name: 'aside',
    words: `
      just, also, then, again, still, simply, once, constantly, repeatedly, always, even, actually, basically, being,
      both, twice, now, finally, eventually, recently, once again, yet again, literally, continually, regularly,
      completely, totally, all, rudely, verbally, physically, then just, effectively, only, later, so, already,
      initially, wrongly, unfairly, accidentally, somehow, all but, practically, clearly, too, rather, very, really,
      only gone and, gone and, went and, been and, managed to, had to go and
    `,
  },
  {
    // Who did it, where nobody is named.
    name: 'culprit',
    words: `
      they, you, youse, yous, you lot, you people, your lot, staff, your staff, the staff, hospital, the hospital,
      your hospital, this hospital, that hospital, ward, the ward, your ward, a e, the nurses, the doctors, nurses,
      doctors, the trust, your trust, this trust, department, the department, clinic, the clinic, your team, the team,
      booking, bookings, outpatients, pharmacy, the pharmacy, reception, receptionists, the ambulance crew, paramedics,
      camhs, crisis team, the lab, lab, someone, somebody, surgeons, consultant, surgeon, nurse, doctor, midwife,
      midwives, the unit, unit, porter, porters, switchboard, maternity, 111, the gp, gp, admin, social worker,
      patient transport, transport, the taxi, the ambulance
    `,
  },
  { name: 'leave', words: 'left, leave, leaving, leaves, kept, keep, keeping, pushed, passed, sent, dumped' },
  {
    name: 'belonging',
    part: 'noun',
    words: `
      note/notes, records/records, medical record, file, glasses/glasses, denture, teeth/teeth, false teeth/false teeth,
      hearing aid, ring, wedding ring, engagement ring, necklace, clothes/clothes, clothing/clothing, phone, purse,
      belongings/belongings, handbag, slipper, walking stick, stick, frame, wheelchair, blood, blood test, blood sample,
      sample, specimen, biopsy, result, scan, x ray, referral, letter, form, paperwork, prescription, tablet,
      medication, insulin, money, watch, bag, case, property, dressing gown, nightie, pyjamas/pyjamas, coat, shoe,
      jewellery, crutch, appointment, application, swab, card, teddy, blanket, bible, rosary, ashes/ashes, placenta,
      bank card, info, details
    `,
  },
  {
    name: 'mislaid',
    words: `
      lost, lose, losing, mislaid, misplaced, binned, thrown away, threw away, threw out, thrown out, chucked out,
      chucked away, destroyed, shredded, deleted, broke, broken, damaged, given away, gave away, mislabelled, mixed up,
      muddled up, stolen, ruined, smashed, gone missing, went missing, gone walkabout, walked, gone astray, nicked,
      pinched, evaporated, missed, skipped, omitted, withheld, mixed, disappeared, vanished, never arrived, not arrived,
      never turned up, contaminated, wasted, swapped, forgot, forgotten
    `,
  },
  {
    name: 'wrong-one',
    words: `
      wrong, someone else 's, somebody else 's, someone elses, somebody elses, another patient 's, another patients,
      another lady 's, another ladys, another man 's, another mans, another woman 's, another womans, a stranger 's,
      different patient 's, other patient 's, next bed 's, other persons, double, twice the, ten times, out of date,
      expired, another person 's, another child 's, another baby 's, incorrect
    `,
  },
  {
    name: 'given',
    words: `
      given, gave, giving, give, got, had, put, sent, labelled, scanned, operated, told, wrote, called, injected,
      prescribed, dispensed, read, took, sending, x rayed, handed, typed, discharged, booked, cut, removed,
      administered, treated, on, with, from, did, done, fed, brought, mixed up
    `,
  },
  {
    name: 'treatment-thing',
    part: 'noun',
    words: `
      tablet, med/meds, medication, medicine, pill, dose, drug, insulin, leg, knee, eye, arm, side, patient, note, name,
      baby, blood, blood type, result, diagnosis, letter, record, file, wristband, form, date of birth, breast, kidney,
      tooth/teeth, hip, foot/feet, ear, treatment, injection, jab, vaccine, meal, scan, prescription, op, operation,
      procedure, antibiotic, epidural, label, sample, body/bodies, toe, finger, hand, shoulder, person, dressing,
      catheter, address, information, advice, milk, painkiller, inhaler, drip, theatre, clinic, department, ward,
      appointment, list, ambulance, pathway, floor, building, room, cubicle, bed, time, day
    `,
  },
  {
    name: 'attender',
    words: `
      transport, patient transport, hospital transport, ambulance, interpreter, translator, signer, bsl interpreter,
      sign language interpreter, carer, carers, taxi, driver, district nurse, nurse, doctor, consultant, porter,
      midwife, chaplain, advocate, social worker, health visitor, physio, crisis team, meals, meal, food, dinner,
      wheelchair, medication, prescription, pain relief, painkillers, call back, callback, phone call, counsellor,
      therapist, psychiatrist, occupational therapist, ot, care team, support worker, key worker, cpn, care coordinator,
      delivery, dressing, equipment, hospital bed, oxygen, help, anyone, he, she, they, you, paramedics, lift
    `,
  },
  {
    name: 'turn-up',
    words: `
      turned up, turn up, turns up, turning up, showed up, show up, shows up, shown up, showed, shown, materialise,
      materialised, appeared, arrived, came, come, happened, rang, rung, called back, rang back, ringing back,
      rung back, phoned back, got back to, got here, returned, visited, bothered, came back, come back, called me back,
      rang me back, phoned me back, picked up, picked him up, picked her up, picked me up, booked, ordered
    `,
  },
  {
    name: 'never',
    words: `
      never, failed to, failing to, fails to, neglected to, forgot to, yet to, refused to, refuses to
    `,
  },
  {
    name: 'no-show',
    words: `
      did not turn up, not turned up, not turn up, does not turn up, did not show, not shown up, not show up, no show,
      no shows, a no show, did not appear, did not materialise, did not bother, not bother to, not ring back,
      not call back, not phone back, not bother, not bothered, not even bother, not get back to me, not get back to us,
      not apologise, not apologised, not even apologise, not even apologised, not so much as, not bother telling,
      not bother to tell, not even look, not even tell, not even ask, not even check, not even bothered, not even have
    `,
  },
  {
    name: 'nobody',
    words: `
      not one single, nobody, no one, noone, no body, not one person, not a soul, not one member, not a single,
      not one nurse, not one doctor, no nurse, no doctor, no nurses, no doctors, none of them, none of the staff,
      none of the nurses, no staff, no member of staff, nae body, naebody, naeb'dy, not one of them, not one of you,
      no bugger
    `,
  },
  {
    // What somebody should have done for a patient.
    name: 'serve',
    words: `
      put, sent, remembered, arranged, organised, booked, sorted, moved, brought, introduced, stayed, acted, acts,
      passed it on, passed on, handed over, updated, replied, checked on, thought, followed, signed, recorded,
      questioned, queried, fixed, tried, tries, attempted, lets you, lets anyone, lets patients, is listening,
      was listening, is bothered, was bothered, came back, told, tells, tell, telling, came, comes, come, answered,
      answers, answering, listened, listens, listening, rang, rings, rung, called, calls, phoned, apologised,
      apologises, apologising, apologized, explained, explains, explaining, checked, checks, checking, fed, feeding,
      helped, helps, helping, emptied, empties, turned, lifted, fetched, shaved, bathed, dressed, wiped, tidied, moved, dealt,
      responded, warned, informed, showed, held, sat with, stopped to, weighed, measured, monitored, watched, fixed, cared, cares, bothered, bothers, seemed, seems, knew, knows, noticed, notices, offered,
      offers, took, taken, takes, looked, asked, asks, changed, cleaned, washed, gave, given, giving, gives,
      wants to know, wanted to know, spoke, speaks, did anything, does anything, doing anything, could tell, can tell,
      would tell, will tell, could help, can help, would help, will help, would listen, will listen, could find,
      can find, could be bothered, can be bothered, could care, picked up, picks up, picking up, replies, turned up,
      in charge, to be seen, to be found, in sight, believed, believes, cut, held, washed him, came near, went near,
      gives a, gave a, gives two hoots, gave two hoots, let us know, lets us know, let me know, contacted, informed,
      warned, intervened, stepped in, stopped, read, reads, thought to, thinks to, could explain, can explain,
      has a clue, had a clue, has any idea, had any idea, saw, sees, examined, monitored, followed up, chased, got back,
      gets back, returned, returns, rescued, owned up, sorry, did, does a thing, did a thing, lifted, batted,
      cleaned up, mentioned, mentions, realised, spotted, got, wrote
    `,
  },
  {
    name: 'ill-state',
    words: `
      taxi, pyjamas, pajamas, nightie, nightdress, gown, hospital gown, midnight, middle of the night, 1am, 2am, 3am,
      4am, 5am, 11pm, dead of night, early hours, small hours, cannula, catheter, still bleeding, still in pain,
      in agony, in pain, no key, no keys, no care, no package, no support, no medication, no meds, no tablets, without,
      with no, with nothing, too early, too soon, with paracetamol, with a paracetamol, with two paracetamol,
      undiagnosed, unable, could not walk, could not stand, not even, on a bus, on the bus, barefoot, no shoes, no coat,
      no way of, slippers, with a broken, with sepsis, with a fracture, bleeding, still ill, still poorly, in the dark,
      in the snow, alone, on her own, on his own, on my own, in tears, to an empty, to a cold, to a freezing,
      nobody told, no one told, not telling, the same day, days later, hours later, still in, again, twice, three times,
      soaking, unwashed, filthy, with someone else, in a wheelchair, next morning, next day readmitted, readmitted,
      collapsed, nae claes
    `,
  },
  {
    name: 'sent-home',
    words: `
      sent home, send home, sent me home, sent him home, sent her home, sent them home, sent us home,
      sending people home, sent my, sent our, discharged, discharge, kicked out, chucked out, turfed out, thrown out,
      booted out, put in a taxi, sent back, bundled, sent out, let go home, sent mum, sent dad, sent nan, sent mam,
      sent gran, sent grandad
    `,
  },
  {
    name: 'place-thing',
    part: 'noun',
    words: `
      ward, toilet, loo, lav, bed, bathroom, sheet, bedding/bedding, floor, room, side room, bay, shower, commode,
      curtain, corridor, waiting room, waiting area, cubicle, mattress, kitchen, a e, place, hospital, sink,
      linen/linen, table, bed table, window, pillow, blanket, bin, bedpan, trolley, wheelchair, clinic, department,
      unit, equipment, call bell, buzzer, bell, heating, radiator, door, bath, water jug, food, meal, dinner, sandwich,
      toast
    `,
  },
  {
    name: 'filthy',
    words: `
      dirty, filthy, manky, mucky, minging, mingin, grubby, stank, stinking, stinks, stunk, stink, reeked, reeks,
      unclean, not clean, not cleaned, never cleaned, bloodstained, blood stained, covered in blood, covered in dust,
      covered in poo, covered in urine, covered in faeces, covered in sick, covered in vomit, infested, mouldy, rancid,
      overflowing, soiled, unhygienic, a tip, pigsty, pig sty, in a state, boggin, honking, clarty, hacky, rank,
      scruffy, smeared, smelt of, smells of, smelled of, smelt like, cockroach, cockroaches, mice, rats,
      mouse droppings, blood on, poo on, faeces on, urine on, sick on, dried blood, inedible, uneatable, stone cold,
      raw, undercooked, gone off, out of order for, broken for, out of reach, not working, freezing, unbearable,
      too hot to, no heating, not fit to, not fit for, like a fridge, like an oven, broken
    `,
  },
  {
    name: 'cancelled',
    words: `
      cancelled, canceled, cancelling, cancel, canx, postponed, put back, pushed back, rescheduled, called off,
      moved back, rearranged, bumped, put off, delayed
    `,
  },
  {
    name: 'again',
    words: `
      again, twice, thrice, three times, four times, five times, six times, times, second time, third time, fourth time,
      fifth time, sixth time, umpteenth, last minute, last second, on the day, the day before, the night before,
      the morning of, no notice, short notice, without notice, at no notice, no reason, no explanation, no warning,
      without warning, without telling, for months, until next year, while i was, when i was already, when i got there,
      when we got there, as i arrived, in my gown, in his gown, in her gown, already in my gown, nil by mouth,
      in the chair, hour before, hours before, minutes before, an hour, and nobody, and no one, never told, not told,
      on arrival, in a row, on the trot, after waiting, after fasting, after starving, at the last, yet again, ffs,
      no new date
    `,
  },
  {
    name: 'hardship',
    words: `
      trolley, trolleys, corridor, corridors, plastic chair, hard chair, plastic chairs, ambulance bay,
      back of an ambulance, back of the ambulance, in an ambulance, ambulance outside, ambulance queue, outside your,
      queue of ambulances, bathroom floor, cold floor, the floor, floor, without food, without a drink, without water,
      without pain relief, without painkillers, without being seen, without a wash, without anything, without any,
      without even, no food, no water, no drink, no pain relief, no painkillers, nothing to eat, nothing to drink,
      nothing for the pain, on hold, in agony, in tears, in excruciating, in severe pain, soaked in, soaking wet,
      own urine, own mess, own sick, own blood, own filth, own vomit, own faeces, own poo, own wee, wet bed, wet sheets,
      soiled sheets, same nightie, same clothes, same pad, same dressing, waiting room, plastic seat, plastic seats,
      hard seats, same gown, same sheets, not seen, never seen, still not seen, still not been seen, still waiting,
      no bed, no update, no news, no word, no one, nobody, no sign of, no doctor, no blanket, no pillow, no help,
      no beds, broken hip, broken leg, broken arm, broken ankle, suspected stroke, chest pains, car park, cupboard,
      no answer
    `,
  },
  {
    name: 'long-time',
    words: `
      hours, hrs, hour, days, weeks, months, years, all night, all day, all morning, all afternoon, overnight, nights,
      all weekend, night and day, until midnight, till midnight, til midnight, gone midnight, past midnight, until gone,
      till gone, til gone, early hours, small hours, til 2am, til 3am, til 4am, till 2am, till 3am, until 2am,
      until 3am, until 4am, until the morning, till the morning, into the night, a week, a fortnight, fortnight,
      half the night, half the day, shift
    `,
  },
  {
    name: 'told-so',
    words: `
      told to go home, told to go, told to go away, told to do it myself, told to wait, told to come back,
      told there was no, told there was nothing, told there were no, told there is no, told there is nothing,
      told i was wasting, told off, told to google, told to get on with it, told nothing, told to take paracetamol,
      told to stop, told tough, told to ring, told to calm down, told to be quiet, told to shut up, told to sit down,
      told it was in my head, told it was all in, told it was normal, told it was nothing, told it was just,
      told he was fine, told she was fine, told i was fine, told not to, told different, told lies, told a pack of lies,
      told one thing, told to clean, told to wash, told i would have to, told we would have to, told i had to,
      told we had to, told i would get, told i should, told he had, told she had, told i had something, told my,
      told they could not, told they can not, told they do not, told nobody, told no one, told come back,
      told i could not, told we could not, told i am not, told i was not, told to pull, told i was too, told to hold it,
      told to go in the bed, told to wet, told to use the pad, told to use my pad,
      told go home, told go away, told come back, telt to go, telt go, telt come back, told 2 go
    `,
  },
  {
    name: 'treated-as',
    words: `
      treated, spoken to, handled, dealt with, looked after, left, cared for, discharged, talked to, restrained, moved,
      managed, examined, ignored
    `,
  },
  {
    name: 'missed-thing',
    words: `
      fracture, fractures, broken, break, cancer, tumour, sepsis, stroke, diagnosis, the signs, all the signs, signs of,
      infection, lump, pregnancy, appendicitis, clot, blood clot, heart attack, meningitis, pneumonia, bleed,
      brain bleed, ectopic, preeclampsia, pre eclampsia, tear, rupture, dvt, embolism, perforated
    `,
  },
  {
    name: 'exposed',
    words: `
      in front of a whole, in front of a bay, in front of an entire, in front of everyone, in front of everybody,
      in front of the whole, in front of the entire, in front of a full, in front of other, in front of others,
      in front of strangers, in front of all, in front of a room, in front of half, in front of the waiting,
      in front of patients, in front of the queue, in full view, within earshot, in earshot, whole ward could hear,
      everyone could hear, everybody could hear, whole waiting room could, for all to hear, for everyone to hear,
      for all to see, for everyone to see, out loud in, where everyone could, door wide open, curtains open,
      curtain open, no curtain, no curtains, without closing the curtain, broadcast
    `,
  },
  {
    name: 'bared',
    words: `
      discussed, discussing, discuss, read out, shouted, shouting, announced, announcing, told, asked, asking, talked,
      talking, stripped, examined, weighed, humiliated, undressed, changed, called out, test, results, condition,
      medical, private, personal, details, diagnosis, naked, exposed, undress, strip, embarrassed, confidential, spoke
    `,
  },
  {
    name: 'deprived',
    words: `
      not been fed, not fed, never fed, not been washed, not washed, never washed, not had a wash, without a wash,
      without food, without a drink, without water, without pain relief, no pain relief, no painkillers, given nothing,
      nothing to eat, nothing to drink, no food or, no water or, not a drop of water, not been changed, not changed,
      not been turned, not turned, not been seen, not offered, never offered, not given any, not given pain,
      not even given, no buzzer, no call bell, out of reach, refused water, refused food, refused painkillers,
      refused to give, refused to help, refused to listen, refused to see, refused to let, refused to scan,
      refused to admit, refused to treat, refused to examine, refused to even, denied pain, not checked on,
      never checked on, not believed, never believed, never got an apology, not received an apology, not had an apology,
      never had an apology, not had so much as, not even a blanket, not so much as a
    `,
  },
  {
    // Places where nobody should be treated.
    name: 'indignity',
    words: `
      in the corridor, in a corridor, on a corridor, on the corridor, in corridors, next to the bins, by the bins,
      near the bins, by the fire exit, beside the fire, in a cupboard, in the cupboard, in a store room, in a storeroom,
      in a stock room, in the car park, in the back of an ambulance, on the floor, on the cold floor, on a chair,
      on plastic chairs, on chairs, in a public toilet, in the toilet, in a toilet, in the waiting room,
      in a waiting room, in reception, at the front door, in the foyer, in a linen, in an office, in the doorway,
      by the door, by the toilets, next to the toilet, outside the toilet, in the lift, on a bedpan, on the commode,
      on a commode, in a wet bed, in a bath chair, in a mop, in a gym, in a tent, in a portakabin, in full view,
      in a draught, under the stairs, on the landing, in a wheelchair overnight, on a bench
    `,
  },
  {
    name: 'until-late',
    words: `
      until midnight, till midnight, til midnight, gone midnight, past midnight, until gone, till gone, til gone,
      early hours, small hours, til 2am, til 3am, til 4am, till 2am, till 3am, till 4am, until 2am, until 3am,
      until 4am, in the morning, until the morning, till the morning, into the night, all night, all day,
      half the night, through the night, five hours, six hours, seven hours, eight hours, nine hours, ten hours,
      eleven hours, twelve hours, hours and hours, hours on end
    `,
  },
  {
    name: 'found-in',
    words: `
      sat in, sitting in, lying in, laid in, lay in, in a puddle, in a pool, on the floor, soaked, soaking, slumped,
      wandering, covered in, in tears, unconscious, freezing, cold, crying, alone, wet, naked, half naked, screaming,
      shivering, dead, with no, without, blue, barely, unresponsive, dehydrated, strapped, tied, restrained, in his own,
      in her own, in agony, in a state, in a corridor, in the corridor, parked, dumped, left, hanging, in a wet,
      in soiled, stuck
    `,
  },
  {
    // What staff do who do nothing.
    name: 'slack',
    words: `
      on their phones, on her phone, on his phone, on the phone to her, gossiping, gossip, chatting, chatted, nattering,
      chin wagging, laughing, giggling, sniggering, eating crisps, eating their, eating cake, standing around,
      stood around, standing about, stood about, sat around, sitting around, walked past, walking past,
      walked straight past, walks past, walk past, walked off, walked away, walked out, rolled her eyes,
      rolled his eyes, rolled their eyes, rolling, eye rolling, tutted, tutting, huffed, huffing, sighed, sighing,
      smirked, smirking, too busy to, too busy chatting, too busy talking, not interested, did not want to know,
      do not want to know, had no idea, have no idea, had no clue, not have a clue, could not care, looked at me like,
      looked at her like, looked at him like, looked through, looked straight through, turned their backs,
      turned her back, turned his back, snapped at, barked at, snatched, ripped, yanked, grabbed, shoved, pulled me,
      pushed me, stormed, argued, arguing, bickering, swearing, texting, scrolling, watching telly, watching tv,
      shopping online, asleep, could not find a vein, would not stop, not stop, not look up, barely looked,
      never looked, not make eye contact, not even look, not introduce, barked, patronising, condescending,
      kept getting, kept calling, thought it was funny, found it funny
    `,
  },
  {
    name: 'carer-many',
    words: `
      nurses, nurse, staff, doctors, doctor, receptionists, receptionist, porters, porter, midwives, midwife, carers,
      carer, hcas, healthcare assistants, consultant, surgeon, registrar, your student, student, they, security,
      the team, paramedics, psychiatrist, physio, radiographer, sister, matron, ward clerk
    `,
  },
  {
    name: 'split-verb',
    words: `
      cut, cuts, fobbed, fob, fobs, messed, messing, mucked, turned, passed, kicked, palmed, brushed, pushed, shoved,
      strung, wrote, threw, chucked, booted, packed, turfed
    `,
  },
  {
    name: 'misdirected',
    words: `
      my ex, my ex husband, my ex wife, my neighbour, my neighbours, my old address, old address, next door,
      previous address, wrong address, wrong house, wrong person, my employer, my boss, my abuser, a stranger,
      someone else, somebody else, another patient, the wrong, ex husband 's, ex wife 's, ex partner, my ex partner,
      my parents
    `,
  },
  {
    name: 'put-right',
    words: `
      corrected, amended, rectified, resolved, put right, sorted, fixed, removed, updated, taken off, mended, addressed
    `,
  },
  {
    name: 'anybody',
    words: `
      man, woman, lady, patient, patients, people, child, boy, girl, pensioner, gentleman, mother, person
    `,
  },
  {
    name: 'frail',
    words: `
      old, elderly, disabled, vulnerable, frail, pregnant, autistic, blind, deaf, dying, sick, poorly
    `,
  },
  { name: 'other-patient', words: 'patient, lady, man, woman, person, child, baby, gentleman, bloke, lad, girl' },
  { name: 'keeps-on', words: 'keep, keeps, kept, be, are, were' },
  {
    name: 'put-down',
    words: `
      labelled, put, did, got, wrote, typed, spelt, stitched, set, read, entered, done, filled, recorded
    `,
  },
  {
    name: 'paper',
    words: `
      notes, bloods, sample, results, referral, file, records, biopsy, paperwork, dentures, teeth
    `,
  },
  { name: 'pressed', words: 'rang, pressed, ringing, pressing, buzzed' },
  { name: 'was', words: 'was, is, were, are, has, been, s' },
  {
    name: 'booked-thing',
    words: `
      operations, operation, appointments, appointment, appt, appts, op, ops, scans, scan, clinics, surgery, surgeries,
      procedures, procedure, treatment, chemo, assessment, biopsy, test, tests, review, injection, slot, transplant
    `,
  },
  { name: 'asked', words: 'asked, asking, ask, pleaded, begged, rang, emailed' },
  {
    name: 'pillars',
    words: `
      hospitals, doctors, people, departments, nurses, numbers, wards, clinics, consultants, appointments, answers,
      stories
    `,
  },
  {
    name: 'as-though',
    words: `
      daft, stupid, thick, an idiot, idiot, a child, child, kid, a kid, a nuisance, nuisance, a bother, a burden, dirt,
      nothing, nobody, invisible, lying, mad, simple, deaf, an animal, animal, rubbish, a criminal, criminal, a liar,
      soft, making it up, putting it on, faking, wasting, a number, a piece of, drug seeking, an inconvenience,
      not there, dumb
    `,
  },
];
