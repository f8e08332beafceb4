// Holds violent words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { THREAT_HEEDS } from './threat.ts';

const UNLESS = ['lawful', 'target-kindly', 'attack-play', 'attack-mourn'];
const WHOM = '<you|your|he|his|they|their|role|attack-victim>';

/** Violence foretold by a meeting, a pity or a desert; the writer's part in it is left to be guessed. */
export const threatMeetingPatterns: readonly ConductPattern[] = [
  {
    id: 'shame-if',
    kind: 'threat',
    match: [
      `[shame-if] ~10 ${WHOM}`,
      '=shame|=pity|=awful|=terrible ~1 [=if] ~6 attack-place|attack-car|=scanner|=machine|=ambulance|=lift|=building ~3 =had|=caught|=went|=got|=met|=lost|=was|=were ~2 =accident|=fire|=flames|=up|=match|=petrol|=brick|=brakes|=flat|=smashed|=keyed|=scratched|=torched|=bricked|=flooded',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'pities somebody beforehand for what may come',
    yes: ["wouldn't it be awful if your surgery caught fire", 'shame if something happened to her'],
    no: ['it would be a shame if the library shut', 'would be a shame if that was lost, thank you all'],
  },
  {
    id: 'eager-to-meet',
    kind: 'threat',
    match: [
      'my|our|i|we|=lads|=boys|=brothers ~5 [meet-eager] ~3 you|he|they|role|this|=whoever',
      '=tell|=warn the|this|your|he|=that ~3 i|we ~2 [=looking|=coming|=hunting|=gunning|=after|=waiting] =for|=him|=her|=them',
      'i|we =know|=knows =what|=which|=when ~1 [=shift|=shifts|=ward|=car|=bus|=train|=house|=street|=school|=floor|=door] <you|your|he|his>',
      '=price =to =pay =for =what <you|he|they|role> ~1 [=did|=done|=do|=said]',
      '=not =let =me ~1 [=see|=catch|=find|=spot] <you|he|they> =in|=out|=round|=near|=about|=again|=on|=alone',
      '=if ~5 [=dies] ~2, =so =do|=does|=will <you|he|they|role>',
      'i|we ~2 will ~4 [=mess] =with ~1 <you|your|his|he>',
      '=watch =how <you> [=go] =on|=crossing|=down|=past ~1 =the|=your =stairs|=road|=way|=car|=bike',
      'not =want|=wanna i|we ~1 [=coming|=turning|=showing|=visiting|=losing|=angry|=popping] !=in',
      '<he|you> [=walks|=walk|=jogs|=cycles|=drives|=parks|=gets] ~2 =home|=past|=dog|=bus|=car ~8, =alone|=own|=dark|=unlit',
      '=find =out =who ~6, =and ~3 [=sorry|=pay|=suffer|=regret|=visit|=bury|=batter]',
      'will|=gonna|=and ~4 =make|=making <you|he|they|role> ~1 [=sorry|=suffer|=bleed|=squirm|=beg|=pay] !=for|=the',
      '<you|your|he|they|role> ~2 will|=going|=gonna|=be ~3 =need|=needing ~3 [meet-need] ~3, =when|=after|=once|=by|=if i|we|=the|=my',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: [...UNLESS, 'attack-concern'],
    sure: 'possible',
    because: 'foretells a meeting that somebody will be sorry for',
    yes: [
      'Tell that doctor I am looking for him',
      'my brothers want a word with you',
      'you do not want me coming up there',
    ],
    no: [
      'tell the doctor I am in bay two',
      'you will need a doctor if it gets worse',
      'my mum would love to meet the team',
    ],
  },
  {
    id: 'deserved-fate',
    kind: 'threat',
    match: [
      `should|=deserves|=deserve|=wants|=needs ~4 [deserved-fate] ~4, ${WHOM}`,
      `should|=deserves|=deserve ~4 [deserved-fate] ~3, crowd-end`,
      `<you|he|they|role|attack-victim> ~2 should|=deserves|=deserve|=wants|=needs|=need =be|=to|=being? =be? ~2 [deserved-fate] !=by|=to|=over|=out|=off`,
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: [...UNLESS, 'clinic-talk', 'attack-concern'],
    sure: 'possible',
    because: 'says that somebody deserves violence',
    yes: ['Should be dragged out and horsewhipped the lot of them', 'that doctor deserves to be flogged'],
    no: ['nobody should be punched at work', 'the line should be put down as late'],
  },
];
