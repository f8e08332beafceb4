// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';

/** Crimes by what is done. */
const DEEDS = [
  '[accuse-plain]',
  '[accuse-harm] ~3 accuse-cared-for',
  '=operates|=operated|=works|=drives|=turns ~3 [=drunk|=pissed|=hammered|=stoned|=high|=wasted]',
  '[accuse-deed] ~5 accuse-loot',
  '[=doctored|=doctoring] ~4 accuse-loot',
  '=hand|=hands|=fingers =in =the ~2 [=till|=pot|=tin|=kitty|=safe|=coffers|=pocket]',
  '[accuse-deed] ~6 accuse-purpose',
  '[=backhanders|=backhander|=kickbacks]',
  '[=sleeps|=sleeping|=shags|=shagging|=affair|=affairs] =with ~2 =patients|=patient',
  '[=forges|=forged|=forging|=falsifies|=falsified|=falsifying|=fiddles|=fiddled|=fiddling] the|his|their|our|my',
  '[=killed|=kills|=poisoned|=poisons|=smothered|=poisoning|=killing] my|our|his|=patients|=babies ~3 accuse-purpose',
  '[=deals|=dealing|=snorts|=snorting|=sniffs|=sniffing|=smuggles|=smuggling] ~1 =drugs|=coke|=cocaine|=weed|=pills|=heroin',
];
/** Crimes by what somebody is. */
const NAMES = [
  'be ~6 [accuse-name:one]',
  'be =nothing =but =a [accuse-name:one]',
  '[accuse-state]',
  'be|=commits|=committing|=committed ~1 [=fraud|=theft|=bribery|=embezzlement|=perjury|=manslaughter]',
  '=guilty =of ~1 [=fraud|=theft|=bribery|=assault|=perjury|=manslaughter|=murder|=abuse|=neglect]',
  'should|=belongs ~1 =be? =in|=behind [=prison|=jail|=bars]',
];
const HEEDS: readonly Release[] = ['quoted', 'condemned'];
const CRIME = 'says that an identifiable person committed a crime or was grossly dishonest';
/** One who holds an office of which there is one. */
const POST = 'the|this|your|our ~1 accuse-post:one ~6';

/** Crimes laid to one person. For `accuse-named-…` a person's name must stand before it: see `accusation.ts`. */
export const accusationPatterns: readonly ConductPattern[] = [
  {
    id: 'accuse-named-deed',
    kind: 'accusation',
    match: DEEDS,
    heeds: HEEDS,
    sure: 'possible',
    because: CRIME,
    yes: [
      'Mr Vane takes backhanders',
      'Sister Odelle steals controlled drugs off the trolley',
      'Dr Quaile forged the notes',
    ],
    no: ['the nurse took my phone number', 'Dr Quaile gave me the tablets'],
  },
  {
    id: 'accuse-named-name',
    kind: 'accusation',
    match: [...NAMES, '=the|=that|=a ~1 [accuse-name:one] =dr|=nurse|=sister|=mr|=mrs|=doctor'],
    heeds: HEEDS,
    sure: 'possible',
    because: CRIME,
    yes: ['Bram Tollemarsh is a fraudster', 'that Rosamund is a convicted child abuser', 'Dr Vane is on the take'],
    no: ['Dr Vane is a star', 'there is a fraud team'],
  },
  {
    id: 'accuse-named-unfit',
    kind: 'accusation',
    match: [
      '=deliberately|=intentionally|=purposely ~1 [=gave|=overdosed|=let|=left|=injected|=withheld|=killed|=poisoned|=drugged]',
      '=tried|=trying =to [=kill|=murder|=poison|=smother|=rape]',
      '=stinking|=reeking|=smelling|=stank|=reeked|=stinks|=reeks|=smells|=smelt =of ~1 [=whisky|=vodka|=booze|=drink|=alcohol|=gin|=lager|=weed]',
      'be not ~2 [=real|=qualified|=proper|=registered] =doctor|=nurse|=surgeon|=dentist|=paramedic|=psychiatrist',
      '=bought ~3 [=degree|=certificates|=qualifications|=diploma|=licence]',
      '[=let] my|our ~2 =die',
      '[=killed|=murdered] my ~1 kin',
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    sure: 'possible',
    because: CRIME,
    yes: [
      "Dr Amit Kerrigan isn't even a real doctor",
      'Nurse Dunmore turned up stinking of whisky',
      'Mr Roland Askew let my mother die',
    ],
    no: ['Dr Amit Kerrigan is a real doctor', 'the corridor was stinking of smoke'],
  },
  {
    id: 'accuse-post',
    kind: 'accusation',
    match: [...DEEDS, ...NAMES].map((shape) => `${POST} ${shape}`),
    heeds: HEEDS,
    sure: 'possible',
    because: CRIME,
    yes: ['Your chief exec is a fraudster', 'the ward manager nicked the petty cash'],
    no: ['Your chief exec is a disgrace', 'the ward manager found my purse'],
  },
];
