import { confidential } from '../../../src/detectors/pages/confidential.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  confidential,
  [
    {
      reason: 'says so',
      text: 'This is confidential but three nurses have been suspended',
      finds: ['This is confidential but'],
      certainty: 'probable',
    },
    {
      reason: 'should not tell',
      text: "I shouldn't be telling you this",
      finds: ["shouldn't be telling you this"],
      certainty: 'probable',
    },
    {
      reason: 'a paper from inside',
      text: "I've seen the internal email about the closure",
      finds: ["I've seen the internal email"],
      certainty: 'probable',
    },
    { reason: 'a leak', text: 'Leaked memo from the chief exec', finds: ['Leaked memo'], certainty: 'probable' },
    {
      reason: "somebody's notes",
      text: 'I looked up his notes on the system',
      finds: ['looked up his notes on the system'],
      certainty: 'probable',
    },
    {
      reason: 'records passed on',
      text: 'my mate on reception sent me her medical records',
      finds: ['sent me her medical records'],
      certainty: 'probable',
    },
    {
      reason: 'a chat of the staff',
      text: "Here's a screenshot from the staff group chat",
      finds: ["Here's a screenshot from the staff group chat"],
      certainty: 'probable',
    },
    {
      reason: 'a case known from inside',
      text: 'As the social worker on the case I can tell you that she was known to us',
      finds: ['social worker on the case I can tell you that she was known to us'],
      certainty: 'possible',
    },
    { reason: 'left alone: confidentiality is praised', text: 'Patient confidentiality really matters', finds: [] },
    { reason: 'left alone: confidentiality is asked for', text: 'Please keep my details confidential', finds: [] },
    { reason: 'left alone: a question', text: 'Is the helpline confidential?', finds: [] },
    { reason: "left alone: one's own notes", text: 'I asked to see my own notes', finds: [] },
    {
      reason: 'left alone: a breach that was suffered',
      text: 'They talked about my diagnosis in front of the whole bay',
      finds: [],
    },
    { reason: 'left alone: what is published', text: 'Where can I read the board minutes?', finds: [] },
    { reason: 'left alone: a leak in the roof', text: 'The roof leaked all over bay 2', finds: [] },
  ],
  runner,
);
