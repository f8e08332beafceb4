import { type ContextWords, contextWords } from '../context.ts';

const WHOLE = ['hospital', 'hosp'];
const KEPT = 'medical record|medical records|case note|case notes|casenote|casenotes|chart|district|pas'.split('|');
const OTHERS = 'patient|pt|notes|unit|record|records|clinic'.split('|');
const NUMBERS = ['number', 'no', 'num', 'nr', 'nbr'];

/** Names that only a hospital's own number of a patient has. */
export const HOSPITAL_NUMBER: ContextWords = contextWords([
  ...[...WHOLE, ...KEPT, 'mrn'].flatMap((one) => NUMBERS.map((number) => `${one} ${number}`)),
  'hospital id, hosp id, hosp ref, mrn, m r n, rxr number, k number, x number, hospital#, hosp#, patient identifier',
  'patient record number, patient record no',
]);

/** Names that other numbers have too. */
export const PATIENT_NUMBER: ContextWords = contextWords([
  ...OTHERS.flatMap((one) => NUMBERS.map((number) => `${one} ${number}`)),
  'patient id, patient ref, patient reference, hospital ref, hospital reference, patient#, pt#',
]);

/** What a number with letters may stand on, or whom it stands for: "patient NHX/77/20914". */
export const WORN: ContextWords = contextWords([
  'patient, pt, wristband, wrist band, id band, id bracelet, name band, identity band, my notes, her notes, his notes',
  'medical notes, hospital notes, case notes, casenotes, hospital label, hospital sticker, addressograph',
  'on my wrist, sticker on his wrist, sticker on her wrist',
]);

/** Before a number with letters by which somebody is to be found; `RECORDS` tell that it is a patient. */
export const LOOKED_UP: ContextWords = contextWords([
  'look up, lookup, looking up, looked up, look me up, pull up, pulled up, bring up, search, search for, find, check',
  'under, down as, listed as, filed as, registered as, known as, i am, im, i m, she is, he is, shes, hes, she s, he s',
]);

/** What a hospital keeps of its patients. */
export const RECORDS: ContextWords = contextWords([
  'x ray, x rays, xray, xrays, mri, scan, scans, ct, ultrasound, results, result, notes, records, record, file, files',
  'bloods, blood test, your system, the system, ur system, hospital number, hosp number, referral, patient, biopsy',
]);

/** Words that may stand between a name and its number: "hospital number on my letter is". */
export const LINKING_WORDS: readonly string[] = `
  is was it's its it i think on my your the her his a letter card band label says said reads say as for mum mam mom dad
  him me sticker
`
  .trim()
  .split(/\s+/u);

/** Words after which "hospital number" was another number, or no name: "record number of", "hospital no longer". */
export const OTHER_SENSES: ContextWords = contextWords([
  'of, longer, to, than, one, in, has, have, had, plate, rose, and, or, at, ring, call, since, parking, visitors',
  'enquiries',
]);
