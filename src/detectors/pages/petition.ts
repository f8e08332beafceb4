import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { hostFinder } from './page-hosts.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { petitionPatterns } from './petition-patterns.ts';
import { petitionWords } from './petition-words.ts';

const HOSTS = [
  ...['change.org', 'petition.parliament.uk', 'petitions.senedd.wales', 'petitions.parliament.scot'],
  ...['38degrees.org.uk', 'ipetitions.com', 'gopetition.com', 'megaphone.org.uk', 'openpetition.org', 'avaaz.org'],
];

const found = grammar({ classes: [...english, ...pageWords, ...petitionWords], patterns: petitionPatterns });
const sites = hostFinder(HOSTS, 'a link to a site for petitions');

/** Finds petitions that are put before readers to sign or pass on, by their words or their links. */
export const petition: Detector = defineDetector({
  name: 'petition',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'UK Parliament petitions, How petitions work',
      url: 'https://petition.parliament.uk/help',
      settles: 'a petition is begun, shared for signatures, and open for a time',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'You all know where to put your scribble to stop this',
      because: 'a call that names neither petition nor signature is not seen',
    },
    {
      kind: 'overreaches',
      text: 'My answer to the petition is on petition.parliament.uk as well',
      because: 'a link to such a site is taken, whatever it is for',
    },
  ],
  anchors: { words: sites.anchors, grammars: () => [found] },
  *find(reading) {
    yield* pagesIn(found, reading);
    yield* sites.find(reading);
  },
});
