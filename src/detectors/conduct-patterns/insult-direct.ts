// Holds offensive words: examples of abuse that is thrown at somebody outright.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';
import { MILD, STRONG } from './insult-parts.ts';

const HEEDS: readonly Release[] = ['quoted', 'told', 'reported', 'oneself', 'condemned'];
/** One's own people, banter, and where a body or a beast is spoken of. */
const UNLESS = [
  'my-own-is',
  'endears',
  'made-to-feel',
  'self-blame',
  'calls-you',
  'farm',
  'wrongdoer',
  'kisses-end',
  'told-fondly',
];
const FILL = 'slight|slight-filler*';
/** Sour or silly: beside a sneer even what is fondly said is meant to hurt. */
const SOUR = '=daft|=silly|=dozy|=lonely|slight|sad-trait|portrait-sour|slight-filler';
const NAMES = `${STRONG}|${MILD}|beast-vile|beast-abuse|old-beast|dolt-name`;

/** Direct abuse: a name with nothing kind about it, thrown at somebody who is spoken to, pointed at or named. */
export const insultDirectPatterns: readonly ConductPattern[] = [
  {
    id: 'go-boil-your-head',
    kind: 'insult',
    match: [
      '^ ~2 [go-boil]',
      'you|your ~6, [go-boil]',
      '[go-boil] ~3, you|named|=mate|=pal|=hen|=love|=son',
      '[go-boil] $',
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: ['endears', 'told-by-nan'],
    sure: 'certain',
    because: 'tells somebody where to go with abuse',
    yes: ['Awa and bile yer heid', 'haddaway and shite man', 'Take a running jump you'],
    no: ['my gran used to say away and boil your head', 'he took a running jump into the pool'],
  },
  {
    id: 'sneer-and-name',
    kind: 'insult',
    match: [
      `[sneer-first] ~6, you|you-all ${SOUR} ${SOUR}* ${NAMES}`,
      `[sneer-first] ~6, you ${SOUR} ${SOUR}* =man|=woman|=boy|=girl|=lad|=person|=creature`,
      `you slight slight|slight-filler|and* slight slight|slight-filler* [=man|=woman|=boy|=girl|=men|=women|=person|=people|=creature|=creatures] ~1 $`,
    ],
    polarity: 'fixed',
    heeds: ['quoted', 'oneself'],
    unless: UNLESS,
    sure: 'certain',
    because: 'throws a name at somebody, with scorn',
    yes: [
      'nobody cares what you think you daft old bat',
      'Get a life you sad lonely little man',
      'you bitter twisted old woman',
    ],
    no: ['nobody cares what you think like our nurses do', 'you poor old man', 'you lovely old woman'],
  },
  {
    id: 'a-toad-of-a-man',
    kind: 'insult',
    match: [
      '!my|our slight slight|slight-filler|and|very* [made-of] of|=for =a|=an slight|slight-filler* person:one|somebody:one|role:one|=human|=being',
      `slight|contempt slight|slight-filler|and* [made-of] of|=for =a|=an slight|slight-filler* person:one|role:one|=human|=being`,
      `[${STRONG}|dolt-name] ~1, this|=him|=her ~2 <role|person:one|somebody:one>`,
      `=never ~2 =met|=seen|=known|=across|=dealt ~2 a ~1 never-such ~2 [${NAMES}]`,
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: [...UNLESS, 'clinic-talk', 'gadget', 'target-kindly'],
    sure: 'certain',
    because: 'calls somebody a name that is only ever abuse',
    yes: [
      'a nasty jumped up little dwarf of a man',
      'Waste of oxygen, that sister in charge',
      'never met a bigger cow in my life',
    ],
    no: ['a brute of a machine', 'my stubborn old dragon of a nan', 'never met a bigger bunch of heroes'],
  },
  {
    id: 'named-fool',
    kind: 'insult',
    match: [
      `=some|=a|=this|=that slight-filler* slight-hard|scornful ${FILL} [dolt-name|fool-name|rogue-name|base-name|beast-abuse|critic-name] ~1 =called|=named named`,
      `was-given ~1 =some|a ${FILL} slight-hard|scornful ${FILL} [dolt-name|fool-name|rogue-name|base-name|beast-abuse|dialect-name]`,
      `^ named ~1 you ~1 be a|=clearly|=obviously|=such|=absolute|=total|=complete|=utter a|=clearly|=obviously|=such|=absolute|=total|=complete|=utter* [dolt-name]`,
      `=whoever ~8 should|=is|=are ~2 very|slight-filler|all* [thick-as]`,
      `you|you-all [=shower|=pack|=bunch|=heap|=sack|=pile|=set|=load|=barrel|=bucket] of ~1 =shite|=shit|=crap|=bastards|=cunts|=wankers|=twats|=scum|=vermin|=arseholes|=pricks|=wasters`,
      `=imagine =being ~1 =as|=that|=so|=this [dim-wit|slight-plain|=ugly|=fat] =as? you|named`,
      `=whoever [=writes|=runs|=answers|=types|=posts|=moderates|=replies] ~5 be a? slight|slight-filler|very|swear-more* foul-name|base-name`,
      `[thick-as] =the =pair|=lot =of =them|=you`,
      `the|this ~2 <role|person|somebody> ~10+ [thick-as] <they|you|he> be`,
      `[thick-as] <they|you|he> be`,
      `this slight slight|slight-filler* [foul-name|base-name|scum-name|beast-abuse] ~1 here !=for|=with`,
      `[${STRONG}] =in|=with ~1 garment ~1, crowd-end`,
      `^ =your =so|=that|=well|=proper|=dead [slight-self] it|=that|you|=i`,
      `=miserable|=nasty|=ugly|=fat|=sour|=evil|=vile =old? [=witch|=hag|=cow|=bitch|=trout|=crone|=pig|=toad|=slag] =with =a ~1 =face|=gob|=voice|=mouth|=attitude`,
      `slight slight|slight-filler|and* [beast-crowd|foul-name:many|scum-name:many|beast-vile:many] =more =like`,
      `this|the slight slight|slight-filler* [beast-vile:one|foul-name:one|base-name:one|scum-name:one|made-of] who|=that|=what ~1 =runs|=run|=writes|=answers|=answered|=served|=works|=posts|=moderates|=replies|=replied|=sits|=sat`,
    ],
    polarity: 'fixed',
    heeds: ['quoted', 'told', 'oneself', 'condemned'],
    unless: [...UNLESS, 'gadget'],
    sure: 'certain',
    because: 'abuses somebody who can be told from others',
    yes: [
      'got some brain dead moron called Gavin',
      'put through to some gormless idiot',
      'Paul you are clearly an idiot',
      'thick as two short planks they are',
    ],
    no: ['put through to some lovely lad', 'Paul you are clearly a star', 'some idiot called an ambulance for a cold'],
  },
  {
    id: 'who-was-a-moron',
    kind: 'insult',
    match: `the|this ~1 <role:one|person:one|somebody:one|charge-office:one> who|=that ~12 be a =complete|=absolute|=total|=utter|=proper|=right|=real|=pure slight|slight-filler* [dolt-name:one|foul-name:one|rogue-name:one|base-name:one|beast-vile:one|fool-plain:one] !of|to|thing-noun`,
    heeds: HEEDS,
    unless: [...UNLESS, 'target-kindly', 'kin'],
    sure: 'probable',
    because: 'calls somebody a fool or worse',
    yes: [
      'the porter who took me down for the scan was a complete moron',
      'That woman who checked us in was an absolute bellend',
    ],
    no: ['the porter who took me down was a complete star', 'my dad, who was a complete moron about tablets'],
  },
  {
    id: 'mean-about-what-you-made',
    kind: 'insult',
    match: [
      '<he|you|they|role|somebody> ~1 look-like =he|=she|=they|=you|=it|=something =have? ~1 [dug-up]',
      '<he|you|they|role|somebody> ~1 [look-like] ~2 =have|=has|=had ~1 dug-up',
      '=choir|=band|=singing|=singer|=singers|=group|=voice|=carols|=he|=she|=they ~1 [=sounds|=sound|=sounded] =like ~1 sounds-like',
      '=met|=seen|=known|=had|=found ~4 =with|=that =more ~2 [=about|=going|=life|=sense|=personality|=charm|=brain|=brains|=warmth|=in] ~3 =than <you|he|they|role|this>',
      '<he|you|role|somebody|person> ~2 be a very|slight-filler* [vile-thing]',
      'the|you slight-plain|slight-hard slight|slight-filler* [thing-name:one|fool-maybe:one|=cabbage|=vegetable|=turnip|=potato|=fungus] $',
      '<role|person|he> ~1 he? =is|=are [=donkey|=monkey|=pig|=cow|=dog|=snake|=rat|=animal|=idiot|=clown] !=and|=in|=on|=bite|=bites|=heart|=valve',
      "=what =a|=an slight slight-filler* [=soul|=heart|=mind|=attitude|=individual|=article] ~1 the|this|he ~2 role|='s|have",
      '=imagine =being ~1 =as|=that|=so|=this [dim-wit|slight-plain|slight-hard]',
      '=nobody|=none|=one ~2 will ~1 [=miss] your ~3 small-doing',
      '=nobody|=none|=one ~1 [=cares] ~1 =about your ~2 small-doing',
      'your ~2 [small-doing] ~2 be|=looks|=looked|=sounds|=sounded very|slight-filler* small-scorn !of|to',
    ],
    polarity: 'fixed',
    heeds: ['quoted', 'oneself', 'condemned'],
    unless: ['endears', 'my', 'our', 'body-look', 'target-kindly', 'kin'],
    sure: 'possible',
    because: 'is mean about somebody, or about what they made',
    yes: [
      'He looks like he has been dug up',
      'that choir sounds like cats in a bin',
      'nobody will miss your little craft group',
    ],
    no: [
      'he looks like he has been in the wars, poor lad',
      'the choir sounded like angels',
      'nobody will miss your old boiler',
    ],
  },
];
