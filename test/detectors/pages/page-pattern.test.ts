import { describe, expect, test } from 'vitest';
import type { Detector } from '../../../src/detectors/define-detector.ts';
import { detect } from '../../../src/detectors/detect.ts';
import { confidential } from '../../../src/detectors/pages/confidential.ts';
import { confidentialPatterns } from '../../../src/detectors/pages/confidential-patterns.ts';
import { echo } from '../../../src/detectors/pages/echo.ts';
import { echoPatterns } from '../../../src/detectors/pages/echo-patterns.ts';
import { fundraising } from '../../../src/detectors/pages/fundraising.ts';
import { fundraisingPatterns } from '../../../src/detectors/pages/fundraising-patterns.ts';
import { impersonationClaim } from '../../../src/detectors/pages/impersonation-claim.ts';
import { impersonationClaimPatterns } from '../../../src/detectors/pages/impersonation-claim-patterns.ts';
import { legalProceedings } from '../../../src/detectors/pages/legal-proceedings.ts';
import { legalProceedingsPatterns } from '../../../src/detectors/pages/legal-proceedings-patterns.ts';
import { minor } from '../../../src/detectors/pages/minor.ts';
import { minorPatterns } from '../../../src/detectors/pages/minor-patterns.ts';
import { misinformation } from '../../../src/detectors/pages/misinformation.ts';
import { misinformationPatterns } from '../../../src/detectors/pages/misinformation-patterns.ts';
import type { PagePattern } from '../../../src/detectors/pages/page-pattern.ts';
import { personalStory } from '../../../src/detectors/pages/personal-story.ts';
import { personalStoryPatterns } from '../../../src/detectors/pages/personal-story-patterns.ts';
import { petition } from '../../../src/detectors/pages/petition.ts';
import { petitionPatterns } from '../../../src/detectors/pages/petition-patterns.ts';
import { politics } from '../../../src/detectors/pages/politics.ts';
import { politicsPatterns } from '../../../src/detectors/pages/politics-patterns.ts';
import { provocation } from '../../../src/detectors/pages/provocation.ts';
import { provocationPatterns } from '../../../src/detectors/pages/provocation-patterns.ts';
import { staffName } from '../../../src/detectors/pages/staff-name.ts';
import { staffNamePatterns } from '../../../src/detectors/pages/staff-name-patterns.ts';
import { staffPraise } from '../../../src/detectors/pages/staff-praise.ts';
import { staffPraisePatterns } from '../../../src/detectors/pages/staff-praise-patterns.ts';
import { suicideMethod } from '../../../src/detectors/pages/suicide-method.ts';
import { suicideMethodPatterns } from '../../../src/detectors/pages/suicide-method-patterns.ts';
import { survey } from '../../../src/detectors/pages/survey.ts';
import { surveyPatterns } from '../../../src/detectors/pages/survey-patterns.ts';
import { treatmentPromotion } from '../../../src/detectors/pages/treatment-promotion.ts';
import { treatmentPromotionPatterns } from '../../../src/detectors/pages/treatment-promotion-patterns.ts';

const lists: readonly (readonly [Detector, readonly Pick<PagePattern, 'id' | 'because' | 'yes' | 'no'>[]])[] = [
  [politics, politicsPatterns],
  [petition, petitionPatterns],
  [fundraising, fundraisingPatterns],
  [minor, minorPatterns],
  [impersonationClaim, impersonationClaimPatterns],
  [legalProceedings, legalProceedingsPatterns],
  [suicideMethod, suicideMethodPatterns],
  [misinformation, misinformationPatterns],
  [provocation, provocationPatterns],
  [treatmentPromotion, treatmentPromotionPatterns],
  [survey, surveyPatterns],
  [confidential, confidentialPatterns],
  [staffName, staffNamePatterns],
  [staffPraise, staffPraisePatterns],
  [echo, echoPatterns],
  [personalStory, personalStoryPatterns],
];

describe.each(lists.map(([detector, patterns]) => [detector.name, detector, patterns] as const))(
  '%s',
  (_, detector, patterns) => {
    const because = (text: string): readonly string[] =>
      detect(text, { kinds: [detector.name] }).map((one) => one.because);

    test('no two patterns share an id', () => {
      const ids = patterns.map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    });

    describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_id, { yes, no, ...pattern }) => {
      test('has examples of both kinds', () => {
        expect(yes.length).toBeGreaterThan(1);
        expect(no.length).toBeGreaterThan(1);
      });
      test.each(yes)('finds: %s', (text) => expect(because(text)).toContain(pattern.because));
      test.each(no)('leaves: %s', (text) => expect(because(text)).toEqual([]));
    });
  },
);
