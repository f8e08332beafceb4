import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';

const kinds = ['complaint', 'staff-complaint', 'clinical-question', 'individual-care', 'contact-request'];
const routed = (text: string) => detect(text, { kinds });

test.each<[string, string, string]>([
  [
    'a discharge at night, told plainly',
    'complaint',
    'They packed Gran off at three in the morning with no coat and nobody rang us',
  ],
  ['belongings that went astray', 'complaint', 'Her dentures and her good slippers disappeared between the two wards'],
  ['a dirty place', 'complaint', 'There was dried blood on the curtain by my bed the whole stay'],
  [
    'praise that means the opposite',
    'complaint',
    'Eleven hours on a plastic chair with a fever, so well done everyone',
  ],
  ['no interpreter', 'complaint', 'Nobody give interpreter to my mother, how she can understand what they say'],
  [
    'somebody who was not heeded',
    'staff-complaint',
    'The registrar talked over me and never looked up from his screen',
  ],
  ['a belittling word', 'staff-complaint', 'Nurse told my lad he was attention seeking'],
  ['rough hands', 'staff-complaint', 'The lady who took my blood jabbed away till my arm was purple and she tutted'],
  ['a medicine and a food', 'clinical-question', 'Does beetroot mess with warfarin or is that an old wives tale?'],
  [
    'a symptom and whether it passes',
    'clinical-question',
    'Been getting palpitations since the spring clean, will they settle on their own?',
  ],
  ['a value', 'clinical-question', 'My ferritin came back at 9, ought I to be bothered?'],
  [
    'a result that has not come',
    'individual-care',
    'Had the biopsy in April and there has been silence from the hospital since',
  ],
  [
    'a visit nobody made',
    'individual-care',
    'District nurse was meant to come Monday for my dressing and nobody has turned up',
  ],
  ['a relative on the wards', 'individual-care', 'Is our Derek off the ventilator yet? I am his brother'],
  ['whom to turn to', 'contact-request', 'Who would I see about a hospital passport for my son?'],
  [
    'a number that is wrong',
    'contact-request',
    'Need the right extension for the podiatry lot, the one on my letter just rings out',
  ],
  ['to be rung', 'contact-request', 'Could one of the stoma nurses give me a bell after six'],
])('%s is a %s, and only possible', (_, kind, text) => {
  const found = routed(text).filter((one) => one.kind === kind);
  expect(found).not.toEqual([]);
  for (const { certainty, because } of found) {
    if (because.startsWith('may ')) expect(certainty).toBe('possible');
  }
});

test.each<[string, string]>([
  ['a long wait, and thanks', 'Nineteen hours in A&E and every one of those nurses was lovely, thank you'],
  ['talk of waiting lists', 'Waiting lists will never come down while they close the wards, blame the government'],
  ['what was long ago', 'Sister told us off every morning in 1969, I remember it well'],
  ['how others treat staff', 'I saw how some folk spoke to the receptionist on Monday and I felt for her'],
  ['a body in a film', 'In last night’s episode the surgeon had a heart attack, was that realistic?'],
  ['a job', 'Is the band 5 physio post full time or would a job share be considered?'],
  ['an event', 'What time does the open day start on Saturday?'],
  ['somebody who was reached', 'They rang me back within the hour, top marks'],
  ['opening times', 'What time does the blood clinic open on a Saturday?'],
  ['good news of an operation', 'New knee in March and back on the bowling green by August, brilliant'],
  ['a photograph', 'Lovely photo, is that the old nurses’ home behind the chapel?'],
])('leaves alone %s', (_, text) => expect(routed(text).map(({ kind }) => kind)).toEqual([]));

test('says which signs stand there, and not which words', () =>
  expect(routed('Does beetroot mess with warfarin or is that an old wives tale?')[0]?.because).not.toContain(
    'warfarin',
  ));
