// Holds shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { HARASSMENT_HEEDS } from './harassment.ts';

const UNLESS = ['pursue-help', 'target-kindly', 'lawful', 'hound-service'];
const ONE = '<he|named|role:one|target-title>';
const WHOSE = "<his|your|named|role:one> ='s?";

/** Hounding in so many words: till somebody breaks, pile-ons on one person, and what is held over their family. */
export const houndingPlainPatterns: readonly ConductPattern[] = [
  {
    id: 'till-you-break',
    kind: 'harassment',
    match: [
      'i|we ~4 =keep ~2 [hound-nag] ~6 =until|=till|=til <you> ~2 hound-out',
      'i|we ~3 not|=never ~1 [=stop|=stopping|=rest|=finished] ~1 hound-nag? ~4 =until|=till|=til <you|named> ~2 hound-out',
      '=every|=everyday|=each ~1 =time|=post|=comment|=photo <you> ~2 =comment|=post|=write|=type|=log|=make|=put|=share|=leave ~8, i|we ~1 [=will|=be|=going] ~2 =be|=there|=under|=underneath|=right|=reply|=remind|=reminding',
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: UNLESS,
    sure: 'certain',
    because: 'will hound somebody until they break',
    yes: ["I'm going to keep commenting until you quit", 'I will not stop messaging till you resign'],
    no: ['I will keep ringing until you answer the phones', 'we will keep writing to the board until the ward reopens'],
  },
  {
    id: 'pile-on-one',
    kind: 'harassment',
    match: [
      `^ ~3 [=pile] =on ~2 ${WHOSE} ~1 hound-masses`,
      `=everyone|=everybody|=people|=lads|=folks|=all ~2 [=leave|=give|=send|=report|=bombard|=flood|=spam|=hound] ${ONE} ~6 hound-masses`,
      `=everyone|=everybody|=people|=lads|=folks|=all ~2 [=flood|=bombard|=spam|=report|=email|=ring] <his> ~1 hound-masses`,
      '=email|=ring|=message <his> ~1 hound-masses ~3, [=email|=ring|=message|=tag|=report] <his> ~1 hound-masses',
      '=let|=lets ~1 =make ~3 =life|=lives ~1 =a ~1 [=hell|=misery]',
      "=let|=lets ~1 =make <his|named> ='s? ~1 =life ~2 [=hell|=misery]",
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: UNLESS,
    sure: 'certain',
    because: 'calls on others to go for one person',
    yes: ["Pile on that porter's TikTok", 'Everyone flood her facebook', "let's make Gavin's life a misery"],
    no: ['Everyone give Dr Ames a round of applause', 'everyone report the broken lift', 'pile on the blankets'],
  },
  {
    id: 'or-your-family',
    kind: 'harassment',
    match: [
      '=get|=hide|=escape|=run|=move|=moved ~4 [=from] =me ~6, =so|=but|=and i|we ~3 =moved|=followed|=found|=changed|=joined|=swapped',
      `=let|=lets|=everyone|=everybody|=all|=we ~3 [=ring|=email|=message|=phone|=complain|=report|=call|=text|=write] ~10 =until|=till ${ONE} ~4 hound-out`,
      '=or your|his ~1 [kin|=boss|=manager|=employer|=work|=church|=neighbours|=missus] ~1 =gets|=get|=sees|=see|=hears|=hear|=finds|=find|=knows|=know',
      'i|we be|will ~3 [=ruin|=destroy|=wreck|=end] your|his|named ~2 =life|=career|=marriage|=name',
      `i|we ~2 [=got|=get] <he> ~1 =sacked ~8, =again|=too|=next|=this|=here`,
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: ['pursue-help', 'target-kindly', 'lawful'],
    sure: 'probable',
    because: 'holds something over somebody',
    yes: ['Resign by Friday or your wife gets the photos', "I'll ruin his career for this"],
    no: ['ring us or the ward gets worried', 'this illness will ruin his life', 'I got him a biscuit'],
  },
  {
    id: 'asks-their-ways',
    kind: 'harassment',
    match: [
      '=anyone|=anybody|=who|=somebody|=someone ~2 [=know|=knows] =what|=which ~1 =car|=bus|=school|=street|=shift|=shifts|=gym|=pub|=church|=train|=house|=flat ~4 <role:one|he|named|person:one> ~1 =drives|=drive|=gets|=get|=goes|=works|=work|=on|=uses|=lives|=parks|=drinks|=is',
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: ['pursue-help', 'target-kindly', 'lawful', 'kin'],
    sure: 'probable',
    mild: true,
    because: 'asks how somebody may be found',
    yes: ['Anyone know what car that physio drives?', 'does anybody know which bus she gets'],
    no: ['Does anyone know which bus goes to the clinic?', 'who knows what time it opens'],
  },
  {
    id: 'past-their-door',
    kind: 'harassment',
    match: [
      '=that|=this =is =where <he|named|role:one> ~1 [=lives|=works|=drinks|=stays|=parks|=trains]',
      '[=every] ~1 =time|=day|=night|=morning ~6 <you|he> ~8, =one|=some =of =us',
      'i|we ~2 [=followed|=tailed|=trailed] the|this|=that? ~1 <role:one|he|named> ~1 =home|=back ~1 =to? ~1 =hers|=his|=home|=and|=last|=again|=tonight',
      `i|we ~3 [=walk|=walked|=drive|=drove|=cycle|=go|=went|=sit|=sat|=stand|=stood|=park|=parked|=wait|=waited|=wave] ~3 =past|=by|=outside|=across|=opposite|=round|=near ~2 ${WHOSE} ~1 hound-home ~4 hound-nights`,
      `i|we ~2 [=follow|=followed|=following] ${WHOSE} =car|=van|=bus|=bike ~1 =home|=again|=most|=every`,
      '=reward|=tenner|=quid|=pint|=cash|=drink ~3 =for|=to ~2 [=anybody|=anyone|=whoever|=somebody|=someone] ~6 =where ~4 <role|he|named>',
      '=who ~2 =up =for ~3 [=ruining|=crashing|=gatecrashing|=visiting|=turning|=egging|=following] ~6 <his|he|named|it>',
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: [...UNLESS, 'kin', 'attack-mourn'],
    sure: 'possible',
    because: 'shows that somebody is followed or lain in wait for',
    yes: [
      'I walk past his house most evenings',
      'I follow her car home to let her know',
      'Reward for anyone who tells me where that nurse moved to',
    ],
    no: ['I walk past your clinic every day', 'I drove past the hospital', 'reward for anyone who finds my cat'],
  },
];
