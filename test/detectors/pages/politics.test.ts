import { politics } from '../../../src/detectors/pages/politics.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  politics,
  [
    {
      reason: 'a party to vote for',
      text: 'Please vote Labour on Thursday',
      finds: ['Please vote Labour'],
      certainty: 'certain',
    },
    {
      reason: 'a party not to vote for',
      text: "Don't vote Conservative again",
      finds: ["Don't vote Conservative"],
      certainty: 'certain',
    },
    {
      reason: 'a party whose name is an everyday word',
      text: 'We need you to vote Green in this ward',
      finds: ['to vote Green'],
      certainty: 'probable',
    },
    {
      reason: 'a cross beside a party',
      text: 'Put your cross next to Plaid Cymru',
      finds: ['your cross next to Plaid'],
      certainty: 'probable',
    },
    {
      reason: 'a candidate who speaks for themselves',
      text: 'I am your independent candidate for Mill Ward',
      finds: ['I am your independent candidate'],
      certainty: 'probable',
    },
    {
      reason: 'a candidate for an office',
      text: 'Back Orla Quickthorn for mayor',
      finds: ['Back Orla Quickthorn for mayor'],
      certainty: 'probable',
    },
    {
      reason: 'a party to join',
      text: 'Join the Lib Dems today',
      finds: ['Join the Lib Dems today'],
      certainty: 'probable',
    },
    {
      reason: 'those in office to be voted out',
      text: 'It is time to kick the Tories out',
      finds: ['to kick the Tories out'],
      certainty: 'probable',
    },
    {
      reason: 'a party that alone can do it',
      text: 'Only the SNP can save this hospital',
      finds: ['Only the SNP can save'],
      certainty: 'probable',
    },
    {
      reason: 'leaflets to be handed out',
      text: 'Can you help deliver leaflets for the Green Party?',
      finds: ['help deliver leaflets for the Green Party'],
      certainty: 'probable',
    },
    {
      reason: 'an evening of a campaign',
      text: 'Come to our Labour rally outside the hospital',
      finds: ['our Labour rally'],
      certainty: 'probable',
    },
    {
      reason: 'a vote that is asked for without a party',
      text: 'I hope to earn your vote in May',
      finds: ['earn your vote'],
      certainty: 'probable',
    },
    {
      reason: 'a poster of a party, which only may be campaigning',
      text: 'Put up a Plaid poster in your window',
      finds: ['Plaid poster'],
      certainty: 'possible',
    },
    {
      reason: 'left alone: what a party did or promised is opinion',
      text: 'The Tories promised us a new hospital',
      finds: [],
    },
    {
      reason: 'left alone: a government may be blamed',
      text: 'The government has let this hospital down for years',
      finds: [],
    },
    { reason: 'left alone: a strike is news', text: 'Standing with the nurses on the picket line today', finds: [] },
    { reason: 'left alone: a vote for a ward in an award', text: 'Vote for Ward 6 in the staff awards', finds: [] },
    {
      reason: 'left alone: labour is also how a birth begins',
      text: 'I went into labour at four in the morning',
      finds: [],
    },
    { reason: "left alone: one's own vote is no call", text: 'I voted Labour all my life', finds: [] },
    { reason: 'left alone: a candidate for a job', text: "I was a candidate for the porter's job", finds: [] },
    { reason: 'left alone: a party with cake', text: 'Join us for the garden party', finds: [] },
    { reason: 'left alone: what somebody else wrote is quoted', text: 'The leaflet said "vote Labour"', finds: [] },
  ],
  runner,
);
