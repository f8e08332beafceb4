// Holds offensive words: shapes of what the kind forbids, with examples.

import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';

/** Ways to say that one will do something, or would like to. */
export const threatPhrases: readonly PhrasePattern[] = [
  {
    as: 'attack-vow',
    match: [
      'i|we attack-oath* [will] attack-oath*',
      '^ attack-oath* =am? [will] attack-oath*',
      '!be|he|they|you|it|this|who|person|role|kin|not [=going] =to attack-oath*',
      'i|we =am? attack-oath* [=coming] =to',
      '!i|we|who [=am] =going =to attack-oath*',
      '!you|he|they|who [=imma|=ima|=finna] attack-oath*',
      '!be|very|get|who|they|you|he [=ill|=il] attack-oath*',
    ],
  },
  {
    as: 'attack-urge',
    match: [
      'i|we be? attack-oath* have? would? [attack-plan] attack-oath*',
      'i|we attack-oath* do? [want:base] =to? attack-oath*',
      'i|we attack-oath* [would|can] attack-oath* =like? =love? =to?',
      'i|we attack-oath* [=feel] =like',
      '[=id] attack-oath* =like? =love? =to?',
      'i|we attack-oath* would? [=rather]',
    ],
  },
];

/** A threat is no less one for being the writer's own, or for a word of disgust beside it. */
export const THREAT_HEEDS: readonly Release[] = ['quoted', 'told'];
const HURT = 'says that the writer will hurt somebody';

/** Violence that the writer says they will do. */
export const threatPatterns: readonly ConductPattern[] = [
  {
    id: 'threat-vow-grim',
    kind: 'threat',
    match: [
      'attack-vow !not [attack-grim:base] !i|it|oneself-word ~1 <you>',
      'attack-vow !not ~8 =and attack-oath* [attack-grim:base] !i|it|oneself-word ~1 <you>',
      'attack-vow !not ~8 =and attack-oath* [attack-grim:base] attack-body|this ~2 <role|attack-victim>',
      'attack-vow !not [attack-grim:base] attack-body|this ~2 <role|attack-victim|person>',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    sure: 'certain',
    unless: ['attack-play', 'attack-kindly'],
    because: HURT,
    yes: ["I'm going to stab you", 'I will come down there and kill the receptionist', 'gonna batter that guard'],
    no: [
      "I'm going to kill time",
      'the plan is to kill the infection',
      'he said you will be stabbed by the needle once',
    ],
  },
  {
    id: 'threat-vow',
    kind: 'threat',
    match: [
      'attack-vow !not [attack:base|attack-grim:base] !i|it|oneself-word ~2 <you|he|they|role|attack-victim|attack-any|person:one>',
      'attack-vow !not ~8 =and attack-oath* [attack:base|attack-grim:base] !i|it|oneself-word ~2 <you|he|they|role|attack-victim|attack-any>',
      'attack-vow !not be? [attack:ing|attack-grim:ing] !i|it|oneself-word ~2 <you|he|they|role|attack-victim|attack-any>',
      'i|we =am|=are attack-oath* [attack-grim:ing|attack:ing] !i|it|oneself-word ~1 <you|he|role|attack-victim>',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    sure: 'probable',
    unless: ['attack-play', 'attack-kindly'],
    because: HURT,
    yes: ["I'll headbutt him", "I swear I'm going to come and thump that porter", 'we will be battering you lot'],
    no: ["I'll never hurt anyone", "I won't slap him", 'I will thump the machine'],
  },
  {
    id: 'threat-vow-loose',
    kind: 'threat',
    match: [
      '=heads|=bones|=necks|=skulls|=noses|=legs ~1 will ~1 =get|=be ~1 [attack-break:ed]',
      '<you> will all* [=burn|=rot|=fry|=bleed|=swing] !=calories|=off',
      'attack-vow !not =have your|his [=kneecaps|=head|=guts|=balls|=teeth]',
      '=give =me ~3 =minutes ~2 [=alone] ~5 =with',
      'attack-vow !not [attack-loose:base] <you|he> $',
      'attack-vow !not [=stab|=strangle|=lynch|=behead|=knife|=headbutt|=throttle] !i|it',
      'attack-vow !not ~10 [attack-grim:base] !i|it|oneself-word ~4 <you|he|they|role|attack-victim|person>',
      'i|we have ~1 [=killed|=stabbed|=battered|=hospitalised|=knifed|=shot] ~2 =before|=people|=men|=for',
      '<you|he|role|attack-victim> be? will? =getting|=get your|his|you ~1 =windows|=legs|=head|=face|=kneecaps|=teeth|=jaw|=car|=house [=done|=broke|=broken|=kicked|=smashed|=caved|=torched]',
      '<you> be ~1 [=getting] =it $',
      '=when|=once|=after|=until|=time i|we ~1 [=done|=finished] =with <you|he|they>',
      'attack-vow !not [attack-loose:base] <you|he> attack-when|=for|=so|=like|=with',
      'attack-vow !not =get|=have|=do|=end|=finish|=ruin|=destroy|=hurt <you> [=mate|=pal|=bitch|=cunt|=prick|=scum|=bastard|=bastards|=sunshine]',
      'attack-vow !not ~8 =and [attack-loose:base] <you|he> $',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    sure: 'possible',
    unless: ['attack-play', 'attack-kindly'],
    because: HURT,
    yes: ["I'll hurt you", 'You will not know your own name once I am done with you', "we're going to destroy her"],
    no: ["I'll get you a chair", 'I will hurt for a week'],
  },
  {
    id: 'threat-vow-body',
    kind: 'threat',
    match: [
      "attack-vow !not ~2 [attack-break:base] attack-body|='s ~1 attack-face",
      "attack-vow !not ~8 =and attack-oath* [attack-break:base] attack-body|='s ~1 attack-face",
      'attack-vow !not ~2 [attack-break:base] <you|he|they|role|attack-victim> =in|=round|=across|=over|=on|=up the|attack-body attack-face',
      'attack-vow !not =put|=stick|=ram|=shove my|=a ~1 [=fist|=fists|=boot|=foot|=knee|=brick|=bat|=axe] =through|=down|=in|=up|=across attack-body ~1 attack-face',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    sure: 'certain',
    because: HURT,
    yes: [
      "I'm gonna smash his face in",
      "I'll come up there and break your legs",
      "I'll break every head in reception",
    ],
    no: [
      'they had to break his ribs',
      "I'll break my back if I lift that",
      'they are going to cut his throat open to help him breathe',
    ],
  },
  {
    id: 'threat-vow-around',
    kind: 'threat',
    match: [
      'attack-vow !not ~1 =have|=leave|=get|=make <you|he|they|role|attack-victim> ~1 [=eating|=drinking|=crawling|=begging|=screaming|=bleeding|=limping|=hospitalised|=breathing|=pissing|=shitting|=crippled] !=well|=properly|=better',
      'attack-vow !not ~1 =put|=shove|=ram|=stick|=slam|=push|=drive the|this|your|his|their ~3 [attack-face] =through|=into|=against|=under ~1 the|a|his|your|this',
      'attack-urge|=id !not ~1 attack-around:base all|the|=lot|of* <you|he|they|role|attack-victim> ~1 [attack-around-end]',
      'attack-vow !not ~1 [=run|=mow] ~3 <you|he|they|role|attack-victim> =over|=down',
      'attack-one|i ~2 should|would|will|=please ~2 [=run|=mow] ~3 <you|he|they|role|attack-victim> =over|=down',
      'attack-vow !not ~1 attack-around:base ~3 <you|he|they|role|attack-victim|attack-any> ~1 [attack-around-end]',
      'attack-vow !not ~8 =and attack-oath* attack-around:base ~3 <you|he|they|role|attack-victim> ~1 [attack-around-end]',
      'i|we =am|=are attack-oath* attack-around:ing ~3 <you|he|they|role|attack-victim> ~1 [attack-around-end]',
      'attack-urge !not ~1 attack-around:base ~3 <you|he|they|role|attack-victim> ~1 [attack-around-end]',
      'attack-one ~1 should|=will|=please ~2 attack-around:base ~3 <you|he|they|role|attack-victim> ~1 [attack-around-end]',
      "attack-vow !not ~3 [=slap|=knock|=wipe|=punch|=smack] the|this ~2 =look|=smile|=grin|=smirk =off attack-body|='s ~1 attack-face",
      "^ ~1 [=slap|=knock|=wipe|=punch|=smack] the|this ~2 =look|=smile|=grin|=smirk =off attack-body|='s ~1 attack-face",
      'attack-vow !not ~3 =kick|=boot|=put|=smash =the|=your|=his|=that ~1 [=door|=doors|=windows|=window] =in|=down|=through|=off',
      'attack-vow !not ~1 =make <you|he|they> ~1 [attack-squeal]',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: ['attack-kindly'],
    sure: 'probable',
    because: HURT,
    yes: [
      "I'm knocking her clean out",
      'I will drag you out by the hair',
      "we'll kick the doors in",
      "I'll make you regret it",
    ],
    no: ['I will take her out for tea', "I'll put you through to the ward", 'I will drag myself out of bed'],
  },
  {
    id: 'threat-urge',
    kind: 'threat',
    match: [
      'attack-urge !not [attack:base|attack-grim:base] !i|it|oneself-word ~2 <you|he|they|role|attack-victim>',
      'attack-urge !not [attack:ing|attack-grim:ing] !i|it|oneself-word ~2 <you|he|they|role|attack-victim>',
      "attack-urge !not ~2 [attack-break:base|attack-break:ing] attack-body|='s ~1 attack-face",
      'i|we would ~5 =see|=watch <you|he|they|role|attack-victim|this> ~3 [attack:ed|attack-grim:ed|attack-suffer:base|attack-blow]',
      'attack-urge !not =see|=watch ~2 <you|he|they|role|attack-victim> ~2 [attack:ed|attack-grim:ed|attack-suffer:base|attack-suffer:ing]',
      'attack-urge !not =give <you|he|they|role|attack-victim> =a [attack-blow]',
    ],
    heeds: THREAT_HEEDS,
    sure: 'probable',
    mild: true,
    unless: ['attack-design', 'attack-play', 'attack-kindly'],
    because: 'says that the writer would like to hurt somebody',
    yes: [
      'I want to strangle her',
      "I'd love to smack that manager",
      'feel like I could punch his face in',
      'I feel like punching him',
    ],
    no: ['I could murder a brew', 'I want to thank him', 'I would hate to hurt her'],
  },
];
