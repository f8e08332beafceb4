import { personalStory } from '../../../src/detectors/pages/personal-story.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  personalStory,
  [
    {
      reason: 'a colleague who died',
      text: 'We are heartbroken by the sudden death of our colleague Graham',
      finds: ['heartbroken', 'sudden death'],
      certainty: 'certain',
    },
    {
      reason: 'an illness that somebody tells of',
      text: 'Watch Nadine talk about living with depression.',
      finds: ['living with', 'depression'],
      certainty: 'probable',
    },
    {
      reason: 'what somebody came through, in another sentence',
      text: 'Gethin survived a suicide attempt. He is sharing his story today.',
      finds: ['survived', 'suicide', 'attempt', 'He', 'his'],
    },
    {
      reason: 'a story in its own words',
      text: '“I put the car keys in the fridge.” Ward manager Denise on the change.',
      finds: ['I'],
      certainty: 'probable',
    },
    {
      reason: 'quoted with single marks',
      text: "'I never thought I'd stand up in front of people.' Ravi speaks at our college.",
      finds: ['I', "I'd"],
      certainty: 'probable',
    },
    { reason: 'signs of an illness to know', text: 'Know the signs of a stroke: face, arms, speech, time.', finds: [] },
    { reason: 'a clinic', text: 'Our flu clinic opens on Monday.', finds: [] },
    { reason: 'a car park', text: 'Car park C reopens on Monday at 7am after resurfacing.', finds: [] },
    { reason: 'nothing', text: '', finds: [] },
  ],
  runner,
);
