// Holds wordings of violence at home, of abuse and of psychosis.
import type { CrisisPattern } from './crisis-pattern.ts';

/** Violence and threats, by who does what to whom; and what only a mind in an emergency takes to be so. */
export const harmerPatterns: readonly CrisisPattern[] = [
  {
    id: 'violence-told',
    certainty: 'probable',
    because: 'tells of violence now',
    wide: true,
    now: true,
    unless: [
      'laugh',
      'told-tale',
      'study',
      'workout',
      'contest',
      'praise-plain',
      'leisure',
      'plain-business',
      'trivial',
    ],
    match: [
      `he|doer ~3 =locked|=locks|=bolted|=chained|=barricaded|=deadlocked ~2 [=doors|=door|=windows|=gate] ~8+
        =me|=phone|=out|=us|=kids|=scared|=let`,
      `he|loved:one|doer ~3 =taken|=took|=smashed|=hid|=hidden|=takes|=smashes ~1 =my|=me|=her ~1
        [=phone|=keys|=passport|=inhaler] ~8+ =me|=us|=let|=out|=scared|=writing|=locked|=help|=using`,
      `i ~1 be ~2 =writing|=typing|=messaging|=texting ~2 =this ~6
        [=tablet|=toilet|=bathroom|=wardrobe|=secret|=hiding|=cupboard]`,
      'harmer ~3 harms ~3 [harmed-part] !=off|=up',
      "harmer ~4 going-to|=will|=would|='d|threatening-or-threatened ~3 [threat-verb] ~5 threat-end",
      'threat-end ~6+ harmer ~2 =will|=would|going-to ~1 [=kill|=murder|=stab|=shoot|=burn|=strangle|=batter]',
      "harmer ~3 be|='s|=sat|=stood|=waiting|=turned ~3 near-place ~4 with ~3 [near-weapon]",
      'harmer ~4 with ~3 [near-weapon] ~6 near-place',
      `=lads|=men|=man|=bloke|=people|=ones|=dealer|=dealers|=gang ~1 =who|=that ~3
        [=stabbed|=raped|=attacked|=shot|=robbed|=beat|=jumped] ~6 near-place`,
      `=taking|=sending|=flying|=sends|=takes ~2 =me|=her|=my ~6 [=abroad|=pakistan|=country|=overseas] ~6+
        =married|=marry|=marriage|=wedding|=cut|=husband`,
      'male-kin ~2 =does|=did|=doing|=do ~1 [=stuff|=things|=something|=summat] ~1 =to|=with|=wi =me|=her|=him|=my',
      `=makes|=made|=making ~1 =me|=her|=him ~1 [=touch|=undress|=watch|=sleep|=kiss] ~8+
        male-kin|=secret|=tell|=told|=him`,
      `i ~2 =scared|=frightened|=terrified|=afraid ~1 =to ~1 =go|=be|=stay ~1 [=home|=hame] ~3
        =because|=cos|=tonight|=he|=with|=now|=again`,
    ],
  },
  {
    id: 'uncanny-told',
    certainty: 'probable',
    because: 'tells of a mind in an emergency',
    wide: true,
    now: true,
    unless: ['laugh', 'told-tale', 'study', 'mind-plain', 'trivial', 'contest', 'works-on'],
    match: [
      'uncanny ~5 [uncanny-deed] ~6 =me|=him|=her|=my|=baby|=tonight|=turn|=them|=it',
      'loved:one|person:one|he ~3 =convinced|=swears|=believes|=adamant|=certain|=insists ~6 [uncanny]',
      `loved:one|he|i|person:one ~4 =talking|=speaking|=talks|=speaks|=chatting|=shouting =to ~2
        =people|=someone|=voices|=somebody|=things =in|=on|=who|=that ~4 [uncanny|=there]`,
      `i ~2 =see|=seeing|=hear|=hearing ~2
        [=things|=shadows|=faces|=people|=insects|=spiders|=whispers|=whispering|=figures|=voices] ~8+
        uncanny-deed|=walls|=ceiling|=corner|=night`,
      `loved:one|he ~6 =hidden|=hid|=hiding|=collected|=collecting|=gathered|=sleeping|=sharpening ~4
        [=knives|=knife|=axe|=machete|=scissors]`,
    ],
  },
];
