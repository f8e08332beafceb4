import { allCapitals } from '../../../src/detectors/pages/all-capitals.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  allCapitals,
  [
    {
      reason: 'a question that shouts',
      text: 'WHY IS NOBODY ANSWERING THE PHONE',
      finds: ['WHY IS NOBODY ANSWERING THE PHONE'],
      certainty: 'certain',
    },
    {
      reason: 'praise may shout too',
      text: 'THANK YOU ALL SO MUCH FOR LOOKING AFTER MY NAN',
      finds: ['THANK YOU ALL SO MUCH FOR LOOKING AFTER MY NAN'],
      certainty: 'certain',
    },
    {
      reason: 'numbers do not matter',
      text: 'I HAVE WAITED 14 HOURS IN A&E',
      finds: ['I HAVE WAITED 14 HOURS IN A&E'],
      certainty: 'certain',
    },
    {
      reason: 'over two lines',
      text: 'SAVE OUR HOSPITAL\nSAVE OUR NURSES',
      finds: ['SAVE OUR HOSPITAL\nSAVE OUR NURSES'],
      certainty: 'certain',
    },
    {
      reason: 'with emoji',
      text: 'GOOD LUCK TO THE WHOLE TEAM 🎉🎉',
      finds: ['GOOD LUCK TO THE WHOLE TEAM'],
      certainty: 'certain',
    },
    {
      reason: 'one small word at the end',
      text: 'EVERY SINGLE TIME I CALL YOU IT RINGS OUT AND OUT x',
      finds: ['EVERY SINGLE TIME I CALL YOU IT RINGS OUT AND OUT x'],
      certainty: 'certain',
    },
    { reason: 'left alone: initials', text: 'NHS A&E MRI CT ECG', finds: [] },
    { reason: 'left alone: one word for weight', text: 'I was NEVER told that it was cancelled', finds: [] },
    { reason: 'left alone: a greeting', text: 'THANK YOU', finds: [] },
    { reason: 'left alone: a postcode', text: 'WD18 0HB', finds: [] },
    { reason: 'left alone: half of it', text: 'THANK YOU to everyone on ward 4', finds: [] },
    { reason: 'left alone: an address', text: 'JO.BLOGGS@EXAMPLE.ORG', finds: [] },
    { reason: 'left alone: small letters', text: 'why is nobody answering the phone', finds: [] },
  ],
  runner,
);
