import { suicideMethod } from '../../../src/detectors/pages/suicide-method.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  suicideMethod,
  [
    {
      reason: 'the best way is asked for',
      text: "what's the quickest way to kill yourself",
      finds: ['quickest way to kill yourself'],
      certainty: 'probable',
    },
    {
      reason: 'a gentle way is asked for',
      text: 'Is there a painless way to die at home',
      finds: ['painless way to die'],
      certainty: 'probable',
    },
    {
      reason: 'how much is deadly',
      text: 'what dose of insulin is lethal',
      finds: ['what dose of insulin is lethal'],
      certainty: 'probable',
    },
    {
      reason: 'a guide is offered',
      text: 'step by step guide to ending your life',
      finds: ['guide to ending your life'],
      certainty: 'probable',
    },
    {
      reason: 'somebody is told what to take',
      text: 'Just take the whole box and that will finish you off for good',
      finds: ['Just take the whole box and that will finish you off'],
      certainty: 'probable',
    },
    {
      reason: 'a place is praised',
      text: "That bridge is high enough, you wouldn't survive",
      finds: ["bridge is high enough, you wouldn't survive"],
      certainty: 'probable',
    },
    {
      reason: 'means are compared',
      text: 'hanging is quicker than pills',
      finds: ['hanging is quicker'],
      certainty: 'probable',
    },
    {
      reason: 'a means told in detail',
      text: 'He used a belt on the door handle',
      finds: ['He used a belt on the door handle'],
      certainty: 'probable',
    },
    {
      reason: "left alone: one's own past",
      text: "I took an overdose ten years ago and I'm so glad I was found",
      finds: [],
    },
    { reason: 'left alone: a loss', text: 'My brother hanged himself in 2012', finds: [] },
    {
      reason: 'left alone: a cry for help is for `crisis`',
      text: "I want to die and I don't know who to call",
      finds: [],
    },
    { reason: 'left alone: prevention', text: 'I did the suicide prevention training', finds: [] },
    { reason: 'left alone: where help is', text: 'Samaritans are there day and night', finds: [] },
    { reason: 'left alone: a fence that is wanted', text: 'They should put barriers on that bridge', finds: [] },
    { reason: 'left alone: a safe dose', text: 'How many paracetamol can a 10 year old have in a day?', finds: [] },
    { reason: 'left alone: a figure of speech', text: 'This queue is killing me', finds: [] },
    { reason: 'left alone: a fear for a friend', text: 'My friend talks about suicide, how do I help her?', finds: [] },
  ],
  runner,
);
