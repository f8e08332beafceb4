// Holds lewd words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { SEXUAL_HEEDS } from './sexual.ts';

const UNLESS = ['leer-not', 'leer-medical', 'lewd-care', 'my-own-is'];
const ONE = '<you|your|he|his|role|named|person|target-title|attack-victim|this>';
const WEAR = '=uniform|=scrubs|=tunic|=dress|=skirt|=trousers|=gown|=apron|=stockings|=blouse|=tights';

/** Leering in wide nets: a person looks. */
export const sexualOglePatterns: readonly ConductPattern[] = [
  {
    id: 'ogled-body',
    kind: 'sexual',
    match: [
      `lewd-look|=some|=decent|=unreal|=wow|=mint|=tidy|=class|=good ~2 [ogled-bare] =on|='s ~3 <person|role|he|you|this|named>`,
      `=the|=love|=loving|=check [ogled-bare] =on =the|=that|=this|=him|=her|=them|=those ~2 <person|role|he|named|=one>`,
      `=those|=them|=dem|his|=that|your [ogled-bare] ~2 can|would|=should|=need|=needs|=deserve|=were|=belong ~8 =me|=my|=i|=mine|=round|=around`,
      `=those|=them|=dem|=that|=what =a? [ogled-bare] $`,
      `${ONE} ~4 can|would|=could|=may ~2 my ~3 =with his|=those|=that|your ~1 [ogled-part]`,
      `=bet|=imagine|=wonder|=love|=dying|=like =to? ~3 =see|=know|=feel|=find|=what ~4 [=under|=underneath|=beneath] ~1 the|=those|=them|his|your|=that ~1 ${WEAR}`,
      `=show|=flash|=give ~3 =what ~2 [=under|=underneath|=beneath] ~1 the|=those|=them|his|your|=that`,
      `${ONE} ~2 can ~1 =inspect|=examine|=probe|=handle|=touch|=bathe|=wash|=massage|=treat|=nurse|=inject|=check|=stroke|=rub|=poke|=prod|=frisk|=have|=take =me|=us|=my ~2 [=anywhere|=anytime|=whenever|=wherever]`,
      'be <he|role:one|this> ~2 [=single] $',
      `=look|=looks|=bet|=imagine ~5 [=without] ~1 the|=that|his|your|=those ~1 =mask|${WEAR}`,
      `=get|=take|=rip|=whip|=peel|=slip =the|=them|=those|=that|your|his ~1 [${WEAR}] =off`,
      '=needs|=need|=wants|=want|=could ~2 [=kissing|=rubbing|=licking|=stroking] ~1 =better',
      `=show|=flash|=give =us|=me ~2 your|his|=those|=them|=some ~1 [ogled-bare|=leg|=skin|=flesh|=twirl]`,
      `=wasted|=tight|=filling|=fills|=bursting|=poured ~3 =in|=out|=into =of? his|=that|=those|your|=a|=them ~1 [${WEAR}]`,
      `=look|=looks|=looking ~2 [=fit|=hot|=tasty|=sexy|=unreal|=edible|=filthy|=dirty] ~1 =in|=bending|=on|=with|=today|=tonight`,
      `=bet|=reckon|=know ~1 <he|role|this|named> ~2 [=moans|=screams|=tastes|=rides|=swallows|=sucks|=dirty|=filthy|=naughty|=flexible|=bendy]`,
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'leers at a body',
    yes: [
      'nice rack on the girl in the clip',
      'she could take my pulse with those lips',
      "show us what's under the tunic",
    ],
    no: ['he has pain in his legs', 'the rash on her thighs was treated', 'she looked lovely in her new uniform'],
  },
  {
    id: 'ogle-noise',
    kind: 'sexual',
    match: ['^ ~2 [ogle-sound]', `${ONE} ~10, [ogle-sound]`, `[ogle-sound] ~8, ${ONE}`],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: [...UNLESS, 'kin:one', 'endears'],
    sure: 'possible',
    because: 'whistles at somebody',
    yes: ['Phwoar', 'that porter is well fit', 'she gets my pulse racing in more ways than one'],
    no: [
      'the stairs get your legs going',
      'my son is well fitted with his brace',
      'good girl said the vet to my daughter',
    ],
  },
  {
    id: 'ogle-invited',
    kind: 'sexual',
    match: [
      `${ONE} ~10, [ogle-offer]`,
      `[ogle-offer] ~8, ${ONE}`,
      '[ogle-offer] ~8, =love|=darling|=sweetheart|=gorgeous|=sexy|=babe',
      '^ ~3 [ogle-offer]',
      'leer-would ~8 [ogle-offer]',
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: [...UNLESS, 'kin:one', 'clinic-talk'],
    sure: 'possible',
    because: 'makes a lewd offer',
    yes: ['send nudes and we will see', 'plenty of room in my bed for that nurse', 'she can ride me like a bike'],
    no: ['my mum was on her back for hours', 'I was sick in bed', 'bending over hurts'],
  },
  {
    id: 'ogle-when-off',
    kind: 'sexual',
    match: [
      '=what =time do <you|he|role> ~1 =get [=off] ~3 $',
      '=what =time do <you|he|role> =get =off [=and|=gorgeous|=darling|=love|=sexy|=babe|=sweetheart|=nurse]',
    ],
    polarity: 'fixed',
    heeds: SEXUAL_HEEDS,
    unless: [...UNLESS, 'kin'],
    sure: 'possible',
    because: 'asks after the end of a shift with a leer',
    yes: ['what time do you get off', 'what time does she get off gorgeous'],
    no: ['what time do you open', 'what time do they get going'],
  },
];
