import type { PhrasePattern } from '../grammar/grammar.ts';
import type { RoutePattern } from './route-patterns.ts';

/** Somebody who says what they are. */
export const asStaff: readonly PhrasePattern[] = [
  {
    as: 'i-work',
    match: [
      '=as a ~2 [role:one]',
      'i =am a ~2 [role:one]',
      'i =am his|their|=your [role:one]',
      '^ ~3 [role:one] =here',
    ],
  },
];

/** How staff ask about their own use of social media. */
export const staffPolicyQuestionPatterns: readonly RoutePattern[] = [
  {
    id: 'policy-for-staff',
    match: [
      '=film|=filming|=filmed|=photo|=photos|=video|=videos|=dance =in [=uniform]',
      '=in [=uniform] ~4 posting',
      '=guidance|=policy|=rules|=guidelines|=advice ~2 =for ~2 our-staff ~4 [posting]',
      '=staff|our-staff|=our|=employee|i-work ~3 [staff-policy] ~1',
      '[staff-policy] ~3 =for|=on|=about|=covering ~2 our-staff|=staff',
      '[staff-policy] ~10, our-staff|i-work|intranet',
      '[intranet] ~8, staff-policy',
      'our-staff|i-work ~6 =rules|=policy|=guidance|=guidelines|=rule ~2 =about|=on|for [posting]',
    ],
    certainty: 'probable',
    because: 'asks for the policy on the use of social media by staff',
  },
  {
    id: 'may-staff-post',
    match: [
      'be it ~1 [get-wrong] ~8, posting',
      'i|we can|=allowed|=supposed not? ~3 [posting]',
      '[=messaging|=adding|=contacting|=messages|=friending] ~6 posting',
      '=can|=could|=are|=is|=should|=may|=do|=does|=if ~1 our-staff ~3 may-do ~6 [posting]',
      '=can|=could|=are|=should|=may our-staff [posting]',
      'posting ~10, [get-wrong] ~8, i-work',
      '[i-work] ~12, posting ~10, get-wrong',
      '=am|=can|=are|=will|=would|=could i|we ~2 [get-wrong] ~6, posting',
    ],
    certainty: 'probable',
    because: 'asks what staff may post',
    asked: true,
    near: ['i-work', 'our-staff'],
  },
  {
    id: 'may-i-as-staff',
    match: ['[i-work] ~10, be|=am|=can|=could|=may|=should|=is|=will|=would|=do i|it|we ~10, posting'],
    certainty: 'probable',
    because: 'asks what staff may post',
  },
  {
    id: 'trolled-staff',
    match: [
      '[trolled]',
      'attacked ~5 [where-online]',
      '[support] ~4 =for ~1 our-staff ~6 trolled|=abuse|=abused|=online',
    ],
    certainty: 'probable',
    because: 'somebody on the staff was abused online',
    near: ['i-work', 'our-staff'],
  },
];
