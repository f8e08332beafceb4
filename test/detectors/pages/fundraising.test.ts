import { fundraising } from '../../../src/detectors/pages/fundraising.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  fundraising,
  [
    {
      reason: 'a sponsor is sought',
      text: 'Please sponsor me for the 10k',
      finds: ['Please sponsor me'],
      certainty: 'certain',
    },
    {
      reason: 'money is asked for',
      text: 'If you can, please donate to our appeal',
      finds: ['please donate'],
      certainty: 'probable',
    },
    {
      reason: 'a little is enough',
      text: 'Every penny counts for us',
      finds: ['Every penny counts'],
      certainty: 'probable',
    },
    {
      reason: 'money is being raised',
      text: 'We are raising money for the baby unit',
      finds: ['We are raising money'],
      certainty: 'probable',
    },
    {
      reason: 'a page that collects',
      text: "I've set up a GoFundMe for her",
      finds: ['set up a GoFundMe'],
      certainty: 'probable',
    },
    {
      reason: 'a raffle for a cause',
      text: 'Raffle on Friday in aid of the hospice',
      finds: ['Raffle on Friday in aid of'],
      certainty: 'probable',
    },
    {
      reason: 'a feat for a cause',
      text: "I'm shaving my head for the baby unit",
      finds: ["I'm shaving my head for the baby unit"],
      certainty: 'probable',
    },
    {
      reason: 'a link to a site that collects',
      text: 'https://www.justgiving.com/page/example',
      finds: ['https://www.justgiving.com/page/example'],
      certainty: 'certain',
    },
    {
      reason: 'a loan that is asked for',
      text: 'Can anyone lend me £20 till Friday',
      finds: ['Can anyone lend me £20'],
      certainty: 'possible',
    },
    { reason: 'left alone: thanks for money given', text: 'Thank you to everyone who sponsored my walk', finds: [] },
    { reason: 'left alone: what is past', text: 'We raised £300 for you last year', finds: [] },
    { reason: 'left alone: blood is given, not money', text: 'Please donate blood, it saves lives', finds: [] },
    { reason: 'left alone: clothes are given too', text: 'Where can I donate baby clothes?', finds: [] },
    { reason: 'left alone: a question of how to give', text: 'How can I donate to the ward?', finds: [] },
    {
      reason: 'left alone: a warning of a fraud',
      text: 'Beware, people are collecting donations at the door and it is a scam',
      finds: [],
    },
    { reason: 'left alone: a worry may be raised', text: "I'd like to raise an issue about the toilets", finds: [] },
  ],
  runner,
);
