// Holds wordings of self-harm and suicidal plans.
import type { CrisisPattern } from './crisis-pattern.ts';

/** Hidden wounds, hunger, and means or places that somebody goes back to: a person looks. */
export const woundPatterns: readonly CrisisPattern[] = [
  {
    id: 'wounds-hidden',
    certainty: 'possible',
    because: 'tells of self-harm',
    wide: true,
    unless: ['mishap', 'trivial', 'once-did', 'skin-ill', 'praise-plain', 'plain-business', 'study', 'study-weak', 'works-on'],
    match: [
      'put-to ~2 [burn-tool] ~2 =on|=to|=over|=against|=into|=along|=across ~1 =my|=her|=his|=their|mine ~1 body-part ~8+ why-hurt',
      'put-to ~2 [burn-tool] ~2 =on|=to|=over|=against|=into|=along|=across ~1 =my|mine ~1 body-part ~1 $',
      'self-wound ~1 [self|=me] ~3 =with|=on ~2 burn-tool',
      '=sleeves ~8+ =sees|=see|=seen|=notices|=knows|=ask|=asks|=hide|=hides|=hiding ~2 [=what|=me|=them|=it|=my|=why|=marks|=cuts]',
      '=what i ~1 =do|=did|=done|=doing|=have ~2 =to =my|me-word|mine [body-part|=self]',
      'body-part ~6 line-look ~2 [line-mark] ~8+ why-hurt',
      'line-look ~2 [line-mark] ~5 =my|=her|=his|=their ~1 body-part ~8+ why-hurt',
      'why-hurt ~6+ ~2 [line-mark] ~4 =my|=her|=his|=their ~1 body-part',
      '=living|=lives|=surviving|=survives|=live|=existing =on|=off ~2 [eat-little] ~10+ wasting',
      'wasting ~10+ =living|=lives|=surviving|=survives|=live|=existing =on|=off ~2 [eat-little]',
      'not|=stopped|=stopping|=stop|=refusing ~2 =eat|=eating|=eaten|=food ~8+ [wasting]',
    ],
  },
  {
    id: 'drawn-to-a-place',
    certainty: 'possible',
    because: 'is near a place where people die, or thinks of one',
    wide: true,
    unless: ['leisure', 'laugh', 'works-on', 'treat', 'tame-edge', 'plain-business', 'held-up', 'praise-plain', 'playground'],
    match: [
      'goes-to ~4 [death-spot] ~6+ as-if-drawn',
      'as-if-drawn ~8+ i|he|soul ~2 goes-to ~4 [death-spot]',
      'loved:one|he ~3 =already? =back =on|=at|=up|=over|=by ~2 [death-spot] !=duty|=shift',
      'goes-to ~6 [death-spot] ~2 with|and ~3 hang-thing',
      'hang-thing ~6 [hang-place] ~6+ as-if-drawn',
      'loved:one|person:one|he|=someone|=somebody|=lass|=lad ~6 wrong-side ~4 [death-spot|=railings|=barrier]',
    ],
  },
  {
    id: 'keeps-means',
    certainty: 'possible',
    because: 'has means of dying in mind',
    wide: true,
    figurative: true,
    unless: ['mishap', 'dispensing', 'praise-plain', 'plain-business', 'leisure', 'supply', 'works-on', 'told-tale', 'study'],
    match: [
      '[hang-thing] ~8+ came-by-post',
      'came-by-post ~5 [hang-thing]',
      '[hang-thing] ~6 =in|=up|=to|=over|=from|=round|=off ~2 hang-place',
      '=in|=up|=to|=into ~2 [hang-place] ~4 =with ~2 hang-thing',
      'i|he|soul|been-or-started ~3 carries ~3 [hang-thing|=shotgun|=knife|=blade|=razor|=knives] ~6 =with|=me|=when|=bed|=bag|=pillow|=him|=her|=everywhere|=beside',
      'loved|he ~3 =took|=taken|=grabbed|=got|=has ~2 [hang-thing] ~6+ =gone|=left|=off|=out|=up|=down|=woods|=drove',
      'loved|he ~4 =gone|=went|=driven|=walked|=away|=out ~4 [=woods|=fields|=moors|=moor|=hills|=shore|=forest|=allotment|=beach|=river] ~8+ not-self',
      'loved|he ~2 =tried ~2 times-tried [=month|=week|=now|=already|=times] ~1 $',
      '=can|=could not ~2 =keep ~1 =him|=her|loved:one [=alive]',
      'loved|he ~3 =tried ~2 [times-tried] ~4 =month|=week|=since|=now|=already|=year',
    ],
  },
];
