import type { WordClass } from '../grammar/word-class.ts';

/** Who one may claim to be, and what such people then ask for. */
export const impersonationClaimWords: readonly WordClass[] = [
  {
    name: 'official-account',
    words: `
      official account, official page, official profile, official channel, official facebook page,
      official twitter account, real account, real page, real profile, genuine account, genuine page,
      verified account, new account, new official page, new page, new trust page, new official account,
      new hospital page, backup account, official nhs account, official trust account, official hospital account,
      official representative, trusts new page, hospitals new page, only official page
    `,
  },
  {
    name: 'body',
    words: `
      trust, the trust, this trust, hospital, the hospital, this hospital, nhs, the nhs, nhs trust, health board,
      the health board, your hospital, your local hospital, nhs england, the ward, the clinic, the department,
      council, the council, the surgery
    `,
  },
  {
    name: 'body-team',
    words: `
      patient support team, support desk, trust hr, hospital hr, careers team, support team, nhs support team,
      nhs support, customer care, customer service, customer services, customer support, help desk, helpdesk,
      service desk, finance department, refund department, refunds team, verification department, verification team,
      booking team, bookings team, appointments team, patient advice team, patient advice, patient liaison, pals,
      pals team, complaints team, complaints department, complaints manager, hr, human resources, hr department,
      recruitment team, compensation team, claims team, billing department, communications team, comms team,
      social media team, records department, records office, vaccination team, booking office, control room,
      ambulance control, it department, nhs it, it support, accounts department, hospital accountant,
      patient experience team, security team, test and trace, appointment team, appointments desk
    `,
  },
  {
    name: 'senior',
    words: `
      ward manager, consultant in charge, clinic manager, practice manager, page manager, chief executive, chief exec,
      ceo, medical director, chief nurse, director of nursing, chairman, chair of the trust, head of complaints,
      hospital manager, official spokesperson, spokesperson, moderator, page owner, matron, managing director,
      head of hr, head of recruitment, finance director, director
    `,
  },
  {
    name: 'clinician',
    words: `
      dr, doctor, nurse, consultant, surgeon, matron, sister, professor, prof, midwife, gp, psychiatrist, clinician,
      pharmacist, one of the doctors, one of the nurses, one of the consultants, one of the surgeons, a doctor,
      a nurse, a consultant, staff nurse, charge nurse
    `,
  },
  {
    name: 'asks-privately',
    words: `
      inbox your, your contact number, your number, my whatsapp, contact me, apply via, apply through, to claim your,
      dm me, dm us, message me, message us, inbox me, inbox us, pm me, pm us, private message me, private message us,
      text me, text us, whatsapp me, whatsapp us, on whatsapp, add me, send me your, send us your, give me your,
      give us your, share your number, confirm your, verify your, your bank details, bank details, your date of birth,
      your card, enter your card, click here, click the link, click and, telegram, on telegram, contact our agent,
      contact me on, follow us here, follow this page, follow us instead, message me privately, kindly message,
      kindly send, your phone number, your details, your address, your full name, your account, email me your,
      send your cv, send your details, private appointment, whatsapp me for, inbox, dm, telegram @, reply with your,
      reply with, message now, your bank, your card number, contact me privately, private mobile, click to, ring my,
      jump you up, move you up, send your address, message to claim, like and share to win, to claim, ring me on,
      call me on, reach me on, message us your name
    `,
  },
  { name: 'from', words: 'from, of, at, with, for, here at, working at, working for, here in' },
  {
    name: 'not-claim',
    words: `
      pretending, pretend, pretended, fake, scam, scammer, scammers, beware, claiming, claimed, says he, says she,
      rang saying, saying he was, saying she was, if i were, if i was, wish i was, as if, someone called, a man rang,
      patient of, is this, are you, impersonating, imposter, impostor
    `,
  },
  { name: 'runs-it', words: 'run, manage, represent, own, am in charge of, speak for, head up' },
  {
    name: 'asks-us',
    words: `
      dm us your, message us your, inbox us your, message us with your, dm us with your, email us your, text us your,
      private message us your, pm us your
    `,
  },
];
