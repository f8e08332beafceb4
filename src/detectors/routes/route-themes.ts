import type { PhrasePattern } from '../grammar/grammar.ts';
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
import { mishaps } from './mishap-patterns.ts';
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

/** Themes that some words of those make in a row. */
export const routeThemeShapes: readonly PhrasePattern[] = [
  { as: 'lost-own', match: ['[lost-things] ~4 own-things', 'own-things ~8 [lost-things]'] },
  { as: 'sat-long', match: ['[long-wait] ~4 waited', 'waited ~4 [long-wait]'] },
  ...mishaps,
  { as: 'ring-ones-own', match: '[ring|reach:base] =me|=us|=him|=her|my|our' },

  {
    as: 'not-yet',
    match: [
      'not|=nowt|=naebody ~4 [=yet]',
      'have not ~1 [=got|=had|=heard|=received|=seen|=come|=arrived|=started|=rung|=rang|=phoned|=appeared|=sent]',
      'not|=naebody can ~1 [=tell|=say|=find]',
      '=been|=lost|=still|not ~3 =in =the [=post]',
      '[=told|=said|=promised|=quoted] ~2 =weeks|=months|=days|=fortnight',
    ],
  },
  { as: 'waits', match: '=been|=lost|=still|not ~3 =in =the [=post]' },
];
