import { type ContextWords, contextWords } from '../context.ts';

/** Names that only a hospital's own number of a patient has. */
export const HOSPITAL_NUMBER: ContextWords = contextWords([
  'hospital number, hospital no, hospital num, hospital id, hosp number, hosp no, hosp num, hosp id, hosp ref',
  'mrn, m r n, mrn number',
  'mrn no, medical record number, medical record no, medical records number, case note number, case notes number',
  'casenote number, casenotes number, rxr number, k number, x number, district number, pas number, hospital#, hosp#',
  'patient identifier, patient record number',
]);

/** Names that other numbers have too. */
export const PATIENT_NUMBER: ContextWords = contextWords([
  'patient number, patient no, pt no, pt number, patient num, patient id, patient ref, patient reference, unit number',
  'record number, records number, record no, clinic number, hospital ref, hospital reference, patient#',
]);

/** Words that may stand between a name and its number: "hospital number on my letter is". */
export const LINKING_WORDS: readonly string[] = `
  is was it's its it i think on my your the her his a letter card band label says reads as for mum mam mom dad him me
`
  .trim()
  .split(' ');

/** Words after which "hospital number" was another number, or no name: "record number of", "hospital no longer". */
export const OTHER_SENSES: ContextWords = contextWords([
  'of, longer, to, than, one, in, has, have, had, plate, rose, and, or, at, ring, call, since, parking, visitors',
  'enquiries',
]);
