import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { FIGURE, markFigures } from '../spam/figures.ts';
import { fundraisingPatterns } from './fundraising-patterns.ts';
import { fundraisingWords } from './fundraising-words.ts';
import { hostFinder } from './page-hosts.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';

const HOSTS = [
  ...['justgiving.com', 'gofundme.com', 'gofund.me', 'gogetfunding.com', 'crowdfunder.co.uk', 'givestar.io'],
  ...['peoplesfundraising.com', 'enthuse.com', 'wonderful.org', 'localgiving.org', 'paypal.me', 'ko-fi.com'],
  ...['buymeacoffee.com', 'easyfundraising.org.uk', 'givealittle.co'],
];

const found = grammar({
  classes: [...english, ...pageWords, ...fundraisingWords],
  patterns: fundraisingPatterns,
  marked: { figure: { shape: FIGURE } },
  mark: markFigures,
});
const sites = hostFinder(HOSTS, 'a link to a site that raises money');

/** Finds appeals to readers for money, by their words or their links; thanks for money given are none. */
export const fundraising: Detector = defineDetector({
  name: 'fundraising',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'Fundraising Regulator, Code of Fundraising Practice',
      url: 'https://www.fundraisingregulator.org.uk/code',
      settles: 'fundraising is asking for money or other property for a charitable or other good purpose',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Times are hard since the fire and we have nothing left, hint hint',
      because: 'a hint that asks for nothing is not seen',
    },
    {
      kind: 'overreaches',
      text: 'We are collecting for a leaving present, nurses only',
      because: 'a collection among colleagues looks the same',
    },
  ],
  anchors: { words: sites.anchors, grammars: () => [found] },
  *find(reading) {
    yield* pagesIn(found, reading);
    yield* sites.find(reading);
  },
});
