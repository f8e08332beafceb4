import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { routesIn } from './route-patterns.ts';
import { asStaff, staffPolicyQuestionPatterns } from './staff-policy-question-patterns.ts';
import { staffPolicyQuestionWords } from './staff-policy-question-words.ts';

const found = grammar({
  classes: [...english, ...staffPolicyQuestionWords],
  phrases: asStaff,
  patterns: staffPolicyQuestionPatterns,
});

/** Finds staff who ask about their own use of social media, or were abused for it. */
export const staffPolicyQuestion: Detector = defineDetector({
  name: 'staff-policy-question',
  family: 'routes',
  sources: [
    {
      title: 'Nursing and Midwifery Council, guidance on using social media responsibly',
      url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
      settles: 'staff are answerable for what they post, and need to know their employer’s rules',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Us lot on ward 3 want a dance video, thoughts?',
      because: 'staff who do not say that they are staff are not known',
    },
    { kind: 'overreaches', text: 'Can nurses post me a letter?', because: 'to post is also to send by mail' },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'staff-policy-question' },
  find: (reading) => foundOrWorded('staff-policy-question', routesIn(found, reading), reading),
});
