import type { PagePattern, Release } from './page-pattern.ts';

const SAID: readonly Release[] = ['quoted', 'asked', 'denied', 'told'];
const DENIES: readonly Release[] = ['quoted', 'asked', 'told'];

/** What is asserted against well-established facts of health. Side effects that somebody had, and fears, are none. */
export const misinformationPatterns: readonly PagePattern[] = [
  {
    id: 'vaccine-harms',
    match: [
      'vaccine ~3 [cause] ~4 false-harm',
      'vaccine ~2 =makes|=make|=made|=making|=turns|=turn ~3 [false-harm]',
      '[false-harm] ~2 be ~2 =caused =by ~3 vaccine',
      'vaccine ~2 [cause] =you|=people|=everyone|=them ~1 =the? =flu|=covid',
      'vaccine ~2 [=kill|=kills|=killed|=killing] ~1 =more|=millions|=thousands|=people|=kids|=babies|=us',
    ],
    certainty: 'possible',
    because: 'says that a vaccine does what it does not',
    heeds: SAID,
    yes: ['The MMR jab causes autism', 'Vaccines make women infertile'],
    no: ['Vaccines do not cause autism', 'Does the jab give you flu?'],
  },
  {
    id: 'vaccine-is',
    match: ['vaccine ~1 be ~3 [false-being]', '[sure-pretence]', '=jabbing|=injecting ~3 =with ~2 [false-being]', '[false-being] ~3 =jabs|=jab|=vaccines|=vaccine|=injections'],
    certainty: 'possible',
    because: 'says that a vaccine is what it is not',
    heeds: SAID,
    yes: ['Those vaccines are poison', 'The injection is a bioweapon'],
    no: ['People who say vaccines are poison put babies at risk', 'I had food poisoning after the jab clinic'],
  },
  {
    id: 'vaccine-holds',
    match: ['[false-content] ~3 =in ~3 vaccine', 'vaccine ~2 =contain|=contains|=full|=has|=have|=is|=are ~3 [false-content]', 'vaccine ~2 [alters] ~2 dna', '=put|=putting|=puts ~2 [false-content] ~3 =in|=into ~2 vaccine|=us'],
    certainty: 'possible',
    because: 'says that a vaccine holds or changes what it does not',
    heeds: SAID,
    yes: ['There are microchips in the flu jab', 'The mRNA vaccine changes your DNA'],
    no: ['I chipped a tooth after my jab', 'My son is allergic to something in the vaccine'],
  },
  {
    id: 'illness-denied',
    match: [
      'illness ~1 be|=is ~2 [pretence]',
      'illness ~1 be|do ~1 =not|=never ~2 [exist]',
      'illness do =not|=never ~1 [=cause|=make] ~2 is-ill|=you|=anyone',
      '=no =such =thing =as ~1 [illness]',
      '=there ~1 =no|=never ~2 [=pandemic|=virus|=covid]',
    ],
    certainty: 'possible',
    because: 'denies an illness, or what causes it',
    heeds: DENIES,
    yes: ['Covid was a hoax', 'HIV does not cause AIDS'],
    no: ['The bomb threat was a hoax', 'They thought it was a virus but it does not matter'],
  },
  {
    id: 'treatment-denied',
    match: ['treatment ~2 [kills-more]', 'treatment ~1 be ~2 [=poison|=scam|=genocide|=con]', '[hide] ~4 =cure', '=cure ~3 =for? ~2 =cancer ~12+ [hide]', '=cure ~8 [=exists] ~8 =pharma|=money|=profit'],
    certainty: 'possible',
    because: 'says that a treatment harms, or that a cure is hidden',
    heeds: SAID,
    yes: ['Chemo kills more people than cancer', 'They are hiding the cure for cancer'],
    no: ['Chemo made my hair fall out', 'I wish they would find a cure for cancer'],
  },
  {
    id: 'water-or-waves',
    match: ['water ~6 [=making|=makes|=make|=made|=causes|=caused|=causing|=gave|=spread|=spreads|=lowers|=is] ~4 dulls', 'mask ~2 [starves]', 'mask ~2 =cause|=causes|=give|=gives ~2 [starves]', 'sudden ~6 blames ~2 [vaccine]', 'sudden ~4 =since ~2 [vaccine]'],
    certainty: 'possible',
    because: 'names a cause that is none',
    heeds: SAID,
    yes: ['5G gave everyone the virus', 'Masks starve your brain of oxygen'],
    no: ['I could not breathe in my mask with my asthma', 'Can my child have fluoride varnish?'],
  },
];
