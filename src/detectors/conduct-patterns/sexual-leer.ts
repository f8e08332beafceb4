// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { SEXUAL_HEEDS } from './sexual.ts';

const UNLESS = ['leer-not', 'leer-medical'];
const ONE = '<you|he|role|named|person|target-title|attack-victim>';

/** Innuendo about those who care for others; those whose id ends in `wink` hold only beside a lewd picture. */
export const sexualLeerPatterns: readonly ConductPattern[] = [
  {
    id: 'leer-at-care',
    kind: 'sexual',
    match: [
      `leer-would ~6 ${ONE} ~6 [leer-care]`,
      `${ONE} ~4 can|would|=should ~2 =give =me|=us ~3 [leer-care]`,
      `leer-would|=fancy ~4 [leer-care] ~4 ${ONE}`,
      `leer-would ~4 ${ONE} ~4 =me|=us ~6 [lewd-any-time|leer-act|leer-where]`,
      `${ONE} ~5 can|would ~4 =me ~4 [lewd-any-time]`,
      `${ONE} can|would ~2 =put|=stick|=lay|=run|=place ~2 =hands|=fingers|=mouth|=lips|=tongue|=it|=anything ~2 [=anywhere|=wherever]`,
      `${ONE} ~4 =with ~2 =bed|=blanket|=sponge =bath ~4 [lewd-any-time|=please]`,
      `leer-would ~5 ${ONE} ~3 [=naked|=topless|=undressed|=spank|=straddle|=handcuff|=mount|=bath]`,
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: UNLESS,
    sure: 'probable',
    because: 'a lewd remark or offer',
    yes: [
      "wouldn't say no to a sponge bath off that nurse",
      'The porter can give me a rub down',
      'would let Sister Vane do a thorough examination',
    ],
    no: [
      'the nurse gave me a bed bath and was lovely',
      'can the physio give me an exercise sheet',
      'I need a jab from the nurse',
    ],
  },
  {
    id: 'leer-at-body',
    kind: 'sexual',
    match: [
      '^ ~2 =i? would ~1 [=smash|=bang|=rail|=wreck|=ruin|=destroy|=shag] the|this|=that ~1 <role|person:one|named>',
      `${ONE} ~5 can|would|=could ~2 my ~1 leer-part|=catheter|=temperature|=pulse|=prostate|=thermometer|=gown ~1 [lewd-any-time]`,
      `${ONE} ~2 =in|=wearing ~2 [=tight|=skimpy|=clingy|=figure] ~1 =hugging? =tunics|=tunic|=scrubs|=uniform|=uniforms|=skirt|=dress|=leggings|=tights|=trousers`,
      'i would =have|=do|=take|=ride ~1 =all|=both|=either|=any|=number ~3 [=at] =once $',
      '^ ~2 =i? would very* [=smash|=bang|=tap|=ride|=nail|=rail|=pump|=wreck|=ruin|=destroy] ~3 <role|person:one|named|he>',
      '=i would [=ruin|=wreck|=destroy|=smash|=rail|=pound|=devour] <he|this|role|named>',
      `=bet|=imagine|=imagining|=picture|=picturing ~6 ${ONE} ~8 [leer-act|leer-where|lewd-verb:base|lewd-verb:ing]`,
      `[=imagine|=imagining|=picture|=picturing] ~2 =what ~1 <he|role|they> ~1 can ~1 =do ~2 =with ~1 =those|=them|=that|=his|=her|=it`,
      `${ONE} ~3 leer-part ~3, [=imagine|=wow|=phwoar|=woof|=oof|=yum|=mmm|=mmmm|=unreal|=insane]`,
      `=those|=them|=dem|=these|his ~1 [leer-part] ~2 =do|=does|=doing =things|=it =to|=for =me|=us`,
      `[=imagine|=picture] =them|=those|=that|his ~1 leer-part? ~1 =round|=around|=wrapped|=on|=in|=over ~1 =my|=your|=me`,
      `[=drooling|=drool|=salivating|=panting|=dribbling] =over|=at|=about|=for ~3 ${ONE}`,
      `=imagine|=imagining|=picture|=dreaming|=thinking ~5 [leer-care]`,
      `leer-would ~6 ${ONE} ~6 [leer-check]`,
      `=get|=wants|=want|=fancy ~10 [leer-act] ~1 =love|=darling|=babe|=sweetheart|=gorgeous|=sexy`,
      `=which|=who|=any ~6 ${ONE} ~2 =wants|=want|=fancies|=fancy ~10, [leer-act|leer-care|leer-check]`,
      `${ONE} ~4 [leer-act]`,
      `=what =a [=rack|=arse|=ass|=bod|=body|=peach|=pair] ~1 $`,
      `=what =a [=rack|=arse|=ass|=bod|=pair] =on ~2 ${ONE}`,
      `=staring|=stare|=stared|=looking|=gawping|=ogling ~3 =at|=down ~1 <his|your|named> ='s? ~2 [=arse|=bum|=bottom|=cleavage|=chest|=tits|=boobs|=legs|=thighs|=bulge|=backside]`,
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'may be a lewd remark',
    yes: [
      'would rail that porter',
      'bet she goes like a train',
      'those thighs do things to me',
      'bet he looks good on all fours',
    ],
    no: [
      'imagine what they could do with more staff',
      'he had to walk on crutches',
      'those eyes drops do nothing for me',
    ],
  },
  {
    id: 'leer-wink',
    kind: 'sexual',
    match: [`${ONE} ~8 [leer-wink]`, `[leer-wink] ~8 ${ONE}`],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'a lewd remark beside a lewd picture',
    yes: ['that nurse could examine me', 'a massage from the physio'],
    no: ['the lift is out of order', 'I have a stiff neck', 'the nurse took off her gloves'],
  },
];
