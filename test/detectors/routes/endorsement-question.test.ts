import { endorsementQuestion } from '../../../src/detectors/routes/endorsement-question.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  endorsementQuestion,
  [
    {
      reason: 'a party',
      text: 'You retweeted that MP so I take it the trust supports his party now?',
      finds: ['You retweeted that MP so I take it the trust supports his party'],
    },
    {
      reason: 'a company, asked in the next sentence',
      text: 'You shared a post from that vitamin company. Does that mean the hospital recommends them?',
      finds: ['Does that mean the hospital recommends'],
    },
    {
      reason: 'a club',
      text: 'I see you follow the slimming club. Are you endorsing them then?',
      finds: ['Are you endorsing'],
    },
    {
      reason: 'backing',
      text: 'Why is an NHS trust retweeting a political party? Are you backing them?',
      finds: ['is an NHS trust retweeting a political', 'Are you backing'],
    },
    {
      reason: 'a tea',
      text: 'you liked a tweet from a slimming tea brand, do you recommend it?',
      finds: ['you liked a tweet from a slimming tea brand, do you recommend'],
    },
    {
      reason: 'agreement',
      text: 'Does sharing that article mean the trust agrees with it?',
      finds: ['Does sharing that article mean the trust agrees with'],
    },
    {
      reason: 'a sponsor',
      text: 'is the hospital sponsored by that vape company you mentioned',
      finds: ['is the hospital sponsored by'],
    },
    {
      reason: 'support for what is said',
      text: 'you follow some dodgy accounts, do you support what they say',
      finds: ['you follow some dodgy accounts, do you support'],
    },
    {
      reason: 'approved',
      text: "So because you shared it does that mean it's approved by the NHS?",
      finds: ["you shared it does that mean it's approved by"],
    },
    { reason: 'endorse alone', text: 'Do you endorse everyone you tag?', finds: ['Do you endorse'] },
    { reason: 'a retweet in general', text: 'Is a retweet an endorsement?', finds: ['Is a retweet an endorsement'] },
    {
      reason: 'taking sides',
      text: 'You posted about that party, so are you taking sides?',
      finds: ['You posted about that party, so are you taking sides'],
    },
    {
      reason: 'left alone: an open day',
      text: "I'd happily endorse every one of the team on Letchmore ward",
      finds: [],
    },
    { reason: 'left alone: a raffle', text: 'My share of the raffle money is going to the Raise charity!', finds: [] },
    {
      reason: 'left alone: a line on the floor',
      text: 'Follow the green line on the floor to X-ray, dead easy.',
      finds: [],
    },
    { reason: 'left alone: support for nurses', text: 'I support the nurses 100%', finds: [] },
    { reason: 'left alone: a café', text: 'Would you recommend the cafe?', finds: [] },
    { reason: 'left alone: a GP’s advice', text: 'My GP recommended I come to you', finds: [] },
    { reason: 'left alone: a share', text: 'Shared to our village page', finds: [] },
    { reason: 'left alone: a bed', text: "I'd like to sponsor a bed", finds: [] },
    { reason: 'left alone: the NHS', text: 'We back our NHS', finds: [] },
    { reason: 'left alone: carers', text: 'Do you support carers?', finds: [] },
    { reason: 'left alone: for a friend', text: 'Sharing for a friend', finds: [] },
    { reason: 'left alone: a like', text: 'I liked the video', finds: [] },
    { reason: 'left alone: a medicine', text: "Is it safe to have the flu jab if I'm on warfarin?", finds: [] },
    { reason: 'left alone: a recommendation', text: 'I would recommend this hospital to anyone', finds: [] },
    { reason: 'left alone: a promotion', text: 'My sister got promoted to ward manager', finds: [] },
    { reason: 'left alone: a post', text: 'Great post', finds: [] },
    { reason: 'left alone: a tag', text: 'Tagging my mam so she sees this', finds: [] },
    { reason: 'left alone: advice', text: 'Does the trust offer advice on benefits?', finds: [] },
    { reason: 'left alone: working', text: 'Does the lift work yet?', finds: [] },
    { reason: 'left alone: mentions', text: 'Special mention to Bev on reception', finds: [] },
    { reason: 'left alone: a vote', text: 'Vote for the nurses in the awards', finds: [] },
    { reason: 'left alone: a like for a friend', text: 'Like if you agree nurses deserve more', finds: [] },
    { reason: 'left alone: a share of the blame', text: 'You share some of the blame', finds: [] },
    { reason: 'left alone: support groups', text: 'Are there support groups in Hexham?', finds: [] },
    { reason: 'left alone: a follower', text: 'Been following since day one', finds: [] },
    { reason: 'left alone: promotion of health', text: 'You promote good health', finds: [] },
    { reason: 'left alone: adverts', text: 'Is the job still advertised?', finds: [] },
    { reason: 'left alone: belief', text: 'I believe in this place', finds: [] },
  ],
  runner,
);
