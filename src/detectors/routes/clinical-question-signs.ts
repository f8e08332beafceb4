import { english } from '../grammar/english.ts';
import { scorecards } from '../grammar/scorecard.ts';
import { clinicalQuestionSignWords } from './clinical-question-sign-words.ts';
import { clinicalWords } from './clinical-words.ts';
import { conditionWords } from './condition-words.ts';
import { medicineWords } from './medicine-words.ts';
import { signWords } from './sign-words.ts';
import { symptomWords } from './symptom-words.ts';

const AGAINST = [
  { of: 'praised', points: -3, says: 'praise' },
  { of: 'event', points: -4, says: 'an event or a job' },
  { of: 'spoken-of', points: -2, says: 'talk of people in general' },
  { of: 'made-up', points: -5, says: 'fiction or sport' },
  { of: 'booked-care', points: -5, says: 'an appointment or what an office sees to' },
];

/** The cards that count only in a text that asks. */
export const ASKED = ['asks-of-a-body'];

/** Questions about a body, an illness or a medicine, by what they speak of. */
export const clinicalQuestionSigns = scorecards({
  classes: [
    ...english,
    ...signWords,
    ...clinicalQuestionSignWords,
    ...clinicalWords,
    ...conditionWords,
    ...medicineWords,
    ...symptomWords,
  ],
  cards: [
    {
      id: 'asks-of-a-body',
      because: 'may ask about a body, an illness or a medicine',
      signs: [
        { of: 'own-symptom|symptom|hurt|bodily', points: 2, says: 'something a body feels or shows' },
        { of: 'own-ailment|condition', points: 2, says: 'an illness' },
        { of: 'own-remedy|medicine|repair|need-thing', points: 2, says: 'a medicine or a remedy' },
        { of: 'own-reading|measure', points: 2, says: 'a value or a finding' },
        { of: 'of-body|body', points: 1, says: 'a part of the body' },
        { of: 'may-i|counsel|help-seeking|medic-here|unsure', points: 2, says: 'asks whether or how' },
        { of: 'what-of-it|verdict|fit-to', points: 2, says: 'how bad it is or whether it passes' },
        { of: 'goes-on', points: 1, says: 'how long it has gone on' },
        { of: 'own-side', points: 1, says: 'oneself or somebody close' },
        ...AGAINST,
      ],
      least: 3,
      needs: [
        'own-symptom|symptom|hurt|bodily|own-ailment|condition|own-remedy|medicine|repair|own-reading|measure',
        'may-i|counsel|help-seeking|medic-here|unsure|need-thing|what-of-it|verdict|fit-to',
      ],
    },
  ],
});
