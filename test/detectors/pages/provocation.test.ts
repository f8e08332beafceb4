import { provocation } from '../../../src/detectors/pages/provocation.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  provocation,
  [
    {
      reason: 'says so',
      text: 'Only posting this to wind you lot up',
      finds: ['posting this to wind you lot up'],
      certainty: 'probable',
    },
    {
      reason: 'wants a reaction',
      text: "I'm just here to get a reaction",
      finds: ["I'm just here to get a reaction"],
      certainty: 'probable',
    },
    {
      reason: 'a taunt',
      text: 'boo hoo did I hurt your little feelings',
      finds: ['boo hoo', 'did I hurt your little feelings'],
      certainty: 'possible',
    },
    {
      reason: 'a taunt by a name',
      text: 'Come on then snowflakes, bite',
      finds: ['Come on then snowflakes'],
      certainty: 'possible',
    },
    { reason: 'a dare', text: 'I dare you to ban me', finds: ['dare you to ban me'], certainty: 'possible' },
    {
      reason: 'a quarrel that is sought',
      text: 'Who wants an argument?',
      finds: ['Who wants an argument'],
      certainty: 'possible',
    },
    {
      reason: 'joy at anger',
      text: "Keep raging, it's free entertainment",
      finds: ["Keep raging, it's free entertainment"],
      certainty: 'possible',
    },
    { reason: "left alone: tears of one's own", text: 'I had a cry in the car park', finds: [] },
    { reason: 'left alone: an unwelcome opinion', text: 'Unpopular opinion but I liked the food', finds: [] },
    {
      reason: 'left alone: no quarrel',
      text: 'Not looking for an argument, I just want to know why it closed',
      finds: [],
    },
    { reason: "left alone: anger of one's own", text: "I'm furious about how this was handled", finds: [] },
    { reason: 'left alone: a request to delete', text: 'Please delete my last comment', finds: [] },
    { reason: 'left alone: a nerve in a tooth', text: 'The dentist may have touched a nerve in my tooth', finds: [] },
    { reason: 'left alone: popcorn', text: 'The ward had a film night with popcorn', finds: [] },
  ],
  runner,
);
