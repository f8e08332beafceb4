// Holds offensive words: the texts that show its limits.
import { type Detector, defineDetector } from '../define-detector.ts';
import { claimsOf, conductGrammar } from './claims.ts';
import { FINGER, fingersIn } from './pictured.ts';

/** Finds swearing, whoever it is aimed at; mild words such as "bloody" and words that patients need are left alone. */
export const profanity: Detector = defineDetector({
  name: 'profanity',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Ofcom, Public attitudes towards offensive language on TV and radio',
      url: 'https://www.ofcom.org.uk/tv-radio-and-on-demand/broadcast-standards/offensive-language/',
      settles: 'which words people in Britain find mild, moderate and strong',
    },
    {
      title: 'surge-ai/profanity',
      url: 'https://github.com/surge-ai/profanity',
      settles: 'spellings in use',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'What a load of old Jackson Pollocks',
      because: 'rhyming slang is left alone',
    },
    {
      kind: 'overreaches',
      text: 'He has had Tourettes since he was six and shouts wanker at the postman',
      because: 'a swear word is one even where somebody cannot help saying it',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], pictures: FINGER },
  find: (reading) => [...claimsOf('profanity', reading), ...fingersIn(reading)],
});
