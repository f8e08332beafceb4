import { impersonationClaim } from '../../../src/detectors/pages/impersonation-claim.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  impersonationClaim,
  [
    {
      reason: 'an account that calls itself official',
      text: 'This is the official account of the hospital',
      finds: ['This is the official account'],
      certainty: 'probable',
    },
    {
      reason: 'an old account that was closed',
      text: 'We are the new trust page',
      finds: ['We are the new trust page'],
      certainty: 'probable',
    },
    {
      reason: 'a team that asks for details',
      text: 'NHS support team here, send us your date of birth',
      finds: ['NHS support team here'],
      certainty: 'probable',
    },
    {
      reason: 'a doctor who asks for a message',
      text: 'I am Dr Finch from the trust, DM me',
      finds: ['I am Dr Finch from the trust'],
      certainty: 'probable',
    },
    {
      reason: 'one of the staff who asks to be added',
      text: "I'm one of the doctors here, add me and I will look",
      finds: ["I'm one of the doctors here"],
      certainty: 'probable',
    },
    {
      reason: 'an office that is claimed alone',
      text: 'I am the chief executive of this hospital',
      finds: ['I am the chief executive of'],
      certainty: 'possible',
    },
    {
      reason: 'in the name of the body',
      text: 'On behalf of the trust I offer you compensation',
      finds: ['On behalf of the trust'],
      certainty: 'possible',
    },
    { reason: "left alone: pride in one's work", text: "I work for the trust and I'm proud of my team", finds: [] },
    { reason: 'left alone: a calling without a request', text: "I'm a nurse on ward 5, come and say hello", finds: [] },
    { reason: 'left alone: a question', text: 'Is this the official account?', finds: [] },
    { reason: 'left alone: a warning', text: 'Someone is pretending to be the trust, beware', finds: [] },
    { reason: 'left alone: a patient of a doctor', text: "I'm a patient of Dr Finch, can he call me?", finds: [] },
    { reason: 'left alone: what one was', text: 'I was the matron here for 30 years', finds: [] },
    { reason: 'left alone: what one is not', text: "I'm not a doctor but that looks sore", finds: [] },
    { reason: 'left alone: in the name of a family', text: 'On behalf of my family, thank you', finds: [] },
  ],
  runner,
);
