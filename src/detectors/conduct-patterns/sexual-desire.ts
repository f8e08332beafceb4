// Holds lewd words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { SEXUAL_HEEDS } from './sexual.ts';

const UNLESS = ['leer-not', 'lewd-care', 'my-own-is', 'desire-not'];
/** Somebody on the page: an office, a name, or who is pointed at. */
const ONE = '<you|he|role|named|person:one|target-title|attack-victim>';
const THEM = '=them|=those|=these|=dem|=em|his|your|=it';

/** Desire told outright, whatever it is dressed up as: a person looks. */
export const sexualDesirePatterns: readonly ConductPattern[] = [
  {
    id: 'desires-plainly',
    kind: 'sexual',
    match: [
      `[desire] ~1 desire-deed:base|desire-deed:ing the|this|a|his|your|=bloody|=wee|=little|=fit|=blonde* ~1 ${ONE} !='s`,
      `[desire] ~1 =bend|=bending|=lay|=laying|=throw|=have|=take the|this|a|his|your|=wee|=little* ~1 ${ONE} =over|=across|=against|=on|=backwards the|this|your|my|=a ~2 =desk|=station|=trolley|=bed|=counter|=bonnet|=table|=sink|=wall|=knee|=couch|=photocopier|=worktop`,
      '^ ~1 =nice|=lovely|=cracking|=great|=gorgeous|=amazing|=fit|=sexy|=tidy|=peachy|=tight|=fantastic ~1 [=legs|=pins|=thighs|=hips|=bum|=arse|=rack|=tits|=boobs|=curves|=lips|=backside|=bod|=body] =sister|=nurse|=love|=darling|=doc|=doctor|=matron|=sweetheart|=gorgeous|=babe|=hen|=pet|=sexy|=miss',
      '=most|=more|=so|=well|=dead|=proper|=right|=very|=pure [=shaggable|=fuckable|=bangable|=shagable|=beddable]',
      `[=shaggable|=fuckable|=bangable|=shagable|=beddable]`,
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: UNLESS,
    sure: 'probable',
    because: 'a lewd remark or offer',
    yes: [
      'Would love to bend that ward sister over the desk',
      'dreaming of undressing that porter',
      'employee of the month and most shaggable in the building',
    ],
    no: [
      'I would love to thank that ward sister',
      'they bent the rules for the ward sister',
      'he wants to bed that plant in',
    ],
  },
  {
    id: 'desires-body',
    kind: 'sexual',
    match: [
      `[desire] ~1 desire-deed-soft:base|desire-deed-soft:ing the|this|a|his|your|=bloody|=wee|=little* ~1 ${ONE} !='s`,
      `[desire-hands] ~3 would|want|=wants|=needs|=need|=fancy|=belong|=belongs|=itching|=could|=miss|=long !not|=stop|=shaking ~5 you|he|role|named`,
      '[desire-hands] ~6, =all =over you|he|his|your|=that',
      `=have|=get|=feel|=want|=for|=love his|your|=those|=that [=hands|=fingers|=lips|=mouth|=tongue] ~1 =down =there`,
      `=have|=get|=feel|=want|=love his|your|=those [=hands|=fingers|=lips|=mouth|=tongue] ~1 =on|=inside|=all|=up|=between =me|=over|=my`,
      `i would ~1 =get|=break|=fake|=catch|=feign|=sprain|=fall ~5 =to|=so|=if ~2 =have|=get|=feel|=be ~1 [he|his|you|role]`,
      `[desire-willing]`,
      '=bet|=looks|=reckon|=proper|=right ~4 [=goer]',
      `=what|=things|=stuff i would|=could|will|want ~2 =do ~1 =to|=with [he|you|this|role|named] !=see|=hear|=stop|=get`,
      `=wish|=wishing i ~1 =was|=were|=could =be? ~1 the|this|his|your [desire-envied]`,
      `=jealous|=envious ~2 the|this|his|your [desire-envied] !=to|=find`,
      '^ =lucky =bloody|=sodding|=old|=little|=wee? [desire-envied] $',
      `=would|=could|=to|=love|=id =be the|this|his|your [desire-envied] ~1 =she|=he|=you|=on|=under|=round|=around|=in`,
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: UNLESS,
    sure: 'probable',
    mild: true,
    because: 'tells of desire for somebody',
    yes: [
      'itching to unwrap that porter',
      'My hands would like to welcome you too',
      'wish I was that stethoscope',
      'She knows she wants it',
    ],
    no: [
      'I would love to thank that ward sister',
      'my hands would not stop shaking so she held them',
      'they bent the rules for the ward sister',
      'wish I was at home',
    ],
  },
  {
    id: 'roused-by-somebody',
    kind: 'sexual',
    match: [
      `${ONE} ~3 =got|=gets|=get|=getting|=had|=makes|=made|=making|=keeps|=has =me|=us ~1 [desire-roused] !=to|=time|=by|=at|=on|=with|=through|=myself|=the|=work|=again|=up|=home|=back|=in|=boiled|=copy|=copies|=drive|=hat|=biscuits|=cash`,
      `[desire-roused] ~1 =every|=whenever|=when|=watching|=looking|=thinking|=each ~3 ${ONE} ~3 =walks|=bends|=comes|=leans|=touches|=speaks|=smiles|=turns|=undress`,
      `=watch|=watching|=watched|=see|=seeing|=saw|=love|=look|=looking ~2 ${THEM} ~1 [desire-sway]`,
      `${THEM} ~1 [=bouncing|=jiggling|=wobbling|=jiggle] ~2 =about|=around|=down|=up|=under|=in|=all`,
      '^ ~2 desire-spouse ~2 [desire-unaware] ~8, he|role|named|=appointment|=appointments|=clinic|=visit|=visits|=ward',
      `${ONE} ~12+ [desire-spouse] ~1 desire-unaware`,
      '[desire-unaware] desire-spouse',
      `[desire-threesome]`,
      '=flash|=glimpse|=peek|=peep|=eyeful|=sight =of|=at ~2 [=stocking|=stockings|=thigh|=leg|=cleavage|=suspender|=suspenders|=knicker|=knickers|=bra|=garter|=garters|=petticoat|=thong|=underwear]',
      '=even ~1 =lovelier|=nicer|=better|=finer|=bigger|=tighter|=fitter|=rounder [ogled-bare]',
      '[desire-lens] ~6',
      `${ONE} ~8, [desire-threesome]`,
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: UNLESS,
    sure: 'probable',
    mild: true,
    because: 'tells of being roused by somebody',
    yes: [
      'our health visitor has got me hard every Thursday',
      'I was watching them bounce',
      "Going to see the physio again and the missus hasn't a clue",
      'those two paramedics and me in the middle',
    ],
    no: ['the nurse got me hard boiled eggs', 'watching the kids bounce', 'the physio has got me going to the gym'],
  },
];
