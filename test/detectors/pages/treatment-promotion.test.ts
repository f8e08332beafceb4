import { treatmentPromotion } from '../../../src/detectors/pages/treatment-promotion.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  treatmentPromotion,
  [
    {
      reason: 'a remedy that is said to cure',
      text: 'Turmeric cured my arthritis',
      finds: ['Turmeric cured my arthritis'],
      certainty: 'probable',
    },
    {
      reason: 'a remedy against cancer',
      text: 'Black seed oil kills cancer cells',
      finds: ['Black seed oil kills cancer'],
      certainty: 'probable',
    },
    {
      reason: 'a remedy in place of treatment',
      text: 'Stop taking statins and have garlic every morning instead',
      finds: ['Stop taking statins and have garlic'],
      certainty: 'probable',
    },
    {
      reason: 'a remedy above a treatment',
      text: 'Homeopathy works better than antibiotics',
      finds: ['Homeopathy works better than antibiotics'],
      certainty: 'probable',
    },
    {
      reason: 'something that cures',
      text: "There's a herbal tea that dissolves kidney stones",
      finds: ["There's a herbal tea that dissolves kidney stones"],
      certainty: 'probable',
    },
    {
      reason: 'a remedy that is pressed on readers',
      text: 'Everyone with migraines needs to try CBD oil',
      finds: ['needs to try CBD oil'],
      certainty: 'possible',
    },
    {
      reason: 'praise of a remedy',
      text: 'Magnets are the answer',
      finds: ['Magnets are the answer'],
      certainty: 'possible',
    },
    { reason: 'left alone: what the body offers', text: 'Acupuncture is offered at the pain clinic', finds: [] },
    { reason: 'left alone: a question', text: 'Has anyone tried turmeric for arthritis?', finds: [] },
    { reason: 'left alone: a denial', text: "Don't believe anyone who says turmeric cures cancer", finds: [] },
    { reason: 'left alone: what was prescribed', text: 'My GP put me on statins and I feel fine', finds: [] },
    { reason: 'left alone: treatment that worked', text: 'Chemo worked for me', finds: [] },
    { reason: "left alone: one's own mistake", text: 'I stopped taking my tablets and ended up in A&E', finds: [] },
    { reason: 'left alone: food', text: 'The garlic bread in the canteen is amazing', finds: [] },
    { reason: 'left alone: a doubt', text: 'Homeopathy is a waste of NHS money', finds: [] },
  ],
  runner,
);
