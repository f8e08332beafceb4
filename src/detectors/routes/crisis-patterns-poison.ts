// Names methods and means of suicide and self-harm, in the words in which people ask for help.
import type { CrisisPattern } from './crisis-pattern.ts';

/** Poison and overdoses, by what was taken, by whom, with what, and what people ask of it. */
export const poisonPatterns: readonly CrisisPattern[] = [
  {
    id: 'poison-swallowed',
    certainty: 'probable',
    because: 'tells of an overdose or something swallowed',
    wide: true,
    now: true,
    unless: ['as-prescribed', 'told-tale', 'praise-plain', 'laugh', 'treat', 'trivial'],
    match: [
      '^ ~1 count ~1 [medicine] ~4 =since|=ago|=down|=later|=help',
      'took-in ~5 [household-poison]',
      'baby:one ~4 took-in ~5 [medicine]',
      'took-in ~6 [medicine] ~6+ he =is|=be|=aged|=only ~1 small-age',
      'took-in ~6 medicine ~8+ [small-age]',
      'soul ~3 [=overdosing|=oding|=overdosed|=poisoned] !=by',
      `soul ~2 [=injected|=jabbed] ~3 =too|=all|=whole|=extra|=double|=loads|=hundred|=100|=200|=300 ~3
        =insulin|=much|=units`,
      '[=insulin] ~3 =on =purpose',
    ],
  },
  {
    id: 'means-with-drink',
    certainty: 'possible',
    because: 'has the means at hand',
    wide: true,
    figurative: true,
    unless: ['may-i-mix', 'dispensing', 'leisure', 'study-weak', 'as-prescribed', 'praise-plain'],
    match: [
      'i|he|loved:one|soul ~2 skip-dose ~3 [vital-drug] ~8+ why-skip',
      '=had|=have|=ad ~1 count ~2 [medicine] ~8+ drowsed|=since|=once|=already',
      '=in|with|=to|=into ~1 =car|=van|=engine ~3 [=garage] ~4 =shut|=closed|=running|=doors|=locked',
      '=car|=engine ~4 [=garage] ~3 =shut|=closed|=running|=locked',
      '[medicine] ~6+ =and|=with|=plus ~4 booze',
      'booze ~6 =and|=with|=plus ~4 [medicine]',
      'i|=my ~8 medicine =in ~1 =a [=mug|=cup|=glass|=bowl|=saucer|=sock|=jar|=tin|=pile|=heap|=row|=line]',
      `=counted|=counting|=count|=tipped|=emptied|=emptying|=lined ~3 [medicine] ~6
        =out|=up|=on|=in|=twice|=again|=onto`,
      `musing|=eyeing|=staring ~3 =at|=about|=of ~5 [medicine] ~3 =in|=on ~2
        =cabinet|=cupboard|=drawer|=bathroom|=fridge|=shed|=loft`,
    ],
  },
  {
    id: 'asks-what-kills',
    certainty: 'possible',
    because: 'asks what would kill',
    anyone: true,
    wide: true,
    unless: ['study', 'study-weak', 'told-tale', 'signposted', 'trivial', 'palliative'],
    match: [
      '=which|=what|=is ~3 [quicker-word] ~4+ way-thing',
      '[quicker-word] ~6+ way-thing =or ~2 way-thing',
      '=put|=send|=knock|=get ~1 =me|=you|=someone ~3 =sleep|=out|=off|=under [for-keeps]',
      'how-much ~6 [medicine|household-poison|=mg|=500mg|=units|=these] ~8 fatal-end',
      'how-much ~12 [fatal-end] !=in =peace|=at =home',
      'fatal-end ~6 [medicine|household-poison]',
      '=is|=does|=do|=would|=how|=what|=know|=if ~4 [dying-way] ~5 feel-ask',
      'feel-ask ~3 [dying-way]',
    ],
  },
];
