import type { WordClass } from '../grammar/word-class.ts';

/** Whether anybody is there, reads and replies. */
export const hoursQuestionWords: readonly WordClass[] = [
  {
    name: 'robot',
    words: `
      robot, bot, bots, computer, machine, automated, automatic, auto reply, auto replies, autoreply, ai, chatbot,
      a real person, real person, an actual person, actual human, human being, a human, real human, algorithm,
      automated message, automated reply, copy and paste, copy and pasted, scheduled post, scheduled posts, scheduled,
      on a timer, on autopilot
    `,
  },
  {
    name: 'nobody',
    words: `
      nobody, no one, noone, no body, none of you, not one of you, not a soul, no bugger, nobody ever, no one ever,
      never anyone
    `,
  },
  {
    name: 'written',
    words: `
      messages, message, msgs, msg, dms, dm, pms, pm, inbox, inboxes, comments, comment, posts, tweets, tweet, emails,
      questions, question, query, queries, replies, mentions, tags, these, any of this, any of these, enquiry,
      private message, direct message, private messages, direct messages, messenger, what we write, what people write,
      what we put, what we say on here, what people say
    `,
  },
  { name: 'people', words: 'people, folk, folks, anyone, anybody, everyone, patients, us' },
  {
    name: 'asked',
    words: `
      still no, hear back, asked, ask, asking, enquired, commented, wrote, posted, put a comment
    `,
  },
  {
    name: 'left-on-read',
    words: `
      left me on read, left on read, leaving me on read, left me on seen, left on seen, seen my message,
      read my message, read my messages, read my dm, opened my message, it says seen, says seen, says read, says active,
      active now, active 5 minutes ago, says you are online, it says online, seen it, blue ticks, blue tick,
      it says you, ignoring my messages, ignoring my message, ignored my message, ignored my messages, ignoring my dms,
      ignoring my dm, ignoring my comments, ignoring my comment, ignored my comment, ignoring my question,
      ignored my question, ignoring me on here, ignoring everyone on here, ignore every message, ignore messages,
      ignoring messages, ignoring people on here, ghosted me, ghosting me, being ghosted, ghosting people
    `,
  },
  {
    name: 'you-posted',
    words: `
      you posted, you have posted, you just posted, you have just posted, you were posting, you are posting,
      you tweeted, you have just tweeted, you just tweeted, you put a post up, you shared, you just shared,
      you have just shared, you put up, you can post, you find time to post, you found time to post, you manage to post,
      you have time to post, time to post, you replied to, you have replied to, you answered, you liked, you have liked,
      just posted, just tweeted
    `,
  },
  {
    name: 'clock',
    words: `
      9 to 5, 9 5, nine to five, mon to fri, monday to friday, weekdays, on weekdays, mon fri, hours, what time,
      what times, what days, which days, weekends, at weekends, on weekends, at the weekend, over the weekend,
      bank holidays, on a weekend, out of hours, in the evening, in the evenings, evenings, at night, nights, saturdays,
      sundays, sunday, saturday, on a sunday, on a saturday, 24/7, 24 hours, overnight, over christmas, after 5,
      office hours, working hours, social media hours, all day, round the clock, during the day, on sundays,
      on saturdays
    `,
  },
  {
    name: 'asap',
    words: `
      asap, urgent, urgently, quick, quickly, soon, today, now, me, us, someone, somebody, anyone, anybody,
      straight away, ffs, for once, please, back, my question, my questions, the question, this, my dm, my dms,
      my message, my messages, my msg, my pm, my email, my comment, your dms, your messages, your inbox
    `,
  },
  {
    name: 'phones',
    words: `
      phone, phones, telephone, the ward, ward, reception, switchboard, call, calls, buzzer, line, ring, rings, rang,
      consultant, gp, surgery, bell, intercom, door, letter, letters, clinic, crisis team, appointments, voicemail,
      answerphone, ringing
    `,
  },
  {
    name: 'page-work',
    words: `
      this page, your page, this account, your account, your social media, social media, your socials, the socials,
      your inbox, your messages, messages, this inbox, your facebook, your twitter, your instagram, your dms,
      your facebook page, this facebook page, these messages, these comments
    `,
  },
  {
    name: 'doing-replies',
    hides: true,
    words: `
      answer for it, answer for this, answer for that, answer for what, doing the replies, answer to my prayers,
      answer to our prayers, the answer is, my answer, answers all, answered all my, answered all our, answered every,
      answered any questions, answered my questions, answer my questions, all my questions, replied straight away,
      thanks for replying, thank you for replying, thanks for the reply, thank you for the reply, quick reply,
      quick response, thanks for getting back, being there, there for, there is, there was, there were, there are,
      always there, were there, was there, be there, see you there, been there
    `,
  },
  { name: 'around', words: 'there, about, around, home, awake, alive, listening, online, working, reading' },
  { name: 'to-help', words: 'help, answer, reply, read, respond, tell' },
  { name: 'ask-whether', words: 'do, does, will, can, could, would, is, are' },
  {
    name: 'read-it',
    words: `
      read, reads, reading, see, look, check, monitor, checks, monitors, monitoring, looks, sees
    `,
  },
  {
    name: 'read-by',
    words: `
      read, monitored, checked, seen, manned, staffed, moderated, automated, scheduled, answered
    `,
  },
  {
    name: 'on-duty',
    words: `
      online, manned, monitored, staffed, logged, active, checked, moderated, answered, answering, clocking
    `,
  },
  { name: 'since-then', words: 'times, twice, days, weeks, week, ago, about, on' },
  { name: 'about-now', words: 'there, about, online, ignore, ignoring, so' },
];
