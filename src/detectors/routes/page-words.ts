import type { WordClass } from '../grammar/word-class.ts';

/** Words for a body's page, what is written on it, and those who run it. */
export const pageWords: readonly WordClass[] = [
  {
    name: 'page',
    part: 'noun',
    words: `
      page, facebook page, fb page, facebook, fb, face book, twitter, twitter account, instagram, insta, insta page,
      instagram page, ig, tiktok, tik tok, tiktok account, linkedin, youtube, youtube channel, threads, bluesky,
      mastodon, x account, social media, social media page, social media account, social media channel, socials/socials,
      social account, account, feed, timeline, channel, group, facebook group, whatsapp, whatsapp channel, forum,
      messenger, inbox, chat, live chat, chatbot, webchat, website, web site, web page, webpage, site, profile, stream,
      live stream, livestream, broadcast, comment section, comments section, wall
    `,
  },
  {
    name: 'message',
    part: 'noun',
    words: `
      message, msg, private message, pm, dm, direct message, inbox, inbox message, messenger message, comment, question,
      query, post, enquiry, inquiry, tweet, email, e mail, mail, text
    `,
  },
  {
    name: 'write',
    part: 'verb',
    words: `
      message, msg, dm, pm, inbox, write, write* to, email, e mail, tweet, post, comment, tag, contact, ask, text,
      reply, get* in touch
    `,
  },
  {
    name: 'respond',
    part: 'verb',
    words: `
      hear* back, hear* back from, reply, reply* to, reply* back, respond, respond* to, get* back to, get* back,
      come* back to, answer, answer* back, write* back, message* back, acknowledge
    `,
  },
  { name: 'response', part: 'noun', words: 'reply, response, answer, acknowledgement, reply back, answer back' },
  {
    name: 'here',
    words: `
      on here, on this page, on your page, on facebook, on fb, on twitter, on insta, on instagram, on tiktok,
      on messenger, on social media, on this site, on this account, here, on this, on this group, on your facebook,
      on your socials, on this channel, on your channel, on x
    `,
  },
  {
    name: 'online',
    words: `
      online, on line, on here, live, active, logged on, logged in, at your desk, at your desks, at work, on duty,
      about, awake, around, working, in the office, in, available, on shift, on the socials, on socials, manning, back
    `,
  },
  {
    name: 'staffed',
    words: `
      manned, staffed, monitored, checked, read, run, moderated, watched, answered, looked at, seen, updated,
      monitoring, checking, reading, running, manning, moderating, looking after, in charge of, looks after, runs,
      monitors, checks, reads, mans, moderates, admins, managed, manages, manage, monitor, check
    `,
  },
  {
    name: 'somebody-there',
    words: `
      anyone, anybody, someone, somebody, any one, any body, you, a real person, a human, a person, anyone real,
      an actual person, a human being, anyone human, any humans, anyone alive, admin, your admin, an admin
    `,
  },
];
