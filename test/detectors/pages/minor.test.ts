import { minor } from '../../../src/detectors/pages/minor.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  minor,
  [
    {
      reason: 'a child gives their age',
      text: 'I am 12 years old and scared of needles',
      finds: ['I am 12 years old'],
      certainty: 'certain',
    },
    { reason: 'in haste', text: 'im 14 and nobody listens', finds: ['im 14'], certainty: 'probable' },
    {
      reason: 'a number that ends the sentence',
      text: 'My mum put me on here and I am 11',
      finds: ['I am 11'],
      certainty: 'probable',
    },
    { reason: 'a school year', text: "I'm in year 8 and need advice", finds: ["I'm in year 8"], certainty: 'probable' },
    {
      reason: 'a child who says so',
      text: "I'm only a kid but I have a question",
      finds: ["I'm only a kid"],
      certainty: 'probable',
    },
    {
      reason: 'a name and an age',
      text: 'My son Alfie, 6, was a star',
      finds: ['son Alfie, 6'],
      certainty: 'probable',
    },
    {
      reason: 'a name and an age in brackets',
      text: 'Our Poppy (9) broke her wrist',
      finds: ['Our Poppy (9'],
      certainty: 'probable',
    },
    {
      reason: 'a name and a school',
      text: 'My niece Lottie goes to Fernhill Academy',
      finds: ['niece Lottie goes to Fernhill Academy'],
      certainty: 'probable',
    },
    {
      reason: 'a birthday',
      text: 'Happy 6th birthday to our Ottilie',
      finds: ['6th birthday to our Ottilie'],
      certainty: 'possible',
    },
    {
      reason: 'left alone: a child without a name is a patient',
      text: 'My daughter, 14, was looked after so well',
      finds: [],
    },
    { reason: 'left alone: a name without an age', text: 'Well done Alfie, so brave', finds: [] },
    { reason: 'left alone: weeks of pregnancy', text: "I'm 12 weeks pregnant", finds: [] },
    { reason: 'left alone: minutes', text: "I'm 15 minutes away", finds: [] },
    { reason: 'left alone: a place in a row', text: "I'm 12th in the queue", finds: [] },
    { reason: 'left alone: what is counted', text: "I'm 10 rings in and nobody answers", finds: [] },
    { reason: 'left alone: childhood remembered', text: 'When I was in year 8 the school nurse saved me', finds: [] },
    { reason: 'left alone: a grown-up child', text: 'My son Gareth is 34 and a nurse with you', finds: [] },
    { reason: 'left alone: a clinic for an age', text: 'Is the clinic for 12 to 17 year olds?', finds: [] },
  ],
  runner,
);
