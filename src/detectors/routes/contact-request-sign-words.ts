import type { WordClass } from '../grammar/word-class.ts';

/** How people ask to be put through to somebody, in whatever order they put it. */
export const contactRequestSignWords: readonly WordClass[] = [
  {
    // Asks who it is that one turns to.
    name: 'whom-to',
    words: `
      who do i, who do you, who do we, who does one, who would i, who would you, who would we, who should i,
      who should we, who can i, who can we, who can help, who could i, who could we, who shall i, who must i,
      who is best, who is the best, who is the right, who would be, who will i, who to, whom do, whom should, whom to,
      to whom, with whom, who is in charge, who is the person, who is responsible for, who is the manager,
      who is the contact, who is the lead, who runs, who manages, who handles, who deals with, who deals,
      who looks after the, who organises, who arranges, who books, who issues, who sorts, who comes and, who collects,
      who picks up, who takes, who fetches, who supplies, who gives, who comes to fetch, who does the, who can come,
      who sees to, who sends, who should get, who provides, who funds, who authorises, who signs, who writes,
      who answers, who gives out, who keeps, who holds, who covers, who would know, who knows, which department,
      which dept, which team, which office, which desk, which service, which number, which line, which email,
      which address, which form, which extension, which person, which option, which link, which of you,
      what department, what dept, what team, what number, what email, what address, what form, what extension,
      what link, what is the number, what is the phone, what is the telephone, what is the fone,
      what is the best number, what is the direct, what is the email, what is the e mail, what is the address,
      what is the postal, what is the contact, what is the link, what is the extension, what is the best way,
      what is the right, what is the proper, what is the easiest, what is the old fashioned way, what is the duty,
      what is your number, what is your email, what is your address, what do i dial, what do i ring, where do i,
      where do we, where do you, where does one, where can i, where can we, where could i, where should i,
      where should we, where would i, where to, where is best, where abouts do i, is it you or, is it the surgery,
      best person, right person, right people, proper person, best way to, best place to, best number,
      the person to contact, person to speak to, person to email, someone i can, someone we can, someone i could,
      someone who, somebody i can, somebody we can, somebody i could, somebody who, anyone i can, anyone we can,
      anyone i could, anybody i can, anyone who can, is there someone, is there somebody, is there anyone,
      is there anybody, is there a number, is there any number, is there an email, is there any email,
      is there a phone, is there a line, is there a direct, is there a freephone, is there a way, is there any way,
      is there another, is there a contact, is there a team, is there a liaison, is there a person, is there a form,
      is there a link, is there a web, is there an online, is there an address, is there an app, any other way,
      some other way, another way, any way of, any way to, a way to, how do i, how do we, how do you, how does one,
      how does he, how does she, how would i, how would we, how would you, how can i, how can we, how can she,
      how can he, how could i, how could we, how should i, how to, how d you, how dae i, who dae i, whaur dae i,
      how wud i, how wld i, how did you get, how d you book, how do ye
    `,
  },
  {
    name: 'contact-point',
    words: `
      language line, welsh language line, number, numbers, no for, nos, nunber, numba, nmbr, fone, phone, phone no,
      phone number, telephone, tel, tel no, landline, mobile, mob, freephone, freefone, extension, ext, direct line,
      direct dial, dial, line, hotline, helpline, duty line, crisis line, advice line, text relay, textphone, minicom,
      relay uk, bleep, pager, switchboard, email, emails, e mail, e mails, mail, inbox, address, addresses,
      postal address, postcode, post, fax, contact, contacts, contact details, contact info, details, contact number,
      contact page, contact form, contact us, form, online form, web form, referral form, link, url, website,
      web page, webpage, page, portal, app, whatsapp, messenger, dm, inbox me, text, text number, card, business card,
      letterhead, intercom, buzzer, office, department, dept
    `,
  },
  {
    // Reaching somebody.
    name: 'get-to',
    words: `
      ring, phone, fone, call, dial, telephone, bell, email, e mail, mail, write to, write, post, send, send it,
      return, return it, text, message, msg, dm, pm, drop a line, contact, contacting, get in touch, getting in touch,
      get hold, getting hold, get a hold, got hold, reach, reaching, get through, getting through, speak, speak to,
      speak with, speaking to, talk, talk to, talk with, talking to, chat to, chat with, have a word, have a chat,
      ask for, ask, asking, tell, let someone know, let somebody know, let them know, let you know, let the team know,
      notify, inform, report, report to, approach, go to, go through, go about, turn to, put through, put me through,
      put me in touch, put us in touch, put in touch, pass on, get a message, get a question, message to, word to,
      get my message, apply, refer, refer yourself, refer myself, self refer, sign up, sign yourself up, register,
      book, book a, arrange, request, order, collect, collecting, pick up, hand in, drop off, donate, donating,
      give back, claim, query, chase, enquire, inquire, find out, find, hear from, see about, get help, access,
      submit, cancel, change, raise
    `,
  },
  {
    // To be rung or written to oneself.
    name: 'reach-me',
    words: `
      ring me, ring my, ring us, ring him, ring her, ring back, ring me back, phone me, phone us, phone my, phone her,
      phone him, call me, call us, call my, call him, call her, call back, callback, call me back, email me, email us,
      text me, text us, message me, dm me, pm me, inbox me, contact me, contact us back, contact my, contact him,
      contact her, get in touch with me, get in touch with us, get back to me, get back to us, get in contact with me,
      be in touch, drop me a, drop us a, give me a ring, give me a call, give me a bell, give me a buzz,
      give us a ring, give us a call, give us a bell, give my mum a, give my dad a, give her a ring, give her a call,
      give him a ring, give him a call, a call back, a callback, a ring back, reply to me, answer me, speak to me,
      talk to me, talk to us, come and talk, come talk, reach me, send me the, send me details, send me a,
      write to me, my number is, my email is, somebody ring, someone ring, someone call, somebody call, someone phone,
      somebody phone, someone contact, somebody contact, someone email, someone get in touch, somebody get in touch,
      can you ring, can you call, can you phone, could you ring, could you call, could you phone, could somebody,
      could someone, can somebody, can someone, would someone, would somebody, please can someone,
      please can somebody, nurses get in touch, one of the nurses, someone from, somebody from
    `,
  },
  {
    name: 'wants-it',
    words: `
      need, needing, needed, want, wants, wanting, looking for, after, trying to, tryin to, tried to, hoping to,
      hope to, would like, would love, like to, wish to, wishing to, require, please, pls, plz, kindly,
      thanks in advance, ta in advance, got a, has anyone got, have you got, anyone got, any one got, anybody got,
      does anyone know, does anybody know, do you know, anyone know, anybody know, do you have, have you a,
      can you give, can you tell, can you send, could you give, could you tell, could you send, can someone give,
      can someone tell, could someone give, tell me, give me, send me, dm me, can i have, can i get, could i have,
      may i have, can i text, can i email, can i message, can i ring, what is, whats, who is, whos, where is,
      would do nicely, would be welcome, would be handy, would help, is there, are there, lost the, lost my,
      lost your, have lost, mislaid, cannot find, can not find, can't find, nowhere to be found, no idea who,
      no idea whom, no idea how, no clue who, no clue how, do not know who, do not know how, dont know who,
      dont know how, not sure who, not sure how, unsure who, unsure how, wondering who, wondering how, wondered who,
      wondering if someone, wonder if, how do i, who do i
    `,
  },
  {
    name: 'reach-whom',
    words: `
      team, teams, department, dept, secretary, secretaries, receptionist, reception, bookings, booking office,
      booking team, appointments, outpatients, ward, clinic, nurse, nurses, specialist nurse, liaison nurse, matron,
      consultant, doctor, midwife, midwives, health visitor, district nurses, district nurse, community nurse,
      community midwife, social worker, care coordinator, coordinator, key worker, physio, ot, dietitian, pharmacy,
      pharmacist, x ray, xray, radiology, audiology, audiolgy, dermatology, cardiology, rheumatology, oncology,
      maternity, neonatal, infant feeding, eye casualty, eye department, eye clinic, orthotics, prosthetics,
      wheelchair services, mortuary, bereavement, chaplain, chaplaincy, medical records, records, switchboard, pals,
      customer services, complaints, press office, comms, communications, hr, human resources, finance, accounts,
      estates, volunteering, volunteers, fundraising team, charity office, governor, governors, chief executive,
      manager, service manager, ward manager, person in charge, human being, a real person, a person, a human,
      someone, somebody, talking therapies, camhs, crisis team, mental health team, learning disability, safeguarding,
      safeguarding concerns, patient panel, patient transport, transport, interpreter, interpreters, hospice,
      blood test, phlebotomy, travel jabs, vaccinations, switch board, lady who, who deals, chap who, carers team,
      carers lead, research team, library, education, lost property, belongings, security, parking office, equipment,
      loan store, loans, memory cafe, memory clinic, screening, breast care, stoma nurse, diabetic nurse,
      diabetes nurse, palliative, macmillan nurse, parkinsons nurse, epilepsy nurse, respiratory, ms nurse,
      school nurse, gp, surgery, midwifery, early pregnancy, day surgery, pre op, theatre, recipient, donor family,
      moderator, whoever, whoever runs, whoever does, hearing aid
    `,
  },
  {
    // Why the usual way fails.
    name: 'out-of-reach',
    words: `
      rings out, just rings, rings and rings, keeps ringing, ten rings, nobody answers, no one answers, no answer,
      never answers, no reply, no reply to, voicemail, answerphone, answer machine, answering machine,
      recorded message, engaged, engaged tone, cut off, cuts out, cuts me off, goes dead, it dies, line is dead,
      link is dead, dead link, link does not work, link is broken, broken link, not working, does not work,
      will not load, blank, wrong number, old number, number on my letter, old one, does not accept replies, bounced,
      bounces, bounced back, withheld, withheld number, private number, no caller id, missed call, can not ring back,
      cannot ring back, can not get through, cannot get through, can not phone, can not use the phone,
      cannot use the phone, cannot use phones, phones are hard, do not do phones, hate the phone, deaf,
      hard of hearing, stammer, stutter, anxiety about phones, no internet, not online, no smartphone,
      no mobile signal, no credit, pay as you go, on hold, vivaldi, menu, options, press 1, pressed 1, press one,
      press two, hash, robot, chatbot, not on the website, website does not say, website says, website gives,
      not on the letter, nothing on the letter, no number on, different numbers, each other, lead to each,
      passed from, sends me back, do not do twitter, do not do facebook, not on facebook, do not do email,
      do not have email, can not find it, cannot find it, could not find, can not get hold, cannot get hold,
      out of hours, after hours, at weekends, after five, after four, bank holiday, locked out, forgotten my password
    `,
  },
  {
    // What one wants to turn to them about.
    name: 'on-what-errand',
    words: `
      about, regarding, re, concerning, to do with, belongings, property, glasses, dentures, watch, notes, records,
      copy of, invoice, bill, refund, travel costs, expenses, donation, donate, donating, gift, flowers, legacy,
      knitted, work experience, placement, shadowing, elective, volunteer, volunteering, research, study, survey,
      interview, article, reporter, journalist, school, brownies, scouts, cubs, talk to our, come and talk, visit our,
      bid, tender, supplier, respite, grab rails, commode, equipment, crutches, frame, wheelchair, wig, vouchers,
      bus pass, blue badge, pip, prescription charges, permit, parking permits, cluttering up, turn up,
      supporting letter, sick note, fit note, letter, coroner, funeral, death certificate, late father, late mother,
      late husband, late wife, birth notes, maternity notes, referral, refer, appointment, change my, cancel,
      blood test, sample, stool sample, results, prescription, repeat, parking permit, permits, pass, safeguarding,
      concern, concerns, support, help with, advice, eating disorder, therapy, counselling, interpreter, translator,
      bsl, welsh language, learning disability, autistic, carer, carers, veteran, ex forces, pregnant, antenatal,
      weigh in, baby weigh, vaccine, travel jabs, physio, smear, screening, dialysis, visit, visiting, supporting,
      trial, suggestion, idea, query, question, enquiry
    `,
  },
  {
    // It has been done, or somebody else is told the number.
    name: 'already-reached',
    words: `
      rang me back, phoned me back, called me back, calling me back, rang back within, answered straight away,
      got through straight away, got straight through, number is 116, samaritans is, is 116 123, 0800, 111 is,
      ring 111, you can ring, you can call, you can email, just ring, just call, give them a ring, try ringing,
      i rang and, they rang, they phoned, they answered, pressed the, who painted, who made, who won, who ate,
      who remembers, who knew, who needs, who cares, who wants, how lovely, how nice, how exciting, how cute,
      how many, how much, how long, how old, how often, are you, keep in touch, meeting you, phone system,
      phones suit, phone appointments
    `,
  },
  {
    // An account of how it went.
    name: 'told-of',
    words: `
      explained, explaining, listened, helped me, helped us, advised, was told, were told, being told, been told,
      got told, told me, received, gave me, gave us, given, the call, the phone call, phone call was,
      phone consultation, a call back the, call back same, for a call back, get a call back, wait for a, wait hours,
      hours to, hours for, the visit was, service was, staff were, staff was, experience was, the person on the,
      operator, call handler, call handlers, agent, 999, 111 person, rang at, rang for, rang on, called for,
      when i called, when i rang, i called, i rang, i phoned, phoned for, had to wait, waited, waiting time,
      got through, answered my, answered quickly, responded, asked me, asked if, kept asking, were asked, easy to,
      quick to, quickly, i felt, felt, was very, were very, made me, knowing, could be improved, improve, improved,
      communication
    `,
  },
  {
    name: 'asks-when',
    words: `
      what time, when does, when is, when do, opening, open, opens, closes, close, shut, free to, cost, tickets, park,
      parking, bus, wifi, how far, how long is
    `,
  },
];
