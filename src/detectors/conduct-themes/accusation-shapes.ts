import type { PhrasePattern } from '../grammar/grammar.ts';

const STAFF = 'staff|title|he|pointed|whoever';

/** Who did what, of crimes and gross faults. */
export const accusationShapes: readonly PhrasePattern[] = [
  {
    as: 'joke-of-kin',
    match: [
      'kin ~2 will|would|may ~1 [violence]',
      'will|would|may|can [violence] i',
      'kin ~4 i would|will ~1 [violence] he',
    ],
  },
  {
    as: 'thief-unknown',
    match: [
      '=some|=a|=by ~2 =toerag|=toerags|=scumbag|=scum|=lowlife|=scrote|=scally|=scallies|=git|=sod|=bastard|=thief|=thieves|=kid|=kids|=patient|=visitor|=idiot|=opportunist|=yob|=yobs|=chancer|=scrounger|=wretch|=rotter|=lad|=lads|=swine|=rat|=person|=visitors|=druggie|=junkie ~1 [theft]',
      '=someone|=somebody|=anyone|=thief|=thieves|=burglar|=burglars|=kids|=youths|=vandals ~1 have? [theft]',
      '=who =ever? [theft] the|my|our ~4 =please|=return|=hand|=bring',
    ],
  },
  {
    // Who was hit at work, and by whom they care for.
    as: 'staff-struck',
    match: [
      '[violence:ed|assault:ed] the|a|our|this|=one|=two|=another ~2 staff',
      'staff|he be|=get|=got|=gets|=been ~1 [violence:ed|assault:ed] !by',
      '=patient|=visitor|=drunk|=relative|=thug|=yob|=druggie ~1 [violence:ed|assault:ed]',
      'staff ~2 [violence:ed|assault:ed] =by a|=drunk|=patients|=visitors|=drunks ~1 !staff',
    ],
  },
  { as: 'handled', match: [`${STAFF} ~2 [assault|violence]`, '[assault|violence] ~1 by ~2 staff|title|he'] },
  {
    as: 'staff-hurt',
    match: [
      'staff|title|he ~2, !will|would|may|can|be|get [violence] ~3 hurt-who|he|i|my|they',
      'staff|title ~2 [violence:ing]',
      'pointed|whoever =on|=in|=at|=from ~5 [violence] ~3 hurt-who|he|i|my|they',
    ],
  },
  { as: 'patient-hurt', match: ['[assault|violence] ~3 hurt-who', '[violence] he|they|i|my'] },
  {
    as: 'stolen-goods',
    match: ['[theft] ~4 loot|drugs', 'take ~3 [loot|drugs] ~3 away', '[loot|drugs] ~2 missing'],
  },
  { as: 'staff-stole', match: `${STAFF} ~2 [theft]` },
  { as: 'forged-papers', match: ['[forgery] ~3 papers', '[papers] ~2 forgery:ed'] },
  { as: 'staff-forged', match: `${STAFF} ~2 [forgery]` },
  { as: 'left-to-suffer', match: ['leave ~4 [suffered]', '[=watched|=watching] ~3 suffered'] },
  { as: 'staff-lied', match: `${STAFF}|they ~2 [lied]` },
  {
    as: 'staff-drunk',
    match: [
      'staff|title|pointed|whoever ~4 be|have|=turned|=turns|=came|=smelt|=stank|=stinks|=smells|=on|=while ~3 [under-influence]',
      // A patient may be drunk too: of whom nothing else is said, it must be at work.
      'he ~4 [under-influence] ~4 =work|=shift|=duty|=ward|=rota|=nights|=theatre',
      '[under-influence] staff|title',
    ],
  },
  { as: 'staff-criminal', match: [`${STAFF} ~1 be very|a|the* [named-crime]`, '[named-crime] ~1 title'] },
];
