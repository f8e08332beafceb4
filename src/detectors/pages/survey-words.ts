import type { WordClass } from '../grammar/word-class.ts';

/** Surveys and research, and how people are asked to take part. */
export const surveyWords: readonly WordClass[] = [
  {
    name: 'survey',
    part: 'noun',
    words: `
      survey, questionnaire, questionaire, questionnair, poll, quiz for my, online survey, short survey, quick survey,
      quick questionnaire, google form, microsoft form, survey link
    `,
  },
  {
    name: 'study',
    part: 'noun',
    words: `
      study, research, research study, research project, focus group, interview, online study, clinical research,
      project, trial, experiment, dissertation study, phd study
    `,
  },
  {
    name: 'fill-in',
    part: 'verb',
    words: `
      fill* in, fill* out, complete, do, answer, take, take* part in, participate in, share, respond to, help* with,
      sign* up to, sign* up for, join, have* a go at, spare* ten minutes for
    `,
  },
  {
    name: 'take-part',
    words: `
      take part, taking part, participate, participating, be interviewed, be part of our, share your experience,
      share your experiences, share your views, have your say, tell us what you think, give your views, sign up here,
      get in touch, message me, email me, volunteer
    `,
  },
  {
    name: 'recruit',
    words: `
      looking for, seeking, recruiting, need, needing, want, searching for, after, hoping to find, still need,
      calling all, in search of, would like, hoping to speak to, would love to hear from, love to hear from,
      want to hear from, hoping to interview, looking to interview, want to interview, to interview
    `,
  },
  {
    name: 'participant',
    words: `
      participants, participant, respondents, responses, volunteers, people to answer, people to take part,
      people to complete, people to interview, people to fill in, interviewees, subjects, testers, volunteers for,
      women, men, mums, dads, carers, nurses, patients, people, parents, adults, families, new mums, students,
      anyone who
    `,
  },
  {
    name: 'sure-participant',
    words: `
      participants, respondents, interviewees, more responses, survey responses, people to answer,
      people to take part in, people to complete my, people to complete our, people to fill in
    `,
  },
  {
    name: 'paper-for',
    words: `
      dissertation, thesis, msc, masters, phd, degree, undergraduate project, final year project, university project,
      coursework, masters project, research project, uni project, college project, market research, epq, doctorate,
      assignment, uni module, podcast, gcse, level project, essay, uni course, school project
    `,
  },
  {
    name: 'researcher',
    words: `
      student, psychology student, masters student, phd student, msc student, university student, third year student,
      final year student, researcher, phd researcher, research assistant, journalist, postgraduate,
      doctoral researcher, trainee psychologist, research fellow
    `,
  },
  {
    name: 'researches',
    words: `
      researching, doing research, doing my, writing my, investigating, studying the, looking into, carrying out,
      conducting, running a study, doing a study, collecting data, exploring
    `,
  },
  {
    name: 'asks-help',
    words: `
      please, spare, minutes, ten minutes, 5 minutes, 10 minutes, five minutes, link, here, below, closes, anonymous,
      confidential, voucher, vouchers, prize, win, thanks in advance, would really help, really appreciate,
      appreciate, takes, need, message me, comment, comment below, in the comments, questions, a few questions, help,
      eligible, sign up, respond, reply, answer, grateful, cheers, gift card, compensation, paid, complete, fill,
      multiple choice, before sunday, before friday, open now, now open, email, adults, vote, chat to me, up for,
      hear from, ethics, ethical approval, open to, open until, deadline, dm me
    `,
  },
  {
    name: 'may-i',
    words: `
      can i post, can i share, could i post, could i share, am i allowed, are we allowed, is it ok to, is it okay to,
      do i need permission, need permission, may i post, may i share, allowed to post
    `,
  },
  {
    name: 'of-body',
    words: `
      your survey, your questionnaire, your text survey, the staff survey, staff survey, patient survey,
      the patient survey, feedback survey, the feedback survey, nhs survey, friends and family, pre op questionnaire,
      health questionnaire, gp survey, your feedback form, case study, polling station, study room, the surveyor,
      annual survey, the survey results, national survey
    `,
  },
  {
    name: 'poll-ask',
    words: `
      are you for or against, for or against, yes or no, comment yes, comment below, vote below, react with,
      like for yes, which do you prefer, hands up, who thinks, who agrees, tell me what you think
    `,
  },
  {
    name: 'incentive',
    words: `
      voucher, vouchers, paid, prize draw, amazon voucher, gift card, earn, win, reward, compensated, cash
    `,
  },
  {
    name: 'past-survey',
    words: `
      asked to fill, asked to complete, hard to answer, difficult to answer, prior to, to my mum, had three, i got,
      got a, got your, received, i answered, i completed, i filled, i did, they did, was asked, filled in the,
      results, results of, after my visit, before my appointment, sent me, did the, structural survey,
      of the car park, land survey, buildings survey, surveyor, exit interview, job interview, for the job,
      my interview, an interview for, work
    `,
  },
];
