import { sharpRemark } from '../../../src/detectors/pages/sharp-remark.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  sharpRemark,
  [
    {
      reason: 'a jeer that names nobody',
      text: "Attempted? Couldn't even manage that right could he",
      finds: ["Couldn't even manage that right could he"],
      certainty: 'certain',
    },
    {
      reason: 'a sneer at whoever is gone',
      text: 'Nobody is going to miss that one',
      finds: ['Nobody is going to miss that one'],
      certainty: 'certain',
    },
    {
      reason: 'plain abuse is sharp, too',
      text: 'You useless lump',
      finds: ['You useless lump'],
      certainty: 'certain',
    },
    { reason: 'condolence', text: 'So sorry for your loss, he was a lovely man', finds: [] },
    { reason: 'praise', text: 'So proud of you, what a journey', finds: [] },
    { reason: 'a question on the event', text: 'What time does the walk start on Saturday?', finds: [] },
    { reason: 'a cry for help', text: 'nobody would miss me either, I want to die', finds: [] },
    { reason: 'a picture alone', text: '🏥', finds: [] },
    { reason: 'anger at a wait', text: 'What a shambles, four hours and no apology', finds: [] },
    { reason: 'nothing', text: '', finds: [] },
  ],
  runner,
);
