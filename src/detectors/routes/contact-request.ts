import { type Detector, defineDetector } from '../define-detector.ts';
import { foundAs } from '../wording/worded-as.ts';

/** Finds people who ask whom to contact, for a number, or to be contacted: they are told where to turn. */
export const contactRequest: Detector = defineDetector({
  name: 'contact-request',
  family: 'routes',
  sources: [
    {
      title: 'NHS England, Accessible Information Standard',
      url: 'https://www.england.nhs.uk/about/equality/equality-hub/patient-equalities-programme/equality-frameworks-and-information-standards/accessibleinfo/',
      settles: 'people are to be told how to contact a service in a way that works for them',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'The manager was supposed to ring me on Friday',
      because: 'a call that was promised is told, and none is asked for',
    },
    {
      kind: 'misses',
      text: 'Carol from the quilting lot said try youse about the hall',
      because: 'a request that asks nothing is not seen',
    },
    {
      kind: 'misses',
      text: 'shall i dm you my details?',
      because: 'details that are offered are few words, and no request',
    },
    {
      kind: 'overreaches',
      text: 'Who do I ring when Yorkshire win the cup?',
      because: 'whom to ring may be asked about anything',
    },
    {
      kind: 'overreaches',
      text: 'How do I get to the Freeman from the metro?',
      because: 'the way to a place is asked for as a person is',
    },
  ],
  languages: ['en'],
  anchors: { wording: 'contact-request' },
  find: (reading) => foundAs('contact-request', reading),
});
