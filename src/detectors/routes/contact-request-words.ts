import type { WordClass } from '../grammar/word-class.ts';

/** How people ask to be put in touch. */
export const contactRequestWords: readonly WordClass[] = [
  {
    name: 'reach',
    part: 'verb',
    words: `
      ring, phone, call, telephone, email, e mail, mail, text, contact, speak to, speak with, talk to, talk with,
      chat to, write to, message, get* in touch, get* in touch with, get* hold of, get* a hold of, get* through to,
      get* through, reach, ask, ask for, see, approach, tell, report, report to, send, send* this to, address, turn to,
      have* a word with, have* a quick word with, have* a chat with, have* a word, go to, get on to, get onto, bell,
      get* in contact, get* in contact with, liaise with, notify, inform,
      msg, whatsapp
    `,
  },
  {
    name: 'ring',
    part: 'verb',
    words: `
      ring, phone, call, telephone, email, text, contact, message, dm, pm, inbox, write to, get* back to,
      get* in touch with, speak to, ring* back, call* back, phone* back, get* hold of, reach out to, give* a ring, bell,
      msg, get* in touch, get* in contact, facetime, whatsapp, ping, holler, buzz, drop* a line
    `,
  },
  {
    name: 'ring-me',
    words: `
      give me a ring, give me a call, give me a bell, give me a shout, give me a buzz, give me a tinkle,
      give us a ring, give us a call, give us a bell, give us a shout, give us a buzz, drop me a line,
      drop me an email, drop me a message, drop us a line, give him a call, give her a call, give him a ring,
      give her a ring, call me back, ring me back, phone me back, call us back, ring us back, phone us back,
      get back to me, get in touch with me, ring me, phone me, call me on, call me please, contact me, dm me, pm me,
      inbox me, private message me, pm sent, message me, email me, text me, ring us, phone us, contact us, email us,
      message us, reach me on, reach me at, hit me up, gettin back to me, drop us a message, drop us an email,
      drop us a text, drop us a dm, drop me a dm, ping me, ping us, hit us up, hmu, holla at me, holler at me,
      shout me, msg me, msg us, whatsapp me, gis a ring, gis a bell, gis a call, gis a shout, gis a buzz, giz a ring,
      giz a bell, giz a call, giz a shout, gies a ring, gies a bell, gies a call, gies a shout, gie us a ring,
      gie me a ring, gie us a bell, gie me a bell, gie us a call, gie me a call, gimme a call, gimme a ring,
      gimme a bell, gimme a shout, gizza call, gizza ring, gizza bell, drop me a text, send me a text, bell me,
      buzz me, tinkle me, message us, reach out to me, reach out to us
    `,
  },
  {
    name: 'call-back',
    words: `
      callback, call back, ring back, phone call, ring, call, bell, email, text, message back, phone back
    `,
  },
  {
    name: 'contact-thing',
    part: 'noun',
    words: `
      number, phone number, telephone number, contact number, direct number, direct line, extension, email,
      email address, e mail address, e mail, address, postal address, contact, contact detail, details/details,
      web address, link, form, contact form, hotline, helpline, helpline number, switchboard, switchboard number,
      name of the person, mobile, textphone number, textphone, minicom, text number, sms number, text relay,
      relay number, fax, direct dial, bleep number, freephone number, tel number, tel no, phone no, contact info,
      contact name and number, bookings number, booking number, booking line, appointment line, appointments line,
      appointments number, generic email, inbox, secretary 's number, landline, mobile number, contact name, fax number,
      website
    `,
  },
  {
    name: 'team',
    part: 'noun',
    words: `
      team, department, dept, person, people, service, office, desk, ward, clinic, place, contact, someone, anyone,
      number, extension, line, section, bit, manager, lead, coordinator, email
    `,
  },
  { name: 'right', words: 'right, best, correct, proper, relevant, appropriate, actual, real, new' },
  {
    name: 'details',
    words: `
      my details, my number, my phone number, my contact details, my mobile, my email, my email address, my address,
      my name and number, our details, our number, his details, her details, my info, my information, my mobile number,
      her number, his number, my contact number
    `,
  },
  {
    name: 'give',
    part: 'verb',
    words: `
      give, send, leave, dm, pm, message, inbox, post, put, share, pass on, provide, forward, private message, email,
      drop, text
    `,
  },
  {
    name: 'other-matter',
    words: `
      vote, voting, nominate, awards, raffle, tickets, survey, poster, posters, leaflet, leaflets, flyer, congratulations, singing, knit, visitors ring, buzzer, doorbell,
      thanks for the number, thank you for the number, got your email, got the email, got your number,
      thanks for the email, social media policy, patients, they can, they could, their number
    `,
  },
  {
    name: 'touch',
    words: `
      get in touch with, get hold of, get in contact with, make contact with, get through to, contact
    `,
  },
  { name: 'have-to', words: 'have to, need to, got to, has to, expected to, supposed to, must' },
  {
    name: 'not-contact',
    hides: true,
    words: `
      call it, call bell, call bells, call button, call centre, ring road, ring the bell, rang the bell, ring binder,
      rung the bell, wedding ring, ear ring, text reminder, phone box, phone charger, phone shop, call the midwife,
      answer the call, call of duty, call out, on call, close call, called me back, called me in, rang me, phoned me,
      number one, number 1, a number of, large number, great number, number plate, house number, address the,
      addressed the, can not tell, tell you what, see you there, see you soon, see you then, could not tell,
      call me old fashioned, call me daft, call me cynical, call me a cynic, call me mad, text book, textbook,
      call me crazy, call me stupid, call me thick, dont call me
    `,
  },
  { name: 'asker', words: 'who, whom, wha, whae, fa, where, whaur, how, hoo, which, what, whit, whos, whoever' },
  {
    // To be in touch and nothing else.
    name: 'touch-with',
    words: `
      contact, ring, phone, email, e mail, telephone, write to, speak to, speak with, talk to, get in touch,
      get in touch with, get hold of, get a hold of, get through to, reach, message, call you, call the, text the,
      get on to, get onto, get in contact, get in contact with, get through, contacting, ringing, phoning, emailing,
      getting in touch
    `,
  },
  {
    name: 'sent-dm',
    words: `
      sent you a dm, sent you a message, sent you a pm, sent you a private, sent you an email, sent you an inbox,
      sent a dm, sent a pm, dm sent, pm sent, message sent, messaged you, dmed you, dm you, dm 'd you, pmed you,
      pm 'd you, inboxed you, emailed you, sent a message, sent you a direct, sent you my, just messaged,
      check your dms, check your inbox, check your messages, look in your inbox, look at your dms, slid into your
    `,
  },
  { name: 'would-rather', words: 'like, want, need, rather, prefer, able' },
  {
    name: 'in-charge',
    words: `
      whoever, someone, somebody, team, department, switchboard, manager, secretary, person
    `,
  },
  { name: 'pass', words: 'pass, put, transfer, direct, point, signpost, forward' },
  {
    name: 'wish-for',
    words: `
      appreciate, grateful, if, like, want, wanting, need, needing, hoping, ask, asking, please,
      possible, chance, request, prefer, rather
    `,
  },
  {
    name: 'out-of-use',
    words: `
      dead, wrong, disconnected, unobtainable, engaged, bouncing, unavailable, unrecognised, old
    `,
  },
  {
    // Ways to reach somebody, which are nothing else.
    name: 'means',
    words: `
      phone number, telephone number, contact number, contact numbers, phone numbers, direct number, number for,
      number to, number i, number we, number is, direct line, direct dial, extension, extension number, email address,
      email for, an email, email i, emails for, contact details, contact info, contact for, contact information,
      contact page, contact form, online form, live chat, web chat, webchat, chat service, helpline, hotline, switchboard,
      landline, tel no, phone line, advice line, booking line, bookings line, appointment line, text service, textphone,
      address to write, address i, address for, postal address, whatsapp number, generic inbox, point of contact,
      named contact, contact person, out of hours number, emergency number, right number, correct number, right email,
      correct email, best number, best email, main number, ward number, number of the, secretary 's email,
      secretary 's number, who to contact, who to call, who to ring, who to speak to, who to email, who to talk to,
      who to ask, who to write to, where to write, where to email, whom to contact
    `,
  },
  {
    name: 'section',
    words: `
      pals, switchboard, cardiology, neurology, dermatology, rheumatology, urology, gynaecology, orthopaedics, ortho,
      fracture clinic, ent, ophthalmology, eye clinic, audiology, radiology, x ray, phlebotomy, bloods, pathology,
      oncology, haematology, respiratory, renal, diabetes, endocrine, physio, physiotherapy, podiatry, dietetics,
      dietitians, orthotics, maternity, antenatal, midwives, community midwives, paediatrics, children 's ward, camhs,
      crisis team, mental health, talking therapies, iapt, outpatients, day surgery, pre assessment, pre op, theatres,
      pharmacy, records, medical records, bereavement, chaplaincy, volunteering, recruitment, hr, human resources, payroll,
      estates, facilities, security, car parking, parking office, lost property, reception, bookings, appointments,
      booking team, appointments team, patient transport, transport, finance, cashiers, press office, comms,
      communications, fundraising, charity, wheelchair services, wheelchair service, discharge lounge, discharge team,
      safeguarding, complaints, governance, interpreters, research, research team, district nurses, health visitors,
      stoma nurse, specialist nurse, secretary, secretaries, consultant, ward, ward sister, matron, manager, department,
      dept, clinic, team, service, screening, breast screening, breast clinic, memory clinic, pain clinic, sexual health,
      fertility, early pregnancy, epu, a e, icu, nicu, infection control, dentist, dental, occupational health,
      occupational therapy, speech therapy, sleep clinic, long covid, vaccination, immunisation, hearing aids
    `,
  },
  {
    // The writer's own number, or a number that has been reached.
    name: 'own-means',
    words: `
      my phone number, my number, my email, my email address, my extension, my address, my contact details,
      your number is, the number is, number is on, email is on
    `,
  },
];
