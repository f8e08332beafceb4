import type { WordClass } from '../grammar/word-class.ts';

/** What a body does with the posts of others, and what that might seem to say. */
export const endorsementQuestionWords: readonly WordClass[] = [
  {
    name: 'share',
    part: 'verb',
    words: `
      share, retweet, re tweet, rt, repost, re post, like, follow, tag, mention, promote, post, plug, advertise, boost,
      quote tweet, link to, shout* out, give a shout out to, platform, feature, add, heart, thumbs* up
    `,
  },
  {
    name: 'endorse',
    part: 'verb',
    words: `
      endorse, recommend, support, back, approve, approve of, agree with, agree, sponsor, partner with, vouch for,
      stand by, side with, promote, favour, condone, rate, believe in, believe, campaign for, vote for, advertise,
      affiliate, associate with, work with, work for, sanction
    `,
  },
  {
    name: 'endorsed',
    words: `
      endorsement, an endorsement, endorsing, official endorsement, in favour of, affiliated with, affiliated to,
      associated with, linked to, partnered with, sponsored by, sponsoring, paid to, being paid, paid for,
      paid promotion, political, politically neutral, neutral, impartial, taking sides, taking a side, a recommendation,
      your recommendation, approved by, nhs approved, trust approved, official partner, in bed with, on their side,
      your views, your view, the trust s view, the same view, his party, her party, their party, his views, her views,
      their views, policy now, official policy, party political, allowed to be political
    `,
  },
  {
    name: 'body',
    words: `
      trust, hospital, nhs, nhs trust, you, yous, you lot, page, account, team, hospitals, this trust, the trust,
      this hospital, the nhs, this page
    `,
  },
  {
    name: 'so',
    words: `
      so, does that mean, does this mean, do you, are you, is that, is this, is it, means, mean, take it, guess, assume,
      presume, so i take it, i take it, then, therefore, now, imply, implying, suggest, suggesting
    `,
  },
  { name: 'sharing', words: 'retweet, like, share, follow, mention, tag, sharing, following, retweeting, liking' },
  { name: 'imply', words: 'mean, imply, count, endorsement, endorsing' },
  {
    name: 'endorse-form',
    words: `
      endorse, endorsing, endorses, endorsed, affiliated, sponsoring, sponsored, promoting
    `,
  },
];
