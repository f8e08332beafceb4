import { type Detector, defineDetector } from '../define-detector.ts';
import { foundAs } from '../wording/worded-as.ts';

/** Finds questions about symptoms, medicines, results and illnesses, which those who read comments cannot answer. */
export const clinicalQuestion: Detector = defineDetector({
  name: 'clinical-question',
  family: 'routes',
  sources: [
    {
      title: 'British National Formulary, drugs A to Z',
      url: 'https://bnf.nice.org.uk/drugs/',
      settles: 'what medicines are called in Britain',
    },
    {
      title: 'NHS, health A to Z',
      url: 'https://www.nhs.uk/conditions/',
      settles: 'what illnesses and symptoms are called, and that 111 is asked about them',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'My leg is fizzing like a shook up can, thoughts?',
      because: 'a feeling told in a picture of one’s own is not understood',
    },
    {
      kind: 'overreaches',
      text: 'Is it safe to say the flu has gone round the whole choir?',
      because: 'a turn of phrase beside an illness looks like a question about it',
    },
    {
      kind: 'overreaches',
      text: 'Can I get a drink on the ward after six?',
      because: 'what may be drunk is asked for as what may be taken is',
    },
  ],
  languages: ['en'],
  anchors: { wording: 'clinical-question' },
  find: (reading) => foundAs('clinical-question', reading),
});
