import type { WordClass } from '../grammar/word-class.ts';

/** Staff, and their own use of social media. */
export const staffPolicyQuestionWords: readonly WordClass[] = [
  {
    name: 'posting',
    words: `
      follow, following, follow the trust, tag, comment, commenting, post, posting, posts, tweet, tweeting, retweet,
      retweeting, share, sharing, like posts, reply, replying, tiktok, tik tok, tiktoks, instagram, insta, facebook,
      twitter, youtube, youtube channel, blog, blogging, vlog, podcast, social media, my own account, own account,
      own accounts, personal account, personal accounts, my account, my page, my profile, my socials, my facebook,
      my twitter, my insta, linkedin, onlyfans, reels, reel, selfie, selfies, selfies in uniform, videos, video, photos,
      a photo, pictures, whatsapp group, whatsapp, lanyard, in uniform, friend request, friend requests, add patients,
      patients on facebook, patient on facebook, accept a patient, adding patients, post about work, where i work,
      say i work, talk about work, put on facebook, online, on here, follow you, speak out, have a page, posting about
    `,
  },
  {
    name: 'trolled',
    words: `
      posted my name, put my name, sharing my name, posted my photo, put my photo, trolled, trolling, trolls, a troll,
      abused online, online abuse, abuse online, abused on here, harassed online, harassed on here, bullied online,
      cyberbullied, cyber bullied, abuse on here, abuse on facebook, abuse on twitter, abuse on social media,
      named online, named on facebook, named on here, filmed, doxxed, doxed, targeted online, attacked online,
      attacked on here, piled on, pile on, hounded online, abusive messages, nasty messages, abusive comments,
      nasty comments, death threats online, messages from patients, stalked online, abuse in my dms,
      abuse in the comments, being messaged by, abuse from the public on
    `,
  },
  {
    name: 'i-work',
    words: `
      new starter here, new starter, as a ward manager, as a manager, i am his nurse, i am her nurse, i am their nurse,
      i am his carer, i am her carer, i am bank staff, i am agency staff, i am a student, i am a support worker,
      i am a healthcare assistant, i am a care assistant, i work for nhs, i work nights, i am on the staff, i work for,
      i work at, i work here, i work in, i work on, i am staff, i am a member of staff, i am on the bank, i am employed,
      i am an employee, i am one of your, i am new to the trust, i have started with, i just started, i started at,
      i started with, i have just started, i am starting, i start with, i start at, i am joining, i joined,
      as a member of staff, as staff, as an employee, as a nurse, as an hca, as a student nurse, as a student,
      as a midwife, as a doctor, as a porter, as a staff member, as a cntw nurse, as one of your staff,
      as one of your nurses, as one of your, as someone who works, staff here, staff member here, employee here,
      hca here, nurse here, porter here, member of staff here, bank staff here, student nurse here, i am a nurse,
      i am a student nurse, i am a hca, i am an hca, i am a porter, i am a midwife, i am a doctor, i am a volunteer,
      i am a volunteer with, works for you, works for the trust, working for the trust, working for you, my job,
      my contract, my manager, my line manager, my ward manager, my team, our team, my matron, my colleague,
      my colleagues, our ward, hr
    `,
  },
  {
    name: 'our-staff',
    words: `
      staff, employees, employee, nurses, your nurses, your staff, colleagues, nhs staff, trust staff, members of staff,
      a member of staff, staff members, doctors, hcas, students, student nurses, volunteers, new starters, bank staff,
      workers, clinicians, someone who works for you, people who work for you, those of us who work
    `,
  },
  {
    name: 'staff-policy',
    words: `
      social media policy, social networking policy, social media guidance, social media guidelines,
      social networking guidance, social media rules, social media training, policy on social media,
      guidance on social media, rules on social media, policy on personal use, personal use of social media,
      personal social media, policy for staff, guidance for staff, online policy, policy about social media,
      rules about social media, policy on facebook, policy on tiktok, rules on tiktok, media policy
    `,
  },
  {
    name: 'support',
    words: `
      support, help, advice, guidance, anyone to talk to, someone to talk to, who do i tell, who do i report,
      report it to, backing, protection, who do we report, do anything about, what do i do, what should i do,
      what can i do
    `,
  },
  {
    name: 'get-wrong',
    words: `
      get wrong, get wrong off, get in trouble, get into trouble, get in bother, get into bother, get told off,
      get sacked, get the sack, be disciplined, get disciplined, lose my job, lose my pin, be sacked, be in trouble,
      be in bother, against policy, against the rules, against our policy, against trust policy, a disciplinary,
      a disciplinary offence, gross misconduct, hot water, allowed, permitted, ok, okay, alright, fine, all right
    `,
  },
  { name: 'intranet', words: 'intranet, staff intranet, staff portal, staff handbook, esr, hr, induction' },
  { name: 'may-do', words: 'allowed, permitted, to, have, can, be, use, get' },
  {
    name: 'attacked',
    words: `
      slagging, slagged, abusing, abused, attacking, attacked, harassing, harassed, bullying, bullied, threatening,
      insulting, hassling, naming, targeting, abuse, hate
    `,
  },
  { name: 'where-online', words: 'online, facebook, twitter, comments, tiktok, insta, instagram, internet' },
];
