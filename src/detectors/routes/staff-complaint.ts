import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { careWords } from './care-words.ts';
import { routeThemeWords } from './route-theme-words.ts';
import { staffComplaintPatterns, staffers } from './staff-complaint-patterns.ts';
import { staffComplaintWords } from './staff-complaint-words.ts';
import { atWork, staffMannerPatterns } from './staff-manner-patterns.ts';
import { staffMannerWords } from './staff-manner-words.ts';
import { advice, talkWords } from './talk-words.ts';
import { routesOrWorded } from './worded-routes.ts';

const found = grammar({
  classes: [...english, ...careWords, ...staffComplaintWords, ...staffMannerWords, ...routeThemeWords, ...talkWords],
  phrases: [...staffers, ...atWork, ...advice],
  patterns: [...staffComplaintPatterns, ...staffMannerPatterns],
});

/** Finds dissatisfaction with one person on the staff in civil words: it is heard elsewhere, and never a breach. */
export const staffComplaint: Detector = defineDetector({
  name: 'staff-complaint',
  family: 'routes',
  sources: [
    {
      title: 'NHS Constitution for England, complaint and redress',
      url: 'https://www.gov.uk/government/publications/the-nhs-constitution-for-england',
      settles: 'any complaint made about NHS services is to be acknowledged and properly investigated',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'The nurse just stood there like a lemon.',
      because: 'a picture of somebody is not understood',
    },
    {
      kind: 'overreaches',
      text: 'The nurse was rude in the film we saw',
      because: 'staff in films and jokes look the same',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'staff-complaint' },
  find: (reading) => routesOrWorded('staff-complaint', found, reading),
});
