import type { WordClass } from '../grammar/word-class.ts';

/** Pages and messages that do not work. */
export const outageWords: readonly WordClass[] = [
  {
    name: 'our-page',
    words: `
      button, apply button, the apply button, register button, submit button, book now button, your pdf, pdf, the pdf,
      your document, your newsletter, your poll, your survey, the survey, audio, the audio, the sound, sound, subtitles,
      captions, your app, the booking link, booking link, your form, your map, the map, your leaflet link, your podcast,
      your event page, your booking page, booking page, booking system, your online booking, your timeline,
      your vacancies page, jobs page, your page, ur page, the page, this page, your facebook page, your facebook,
      facebook page, the facebook page, your fb page, your fb, fb page, facebook, fb, your twitter, twitter,
      your twitter page, your twitter account, your tweets, your instagram, instagram, your insta, insta, your tiktok,
      tiktok, your site, the site, this site, your website, the website, this website, your web site, web site,
      your web page, website, your account, the account, this account, your group, the group, messenger, your messenger,
      your inbox, your chat, the chat, live chat, the live chat, chatbot, your chatbot, your dms, dms, your link,
      the link, that link, this link, link, links, your links, the links, your post, this post, the post, your posts,
      your video, the video, this video, video, videos, the livestream, livestream, live stream, the live stream,
      the stream, the live, your live, your stream, your feed, feed, your channel, your socials, socials, social media,
      comments, the comments, comment section, your youtube, youtube, linkedin, your linkedin, the online form,
      contact form, your profile, app, x, whatsapp, threads, your stories, story, picture, pictures, the picture, photo,
      photos, poster, image, the graphic
    `,
  },
  {
    name: 'own-page',
    words: `
      your page, ur page, the page, this page, your facebook page, your facebook, facebook page, facebook, fb,
      your fb page, your twitter, twitter, insta, instagram, your insta, your instagram, your tiktok, tiktok, your site,
      the site, this site, your website, the website, this website, website, your account, this account, messenger,
      your inbox, live chat, your dms, your posts, your socials, social media, your feed, your channel, your link,
      the link, link, the video, the livestream, the live stream, your group, linkedin, youtube, your whatsapp channel,
      whatsapp channel, comments, the comments, whole page, page
    `,
  },
  {
    name: 'broken',
    words: `
      dropping, dropping out, drops out, cutting out, not found, page not found, an error page, error page,
      goes nowhere, dead link, not there, down again, down, broke, broken, bust, knackered, kaput, crashed, crashing,
      crashes, offline, unavailable, not available, frozen, freezing, glitching, glitchy, playing up, acting up,
      on the blink, out of action, out of order, not working, not loading, not opening, timed out, timing out,
      buffering, dead, hacked, gone, vanished, disappeared, blank, an error, error, error message, 404, stuck, lagging,
      keeps dropping, spinning, just spins, spins, unresponsive, inaccessible, back up, up and running, borked, fubar,
      cut out, kept cutting out, kept buffering, kept freezing, kept crashing, keeps crashing, keeps freezing,
      keeps buffering
    `,
  },
  {
    name: 'work',
    part: 'verb',
    words: `
      work, load, open, play, refresh, connect, appear, show, show* up, come* up, update, respond, let me in, let me on,
      let me post, let me comment, let me message, let me see, let me log in, let us in, let us on, send, go through,
      go, submit, stream
    `,
  },
  {
    name: 'enter',
    words: `
      get on, get on to, get onto, get into, get in, access, see, view, open, find, load, log into, log in to,
      log on to, reach, comment on, post on, message, write on, get your, open up, bring up
    `,
  },
  {
    name: 'failed',
    words: `
      failed, fail, fails, failing, failed to send, bounced, bounced back, bouncing back, would not send, will not send,
      not sending, not send, not delivered, not delivering, did not send, never sent, not go through, not going through,
      kept failing, keeps failing, undelivered, came back, not deliver
    `,
  },
  {
    name: 'message',
    part: 'noun',
    words: `
      message, msg, dm, pm, private message, direct message, comment, messenger message, inbox message, email, e mail,
      reply
    `,
  },
  {
    name: 'at-fault',
    words: `
      your end, ur end, my end, your side, my side, just me, only me, is it me, me or you, anyone else, anybody else,
      my phone, my internet, my wifi, a glitch, a bug, blocked me, block me, for everyone, for everybody, fixed, fix it,
      technical difficulties, technical issue, technical issues, technical problem, technical problems
    `,
  },
  {
    name: 'posting',
    words: `
      message you, send you, reach you on here, messaging you, dm you, contact you, comment, post, reply
    `,
  },
  {
    name: 'not-page',
    words: `
      lift, lifts, phones, phone line, line, boiler, heating, self check in, check in screen, check in screens, screens,
      machine, machines, scanner, toilet, toilets, ticket machine, barrier, barriers, coffee machine, vending machine,
      door, doors, tv, tvs, televisions, wifi on the ward, hospital wifi, bed, kettle, air con, nhs app, record,
      records, my gp
    `,
  },
  {
    name: 'elsewhere-down',
    hides: true,
    words: `
      lift is down, lifts are down, phone line, phone lines, phones are down, appointment line, let me down,
      let us down, letting me down, let down, lie down, sat down, sit down, calm down, calmed down, ran down, run down,
      break down, broke down, broken down, slowed down, slow down, cut down, down to, feeling down, bit down,
      up and down, down the, down my, down your, down in, put down, written down, write down, shut down, come down,
      going down, went down, gone down, look down, looked down, down time, down syndrome, downs, broken arm, broken leg,
      broken wrist, broken hip, broken bone, broken ankle, taken down, took down, take down, taking down,
      social media campaign, thumbs down, hands down
    `,
  },
  { name: 'getting-on', words: 'getting, opening, accessing, seeing, loading, with' },
  {
    name: 'use-page',
    words: `
      message, messaging, dm, dming, contact, contacting, comment, commenting, post, posting, send, sending, reply,
      watch, watching
    `,
  },
];
