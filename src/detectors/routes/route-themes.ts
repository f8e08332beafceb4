import type { WordClass } from '../grammar/word-class.ts';
import { clinicalQuestionThemeWords } from './clinical-question-theme-words.ts';
import { clinicalWords } from './clinical-words.ts';
import { complaintFaultWords } from './complaint-fault-words.ts';
import { complaintThemeWords } from './complaint-theme-words.ts';
import { complaintToneWords } from './complaint-tone-words.ts';
import { conditionWords } from './condition-words.ts';
import { contactRequestThemeWords } from './contact-request-theme-words.ts';
import { contactRequestWords } from './contact-request-words.ts';
import { individualCareAskWords } from './individual-care-ask-words.ts';
import { individualCareThemeWords } from './individual-care-theme-words.ts';
import { individualCareWords } from './individual-care-words.ts';
import { medicineWords } from './medicine-words.ts';
import { mishapWords } from './mishap-words.ts';
import { routeThemeWords } from './route-theme-words.ts';
import { staffComplaintThemeWords } from './staff-complaint-theme-words.ts';
import { staffComplaintToneWords } from './staff-complaint-tone-words.ts';
import { symptomWords } from './symptom-words.ts';
import { talkWords } from './talk-words.ts';

/** Themes of what people need to be told, and of talk that asks for nothing. */
export const routeThemes: readonly WordClass[] = [
  ...[...routeThemeWords, ...talkWords],
  ...[...clinicalQuestionThemeWords, ...clinicalWords, ...conditionWords, ...medicineWords, ...symptomWords],
  ...[...complaintThemeWords, ...complaintFaultWords, ...complaintToneWords, ...mishapWords],
  ...[...contactRequestThemeWords, ...contactRequestWords],
  ...[...individualCareThemeWords, ...individualCareAskWords, ...individualCareWords],
  ...[...staffComplaintThemeWords, ...staffComplaintToneWords],
];
