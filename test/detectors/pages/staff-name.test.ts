import { staffName } from '../../../src/detectors/pages/staff-name.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  staffName,
  [
    { reason: 'a title and a name', text: 'Dr Okonjo kept me waiting', finds: ['Dr Okonjo'], certainty: 'probable' },
    {
      reason: 'a calling in small letters',
      text: 'hca janine on bay 3 was lovely',
      finds: ['hca janine'],
      certainty: 'probable',
    },
    {
      reason: 'a name after a comma',
      text: 'the midwife, Karen, never came back',
      finds: ['the midwife, Karen'],
      certainty: 'probable',
    },
    {
      reason: 'somebody called so',
      text: "There's a receptionist called Denise",
      finds: ['receptionist called Denise'],
      certainty: 'probable',
    },
    {
      reason: 'a name and then the calling',
      text: 'Shout out to Owen the physio',
      finds: ['Owen the physio'],
      certainty: 'probable',
    },
    {
      reason: 'a surgeon is a Mr',
      text: 'My consultant Mr Haverstock cancelled again',
      finds: ['My consultant Mr Haverstock'],
      certainty: 'probable',
    },
    {
      reason: 'two at once',
      text: 'Paramedics Jools and Steff saved my life',
      finds: ['Paramedics Jools and Steff'],
      certainty: 'probable',
    },
    {
      reason: 'a place of work',
      text: 'Dawn on reception was cold to me',
      finds: ['Dawn on reception'],
      certainty: 'possible',
    },
    { reason: 'left alone: nobody is named', text: 'The nurse on nights was wonderful', finds: [] },
    { reason: "left alone: one's own name", text: 'My name is Carol and I had my hip done', finds: [] },
    { reason: 'left alone: a patient', text: 'My dad Mr Hartley was on the ward', finds: [] },
    { reason: 'left alone: a ward', text: 'Florence Ward was spotless', finds: [] },
    { reason: 'left alone: a street', text: 'We live on Doctor Lane', finds: [] },
    { reason: 'left alone: a charity', text: 'Marie Curie nurses came every night', finds: [] },
    { reason: 'left alone: a nation', text: 'The Filipino nurses were angels', finds: [] },
    { reason: 'left alone: a programme', text: 'Call the Midwife was on last night', finds: [] },
  ],
  runner,
);
