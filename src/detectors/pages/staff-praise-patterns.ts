import type { PagePattern } from './page-pattern.ts';

/** Thanks and praise, whoever they are for. */
export const staffPraisePatterns: readonly PagePattern[] = [
  {
    id: 'praised',
    match: ['[praise]', '[praised-so]'],
    certainty: 'probable',
    because: 'names a member of staff in thanks or praise',
    heeds: ['quoted', 'asked'],
    unless: ['no-praise'],
    yes: ['Thank you Dr Ferreby', 'Can’t fault nurse Petra'],
    no: ['Dr Okonjo was not kind', 'Thanks for nothing, Dr Okonjo'],
  },
];
