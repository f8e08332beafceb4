import { staffPraise } from '../../../src/detectors/pages/staff-praise.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  staffPraise,
  [
    { reason: 'thanks', text: 'Thank you Dr Ferreby for everything', finds: ['Dr Ferreby'], certainty: 'probable' },
    {
      reason: 'praise',
      text: 'Nurse Bisi was an absolute angel to my dad',
      finds: ['Nurse Bisi'],
      certainty: 'probable',
    },
    { reason: 'praise in a denial', text: "Can't fault nurse Petra", finds: ['nurse Petra'], certainty: 'probable' },
    {
      reason: 'an award that is wished for',
      text: 'Emma on ward 12 deserves a medal',
      finds: ['Emma on ward'],
      certainty: 'possible',
    },
    {
      reason: 'thanks to two',
      text: 'Thanks to paramedics Josh and Nicole',
      finds: ['paramedics Josh and Nicole'],
      certainty: 'probable',
    },
    { reason: 'left alone: blame', text: 'Nurse Tilly was rude to me', finds: [] },
    { reason: 'left alone: neither', text: "I'm seeing Dr Okonjo on Monday", finds: [] },
    { reason: 'left alone: praise that is denied', text: 'Dr Okonjo was not kind to my son', finds: [] },
    { reason: 'left alone: thanks for nothing', text: 'Thanks for nothing Dr Okonjo', finds: [] },
    { reason: 'left alone: a wish', text: 'I wish Dr Nwosu had been kind', finds: [] },
    { reason: 'left alone: a request', text: "I'd be grateful if Dr Quist could ring me", finds: [] },
    { reason: 'left alone: nobody is named', text: 'Thank you to all the nurses on ward 3', finds: [] },
    { reason: 'left alone: a friend', text: 'Thanks Lucy for coming with me', finds: [] },
    {
      reason: "left alone: somebody else's praise in the next sentence",
      text: 'Dr Okonjo was late. The porter was brilliant.',
      finds: [],
    },
  ],
  runner,
);
