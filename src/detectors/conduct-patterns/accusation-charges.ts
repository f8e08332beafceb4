// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';

const HEEDS: readonly Release[] = ['quoted', 'condemned'];
const CHARGE = 'lays a crime or gross misconduct to an identifiable person';
const UNLESS = ['accuse-not', 'target-kindly'];
const CHARGES = [
  '[charge-harm] ~2 my|our|his|their|the|a|number|all ~2 charged-with',
  '[charge-harm] ~2 charged-with:many',
  '[charge-tamper] ~3 charge-paper',
  'be|=turns|=turned|=comes|=came ~2 [charge-state]',
  '[charge-cover]',
  '[=touched|=touching|=touches] ~3 =up',
  '=to [=cover|=hide|=bury|=conceal|=disguise] ~1 his|their|=up ~2 =mistake|=mistakes|=tracks|=error|=errors|=crimes|=back|=arse|=incompetence|=mess|=guilt',
  '[=robbed|=robs|=robbing|=fleeced|=bled|=milked|=fleecing|=milking] ~4 =blind|=dry',
];
/** One of whom there is one: "the sister on Elm ward", "that doctor in clinic four". */
const PLACED = 'the|this|your ~2 role:one|accuse-title =on|=in|=at|=from|=who|=with|=called|=named ~5';

/** One of the staff, by any office. */
const OFFICE = 'role:one|accuse-title|charge-office:one';

/** Charges that need a name, an office or a place to stand by. For `accuse-named-…` see `accusation.ts`. */
export const accusationChargePatterns: readonly ConductPattern[] = [
  {
    id: 'accuse-named-charge',
    kind: 'accusation',
    match: CHARGES,
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: CHARGE,
    yes: ["Dr Vane botched my dad's op", 'Mr Roland Askew altered the records', 'Sister Odelle has blood on her hands'],
    no: ['Dr Vane operated on my dad', 'Mr Roland Askew read the records'],
  },
  {
    id: 'accuse-placed',
    kind: 'accusation',
    match: CHARGES.map((charge) => `${PLACED} ${charge}`),
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: CHARGE,
    yes: ['The sister on Elm ward slapped my nan', 'that nurse in bay two was plastered'],
    no: ['the nurse in bay two washed my nan', 'a nurse was dishonest'],
  },
  {
    id: 'accuse-office',
    kind: 'accusation',
    match: CHARGES.map((charge) => `the|this|your|our ~1 accuse-post:one ~6 ${charge}`),
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: CHARGE,
    yes: ['your chief executive covered it up', 'the practice manager is crooked'],
    no: ['your chief executive spoke to us', 'the practice manager is busy'],
  },
  {
    id: 'accuse-role',
    kind: 'accusation',
    match: [
      ...['[charge-tamper] ~3 charge-paper', '[accuse-plain]', '[accuse-deed] ~4 accuse-loot'].map(
        (deed) => `^ ~4 !named ${OFFICE} !=will|=should|=may|=not ~3 ${deed}`,
      ),
      `the|this|your|=that ~1 ${OFFICE} ~2 be ~1 [charge-unfit]`,
      `${OFFICE} ~8 [=using|=used|=uses|=spending|=emptied|=emptying|=draining|=drained] ~4 =card|=cards|=account|=pension|=savings|=pin`,
      `=it =was ~2 ${OFFICE} ~1 [accuse-deed|=took|=takes|=taking] ~3 accuse-loot`,
      `${OFFICE} ~6 =hand|=hands|=fingers =in =the ~1 [=till|=pot|=tin|=kitty|=safe|=box|=pocket|=pockets|=collection|=charity|=cash|=fund]`,
      `${OFFICE}|named ~6 [=bent] =as`,
    ],
    heeds: HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: CHARGE,
    yes: ['Your social worker forged my signature', 'It was the porter who took the phones'],
    no: ['your social worker signed my form', 'a porter took my bag to the ward'],
  },
  {
    id: 'accuse-one-of-us',
    kind: 'accusation',
    match: '^ <he> be a very|slight-filler* [accuse-name:one] $',
    heeds: HEEDS,
    unless: [...UNLESS, 'my', 'our'],
    sure: 'possible',
    because: CHARGE,
    yes: ['She is an abuser.', 'He is a thief'],
    no: ['She is a nurse', 'He is a diabetic'],
  },
];
