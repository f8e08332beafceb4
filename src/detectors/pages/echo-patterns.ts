import type { Certainty } from '../define-detector.ts';
import type { Pattern } from '../grammar/pattern.ts';

/** A pattern of what leans on another's words, with texts that it finds and near ones that its detector leaves. */
export interface EchoPattern extends Pattern {
  readonly certainty: Certainty;
  readonly because: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** How many words of its own a comment may have beside it; of those that are about somebody, left out, `SPARE_ABOUT`. */
  readonly spare?: number;
  /** A denial before it or in it belongs to it. */
  readonly denies?: true;
  /** It may be asked. */
  readonly asks?: true;
}

const AGREES = 'agrees with what another said';
const DESERVED = 'says that somebody deserved it';

/** How comments lean on what they answer: agreement, likenesses, fates deserved, and who somebody is. */
export const echoPatterns: readonly EchoPattern[] = [
  {
    id: 'agrees',
    match: [
      '^ ~1, [agreed]',
      '[agreed] $',
      '^ ~1 [agree-with] all-said ~2 $',
      '^ ~2, [=agree|=agreed|=agrees] =with|entirely',
      '^ ~2, [=agree|=agreed] $',
    ],
    certainty: 'certain',
    because: AGREES,
    denies: true,
    yes: ['Spot on', 'Hear hear, about time', 'I agree with every word'],
    no: ['Spot on care from the team', 'Well said, thank you for posting this', 'I disagree'],
  },
  {
    id: 'this',
    match: [
      '^ ~1 [=this] $',
      '^ ~1 =this|=that !be ~1, [entirely] ~2 $',
      '^ [entirely] =this|=that ~1 $',
      '^ [entirely] $',
    ],
    certainty: 'certain',
    because: AGREES,
    yes: ['This, all of it', '100 % this'],
    no: ['This! More funding for carers please', 'This is all of it done by Friday'],
  },
  {
    id: 'as-another-said',
    match: [
      '=what|=as|=like|=everything|=all speaker ~2 [put-it]',
      '=as|=like [put-it] ~1 speaker|=above|=already',
      '=same ~1 =as|=about|=for|=with|=goes ~2 [speaker]',
    ],
    certainty: 'certain',
    because: AGREES,
    yes: ['Same as what he said, only double', 'What she said', 'Same goes for him'],
    no: ['What they said at the desk was to come back on Friday', 'Same goes for the parking'],
  },
  {
    id: 'put-no-better',
    match: ['not ~2 [put-it] ~4 =better', 'not ~2 [depict] ~4 =better', '=who|=nobody ~2 [put-it] ~2 =better'],
    certainty: 'certain',
    because: AGREES,
    denies: true,
    yes: ['Couldn’t have put it better', 'I could not have described him better myself'],
    no: ['Couldn’t have had a better nurse', 'Could not have put it better, thank you all'],
  },
  {
    id: 'portrays',
    match: [
      '=what|=good|=perfect|=great|=best|=accurate|=fitting|=apt ~2 [portrait] ~3 somebody',
      '[depict] somebody ~2 to-a-t',
      '=you|=he|=she|=they|=that|=this ~1 [depict] somebody ~2 to-a-t',
      '=that|=this be somebody ~1 [to-a-t]',
      '[right-about] somebody',
    ],
    certainty: 'certain',
    because: 'says how well another described somebody',
    denies: true,
    yes: ['What a description of her - dead right', 'Sums him up', 'Right about them'],
    no: ['What a description of the walk', 'The shoes fit her perfectly on her first day at nursery'],
  },
  {
    id: 'no-better-either',
    match: ['other-one ~2 [no-better]', 'he|they ~2 =as|=just [=bad]', '=both ~1 [no-better]'],
    certainty: 'certain',
    because: 'likens somebody to whom another judged',
    denies: true,
    yes: ['And the other one is no better', 'She’s just as bad', 'Both as bad as each other'],
    no: ['My back is no better', 'The other one is no better since the operation'],
  },
  {
    id: 'had-it-coming',
    match: [
      'somebody ~3 [comes-to]',
      '^ ~1 [comes-to] ~4, $',
      '^ ~1 [comes-to] ~1 somebody =got|=gets|=has|=had|=did',
      'got ~1 =what|=everything|=all|=whatever somebody? ~1 [what-comes]',
      '[=serve|=serves|=served] somebody ~1 =right',
      '=brought|=bring|=brings ~3 =on [selves]',
      '=only ~3 [selves] =to? =blame',
      '[selves] =to =blame',
    ],
    certainty: 'certain',
    because: DESERVED,
    spare: 4,
    yes: ['She had that coming if you ask me', 'Got what they deserved', 'Serves her right'],
    no: ['She never had it coming', 'Nobody deserves that', 'My knee operation was a long time coming'],
  },
  {
    id: 'no-pity',
    match: [
      'not ~2 [=sympathy|=pity] ~1 =for ~1 somebody',
      '^ ~2 not ~1 [=sympathy|=pity] ~2 $',
      'not ~3 =sorry =for [somebody]',
      '^ ~2, [proverb] ~3 $',
    ],
    certainty: 'certain',
    because: DESERVED,
    spare: 4,
    denies: true,
    asks: true,
    yes: ['No sympathy', 'Can’t feel sorry for him', 'Karma'],
    no: ['No sympathy from the doctor', 'I feel sorry for her'],
  },
  {
    id: 'one-fewer',
    match: [
      '^ ~2, =one [=less|=fewer] ~1 =of ~1 somebody',
      '^ ~2, =one [=less|=fewer] =mouth|=pension|=wage|=salary|=patient|=body|=name|=vote ~5 $',
    ],
    certainty: 'certain',
    because: 'is glad that somebody is gone',
    spare: 5,
    yes: ['Good. One less of them to worry about', 'One less mouth to feed'],
    no: ['One less thing to worry about', 'One fewer of these sessions each month'],
  },
  {
    id: 'nothing-ails-them',
    match: ['^ ~1 he|they be not ~2 [ailing] ~2, he|they|=just|=only'],
    certainty: 'certain',
    because: 'says that nothing ails somebody',
    spare: 8,
    denies: true,
    yes: ['She’s not ill, she wants a good shake', 'They are not depressed, just lazy'],
    no: ['She’s not ill at all, thank goodness', 'He is not ill, my consultant said so'],
  },
  {
    id: 'who-is-it',
    match: [
      'be not? he|they not? [the-one] ~1 known-by',
      'be not? =that|=this not? the-one [=who|=whose|=what]',
      'be not? =that|=this|he|they not? the-one =off|=from|=in|=on ~1 [seen-in]',
      '=that|=this be ~1 the-one|he|they =off|=from|=in|=on ~1 [seen-in]',
      '=that|=this be ~1 the-one|he|they [=who|=whose]',
      '=is =that|=this he|they =off|=from|=in|=on ~1 [seen-in]',
      'the-one =off|=from|=in ~1 [seen-in]',
      'the-one i|we ~2 [told-of] ~1 you|=about',
    ],
    certainty: 'certain',
    because: 'asks who it is that another spoke of',
    spare: 6,
    denies: true,
    asks: true,
    yes: ['Is that the one who was in the paper?', 'Isn’t she the one from the news', 'That’s him off the telly'],
    no: ['Is this the one near the station?', 'Is he the one I ask about my referral?'],
  },
];
