import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { conditionWords } from './condition-words.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { treatmentPromotionPatterns } from './treatment-promotion-patterns.ts';
import { treatmentPromotionWords } from './treatment-promotion-words.ts';

const found = grammar({
  classes: [...english, ...pageWords, ...conditionWords, ...treatmentPromotionWords],
  patterns: treatmentPromotionPatterns,
});

/** Finds remedies that are pressed on readers or said to cure; whether they do, only a person can judge. */
export const treatmentPromotion: Detector = defineDetector({
  name: 'treatment-promotion',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'Cancer Act 1939, section 4',
      url: 'https://www.legislation.gov.uk/ukpga/Geo6/2-3/13/section/4',
      settles: 'to offer the public a treatment for cancer, or advice about one, in an advertisement is a crime',
    },
    {
      title: 'CAP Code, section 12, Medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
      settles: 'that claims to cure need evidence, and that nobody is to be kept from treatment they need',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Moonwort drops did what three specialists could not',
      because: 'a remedy that is not on the list is not known',
    },
    {
      kind: 'overreaches',
      text: 'Honey and lemon eases my colds every winter',
      because: 'a household remedy is told like any other',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
