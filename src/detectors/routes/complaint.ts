import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { askWords } from './ask-words.ts';
import { badExperiencePatterns, sufferers } from './bad-experience-patterns.ts';
import { badExperienceWords } from './bad-experience-words.ts';
import { careWords } from './care-words.ts';
import { complaintPatterns } from './complaint-patterns.ts';
import { complaintWords } from './complaint-words.ts';
import { grievancePatterns } from './grievance-patterns.ts';
import { grievanceWords } from './grievance-words.ts';
import { illTreatmentWords } from './ill-treatment-words.ts';
import { outrageWords } from './outrage-words.ts';
import { protestWords } from './protest-words.ts';
import { routeThemeWords } from './route-theme-words.ts';
import { advice, talkWords } from './talk-words.ts';
import { routesOrWorded } from './worded-routes.ts';

const found = grammar({
  classes: [
    ...english,
    ...askWords,
    ...careWords,
    ...complaintWords,
    ...badExperienceWords,
    ...grievanceWords,
    ...illTreatmentWords,
    ...outrageWords,
    ...protestWords,
    ...routeThemeWords,
    ...talkWords,
  ],
  phrases: [...sufferers, ...advice],
  patterns: [...complaintPatterns, ...badExperiencePatterns, ...grievancePatterns],
});

/** Finds people who complain, want to, or tell of bad care; they are told where it is heard, and it is no breach. */
export const complaint: Detector = defineDetector({
  name: 'complaint',
  family: 'routes',
  sources: [
    {
      title: 'The Local Authority Social Services and NHS Complaints (England) Regulations 2009, regulation 13',
      url: 'https://www.legislation.gov.uk/uksi/2009/309/regulation/13',
      settles: 'a complaint may be made orally, in writing or electronically, and must then be dealt with',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'My soup was cold and the bread was stale',
      because: 'food is spoken of in as many words where nobody complains',
    },
    {
      kind: 'overreaches',
      text: 'My sister made a complaint to the council about the bins',
      because: 'complaints about somebody else look the same',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'complaint' },
  find: (reading) => routesOrWorded('complaint', found, reading),
});
