import type { PagePattern } from './page-pattern.ts';

/** How a post tells of a person. Signs of an illness to know, and clinics for it, are left alone. */
export const personalStoryPatterns: readonly PagePattern[] = [
  {
    id: 'loss',
    match: ['[loss]'],
    certainty: 'certain',
    because: 'tells of a loss',
    heeds: [],
    yes: ['Our porter Derek died on Sunday', 'A book of condolence is in the chapel for our friend Ola'],
    no: ['Our lifts are dead slow today', 'We are sorry for the delay'],
  },
  {
    id: 'ailment',
    match: ['[ailment]'],
    certainty: 'probable',
    because: 'tells of what somebody has or came through',
    heeds: [],
    near: ['tells-of'],
    yes: ['Watch Nadine talk about living with depression', 'Tunde writes about his first episode of psychosis'],
    no: ['Know the signs of a stroke: face, arms, speech, time', 'This week we are talking about depression'],
  },
  {
    id: 'told-of',
    match: ['[he|his]'],
    certainty: 'possible',
    because: 'tells of somebody',
    heeds: [],
    yes: ['Theo on how his diary got him through his first year', 'She joined us in 1962 and he followed her'],
    no: ['We want your views', 'Glad mum got her new hip'],
  },
];
