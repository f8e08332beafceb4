// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { THREAT_HEEDS } from './threat.ts';

/** Those who work here, or who are spoken to; "they" may be whoever attacked them. */
const STAFF = '<you|role|attack-victim>';
const ANYONE = '<you|he|they|role|attack-victim>';
/** What was done to them. */
const HURT = '[attack:ed|attack-grim:ed|attack-break:ed|=hurt|=bitten|=spat|=kicked|=headbutted|=robbed|=mugged]';
const UNLESS = ['attack-kindly', 'attack-play', 'attack-design'];
const GLOATS = 'is glad that somebody was hurt';

/** Joy at harm that was done, and harm wished on somebody in the past. */
export const threatGloatPatterns: readonly ConductPattern[] = [
  {
    id: 'gloat-glad',
    kind: 'threat',
    match: [
      `=glad|=pleased|=happy|=delighted|=thrilled|=chuffed|=buzzing ~3 ${STAFF} ~2 =got|=get|=was|=were|=being|=gets ~2 !not ${HURT} !=with|=by`,
      `=glad|=pleased|=happy|=delighted|=laughed|=laugh|=laughing|=smiled|=cheered ~3 =when|=that|=at|=how ~2 ${STAFF} ~2 =got|=get|=was|=were|=getting ~2 ${HURT}`,
      `=serves|=serve|=served ~1 ${STAFF} =right ~3 =getting|=being|=for ~2 ${HURT}`,
      `${ANYONE} ~1 =deserved|=earned ~1 =to =be|=get ~2 !not ${HURT} !=with|=by`,
      `${ANYONE} ~1 =deserved|=earned ~1 =to =be|=get [=hit] !=with|=by`,
      `=about =time ~2 ${STAFF} ~2 =got|=was|=were ~1 ${HURT}`,
      `=pleasure|=joy|=hilarious|=priceless|=brilliant|=lovely|=love ~2 =seeing|=watching|=reading|=hearing|=see|=watch ~3 ${STAFF} ~2 =get|=getting|=being|=got ~1 ${HURT}`,
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: ['attack-play', 'attack-design'],
    sure: 'probable',
    because: GLOATS,
    yes: [
      'glad your nurse got stabbed',
      'You deserved to get punched on that shift',
      'Serves that porter right getting battered',
      'About time a receptionist got slapped',
    ],
    no: [
      'glad the nurse was not hurt',
      'glad he got caught',
      'No nurse deserves to be punched at work',
      'Serves me right for parking there',
    ],
  },
  {
    id: 'gloat-harder',
    kind: 'threat',
    match: [
      `[=shame|=pity] ~5 not ~1 =hit|=hits|=stab|=punch|=kick|=slap|=get|=finish|=do ${ANYONE} ~2 =harder|=off|=properly|=deeper|=more|=twice|=again`,
      `=should =have [=hit|=punched|=slapped|=stabbed|=kicked|=battered|=decked|=smacked] ~1 ${ANYONE} ~2 =harder|=twice|=properly|=more|=too|=again`,
      `=hope|=hoping|=pray ~5 !not [=hits|=hit|=stabs|=punches|=batters|=kicks|=slaps] ${ANYONE} ~1 =harder|=again|=properly`,
      `=maybe|=perhaps|=hopefully =next =time ~4 [=bigger|=sharper|=harder|=better] ~1 =knife|=blade|=bat|=hammer|=brick|=fist|=stick|=gun`,
      '=maybe|=perhaps|=hopefully =next =time ~2 he|they|=someone|=somebody ~2 not [=miss]',
      `=shame|=pity ~2 =they|=he|=she =only =got ~2 ${HURT}`,
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: UNLESS,
    sure: 'probable',
    because: 'wishes that somebody had been hurt more',
    yes: [
      "Shame the patient didn't hit you harder",
      'He should have punched her harder',
      'hope he hits you harder next time',
      'Maybe next time they will use a bigger knife',
    ],
    no: ['it should have hit the news harder', 'pity we did not get you sooner', 'hope it does not hit you again'],
  },
  {
    id: 'gloat-instead',
    kind: 'threat',
    match: [
      '[=wish|=wished] ~2 attack-illness|=it|=cancer|=covid|=god|=lord|=devil =had? ~1 =taken|=killed|=got|=claimed|=finished|=been ~1 <you|role|attack-victim> ~2 =instead|=not',
      '[=wish|=wished] ~2 attack-illness|=cancer|=covid =had? ~1 =taken|=killed|=claimed|=finished ~1 <you|role|attack-victim>',
      '=wish|=should|=shame|=pity ~3 =was|=were|=been <you|role|attack-victim> ~1 =in =that? =the? [=coffin|=grave|=ground|=box|=hearse|=crash|=fire|=morgue]',
      '[=pity|=shame] ~1 =it =was|=were not <you> ~3 =died|=dead|=killed|=burned|=burnt|=flooded|=crashed|=coffin|=grave|=hearse',
      '[=pity|=shame] ~1 =it =was|=were not <your|his|their> =house|=home|=car|=kids|=mother|=mum|=family|=child|=daughter|=son ~4 =flooded|=burned|=burnt|=died|=crashed|=hit|=robbed|=torched',
      'not ~1 [=care] =less? =if <you|role|attack-victim> ~2 attack-suffer:base|attack-suffer:ed|=died|=dropped|=burned|=burnt|=drowned',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: UNLESS,
    sure: 'probable',
    because: 'wishes that harm had come to somebody',
    yes: [
      'Wish covid had taken you instead of my dad',
      "Pity it wasn't you in that coffin",
      "Shame it wasn't your house that burned",
    ],
    no: [
      'I wish covid had never happened',
      'I wish it had been me instead of her',
      'shame it was not your ward we were on',
    ],
  },
];
