import type { RuleSource } from '../../policy/schema.ts';

/** A question in a post that is not abusive: “we will not … respond to abusive messages”. */
function asked(kind: string): RuleSource['when'] {
  return { all: [{ detects: [kind] }, { not: { detects: ['insult', 'threat', 'hate'], atLeast: 'probable' } }] };
}

/** What a query is about that regards social media: what is posted, and those who post it. */
const OF_SOCIAL_MEDIA = `
  social media, facebook, insta, instagram, twitter, tiktok, linkedin, youtube, this page, your page, the page, this account, your account,
  your post, your posts, this post, a post, photo, photos, pic, pics, picture, pictures, image, video, videos, clip, clips, footage, reel,
  tag, tagged, untag, repost, reshare, share, comment, comments, leaflet, leaflets, poster, posters, graphic, logo, podcast, newsletter,
  magazine, live stream, livestream, comms, comms team, communications team, press office, press team, media team, journalist, reporter`
  .split(',')
  .map((phrase) => phrase.trim());

/** The sentences that tell people what the Trust can’t do here, and where to turn. */
export const routeRules: readonly RuleSource[] = [
  {
    id: 'someone-at-risk',
    when: { detects: ['crisis'] },
    then: { signpost: 'how-we-work', priority: 'urgent' },
    because: ['office-hours', 'no-updates-or-advice'],
    interpretation:
      'The page says nothing about people at risk and names no help for them, so none is named here. A person looks first of all; and whoever wrote is told what the page does say, that the Trust can’t give medical advice on its channels, and that nobody may be there at night to see a cry for help.',
  },
  {
    id: 'patient-updates',
    when: asked('individual-care'),
    then: { signpost: 'how-we-work' },
    because: ['no-updates-or-advice'],
  },
  {
    id: 'medical-advice',
    when: asked('clinical-question'),
    then: { signpost: 'how-we-work' },
    because: ['no-updates-or-advice'],
  },
  {
    id: 'office-hours',
    when: asked('hours-question'),
    then: { signpost: 'how-we-work' },
    because: ['office-hours'],
    interpretation: 'We take bank holidays in England to be outside normal office hours.',
  },
  {
    id: 'downtime',
    when: asked('outage'),
    then: { signpost: 'how-we-work' },
    because: ['downtime'],
  },
  {
    id: 'following-back',
    when: asked('follow-request'),
    then: { signpost: 'how-we-work' },
    because: ['no-following-back'],
  },
  {
    id: 'endorsement',
    when: asked('endorsement-question'),
    then: { signpost: 'how-we-work' },
    because: ['no-endorsement'],
  },
  {
    id: 'questions',
    when: asked('rules-question'),
    then: { signpost: 'contact-us' },
    because: ['rules-may-change', 'questions'],
  },
  {
    id: 'social-media-queries',
    when: { all: [asked('contact-request'), { phrases: OF_SOCIAL_MEDIA }] },
    then: { signpost: 'contact-us' },
    because: ['questions'],
    interpretation:
      'We take a query to regard social media where somebody asks whom to turn to and names a post, a picture, a page or those who run it.',
  },
];
