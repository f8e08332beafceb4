import type { WordClass } from '../grammar/word-class.ts';

/** The rules of a page, and what is done under them. */
export const rulesQuestionWords: readonly WordClass[] = [
  {
    name: 'page-rules',
    words: `
      house rules, house rule, community guidelines, community guideline, community standards, community rules,
      page rules, page guidelines, group rules, posting rules, posting guidelines, comment policy, commenting rules,
      comment rules, posting policy, comments policy, commenting policy, moderation policy, social media rules,
      social media principles, social media policy, social media guidelines, social media standards, social media code,
      rules for this page, rules of this page, rules on this page, rules of the page, rules for the page,
      rules for your page, rules of your page, rules on your page, rules on here, rules for comments,
      rules for commenting, rules about comments, rules for posting, rules about posting, rules on posting,
      rules on commenting, rules for this group, rules of this group, your principles, these principles, facebook rules,
      your guidelines, moderation rules, acceptable use policy, code of conduct, your rules, your rule, these rules,
      rules on swearing, rules about swearing, rules on tagging, rules on links, rules about links, rules on language,
      terms of use, content rules, content policy, your principles page, guidelines for this page, guidelines on here,
      guidelines for comments, rules on naming, rules about naming
    `,
  },
  {
    name: 'rule',
    words: `
      dos and, do and, rule, rules, guideline, guidelines, principle, principles, policy, standards, term, terms,
      small print
    `,
  },
  {
    name: 'taken-down',
    words: `
      disappearing, vanishing, vanish, disappear, getting deleted, getting removed, deleted, delete, deleting, removed,
      remove, removing, hidden, hide, hiding, hid, taken down, take down, took down, taking down, taken off, took off,
      vanished, disappeared, gone, missing, censored, censoring, censor, blocked, block, blocking, banned, ban, banning,
      muted, mute, reported, restricted, silenced, wiped, pulled, scrubbed, got rid, getting rid, edited, redacted,
      flagged, barred, kicked off, kicked out, turned off, turn off, switched off, closed, limited, filtered, rejected,
      declined, not approved, suspended, locked
    `,
  },
  {
    name: 'silenced',
    words: `
      blocked, banned, barred, muted, silenced, kicked off, kicked out, kicked, thrown off, thrown out, booted off, booted,
      chucked off, chucked out, turfed off, struck off, shut out, suspended, deleted, in trouble, a ban, a warning, a strike
    `,
  },
  {
    name: 'comment',
    part: 'noun',
    words: `
      comment, post, review, reply, message, tweet, question, photo, pic, picture, video, link, remark, response,
      feedback, thread, story, gif, meme, account
    `,
  },
  {
    name: 'here',
    words: `
      on here, on this page, on your page, here, on this group, in the comments, in comments, on your facebook,
      on facebook, on this post, on your posts, on this site, on the page, under your posts, in this group,
      on social media, on your social media, on your wall, on twitter, on insta, on instagram, on the facebook page
    `,
  },
  {
    name: 'write',
    part: 'verb',
    words: `
      post, say, write, put, share, swear, comment, tag, mention, name, link, advertise, promote, upload, curse,
      criticise, tell people, talk about, post about, name and shame, use, put up, type
    `,
  },
  {
    name: 'permitted',
    words: `
      allowed, permitted, ok, okay, alright, acceptable, fine, against the rules, against your rules, not allowed,
      banned, forbidden, within the rules, against the guidelines, against your guidelines, against your policy,
      against your terms, against policy, legal, all right, frowned upon, breaking the rules, in breach
    `,
  },
  {
    name: 'change',
    part: 'verb',
    words: `
      change, update, rewrite, amend, revise, alter, modify, tweak, edit, bring* in, introduce, make* up,
      move* the goalposts, review, write, decide, set
    `,
  },
  {
    name: 'goalposts',
    words: `
      moving the goalposts, move the goalposts, moved the goalposts, shifting the goalposts, shift the goalposts,
      goalposts keep moving, making it up as you go, making up the rules, making the rules up, make up the rules,
      make the rules up, changing the rules, change the rules, changed the rules, keep changing the rules, new rules
    `,
  },
  {
    name: 'free-speech',
    words: `
      free speech, freedom of speech, censorship, censoring, censoring people, silencing people, silencing us,
      silencing me, gagging people, deleting comments, delete comments, deleting everything, deleting anything,
      hiding comments, removing comments, turned comments off, turned off comments, comments turned off, comments off,
      comments switched off, switched off comments, switched comments off, disabled comments, comments are off,
      shut us up, shutting people up, silencing critics, only keep the nice ones, only leave the nice ones,
      deleting posts, blocking people, banning people
    `,
  },
  {
    name: 'moderator',
    words: `
      moderator, moderators, mod, mods, admin, admins, whoever runs this, whoever moderates
    `,
  },
  {
    name: 'social-media',
    words: `
      your social media, social media, your facebook, your socials, your page, your facebook page, your twitter,
      this page, your photos, your pictures, your videos, your images, your photo, your picture, your video, your image,
      one of your photos, one of your pictures, your logo, the trust logo, your post, your posts, your content,
      your poster, your posters, your leaflet, your flyer, your graphic, your graphics, your infographic,
      your infographics
    `,
  },
  {
    name: 'reuse',
    words: `
      use, reuse, re use, share, repost, print, copy, reproduce, borrow, credit, embed, screenshot, put in, put on,
      republish, download, quote
    `,
  },
  {
    name: 'other-rules',
    words: `
      visiting, visitors, visitor, parking, flowers, food, intensive care, on the ward, on wards, smoking, vaping, dogs,
      pets, children, dress code, masks, mask, appointments, mobile phones, leave, section, theatre, birth partner,
      birthing partner, phones, uniform, alcohol, maternity, itu, icu, hand washing, balloons, fasting, eating
    `,
  },
  {
    name: 'posting-act',
    words: `
      post, comment, put a link, share a link, link to, tag, swear, name staff, name names, name a, name the, advertise,
      say, write, criticise, share, promote
    `,
  },
  {
    name: 'asks-after',
    words: `
      what, which, where, whats, who, how, when, why, is, are, have, has, do, does, can, could, any, link, got, need,
      explain
    `,
  },
  {
    name: 'changing',
    words: `
      change, changing, changed, update, updated, updating, latest, version, copy, questions, question
    `,
  },
  {
    name: 'taken-by',
    words: `
      why, who, how, has, have, did, stop, keep, keeps, you, been, having, someone, somebody, admin, facebook
    `,
  },
  { name: 'barred', words: 'blocked, block, banned, ban, muted, barred, restricted, unblock, unblocked, unban' },
  {
    name: 'blocked-else',
    words: `
      nose, ears, ear, sinuses, tube, catheter, bowel, drain, road, artery, arteries, vein, fire drill, off the list,
      off the waiting list, off the ward, from driving, from visiting
    `,
  },
  { name: 'bad-post', words: 'abusive, abuse, swearing, offensive, inappropriate, spam, harassment, relevant' },
];
