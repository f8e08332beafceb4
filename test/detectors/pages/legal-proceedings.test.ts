import { legalProceedings } from '../../../src/detectors/pages/legal-proceedings.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { runner } from '../../runner.ts';

describeDetector(
  legalProceedings,
  [
    {
      reason: 'a threat to sue',
      text: 'I am going to sue this trust',
      finds: ['I am going to sue'],
      certainty: 'probable',
    },
    {
      reason: 'a threat in a set phrase',
      text: 'See you in court',
      finds: ['See you in court'],
      certainty: 'probable',
    },
    {
      reason: 'a solicitor who will write',
      text: 'You will be hearing from my solicitor',
      finds: ['You will be hearing from my solicitor'],
      certainty: 'probable',
    },
    {
      reason: 'a case under way',
      text: 'I have an ongoing negligence claim against this hospital',
      finds: ['I have an ongoing negligence claim'],
      certainty: 'probable',
    },
    {
      reason: 'an inquest to come',
      text: "The inquest into my father's death opens on Monday",
      finds: ["inquest into my father's death opens"],
      certainty: 'probable',
    },
    {
      reason: 'what a witness said',
      text: 'The first witness told the court that nobody checked',
      finds: ['told the court'],
      certainty: 'probable',
    },
    {
      reason: 'proceedings begun',
      text: 'We have started legal action against the unit',
      finds: ['legal action against the unit'],
      certainty: 'probable',
    },
    {
      reason: 'a court that is only named',
      text: "We lost at the High Court but we're appealing",
      finds: ['High Court'],
      certainty: 'possible',
    },
    { reason: 'left alone: advice', text: "I'm going to get legal advice", finds: [] },
    { reason: 'left alone: a complaint', text: "I'm going to complain to PALS", finds: [] },
    { reason: 'left alone: a name', text: 'Sue on reception was wonderful', finds: [] },
    { reason: 'left alone: a suit that is not wanted', text: "I don't want to sue anyone", finds: [] },
    { reason: 'left alone: a hearing test', text: 'My hearing test was moved', finds: [] },
    { reason: 'left alone: a trial of a medicine', text: "I'm on a clinical trial here", finds: [] },
    { reason: 'left alone: jury service', text: "I've got jury service, can I move my appointment?", finds: [] },
    { reason: "left alone: a tribunal for one's own care", text: 'My mental health tribunal is on Monday', finds: [] },
    { reason: 'left alone: a question', text: 'Is there a solicitor at the hospital?', finds: [] },
  ],
  runner,
);
