import type { WordClass } from '../grammar/word-class.ts';

/** Words of complaining, of asking for redress, and those that only look like it. */
export const complaintWords: readonly WordClass[] = [
  {
    name: 'complain',
    part: 'verb',
    words: 'complain, put* in a complaint, make a complaint, moan, grumble, kick* off',
  },
  {
    name: 'complaint',
    part: 'noun',
    words: 'complaint, complaint form, complaint letter, letter* of complaint, grievance',
  },
  {
    name: 'complaint-adjective',
    words: `
      formal, official, written, serious, proper, full, verbal, formally, big, massive, huge, strong, stage one,
      stage two, new, second, third, fresh, another, earlier, previous, original, recent, first, last, ongoing, online,
      outstanding, nhs
    `,
  },
  {
    name: 'complaint-desk',
    words: `
      complaint procedure, complaints procedure, complaint process, complaints process, complaints team, complaint team,
      complaints department, complaints dept, complaint department, complaints form, complaint form, complaints page,
      complaints line, complaints office, complaints address, complaints email, complaint email, complaints number,
      complaints policy, complaints people, complaints lot, complaints desk, complaints section, complaints service,
      complaints manager, complaints officer, complaints link, complaints dep
    `,
  },
  {
    name: 'pals',
    words: `
      pals, pals team, pals office, pals department, pals service, pals number, pals email, patient advice and liaison,
      patient advice and liaison service, patient liaison, patient advice
    `,
  },
  {
    name: 'higher-body',
    words: `
      ombudsman, ombudsmen, phso, cqc, care quality commission, healthwatch, my mp, our mp, the mp, local mp, your mp,
      an mp, mp, solicitor, solicitors, lawyer, lawyers, legal, court, small claims, gmc, nmc, hcpc, nhs england, icb,
      the papers, the paper, the press, the chronicle, the gazette, the echo, the journal, the mail, watchdog,
      the board, your board, board of directors, chief executive, chief exec, ceo, head office, health secretary,
      secretary of state, mental health act commission, your bosses, your boss, your manager, your managers, the top,
      higher up, higher ups, upstairs, local paper, local papers, local news, bbc, itv, newspapers, media, the media,
      the news
    `,
  },
  {
    name: 'lodge',
    part: 'verb',
    words: `
      make, raise, lodge, file, submit, send, put, put* in, send* in, register, log, place, write, log* in, open, start,
      bring, pursue, escalate, hand* in, send* off, get* in, give, take* up, issue
    `,
  },
  { name: 'report', part: 'verb', words: 'report' },
  { name: 'ours', words: 'my, our, his, her, their, this, that, mums, dads, mams, second, official' },
  {
    name: 'concern',
    part: 'noun',
    words: `
      concern, issue, grievance, problem, serious concern, safeguarding concern, safeguarding issue, query
    `,
  },
  {
    name: 'about',
    words: `
      about, against, over, regarding, re, concerning, on, with, to do with, in relation to, of, in respect of
    `,
  },
  {
    name: 'officially',
    words: `
      officially, formally, in writing, on record, properly, on the record, through the proper channels,
      through the right channels, to the right people, to the top, official
    `,
  },
  { name: 'demand', part: 'verb', words: 'demand, expect, insist, insist* on, require, request, deserve, await, seek' },
  {
    name: 'redress',
    words: `
      a proper answer, proper answers, a straight answer, straight answers, a response, a full response,
      a proper response, an explanation, a proper explanation, a full explanation, some explanation, an apology,
      a proper apology, a written apology, a full apology, apology, a sorry, an investigation, a full investigation,
      a proper investigation, an inquiry, an enquiry, a full inquiry, a public inquiry, an independent investigation,
      an independent review, a review of, justice, compensation, compensating, accountability, someone held to account,
      somebody held to account, someone held accountable, someone to be held accountable,
      someone to take responsibility, someone to take accountability, somebody to answer for, someone to answer for,
      someone sacked, him sacked, her sacked, something done, something doing, something to be done,
      something done about, action taken, some action, action, action to be taken, someone to do something,
      somebody to do something, this investigated, it investigated, this to be investigated, it to be investigated,
      this looked into, it looked into, it looked at, this looked at, this looking into, it looking into,
      this looking at, this taken seriously, it taken seriously, this sorted, it sorted out, this sorted out,
      this resolved, it resolved, it on record, this on record, it put on record, this put on record, it recorded,
      this recorded, on record, it in writing, this in writing, it dealt with, this dealt with, lessons to be learned,
      lessons learned, lessons to be learnt, someone to look into, somebody to look into, someone to look at,
      somebody to look at, someone senior, somebody senior, someone higher up, somebody higher up, someone in charge,
      somebody in charge, a manager, the manager, the person in charge, whoever is in charge, whoevers in charge,
      an independent person, someone independent, somebody independent, someone to investigate, somebody to investigate,
      someone to explain, somebody to explain, someone to listen to, this passed on, this passed to, this raised,
      to know why, to know how this, to know who, to be heard, to be listened to, my money back, a refund
    `,
  },
  {
    name: 'redress-adjective',
    words: `
      full, proper, written, formal, public, official, independent, straight, honest, decent, detailed, sincere,
      personal, prompt, urgent, clear, real, thorough, internal, external, complete, financial, plain
    `,
  },
  {
    name: 'redress-noun',
    words: `
      answer, answers, response, explanation, apology, investigation, inquiry, enquiry, review, compensation, justice,
      accountability, action, meeting, refund, account, reply
    `,
  },
  {
    name: 'heads-roll',
    words: `
      i want a word, i want words, someone needs sacking, somebody needs sacking, needs sacking over,
      explain this to me, having it explained, heads should roll, heads need to roll, heads must roll, heads will roll,
      someone took responsibility, somebody took responsibility, someone should take responsibility,
      take some responsibility, takes responsibility, held accountable, held to account, brought to account,
      someone should lose their job, somebody should lose their job, an investigation is needed, needs an investigation,
      needs investigating, there should be an inquiry, there should be an investigation,
      there needs to be an investigation, never want this to happen, not want this to happen to anyone
    `,
  },
  {
    name: 'look-into',
    words: `
      investigate, investigated, investigating, an investigation, looked into, look into, looking into, look at how,
      look at what happened, looked at, looking at, answer for, answering for, held to account, held accountable,
      hold accountable, held responsible, brought to book, an inquiry, reported, reporting to, escalated, answered for,
      explain this, explain themselves, explain yourselves, explain why, apologise, apologising
    `,
  },
  {
    name: 'take-further',
    words: `
      taking it all the way, take it all the way, taking it as far, take it as far, take this as far,
      taking this as far, consider yourselves reported, consider yourself reported, you have been reported,
      take this further, taking this further, take it further, taking it further, take things further,
      taking things further, take the matter further, taking the matter further, taken this further,
      go further with this, take this higher, taking this higher, take it higher, taking it higher, take it up with,
      taking it up with, take this up with, taking this up with, take matters further, escalate this, escalating this,
      escalate it, escalating it, take this all the way, taking this all the way, let this drop, letting this drop,
      let it drop, letting it drop, let this go, letting this go, let this lie, hear from my solicitor,
      hearing from my solicitor, hear from my lawyer, seeking legal advice, seek legal advice, take legal advice,
      taking legal advice, take legal action, taking legal action, sue, suing, take you to court, taking you to court,
      seeing my mp, seeing a solicitor, seeing a lawyer, instructed a solicitor, contacted a solicitor
    `,
  },
  {
    name: 'go',
    part: 'verb',
    words: `
      go, take, write, report, speak, talk, refer, escalate, email, contact, complain, ring, call, phone, tell, involve,
      inform, get, send, message
    `,
  },
  {
    name: 'answered',
    words: `
      ignored, ignoring, ignore, answered, acknowledged, dismissed, brushed off, brushed aside, fobbed off, handled,
      dealt with, investigated, looked into, looking into, resolved, lost, closed, reply, replied, response, responded,
      respond, heard, update, outcome, upheld, passed on, taken seriously, looked at, outstanding, ongoing, anything,
      nothing, news, happening, happened, read, logged, received, progress, gone
    `,
  },
  {
    name: 'blame',
    words: `
      responsible, accountable, in charge, to blame, running this, run this, running the place, the manager,
      your manager, the boss, your boss, your line manager, the head of, the person in charge, someone senior,
      somebody senior
    `,
  },
  { name: 'treat', part: 'verb', words: 'treat, log, take, accept, consider, regard, register, record, count' },
  { name: 'something', words: 'something, anything, owt, about it' },
  {
    name: 'matter',
    words: `
      way, state, lack, treatment, handled, treated, left, waiting, failure, failings, behaviour, attitude, mess, poor,
      what happened, this, how
    `,
  },
  {
    name: 'thanked',
    words: `
      great, fab, fantastic, how good, fun run, brilliantly, credit where, sorted brilliantly, sorted straight away,
      dealt with quickly, taken seriously and, thank you, thanks, thank, ta, cheers, brilliant, wonderful, amazing,
      excellent, grateful, lovely, praise, compliment, compliments
    `,
  },
  {
    name: 'no-complaint',
    hides: true,
    words: `
      answer for the, government should answer, complaints about parking have been, to complement, complaint of,
      all these complaints, these complaints, read complaints, the complaints on, other complaints, heart complaints,
      chest complaints, stomach complaints, bowel complaints, lung complaint, lung complaints, kidney complaint,
      kidney complaints, bladder complaint, liver complaint, joint complaint, joint complaints, back complaints,
      foot complaints, nasty complaint, common complaint, common complaints, rare complaint, nervous complaint,
      hear complaints, hear people complain, handled my complaint, dealt with my complaint, sorted my complaint,
      my old complaint, complaint department should get, hear folk complain, rest my complaint, complaints of,
      no complaint, no complaints from, no complaints at all, no complaints here, no complaints whatsoever,
      no complaints about, no complaints with, no complaints on, no complaints, nothing to complain about,
      nothing to moan about, not a complaint, not complain, not complaining, not moaning, never complain,
      never complains, never complained, never moaned, never moans, never once complained, without complaint,
      without complaints, without complaining, cause for complaint, cause to complain, reason to complain,
      reason for complaint, any complaints, any complaint, have complaints, zero complaints, few complaints,
      anything to complain about, only complaint, only complaints, only tiny complaint, only small complaint,
      only slight complaint, only minor complaint, one complaint, one small complaint, one minor complaint,
      main complaint, main physical complaint, physical complaint, physical complaints, chief complaint,
      presenting complaint, biggest complaint, small complaint, minor complaint, slight complaint, tiny complaint,
      little complaint, skin complaint, skin complaints, stomach complaint, heart complaint, chest complaint,
      knee complaint, back complaint, medical complaint, health complaint, women s complaint, throat complaint,
      eye complaint, bowel complaint, foot complaint, complaints officer job, complaints officer post,
      complaints officer role, complaints officer vacancy, complaints manager job, complaints manager role,
      complaints manager post, complaints job, complaints handler, complaints handlers, complaints training,
      complaints report, complaints data, complaints figures, number of complaints, people complain, people complaining,
      people who complain, people moan, folk moan, folk complain, everyone complains, everybody complains,
      others complain, some complain, stop complaining, stop moaning, stop your moaning, quit moaning,
      complain about the nhs, moan about the nhs, moaning about the nhs, always moaning, always complaining,
      love to moan, love to complain, like to moan, can not complain, could not complain, can hardly complain,
      no cause to complain, shouldn complain, should not complain, mustn complain, must not complain, not to complain,
      complain too much, was going to complain, were going to complain, nearly complained, almost complained,
      was about to complain, was going to moan
    `,
  },
  {
    name: 'last-word',
    words: `
      not the end of it, not the end of this, not the last you will hear, not heard the last, the last you have heard,
      not going away quietly, not be fobbed off, not having it, not be silenced, not be ignored any longer
    `,
  },
  {
    name: 'job',
    words: `
      recruiting, recruit, job, jobs, vacancy, vacancies, applying, apply, hybrid, conference, interview, report,
      statistics, figures, training, course
    `,
  },
  {
    name: 'failing',
    words: `
      failing, failings, incident, neglect, abuse, concern, concerns, issue, mistake, error, problem
    `,
  },
  { name: 'may-one', words: 'can, could, may, should, do' },
  { name: 'due-to-one', words: 'deserves, deserve, owed, expect, awaiting' },
];
