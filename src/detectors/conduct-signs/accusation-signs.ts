import { english } from '../grammar/english.ts';
import { type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { accusationDeceit } from './accusation-deceit.ts';
import { accusationHarm } from './accusation-harm.ts';
import { accusationHints } from './accusation-hints.ts';
import { accusationMoney } from './accusation-money.ts';
import { accusationParts } from './accusation-parts.ts';
import { aimedWords } from './aimed-words.ts';
import { everydayWords } from './everyday-words.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { harmlessWords } from './harmless-words.ts';

/** Somebody who may be of the staff, as the one who does something. */
const STAFF = 'staff|title|he|pointed|whoever';

/** What of itself is a grave wrong; the rest only adds to it. */
const WRONGS =
  'staff-hurt|staff-stole|staff-forged|staff-lied|staff-drunk|staff-criminal|stolen-goods|forged-papers|left-to-suffer|theft|missing|bribery|killing|hurt-where|sexual-wrong|gross-neglect|lying|impostor|breach|named-crime|forgery|witness|hint-of-gain|hint-of-deceit|hint-of-deceit-done';

/** Signs that a crime or a gross fault is laid to somebody of the staff. */
export const accusationSigns: Scorecards = scorecards({
  classes: [
    ...english,
    ...aimedWords,
    ...harmlessWords,
    ...everydayWords,
    ...accusationMoney,
    ...accusationHarm,
    ...accusationDeceit,
    ...accusationHints,
    ...accusationParts,
  ],
  phrases: [
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
  ],
  cards: [
    {
      id: 'accusation',
      because: 'may say that somebody of the staff did a grave wrong',
      needs: ['staff|title|he|his|pointed', WRONGS],
      least: 6,
      signs: [
        { of: 'staff-hurt', points: 3, says: 'violence by staff' },
        { of: 'staff-stole', points: 2, says: 'theft by staff' },
        { of: 'staff-forged', points: 4, says: 'forgery by staff' },
        { of: 'staff-lied', points: 4, says: 'lies by staff' },
        { of: 'staff-drunk', points: 4, says: 'drink or drugs at work' },
        { of: 'staff-criminal', points: 4, says: 'called a criminal' },
        { of: 'stolen-goods', points: 4, says: 'what was stolen' },
        { of: 'forged-papers', points: 4, says: 'papers that were changed' },
        { of: 'left-to-suffer', points: 3, says: 'left to suffer' },
        { of: 'theft', points: 3, says: 'theft' },
        { of: 'missing', points: 4, says: 'what went missing and where it is' },
        { of: 'bribery', points: 4, says: 'bribes or fraud' },
        { of: 'killing', points: 3, says: 'a death laid to somebody' },
        { of: 'hurt-where', points: 4, says: 'marks or ways of cruelty' },
        { of: 'sexual-wrong', points: 4, says: 'a sexual wrong' },
        { of: 'gross-neglect', points: 3, says: 'gross neglect' },
        { of: 'lying', points: 4, says: 'lies or silence' },
        { of: 'impostor', points: 4, says: 'false claims to an office' },
        { of: 'breach', points: 4, says: 'what was private, told' },
        { of: 'named-crime', points: 3, says: 'a crime by its name' },
        { of: 'forgery', points: 3, says: 'forgery' },
        { of: 'witness', points: 3, says: 'how the writer knows' },
        { of: 'under-influence', points: 2, says: 'drink or drugs' },
        { of: 'hint-of-gain', points: 2, says: 'a hint of money ill gotten' },
        { of: 'hint-of-cruelty', points: 2, says: 'a hint of cruelty' },
        { of: 'hint-of-deceit|hint-of-deceit-done', points: 2, says: 'a hint of deceit' },
        { of: 'drugs', points: 2, says: 'medicines' },
        { of: 'patient-hurt', points: 2, says: 'somebody hurt' },
        { of: 'handled', points: 1, says: 'rough handling' },
        { of: 'hurt-who', points: 1, says: 'somebody in their care' },
        { of: 'loot', points: 1, says: 'something of value' },
        { of: 'staff', points: 2, says: 'somebody by their office' },
        { of: 'title', points: 3, says: 'somebody by their title' },
        { of: 'he|his', points: 1, says: 'somebody spoken of' },
        { of: 'joke-of-kin', points: -4, says: 'a figure of speech' },
        { of: 'staff-struck', points: -6, says: 'staff who were hit' },
        { of: 'cured', points: -4, says: 'who hurt, and healed' },
        { of: 'thief-unknown', points: -7, says: 'a thief whom nobody knows' },
        ...harmlessSigns,
      ],
    },
  ],
});
