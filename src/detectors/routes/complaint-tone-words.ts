import type { WordClass } from '../grammar/word-class.ts';

/** How people put it that care went wrong: dignity, comfort, judgements, wishes, and what speaks against. */
export const complaintToneWords: readonly WordClass[] = [
  {
    // Privacy and dignity.
    name: 'laid-bare',
    words: `
      dignity, undignified, no dignity, not dignified, in view of everyone, in full view, in view of the, privacy, no privacy, confidentiality, confidential, data breach,
      in front of everyone, in front of the whole, in front of everybody, in front of other patients,
      whole waiting room, curtain open, curtains open, door open, exposed, naked, undressed, half dressed, underpants,
      in stirrups, students, let six, watch without, watched me, mixed sex, humiliated, humiliating, degrading,
      like an animal, like animals, like cattle, like a number, like a piece of meat, held down, do not resuscitate,
      dnr, dnacpr, all her details, her details, his details, heaven knows who, read out, overheard, happy mums,
      next to mums, mums with, same room as, beside a drunk, private details, not private, no private,
      was so embarrassed, students in without, restrained him, restrained her, my details to, with my details,
      all her details in, with all her details, with all his details, another patient with, paper thin curtain,
      thin curtain, knows about my bowels, everybody in the waiting, everyone in the waiting, in my gown, in her gown,
      in his gown, curtain was open, curtains were open, curtains wide open, no curtain, flapping curtain, gown open,
      gown gaping, backside on show, bum on show, bare bottom, half undressed, undressed in front, stripped in front,
      strip in front, got changed in a cupboard, examined in the corridor, examined in a corridor, examined in front,
      bedpan in front, commode in front, commode by my bed, toilet in front, wash in front, bed bath in front,
      told me in front, told us in front, asked me in front, discussed in front, talked about me in front,
      shouted my name and, called out my, shouted out my, out loud, for all to hear, everyone could hear,
      everybody could hear, whole ward could hear, whole room heard, next patient heard, read my letter, opened my,
      left my notes, notes lying about, notes on the desk, screen facing, my details out, emailed my, sent my details,
      posted my details, shared my details, without a chaperone, no chaperone, male nurse washed, male carer,
      only men on, mixed sex ward, men and women in, next to a man, man in the next bed, naked man, wandering into,
      filmed me, photographed, treated like dirt, treated like cattle, treated like a number, treated like a criminal,
      treated like a nuisance, treated like rubbish, treated like an animal, treated like meat, treated like a child
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
      breakfast to bedtime, window, windows, rain, in the rain, snow, yoghurt, fork, toys, no toys, no toilet,
      no water, shelter, wind, draught, draughty
    `,
  },
  {
    // A judgement on it all.
    name: 'poor-care',
    words: `
      poor care, poor service, poorly run, terrible, terrible service, dreadful, appalling, abysmal, atrocious,
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
      very upset, am angry, was failed, been failed, has failed, have failed, failed by, failing patients, so badly,
      treated badly, looked after badly, it went badly, rubbish service, was rubbish, complete failure, failure to,
      failure of, four years on here, dangerous place, cruel way, cruel to, poor treatment, poor communication,
      poor attitude, very poor, really poor, so poor, poor show, poorly handled
    `,
  },
  {
    // What is wanted.
    name: 'put-right',
    words: `
      look into it, looked into, look into this, looking into, investigated, investigate, investigation, inquiry,
      want it reviewed, i want it, want answers, apology, compensation, refund, complain, complaint, complaints,
      complaining, compliant, formal, grievance, pals, ombudsman, cqc, solicitor, sue, legal action, sorting out,
      sorted out, needs sorting, put right, answer for, accountable, accountability, take responsibility,
      taken responsibility, somebody ought to, someone should, somebody should, someone needs to, somebody needs to,
      somebody has to, somebody please, please somebody, please think, think about this, not another leaflet,
      another leaflet, with a leaflet, lessons learned, learn from, should not happen, should never happen,
      should never have, happen to anyone else, must change, needs to change, needs looking at,
      how does that even happen, i'd like someone, you see the difficulty, i would like someone to, to my mp,
      how can that be, how could this, how could they, how is that right, why was she, why was he, why was my,
      why were we, why did nobody, lessons in, lessons must, it reviewed properly, want an explanation
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
      cannot sit still, coeliac, nine months gone, heavily pregnant, in a wheelchair, feverish, fever, feverish baby,
      my son, my daughter, opposite
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
      all clear, not a complaint, no complaint, sorted my complaint, handled my complaint, complaint in one, proper apology,
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
      sober, survived, revive, in 1983, in 2014, in 2016, in 2012, in 2018, just so you know, mark my words,
      never felt, never been ignored, never ignored, kept us informed, kept me informed, kept informed, let me win,
      dominoes, singalong, float
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
