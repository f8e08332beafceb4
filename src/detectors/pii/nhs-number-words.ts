import { type ContextWords, contextWords } from '../context.ts';

const BODIES = 'nhs|n h s|chi|hcn|hsc|h&c|h & c|h+c|health and care|health & care|health service'.split('|');
const NUMBERS = 'number|numbers|no|nos|num|nums|nr|nbr|numba|id|digits'.split('|');

/** Names of the number itself, in all four countries. */
export const NHS_NUMBER: ContextWords = contextWords([
  ...BODIES.flatMap((body) => NUMBERS.map((number) => `${body} ${number}`)),
  'nhs#, nhs #, nhsno, nhs n, nhsnumber, hcn, h&c, h & c, community health index, number for the nhs',
  'number on the nhs, national health number, national health service number, nhs one',
]);

/** What such a number is written on or asked for by; enough if the check digit is right. */
export const NHS_NEARBY: ContextWords = contextWords([
  'nhs, n h s, chi, patient number, patient numbers, patient no, patient num, patient id, patient nos',
  'hospital number, hospital no, medical card, medical number, medical no, health number, wristband, wrist band',
  'wristbands, id band, name band, identity band, gp record, gp records, medical record, medical records',
  'my records, my record, her records, his records, their records, smear letter, dob, d o b, date of birth',
  'born on',
]);

/** Where somebody is cared for; enough beside one that is printed as such numbers are. */
export const NHS_CARE: ContextWords = contextWords([
  'ward, unit, a&e, clinic, appointment, appt, surgery, patient, admitted, bed, bay, referral, referred, scan, results, discharge, consultant',
  'mum is, dad is, my mum, my dad, my son, my daughter, her notes, his notes, my notes, operation, prescription',
]);

/** What is rung up, not looked up. */
export const TELEPHONE: ContextWords = contextWords([
  'phone, telephone, tel, mobile, mob, call, calls, called, calling, ring, rang, text, texted, txt, whatsapp, fax',
  'bleep, extension, ext, dial, dialled, helpline, hotline, voicemail, landline',
]);
