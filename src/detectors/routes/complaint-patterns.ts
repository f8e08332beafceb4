import type { RoutePattern } from './route-patterns.ts';

/** How people say outright that they complain, are angry, want to complain, or ask how: what else they tell does not make it less so. */
export const complaintPatterns: readonly RoutePattern[] = [
  {
    id: 'wants-to-complain',
    match: [
      'i|we ~2 want|=need|=like|=wish|will ~6 lodge ~3 [formal-complaint]',
      'i|we ~2 want|=need|=like|=wish to [=complain]',
    ],
    certainty: 'probable',
    because: 'wants to complain',
    unless: ['other-body'],
  },
  {
    id: 'is-a-complaint',
    match: [
      '[take-as] ~1 this|it|=my ~3 =as|=to ~3 formal-complaint',
      '[take-as] ~1 this|it ~1 my|our|=a|=an ~1 formal-complaint',
      'this|it be ~2 [=formal|=official|=my] formal-complaint',
    ],
    certainty: 'probable',
    because: 'says that it is a complaint',
    unless: ['other-body'],
  },
  {
    id: 'angry-at-treatment',
    match: ['outraged =about|=at|=with|=by|=over ~1 =how|=way ~1 i|we|my|our ~3 be ~2 [handled]'],
    certainty: 'probable',
    because: 'is angry at how somebody was treated',
    unless: ['other-body'],
  },
  {
    id: 'asks-how-to-complain',
    match: [
      '=where|=how|=who|=whom ~2 do|can|would|should|=does|=may i|we|you|your|=one|=people|=folk|=somebody|=someone|=he ~5 lodge ~3 [formal-complaint]',
      '=where|=how|=who|=whom ~2 do|can|would|should|=does|=may i|we|you|your|=one|=people|=folk|=somebody|=someone|=he ~2 [=complain]',
      '=where|=who|=whom ~2 do|=should|=would ~2 complaints [=go]',
    ],
    certainty: 'probable',
    because: 'asks how to complain',
    unless: ['other-body'],
  },
];
