import type { WordClass } from '../grammar/word-class.ts';

/** How people ask for a clinician's answer, beside what they ask about. */
export const clinicalWords: readonly WordClass[] = [
  {
    // What one may or may not do with a medicine or an illness.
    name: 'do-with',
    part: 'verb',
    words: `
      take, use, drink, eat, drive, fly, breastfeed, breast feed, mix, stop taking, stop, start, start taking,
      come* off, go* on, wean off, taper, double, double up, halve, skip, miss, swap, switch, increase, up, reduce,
      lower, crush, swallow, give, have, exercise, swim, bath, bathe, shower, work, go to work, go to school, sunbathe,
      smoke, vape, put, apply, leave, combine, get pregnant, conceive, dye, lift, run, walk, wear, sleep, travel,
      donate blood, be on, do, carry* on, keep* taking, wash, squeeze, pop, treat, catch, pass* on, wait
    `,
  },
  {
    // What a medicine or an illness may do to somebody.
    name: 'affect',
    part: 'verb',
    words: `
      make, cause, give, affect, help, help with, work, kick* in, interact, react, interfere, stop, damage, hurt, harm,
      bring* on, trigger, turn, lead to, show* up, wear* off, put* you, put* me, raise, lower, get* rid of, cure, clear,
      clear* up, go* away, mess* with, knock* you out, knock* me out, stay in, leave, run out, mean, last, need, take,
      come* back, spread, heal, run in, mask, worsen, ease, thin, contain, count, increase, reduce, send
    `,
  },
  {
    name: 'small',
    words: `
      wk old, wks old, mth old, mnth old, mths old, yo, month old, months old, week old, weeks old, day old, days old, year old, yr old, newborn, baby, toddler,
      weeks pregnant, pregnant, breastfeeding
    `,
  },
  {
    // Of a part of the body only.
    name: 'ails',
    words: `
      blocked, hurting, hurts, hurt, killing me, throbbing, throbs, aching, aches, itching, itches, red, hot, tight,
      funny, weird, yellow, green, purple, leaking, black, blue, cold, lumpy, burning, burns, cramping, twitching,
      twitches, swelling, popping, cracking, locking, weak, heavy, dead, dry, cracked, split, puffy, blurry, wonky,
      lopsided, knackered, gone, playing up, giving me gyp, ringing, hard, lump, crooked, bent, shaking, trembling,
      pounding, racing, fluttering, skipping, dropping, drooping, droopy, stinging, stings, watering, gunky, bunged up,
      blown up, ballooned, swollen up, come up, gone down, bleeding, bruised, swelled, swelled up, swollen, twitchy,
      sensitive, tingling, blistered, infected, flaring up, seized, bad, agony, numb, stiff, sore, tender, popped,
      not moving, wobbling, loose, broken, fractured, sprained, twisted
    `,
  },
  {
    name: 'procedure',
    part: 'noun',
    words: `
      vasectomy, hip replacement, knee replacement, c section, section, caesarean, hysterectomy, cataract op,
      cataract surgery, cataract operation, operation, op, surgery, tooth out, extraction, root canal, filling, biopsy,
      colonoscopy, endoscopy, mri, ct scan, x ray, angiogram, stent, bypass, pacemaker, hernia op, hernia repair,
      tonsillectomy, tonsils out, appendix out, gallbladder out, gallbladder op, mastectomy, lumpectomy, chemo,
      radiotherapy, epidural, cast off, stitches out, miscarriage, birth, labour, coil fitted, smear, implant, tattoo,
      piercing, general anaesthetic, anaesthetic, blood test, jab, vaccine, transplant, dialysis, keyhole, laser,
      heart attack, stroke
    `,
  },
  {
    name: 'fit-to',
    words: `
      safe, ok, okay, alright, all right, fine, allowed, advisable, normal, bad, dangerous, harmful, risky, wise,
      sensible, possible, too soon, too late, too much, too early, better, best, worth, usual, common, right, good,
      healthy
    `,
  },
  {
    // What one asks of something that has happened to the body.
    name: 'verdict',
    words: `
      nothing to fret, anything to fret, nothing to worry, anything to be concerned about, anything to be worried about, something to be concerned about, cause for concern,
      a concern, any cause for concern, anything bad, anything sinister, sinister, urgent, any point,
      worth worrying about, a worry, normal, usual, serious, dangerous, contagious, infectious, catching, worrying,
      cancer, cancerous, infected, infection, broken, fractured, sprained, genetic, hereditary, curable, treatable,
      fatal, terminal, an emergency, a bad sign, a good sign, a side effect, side effects, safe, ok, okay, alright,
      all right, fine, too high, too low, too much, high, low, anything serious, anything to worry about,
      something to worry about, something serious, something else, an infection, an allergy, an allergic reaction,
      a reaction, healing, common, expected, to be expected, healthy, reversible, permanent, harmful, viral, bacterial,
      withdrawal, withdrawals, part of it, menopausal, hormonal, hormones, stress, abnormal, bad, bad for you
    `,
  },
  {
    name: 'counsel',
    words: `
      have i done damage, have i done any, have i damaged, have i broken, have i pulled, have i torn, done damage,
      one for the doctor, one for the gp, one for a e, what now, now what, what next, x ray or not, x ray or, what do i put, what do you put, what can you put, what can i put on, what to put on,
      is that an emergency, is this an emergency, antibiotics or, leave it or, come in or, bin it or, is that right,
      is this right, at what point, when do i ring, when should i ring, when do i worry, when to worry,
      before you worry, do we need to worry, need to worry, what age, should he be, should she be, should they be,
      what are the signs, is there anything safe, what would you do, what should i do, what should we do, what do i do,
      what do we do, what can i do, what can we do, what shall i do, what would you advise, what do you advise,
      what do you suggest, what would you suggest, what do you recommend, any advice, some advice, need advice,
      any ideas what, any idea what, any suggestions, any tips, should i be worried, should i worry,
      should we be worried, should i be concerned, should i see, should i go to, should i go to a e, should i come in,
      should i come back, should i ring, should i call, should we take, should i take, should i wait, should i leave it,
      should i get it, should i get this, should i get him, should i get her, should i just, do i come in,
      shall i come in, do we come in, should we come in, do i go in, do i ring, do i wait, do i stop, do i carry on,
      do i keep, shall i go, shall i ring, shall i wait, do i leave it, do we go, do we ring, do i need to see,
      do i need to go, do i need to come, do i need to come back, do i need a, do i need an, do i need antibiotics,
      do i need to worry, do i need stitches, do we need to, does he need, does she need, does it need, does this need,
      does that need, need looking at, worth getting checked, worth getting it checked, worth seeing, get it checked,
      get this checked, getting checked, worth going to, will it go away, will it go on its own, will it clear up,
      will it heal, will it sort itself, sort itself, sort itself out, go on its own, go away on its own,
      clear up on its own, go away by itself, get better on its own, when will it, when does it stop, when will this,
      how long will it, how long does it, how long before, how long until, how long should, how long is it,
      how do i stop, how do i get rid, how do you get rid, how can i stop, how can i get rid, how can i help,
      how do i help, how do i know if, how would i know, how do you know, how can you tell, how can i tell,
      how do i tell, what could it be, what could this be, what might it be, what is it, what is this,
      what is wrong with, whats causing, what is causing, what causes, what would cause, what could cause, could it be,
      could this be, could that be, might it be, is it because, is that because, is this because, is it down to,
      is it likely, is it possible, is this because of, is it the, is it a, is this a, do you think it,
      do you think its, would it be, would you say, am i having, have i got, has he got, has she got, is he having,
      is she having, does this mean, does that mean, does it mean, what does this mean, what does that mean,
      what does it mean, mean i have, mean i have got, anything i can take, can i take anything, can she take anything,
      can he take anything, can i take something, what can she have, what can he have, what can i have, settle down,
      do i need to see someone, something i can take, anything for it, anything i can do, anything that helps,
      anything that will help, what helps, what works, what is good for, what is best for, best thing for,
      best way to treat, best for, what can i take, what can i give, what can i put, what to do, what is the best,
      anyone else had, anyone else have, has anyone else, anyone know what, anybody know what, wait it out, ride it out,
      leave it, too soon to, how to treat, how do you treat, how do i treat, how is it treated, is there a cure,
      is it urgent, urgent or, a e or, hospital or, gp or
    `,
  },
  {
    name: 'help-seeking',
    words: `
      where do i start, where do i even start, where to start, where do we start, is there anyone we can talk to,
      is there anyone i can talk to, anyone i can talk to, anyone we can talk to, anybody i can talk to,
      someone to talk to, who can help, who could help, where can i get help, where can we get help,
      where do i get help, where do we get help, where can he get help, where can she get help, how do i get help,
      how can i get help, how do we get help, where can i turn, who do i turn to, where do i go, where can i go,
      what help is there, what support is there, is there any help, any help for, how do i stop, how do i quit,
      help me stop, help to stop, help stopping, help quitting, how can i help, how do i help him, how do i help her
    `,
  },
  {
    name: 'logistics',
    words: `
      you giving, you doing, you offering, you running, you holding, health fair, fair, fete, first used, first made, first given, invented, discovered, invention, named after, in the war, the war, history of,
      history, roadshow, to bring, chocolates, biscuits, flowers, presents, pool, weather, talk on, talk about, talks on, poster, posters, podcast, podcasts, article, read about,
      information on, blood donation, donation, documentary, book on, tour, who runs, website, world mental health day,
      awareness, campaign, wheelchair accessible, collect, collecting, collected, pick up, picking up, picked up,
      order, ordering, reorder, re order, repeat prescription, repeat prescriptions, prescription charge,
      prescription charges, delivered, deliver, delivery, pharmacy open, chemist open, book, booking, booked, book in,
      book a, available, walk in, walk ins, drop in, clinic, clinics, park, parking, car park, open on, open at,
      open today, is open, are open, be open, open yet, open late, open until, still open, open to, open tomorrow,
      opening, shut, closed, does it close, do you close, close at, close on, close for, cost, price, charge, charged, free, stall, raffle, volunteer, volunteering,
      training course, run a course, pain course, management course, courses, recruit, recruiting, job, jobs, vacancy,
      vacancies, apply, training, donate, fundraise, fundraising, sponsor, leaflet, leaflets, entrance, building,
      bring a, bring an, bring my own, bring my, bring any, bring with, to bring with, concert, concerts, pyjamas,
      overnight bag, eligible, queue, queues, sandwich, cake, coffee, bus, visit, visiting, visitors, dogs, dog,
      tickets, ticket, timetable, opening times, webinar, event, waiting list, waiting time, waiting times, refer,
      referral, referred, assessment, assessments, appointment, appointments, appt, diagnosis, how long is the wait,
      wait for, run a, support group, support groups, group for, groups for, do you run, do you offer, do you provide,
      do you do, do you have a, do you have any, do you still do, are you doing, offer, offering, provide, service,
      services, song, album, band, film, book club
    `,
  },
  {
    name: 'thanked',
    words: `
      thank you, thanks, thank, cheers for, brilliant, wonderful, amazing, excellent, grateful, lovely, fantastic,
      superb, legend, legends
    `,
  },
  {
    // What a body does; asked whether it is normal.
    name: 'bodily',
    words: `
      bleed, bleeding, ache, aching, hurt, hurting, hurts, cry, crying, sleep, sleeping, wake, waking, wake up, itch,
      sweat, sweating, vomit, poo, pooing, wee, weeing, pee, peeing, snore, snoring, cough, coughing, sneeze, shake,
      shaking, tremble, faint, fainting, breathe, leak, leaking, swell, bruise, bruising, scab, peel, peeling,
      lose weight, gain weight, lose hair, be sick, be sore, be tired, be itchy, be in pain, spot, spotting, cramp,
      cramping, twitch, throb, burn, sting, ooze, weep, limp, click, crack, dribble, drool, gag, choke, hiccup, burp,
      fart, still hurt, still bleed, feel sick, feel dizzy, feel tired, feel faint, feel numb, feel sore, feel weak,
      feel shaky, feel cold, feel hot, feel bloated, feel worse, feel low, feel anxious, feel nothing,
      get up in the night, go to the toilet, go to the loo, have cramps, have diarrhoea, have pain, have bleeding,
      teethe, crawl, walk yet, talk yet, feed every, grind, lactate, period, periods, ovulate, limping, waddle, gasp,
      gasps, gasping, stops breathing, twitching, throbbing, swelled,
      hurtin, crampin, bleedin, achin, itchin, throbbin, swellin, coughin, stingin, burnin
    `,
  },
  {
    name: 'need-thing',
    words: `
      stitches, stitch, treatment, antibiotics, tetanus, x ray, xray, scan, cast, surgery, blood test, mri, booster,
      jab, injection, dressing, antihistamine, antihistamines, steroids, operation, ambulance, doctor, seeing, checked,
      checking, hospital, a e, plaster, bandage, cream, painkillers, medication, tablets, ointment, test, testing,
      testing for, a gp, the gp, gp, nurse, specialist, second opinion, to worry, to be worried, to be seen, to see,
      to fast, biopsy, crutches, boot, sling, drops, inhaler, glue, staples, to stop taking, to keep taking, physio,
      vitamins, iron
    `,
  },
  {
    name: 'fluid',
    words: `
      pee, wee, urine, poo, poop, stool, stools, snot, phlegm, mucus, spit, sick, vomit, bogies, discharge,
      period blood, earwax, sweat, breast milk, number twos, water, waters, saliva
    `,
  },
  {
    name: 'colour',
    words: `
      brown, dark, red, pink, orange, green, black, cloudy, bloody, white, pale, yellow, frothy, smelly, strong, grey,
      runny, slimy, sticky, stinking, fizzy, rusty, coffee, tarry, clay, bright, neon, thick, watery, chalky, blood,
      murky, dark brown, blue, purple, oily, foamy, stringy, floating, greasy
    `,
  },
  {
    name: 'medic-here',
    words: `
      anyone medical, anybody medical, any nurses on here, any nurses on, any doctors on here, any doctors on,
      any midwives on, any nurses about, any doctors about, any nurses out there, any doctors out there, any medics,
      any medical people, any medical folk, medical people, is there a doctor, is there a nurse, medical question,
      health question, medical advice please, quick medical, any pharmacists, any midwives, any paramedics, any physios,
      any gps, medically minded, medically trained, someone medical, somebody medical, nurse or doctor, doctor or nurse
    `,
  },
  {
    name: 'remedy-verb',
    words: 'put, put on, use, take, give, rub, apply, drink, eat, avoid, try, do, soak, bathe, stop, say, tell',
  },
  { name: 'aspect', words: 'symptoms, signs, causes, effects, difference, treatment, cure, risks' },
  { name: 'might-be', words: 'could, can, might, may, would, if, whether, does, is' },
  { name: 'cure', words: 'treat, cure, stop, prevent, manage, ease, diagnose, diagnosed, help, avoid, catch, get' },
  { name: 'be-seen-to', words: 'worry, worried, concerned, see, ring, seen, need, call, go, come, take' },
  {
    name: 'fine-to',
    words: `
      normal, ok, okay, safe, usual, common, healthy, alright, natural, unusual, dangerous, bad
    `,
  },
  { name: 'at-such-a-time', words: 'at, after, with, when, during, in' },
  { name: 'like-that', words: 'like, normal, right, ok, serious, infected, broken' },
  { name: 'would-one', words: 'do, does, will, should, think, would, might, if, whether, or' },
  { name: 'afraid', words: 'worried, scared, panicking, freaking, frantic, concerned, worrying' },
  { name: 'people-like', words: 'people, one, babies, adults, diabetics' },
  { name: 'which-thing', words: 'what, anything, something, which' },
  {
    name: 'unsure',
    words: `
      not sure if, not sure whether, not sure what, unsure if, unsure whether, unsure what, wondering if, wondering whether,
      wondering what, wondered if, no idea if, no idea what, do not know if, do not know whether, do not know what to,
      any advice, any ideas, any suggestions, any thoughts, advice please, please advise, help please, please help,
      getting worried, bit worried, a bit concerned, really worried, so worried, very worried, worried about,
      concerned about, worried that, concerned that, is this normal, is that normal, anyone else, just want to know,
      need to know, can anyone advise, can someone advise, tempted to, stop taking it, stop taking them
    `,
  },
];
