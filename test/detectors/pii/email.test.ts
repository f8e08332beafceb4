import { email } from '../../../src/detectors/pii/email.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  email,
  [
    {
      reason: 'an address in a sentence',
      text: 'write to ada@example.org.',
      finds: ['ada@example.org'],
      certainty: 'certain',
    },
    { reason: 'a name on a ward screen has no domain', text: 'user@home is what it says', finds: [] },
  ],
  runner,
);
