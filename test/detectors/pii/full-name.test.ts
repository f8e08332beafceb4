import { fullName } from '../../../src/detectors/pii/full-name.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  fullName,
  [
    {
      reason: 'a name after the label',
      text: 'full name Orla Quickthorn, look her up',
      finds: ['Orla Quickthorn'],
      certainty: 'probable',
    },
    { reason: 'a colon between the two', text: 'Full name: Tobias Fennimore-Hyde', finds: ['Tobias Fennimore-Hyde'] },
    { reason: 'a verb between the two', text: 'her full name is Orla Quickthorn', finds: ['Orla Quickthorn'] },
    { reason: 'a short verb', text: "his real name's Tobias Fennimore", finds: ['Tobias Fennimore'] },
    { reason: 'a maiden name', text: 'maiden name was Ottoline Marsh', finds: ['Ottoline Marsh'] },
    { reason: 'a title and a surname', text: 'the full name is Mr Fennimore', finds: ['Mr Fennimore'] },
    { reason: 'a first name alone tells nobody who it is', text: 'her real name is Orla', finds: [] },
    { reason: 'a question has no name in it', text: 'what is your full name?', finds: [] },
    { reason: 'a form is not a person', text: 'the full name box on the form is too small', finds: [] },
    { reason: 'praise may name whom it praises', text: 'Orla Quickthorn was wonderful with my dad', finds: [] },
    {
      reason: 'a label far away is of something else',
      text: 'They want my full name and address, said Orla Quickthorn',
      finds: [],
    },
    { reason: 'a hospital’s full name is no person’s', text: 'The full name is Watford General Hospital', finds: [] },
    { reason: 'part of a longer word is no label', text: 'careful name Orla Quickthorn', finds: [] },
  ],
  runner,
);
