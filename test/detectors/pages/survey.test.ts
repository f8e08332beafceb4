import { survey } from '../../../src/detectors/pages/survey.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  survey,
  [
    {
      reason: 'a survey to fill in',
      text: 'Please fill in my survey for my dissertation',
      finds: ['Please fill in my survey', 'for my dissertation'],
      certainty: 'probable',
    },
    {
      reason: 'people are sought',
      text: 'Looking for participants for a study on sleep',
      finds: ['Looking for participants for a study'],
      certainty: 'probable',
    },
    {
      reason: 'a study to take part in',
      text: 'Take part in our online study of grief',
      finds: ['Take part in our online study'],
      certainty: 'probable',
    },
    {
      reason: 'a student who asks',
      text: "I'm a psychology student researching body image and need people to answer a few questions",
      finds: ["I'm a psychology student researching", 'need people to answer'],
      certainty: 'probable',
    },
    {
      reason: 'a poll',
      text: 'Quick poll: are you for or against the closure?',
      finds: ['Quick poll'],
      certainty: 'probable',
    },
    {
      reason: 'a link to a site for surveys',
      text: 'https://forms.gle/example1',
      finds: ['https://forms.gle/example1'],
      certainty: 'certain',
    },
    {
      reason: 'people are wanted',
      text: 'My PhD needs 12 more dads, message me',
      finds: ['PhD needs 12 more'],
      certainty: 'possible',
    },
    { reason: "left alone: a survey of the body's own", text: 'I got your text survey after my visit', finds: [] },
    { reason: 'left alone: the staff survey', text: 'The staff survey results are worrying', finds: [] },
    { reason: 'left alone: a study that is past', text: 'I took part in a study with you', finds: [] },
    { reason: 'left alone: a student nurse', text: "I'm a student nurse and I loved my placement", finds: [] },
    {
      reason: 'left alone: whether one may post it',
      text: 'Can I post my survey here or do I need permission?',
      finds: [],
    },
    { reason: 'left alone: a place to vote', text: 'The polling station is in the hospital hall', finds: [] },
    { reason: 'left alone: building work', text: 'Structural survey of the car park is on Monday', finds: [] },
  ],
  runner,
);
