import type { WordClass } from '../grammar/word-class.ts';

/** What happens to one patient, and how somebody asks after it. */
export const individualCareWords: readonly WordClass[] = [
  {
    // What may have been done to a patient.
    name: 'treated',
    words: `
      in seclusion, in restraints, sedated, injected, locked, held, left, on one to one, tied, jabbed, put, started on,
      given any, had any, being looked after, looking after, seen to, operated, moved, transferred, discharged,
      admitted, readmitted, sectioned, seen, assessed, scanned, operated on, fed, eaten, eaten anything, eating,
      drinking, washed, changed, fed yet, had her op, had his op, had an operation, had his operation,
      had her operation, had the operation, had his scan, had her scan, had his results, had her results, had surgery,
      had her baby, had the baby, given birth, come round, come out of theatre, out of theatre, back from theatre,
      in theatre, gone to theatre, gone down, gone into theatre, in surgery, out of surgery, in recovery,
      in intensive care, in itu, in icu, in hdu, in resus, in a side room, in isolation, on a ward, on the ward,
      on a drip, on oxygen, on a ventilator, on leave, put on, taken off, taken to, taken down, given, prescribed,
      been given, restrained, secluded, sent home, sent to, coming home, come home, home, allowed home, let out,
      getting out, coming out, released, kept in, staying in, going home, still in, still there, still waiting, waiting,
      awake, conscious, stable, settled, comfortable, poorly, asleep, alive, safe, better, any better, improving,
      improved, getting on, getting better, doing, keeping, coping, bearing up, in pain, ready, ready to come home,
      ready for discharge, fit for discharge, ok, okay, alright, all right, well, there, here, in bed, in there,
      in here, in your care, on your ward, under your care, had any visitors, found, turned up, arrived, referred,
      vaccinated, treated, weighed, turned, showered, tested, swabbed, booked in, on the list, off the list, forgotten,
      discharged yet
    `,
  },
  {
    // Where a patient is.
    name: 'ward',
    part: 'noun',
    words: `
      ward, bed, bay, room, side room, unit, hospital, theatre, intensive care, icu, itu, hdu, ccu, nicu, scbu,
      special care, recovery, resus, a e, corridor, trolley, assessment unit, maternity, labour ward, building, floor,
      site
    `,
  },
  {
    // What belongs to one patient's care.
    name: 'care-thing',
    part: 'noun',
    words: `
      sample, urine sample, swab, hospital number, glasses/glasses, denture, teeth/teeth, insulin pump, appointment,
      appt, apt, appointment letter, appointment date, result, test result, blood result, scan result, biopsy result,
      smear result, mri result, x ray result, xray result, covid result, letter, clinic letter, discharge letter,
      discharge summary, referral, operation, op, surgery, procedure, scan, mri, ct scan, ultrasound, x ray, biopsy,
      assessment, adhd assessment, autism assessment, diagnosis, prescription, medication, meds/meds, tablet, treatment,
      therapy, cbt, counselling, follow up, review, medication review, care plan, care coordinator, cpn, consultant,
      notes/notes, records/records, medical records/medical records, file, place on the list, place in the queue,
      surgery date, op date, operation date, date for surgery, date for my op, date, blood test, test, bloods/bloods,
      infusion, injection, depot, dressing, hearing aid, chair, wheelchair, equipment, funding, package of care,
      care package, tribunal, section, section 2, section 3, discharge, discharge date, leave, chemo, mammogram,
      screening, smear, endoscopy, colonoscopy, cataract op, hip replacement, knee replacement, hip op, knee op,
      cancellation, report, psychology, case, ct, cat scan, physio, physio session, session, slot, baby scan,
      twelve week scan, twenty week scan, 12 week scan, 20 week scan, dating scan, anomaly scan, video link, link,
      dialysis, camera, blood work, bloodwork, heart monitor, monitor, brace, crutch, insole, splint,
      orthotics/orthotics, catheter, sick note, fit note, med cert, repeat prescription, script, pump, sensor, libre,
      counsellor, carer, induction, birth plan, debrief, pre op, pre assessment, wound check, cast, pot, hearing test,
      eye test, ecg, echo, echocardiogram, sleep study, colposcopy, gastroscopy, angiogram, lumbar puncture, dexa scan,
      patch test, genetic test, amnio, oxygen, mammogram result, pathway, gp letter, consent form, heart scan,
      bone scan, grommet, vasectomy, jab, vaccine, booster, placement,
      ivf, ivf cycle, ivf round, egg collection, embryo transfer, stoma bag, stoma supply, catheter bag,
      incontinence pad, commode, bed rail, hospital bed, hoist, walking frame, zimmer frame, perching stool,
      nebuliser, blood form, blood test form, request form, home visit, weekly visit, interpreter, translator,
      eeg, pet scan, mrcp, spirometry, allergy test, hysteroscopy, cystoscopy, bronchoscopy, ct colonography, keyhole,
      outcome, repeat, bypass, stent, transplant, hysterectomy, mastectomy, blood form, booking, feed, mattress, pressure mattress, grab rail, prosthesis/prostheses, inhaler, appointment card
    `,
  },
  {
    name: 'list',
    words: `
      the queue, queue, waiting list, the list, your list, your lists, list, in the queue, wait list, waitlist, books,
      your books
    `,
  },
  { name: 'news', words: 'news, update, updates, word, info, information, any idea, sign' },
  {
    name: 'lookup',
    words: `
      wondering, wonder, heard, anyone heard, check, look up, find out, chase, chase up, look into, tell me, tell us,
      let me know, let us know, see if, see when, see where, see whether, find, confirm, say, advise, explain, hurry up,
      speed up, look at, bring forward, move forward, rearrange, cancel, pull up, access, know, told, update me,
      update us, inform,
      learn, ascertain, establish, clarify, verify, understand
    `,
  },
  {
    name: 'untold',
    words: `
      told nothing, tell us nothing, tell me nothing, telling me nothing, telling us nothing, tells us anything,
      tells me anything, tell us anything, tell me anything, fobbed off, none the wiser, will not tell, not telling,
      not told, no one has told, nobody has told, no one will tell, nobody will tell, nobody knows, no one knows,
      nobody can tell, no one can tell, can not find out, can not get any, no information, not heard, heard nothing,
      heard anything, heard owt, not received, not had, still waiting for, still waiting on, still no, no sign of,
      no news, no word, not been told, not phoned, not rung, not rang, not called, no phone call, not one phone call,
      not a phone call, left in the dark, kept in the dark, hear about, when will i hear, when will we hear
    `,
  },
  {
    name: 'happening',
    words: `
      happening, going on, happened, the plan, the latest, the situation, wrong, the matter, the hold up, the delay,
      the holdup, the score, taking so long, being done
    `,
  },
  {
    name: 'service-change',
    words: `
      nominate, nominating, nomination, award, awards, vote, work experience, the fete, open day, christening, buy, card, cake, donate, donation, volunteer, fundraiser, shop,
      menu, change my appointment, change my, dress code, visiting times, slippers, car park, park, parking, bring,
      cafe, entrance, which building, prepare
    `,
  },
  {
    name: 'thanked',
    words: `
      thank you, thanks, thank, brilliant, wonderful, amazing, excellent, grateful, fantastic, superb, well done,
      lovely, legends, came home
    `,
  },
  {
    name: 'not-patient',
    hides: true,
    words: `
      could not have done, could not have been, could not have asked, could not have had, can not thank, can not fault,
      could not fault, could not wait, not expecting, in my case, not just, not only, not get to, no case,
      doing a great job, doing a grand job, doing a brilliant job, doing an amazing job, doing a fantastic job,
      doing a good job, doing your job, well done, well said, get well soon, blood donation, as well, as well as,
      baby unit, baby ward, baby clinic, baby group, baby cafe, mother and baby, mum and baby, mums and babies,
      child health, children centre, mother nature, mothers day, mother s day, fathers day, father s day,
      father christmas, santa, girl guides, boy scouts, boy george, dad jokes, dad joke, mum friends, bank holiday,
      job application, out there, over there, in a and e waiting,
      should be grateful, would be grateful, be grateful if, be grateful to, be most grateful, be so grateful if
    `,
  },
  {
    name: 'rearrange',
    part: 'verb',
    words: `
      cancel, change, move, rearrange, re arrange, rebook, re book, reschedule, postpone, swap, bring* forward,
      put* back, confirm, switch, alter, book, get* out of, push* back, transfer, chase, chase* up, speed* up, query,
      check
    `,
  },
  {
    name: 'act-for-me',
    words: `
      put me back on, put me back, put me on, put me down, take me off, add me to, add me back, book me in, book me,
      fit me in, squeeze me in, refer me, re refer me, check if i, check whether i, check that i, check my, check on my,
      chase my, chase it, chase up, chase them, chase this, chase, send me my, resend my, resend, look up my,
      look at my, look into my, discharge me, move me up, cancel my, rearrange my, confirm my, rebook my, see my notes,
      see my results, tell me when my, tell me if my, tell me where my, pull up my, put him back, put her back,
      refer him, refer her, refer my, fit him in, fit her in, book him in, book her in, reissue my, reprint my, sign my,
      renew my, order my, forward my, email me my, text me my, post my, copy of my, copies of my, hold of my,
      speed up my, sort my, sort out my
    `,
  },
  {
    name: 'come-yet',
    words: `
      arrived, come, here, there, through, sent, turned up, ready, booked, done, showing, back, received, in,
      on the app, on my record, delivered, working, updated, signed, rung, called, appeared, been, happened, started,
      materialised, shown up, landed, anything, sign of, given, got, had, heard, yet, gone, allowed, got a, any
    `,
  },
  {
    name: 'ride',
    words: `
      transport, patient transport, hospital transport, ambulance transport, lift home, taxi, ambulance,
      volunteer driver, transport home, ambulance car, pick up, pts
    `,
  },
  {
    name: 'meant',
    words: `
      meant, supposed, due, booked, scheduled, told, promised, expecting, expected, down, referred
    `,
  },
  {
    name: 'silence',
    words: `
      heard hee haw, heard nowt, heard nought, heard diddly, heard sod all, heard bugger all, heard naff all, heard zilch,
      heard jack, heard nada, heard nothing, not heard, never heard, heard anything, heard back, no news, no word, still waiting, no letter,
      no date, no appointment, not received, never received, no call, no update, radio silence, nothing through,
      nothing yet, nothing since, nothing has come, nothing in the post, no sign of, still nothing, still not,
      not had anything, not had a letter, not had a call, not been contacted, not been seen, not been called,
      no contact, no follow up, never rang, never called, not rung, not rang, not called, nobody has rung,
      no one has rung, nobody rang, no one rang, lost in the system, slipped through, fallen through the net,
      forgotten about me, forgotten me, forgotten him, forgotten her, fallen off, dropped off the, in limbo
    `,
  },
  {
    name: 'rang-me',
    words: `
      missed call, missed calls, missed a call, missed your call, voicemail from, answerphone message, voice mail,
      got a text from, had a text from, had a call from, got a call from, had a letter from, got a letter from,
      private number rang, withheld number, no caller id, someone rang me, somebody rang me, hospital rang me
    `,
  },
  {
    name: 'referred',
    words: `
      referred, referral, seen, diagnosed, surgery, scan, results, appointment, list, bloods, operation
    `,
  },
  {
    name: 'event',
    words: `
      open day, open evening, fete, fair, fayre, concert, quiz, choir, class, event, events, fun run, walk, match,
      festival, webinar, raffle, fundraiser, interview, workshop, talk, gig, vacancy, job, jobs, tour, book club, photo,
      photos
    `,
  },
  {
    // Said of nobody but a patient.
    name: 'gone-through',
    words: `
      out of theatre, in theatre, gone to theatre, back from theatre, down to theatre, out of surgery, in surgery,
      in recovery, out of recovery, in intensive care, out of intensive care, in icu, in itu, in resus, discharged,
      admitted, readmitted, come round, woken up, given birth, had the baby, had her baby, had her op, had his op,
      had the op, had her operation, had his operation, on a drip, on oxygen, eaten, allowed home, allowed visitors,
      coming home, an inpatient, sectioned, still under, off the ventilator, had her scan, had his scan, seen a doctor,
      seen by a doctor, seen the consultant
    `,
  },
  {
    name: 'can-one',
    words: `
      can, could, may, need, like, want, how, trying, able, possible, please, way, tried, rang, got, have, wish
    `,
  },
  { name: 'weekday', words: 'tomorrow, today, monday, tuesday, wednesday, thursday, friday, next' },
  { name: 'would-like', words: 'can, could, possible, like, want, rather, prefer, request, ask, need' },
  { name: 'received', words: 'received, had, got, get, seen, find, sent, done, signed, booked, told, given' },
  { name: 'send-for', words: 'send, sent, book, booked, arranged, order, ordered, sending' },
  {
    name: 'be-called',
    words: `
      seen, call, called, camhs, ring, rung, hear, home, discharged, start, come, see, have, get,
      admitted, transferred, induced, scanned, assessed, visited, reviewed, contacted, referred, operated,
      delivered, collected, theatre, moved, fitted, starting
    `,
  },
  { name: 'keep-in', words: 'keep, keeping, keepin, kept' },
  { name: 'sent-on', words: 'send, sent, forwarded, emailed, faxed, passed' },
  { name: 'written-to', words: 'write, written, wrote, refer, referred, referring' },
  { name: 'get-sent', words: 'get, got, received, receive, had, have, sent, send' },
  {
    name: 'doctor-there',
    words:
      'gp, doctor, dr, surgery, consultant, nurse, practice, pharmacy, chemist, pharmacist, midwife, school, clinic, ward',
  },
  {
    name: 'procedure-of-mine',
    words: 'teeth, tooth, gas, tonsils, operated, procedure, referred, pathway, assessment, mri, scan, scanned',
  },
  {
    name: 'leads',
    words: 'and, so, but, hi, hello, hiya, please, also, or, just, now, then, any, news, hey, morning, evening',
  },
];
