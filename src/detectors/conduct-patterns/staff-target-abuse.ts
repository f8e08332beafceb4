// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';
import { KINDLY } from './staff-target-parts.ts';

/** Who tells how a nurse was abused abuses nobody. */
const HEEDS: readonly Release[] = ['quoted', 'told', 'reported', 'condemned'];

/** Abuse of one who is named or described. That somebody was rude, late or wrong is a complaint, and none. */
export const staffTargetAbusePatterns: readonly ConductPattern[] = [
  {
    id: 'abused-by-name',
    kind: 'staff-target',
    match: [
      '<named|target-title> ~8, =is|=are|=was ~4 [vile-name:one] !=for',
      '<named|target-title> ~8, =is|=are|=was|=looks|=seems ~3 [vile-state]',
      '<named|target-title> ~6, =you|=what|=a|=an|=the|=total|=absolute|=complete|=proper|=pure|=right|=utter ~3 [vile-name:one]',
      '<named|target-title> ~3, [vile-state] ~3, =and|=as|=with|vile-state|vile-name',
      '=that|=this|=the ~3 [vile-name:one] <named|target-title>',
      '=that|=this|=the ~3 [vile-name:one] =of =a role',
      '=the|=that|=this ~3 role:one ~4 target-mark ~4, =is|=are|=was|=you|=absolute|=total|=proper|=what|=a ~4 [vile-name:one]',
      '=the|=that|=this ~3 role:one ~4 target-mark ~4, =is|=are|=was ~3 [vile-state]',
      '<named|target-title> ~4 should ~1 [=crawl|=slither|=rot] ~4',
    ],
    heeds: HEEDS,
    unless: [...KINDLY, 'endears'],
    sure: 'possible',
    because: 'abuses a member of staff who can be told from others',
    yes: [
      'Dr Vellacott is a poisonous old hag',
      'Sister Oldacre, gormless as they come, what a slob',
      'that old boot Nurse Vane',
      'the porter with the squint is pure evil',
    ],
    no: [
      'he called the nurse a stupid cow and I was ashamed',
      'Dr Vellacott was rude to me',
      'Nurse Vane is a diamond',
      'Sister Oldacre is fat on praise, thanks',
    ],
  },
];
