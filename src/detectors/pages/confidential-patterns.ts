import type { PagePattern, Release } from './page-pattern.ts';

const HEEDS: readonly Release[] = ['quoted', 'asked', 'told'];
const OURS = ['ours'];

/** How people say that they share what is not for the public. Confidentiality that is asked for or missed is none. */
export const confidentialPatterns: readonly PagePattern[] = [
  {
    id: 'says-secret',
    match: ['[says-secret]'],
    certainty: 'probable',
    because: 'says that it is not for the public',
    heeds: ['quoted', 'asked'],
    unless: OURS,
    yes: ['This is confidential but three have been suspended', 'I should not be telling you this'],
    no: ['Please keep my details confidential', 'Is the helpline confidential?'],
  },
  {
    id: 'inside-paper',
    match: [
      'i|we ~2 came-by ~4 [inside-paper]',
      '^ ~2 came-by ~4 [inside-paper]',
      '[inside-paper] ~8 =says|=said|=shows|=show|=below|=attached|=shown|=copy',
      '^ ~1 [leaks]',
      '[inside-paper] ~6+ came-by|insider-means',
      '=its|=it|be ~1 =in ~2 [inside-paper]',
    ],
    certainty: 'probable',
    because: 'shares a paper that is not for the public',
    heeds: ['quoted', 'asked', 'denied', 'told'],
    unless: OURS,
    yes: ['I have seen the internal email about the closure', 'Leaked memo: 200 jobs to go'],
    no: ['Where can I read the board minutes?', 'Did you not get the memo'],
  },
  {
    id: 'patient-paper',
    match: [
      'i|we ~3 came-by ~3 [patient-paper]',
      '=sent|=showed|=gave =me ~2 [patient-paper]',
      '[patient-paper] ~3 insider-means',
      'came-by ~2 [patient-paper] ~3 insider-means',
      '^ ~2 came-by ~3 [patient-paper]',
    ],
    certainty: 'probable',
    because: 'shares what stands in somebody’s records',
    heeds: ['quoted', 'asked', 'denied'],
    unless: OURS,
    yes: ['I looked up his notes on the system', 'My mate on reception sent me her medical records'],
    no: ['I asked to see my own notes', 'You sent my letter to the wrong address'],
  },
  {
    id: 'our-patient',
    match: [
      'he =was =my [=patient|=client]',
      '[our-patient] ~10, =overdose|=off|=telly|=famous|=last|=today|=this|=with|=has',
      '=as ~2 [case-role] ~3 case-of',
      'case-role ~3 case-of ~6, [can-tell]',
      'i =work =there =and ~6 [=know|=can|=between]',
      '[can-tell] ~6 =was|=were|=been =known',
    ],
    certainty: 'possible',
    because: 'may tell of a case from the inside',
    heeds: HEEDS,
    unless: OURS,
    yes: [
      'We had a patient in last night, you would know him',
      'As the social worker on the case I can tell you that she was known to us',
    ],
    no: ['As a nurse I can tell you we are short', 'The patient in the next bed was kind to me'],
  },
  {
    id: 'told-from-inside',
    match: [
      'inside-friend ~3 works-inside ~10+ [tells]',
      'inside-friend ~6+ [tells] ~4 patient-paper',
      '=off ~2 [inside-friend] ~2 works-inside',
      '[known-face] ~10+ in-here',
      '=had =a =look =on ~1 [=computer|=system|=screen]',
      'i ~2 =process|=handle|=type|=file ~3 [=claims|=letters|=complaints|=payroll] ~8+ =shocked|=surprised|=know',
      '[=patient|=client] =of =ours|=mine',
      '=i =was =in ~2 [inside-paper]',
    ],
    certainty: 'possible',
    because: 'may tell of a case from the inside',
    heeds: ['quoted', 'asked', 'denied'],
    unless: OURS,
    yes: [
      'My wife is a ward clerk and she saw in his notes that he is ill',
      'Just had a look on the computer and his op was never booked',
    ],
    no: ['My sister was on shift and loved the cake', 'I told the nurse in confidence and she kept it'],
  },
];
