// Names means of suicide and self-harm, in the words in which people ask for help.
import type { CrisisPattern } from './crisis-pattern.ts';

/** What is more likely spoken of than one's death. */
const UNLIKELY = ['plain-business', 'praise-plain', 'leisure', 'study', 'works-on', 'laugh', 'treat'];

/** Ways of dying turned over, taken, or wished for; harm that is a need; and what is left behind: a person looks. */
export const wayPatterns: readonly CrisisPattern[] = [
  {
    id: 'turns-over-a-way',
    certainty: 'possible',
    because: 'has means of dying in mind',
    wide: true,
    figurative: true,
    unless: [...UNLIKELY, 'dispensing', 'as-prescribed', 'held-up', 'mishap', 'palliative', 'supply', 'study-weak'],
    match: [
      `[way-thing] ~2 =sound|=sounds|=look|=looks|=feels|=seems|=looking|=sounding ~2
        =friendly|=inviting|=kind|=tempting|=welcoming|=peaceful|=soft|=easy|=appealing|=warm`,
      'i ~2 posture ~4 =kitchen|=knife|=cutlery|=medicine|=bathroom ~1 [=drawer|=cabinet|=cupboard]',
      `=got|=have|with ~2 [=scissors|=razor|=blade|=knife|=glass|=razors|=blades] ~6+
        =loo|=toilet|=bathroom|=toilets|=cubicle|=locked`,
      'i ~2 =bought|=ordered|=got ~1 =the [=stuff|=gear|=kit] $',
      'i|=am|=been|me-word ~3 way-test ~4 [way-thing] ~8+ way-holds',
      '^ ~2 way-test ~4 [way-thing] ~8+ way-holds',
      'way-holds ~4 [way-thing] ~6+ way-test',
      `[way-thing] ~5+ it ~2 =will|=would|=could|=should ~1 =hold|=work|=finish|=sort|=solve ~2
        =me|=it|=everything|=weight`,
      'way-test ~3 [way-thing] =or ~3 way-thing',
      '=letting|=let ~1 =go =of ~1 =the [=wheel|=rope|=rail|=railing|=railings|=ledge|=edge]',
      '=close|=closing|=shut|=shutting ~1 =my =eyes ~4 [=wheel|=driving|=motorway|=bend|=accelerator]',
      'way-thing ~6+ =people|=they|=everyone|=nobody ~2 =think|=say|=call|=assume ~3 [=accident]',
      '=make|=look ~2 =like ~1 =an [=accident]',
    ],
  },
  {
    id: 'took-the-lot',
    certainty: 'possible',
    because: 'tells of too much that was taken',
    wide: true,
    now: true,
    unless: ['leisure', 'praise-plain', 'plain-business', 'as-prescribed', 'treat', 'trivial', 'study', 'laugh'],
    match: [
      'took-forms ~3 [the-lot] ~8+ drowsed|medicine',
      'soul ~3 [=swallowed|=swallied|=swallyed|=necked|=downed|=tanned|=horsed|=sunk] ~3 the-lot',
      'took-forms ~2 count ~3 [=far|=already|=them] !=people',
      'drowsed ~12+ [empties]',
      '[empties] ~12+ drowsed',
      'loved:one|he|person:one ~8+ [empties]',
      'i ~2 =having|=think|=am ~5 [=heart] =attack ~6+ =alone|=own|=arm|=chest|=pain|=help',
    ],
  },
  {
    id: 'wishes-it-would-fail',
    certainty: 'possible',
    because: 'speaks of their own death',
    wide: true,
    figurative: true,
    unless: [...UNLIKELY, 'palliative', 'ill-only'],
    match: [
      'welcome-word ~2 =my|mine ~1 [my-organ] ~1 organ-ends',
      '=my|mine ~1 [my-organ] ~1 organ-ends ~8+ welcome-word',
      'want-form|=hope|=pray|=let ~6 [last-time-for] ~2 i-ever',
      '=be|=is|=being ~1 =my|the [last-time-for] ~2 =on|=alive|=ever|=here ~2 =earth|=here|=alive|=of',
      'not|=no ~2 =use|=good =to [=anybody|=anyone|=nobody|=man|=anything]',
      '=why|=see ~6 =bother|=bothering|=keep|=keeping|=kept ~2 =me [=going|=alive|=here]',
      'if|=were|=was ~4 [in-the-earth]',
    ],
  },
  {
    id: 'needs-the-hurt',
    certainty: 'possible',
    because: 'tells of self-harm',
    wide: true,
    unless: [
      'trivial',
      'once-did',
      'skin-ill',
      'praise-plain',
      'plain-business',
      'study',
      'study-weak',
      'works-on',
      'contest',
      'workout',
      'laugh',
    ],
    match: [
      '[only-feel] ~6+ =when|=is|=if|=after|=by|=from ~5 worse-hurt',
      'worse-hurt ~6+ [only-feel] !=faint|=a|=the|=once|=slightly|=tired|=sick|=dizzy',
      '=my|=his|=her|=their ~3 [fists-raw] ~4 raw-from ~8+ =again|=worse|=wall|=every|=feel|=because|=stop|=so',
      '=back =to [=cutting|=burning|=starving|=purging|=scratching|=harming] !=edge|=corners|=costs|=grass|=services',
      '=makes|=making|=make|=made [self] ~1 =sick|=vomit|=bleed|=faint ~6 =times|=day|=every|=again|=after|=bleeding',
      `not ~2 =drunk|=drank|=eaten|=drink|=eat|=swallowed ~2 =anything|=nothing|=food|=water|=bite|=drop|=owt
        =since ~6+ [welcome-word]`,
      `i ~2 [=pull|=rip|=tear|=pick|=scratch|=dig|=gouge|=bite] ~3 fists-raw|=arms|=legs ~8+
        raw-from|=bleed|=bleeds|=worse`,
    ],
  },
  {
    id: 'leaves-keys',
    certainty: 'possible',
    because: 'leaves letters or belongings behind',
    wide: true,
    unless: [
      'plain-business',
      'praise-plain',
      'palliative',
      'study',
      'lost-property',
      'works-on',
      'parting',
      'laugh',
      'held-up',
    ],
    match: [
      '=left|=leaving|=put|=leave|=leaves|=took|=taken|=gave|=given ~4 [key-thing] ~6 key-place ~8+ key-sequel',
      '[signs-over] ~8+ over-to',
      '[last-makes] ~8+ it-is-time',
      'last-makes ~4 =and ~4 [last-makes]',
      '[finder] ~8+ =this|=me|=it|=them|=her|=him|=quick|=sorry|=love|=loved',
    ],
  },
];
