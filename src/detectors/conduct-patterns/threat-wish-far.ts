// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { THREAT_HEEDS } from './threat.ts';

const WISHES = 'wishes harm on somebody';
/** Those whom harm may be wished on. */
const WHOM = '<you|he|they|role|attack-victim|attack-any|person>';
/** What befalls them. */
const FATE = 'attack-suffer:base|attack-suffer:ing';

/** Harm wished in other words than "I hope you die": with the wish or the fate further off. */
export const threatWishFarPatterns: readonly ConductPattern[] = [
  {
    id: 'wish-fate',
    kind: 'threat',
    match: [
      `attack-wish ~3 <you|he|they|attack-victim|role> ~3 [${FATE}] !=at|=peacefully|=before`,
      `[=hope|=hoping|=pray|=praying|=wish|=wishing] ~2 <role|attack-victim|attack-any|person> =who|=that ~10 attack-suffer:base !=at|=peacefully|=before|=in`,
      `attack-wish ~2 <role|attack-victim|attack-any|person> =who|=that ~10 =gets|=get|=catches|=has|=have|=suffers|=develops ~3 [attack-illness|attack-grim:ed|attack:ed]`,
      `attack-wish ~3 ${WHOM} ~3 =gets|=get|=catch|=catches|=has|=have|=develops|=develop|=suffers|=contracts ~4 [attack-illness]`,
      `attack-wish ~3 ${WHOM} ~3 =gets|=get|=be|=is|=are ~2 [attack:ed|attack-grim:ed|attack-break:ed|attack-punish:ed] !=for|=in|=up|=by =the? =new|=chance|=luck`,
      `attack-wish ~3 your|his|their ~2 =kids|=children|=family|=mum|=mother|=mam|=dad|=father|=husband|=wife|=son|=daughter|=house|=car|=plane|=dog|=baby ~3 [${FATE}|attack-grim:ed|=burns|=explodes|=crashes|=dies]`,
      `attack-wish ~3 ${WHOM} ~6 =and ~1 [=die|=dies|=rot|=rots|=choke|=chokes|=burn|=burns|=suffer|=suffers|=bleed|=bleeds|=crash|=crashes]`,
      `attack-wish =someone|=somebody|=karma|=god|=a ~4 [attack:base|attack-grim:base|attack-loose:base] <you|he|they|role|attack-victim>`,
      `attack-wish =someone|=somebody would|will? ~2 [attack:base|attack-grim:base|attack-loose:base|=run|=mow|=knock] the|this|your|his|they|he|you ~3`,
      `attack-wish ~2 =bus|=lorry|=truck|=train|=car|=tram|=van ~3 [=hits|=hit|=flattens|=squashes|=takes|=mows|=knocks] <you|he|they|role|attack-victim>`,
      `attack-wish ~3 =the|this|your|=that ~2 attack-place ~3 [=burns|=burn|=explodes|=collapses|=floods|=bombed|=torched|=razed]`,
      'attack-wish =to ~1 <you|his|your|their|role|attack-victim> ~3 [=funeral|=funerals|=wake|=obituary|=grave|=graves|=gravestone|=cremation]',
      'attack-wish =to? <your|his|their|role|attack-victim> ~2 [=funeral|=funerals|=obituary|=gravestone]',
    ],
    heeds: THREAT_HEEDS,
    sure: 'probable',
    unless: ['attack-kindly'],
    because: WISHES,
    yes: [
      'fingers crossed the manager gets hit by a lorry',
      'hope the registrar who sent me away gets a brain tumour',
      "can't wait for your funeral",
      'wishing that whole team gets wiped out',
    ],
    no: [
      'hope the nurse who looked after mum gets a medal',
      'hope you never get cancer',
      'I hope he dies at home',
      'looking forward to the new doctor',
    ],
  },
  {
    id: 'wish-called-down',
    kind: 'threat',
    match: [
      'attack-wish ~6 [=cave|=caves|=collapse|=collapses|=falls|=crumbles|=crashes|=topples] ~2 =on|=onto|=around ~1 <you|he|they|role|attack-victim>',
      'attack-wish ~12, =and ~1 <he|they|you> ~1 [attack-suffer:base] !=at|=peacefully|=in|=with',
      '^ ~1 =may ~1 <you|he|they|your|his|their|role|attack-victim> ~6 [attack-suffer:base|=rot|=burn|=wither|=choke]',
      '=a [=pox|=plague|=curse] =on|=upon ~2 <you|he|they|your|his|their|role|attack-victim|=every>',
      '=curse ~2 <you|he|they|your|role|attack-victim> ~4 [=die|=rot|=burn|=suffer|=cancer]',
      '=the =only =good ~2 <role|attack-victim|person> =is =a [=dead]',
      'i|we ~1 would ~2 [=laugh|=cheer|=celebrate|=dance|=clap|=smile|=applaud] ~1 =if <you|he|they|role|attack-victim> ~3 attack-suffer:base|attack-suffer:ed|attack-grim:ed|=died',
      'i|we ~3 [=dance|=piss|=spit|=shit|=laugh|=stamp] =on|=at|=over <your|his|their|role|attack-victim> ~2 =grave|=graves|=coffin|=funeral',
      '=whole ~2 <role|attack-victim> ~2 [=rots|=rot|=die|=dies|=burns|=burn]',
      '<you|he|they|role|attack-victim> can ~1 [=rot|=burn|=choke] =in|=and|=for|=to ~2 =hell|=ground|=grave|=die|=death|=care',
      '<you|he|they|role|attack-victim> can ~2 =go =and? [=die|=rot|=burn|=drown|=hang|=choke]',
      '=rest =in [=piss]',
      '=should =have [=died|=drowned] =at|=as|=instead|=not',
      '=pity|=shame ~4 [=cancer|=covid|=crash|=stroke|=fall] ~3 not ~2 =finish|=take|=kill|=get <you|he|they|role|attack-victim> ~1',
      '=shame|=pity <you|he|they> ~2 not [=die|=drown|=croak|=choke|=dead] ~1',
      '=day|=time <you|he|they|role|attack-victim> [=die|=dies|=croaks|=snuffs|=pegs|=carks] =will|=i|=we|=be|=is|=out|=it ~3',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    sure: 'possible',
    unless: ['attack-kindly'],
    because: WISHES,
    yes: [
      'may you and yours rot',
      'a pox on every manager there',
      'the only good consultant is a dead one',
      'I will spit on his grave',
    ],
    no: ['may she rest in peace', 'may you all have a lovely Christmas', 'the only good coffee is a hot one'],
  },
  {
    id: 'deserves-fate',
    kind: 'threat',
    match: [
      `${WHOM} ~4 should|=wants|=needs|=deserves|=deserve|=need|=want ~3 [attack-fate|attack-punish:ed|attack-grim:ed|attack-punish:ing|attack-grim:ing] !=in =the =bud`,
      `${WHOM} ~4 =wants|=needs|=deserves|=deserve|=need|=want ~2 =a|=the|=some ~3 [attack-blow]`,
      `${WHOM} ~4 =wants|=needs|=deserves|=deserve|=need ~2 =a ~2 [=bullet|=noose|=rope|=brick|=bat|=axe|=blade|=baseball] ~2 =in|=to|=round|=through|=around|=bat|=across`,
      `=give <you|he|they|role|attack-victim|this> ~3 =a ~2 [attack-blow]`,
      `=give <you|he|they|role|attack-victim|this> ~3 =what ~3 =deserve|=deserves ~3 [attack-blow|=fist|=fists|=boot]`,
      `[attack-blow] =is =what ~2 <you|he|they|role|attack-victim> =needs|=need|=deserves|=deserve|=wants`,
      `=down|=up|=in =a =dark [=alley|=alleyway|=ginnel|=entry|=snicket|=lane|=close]`,
      '=bring =back the? [=hanging|=noose|=gallows|=firing|=guillotine|=stocks|=birch] ~3 =for|=squad ~3 <you|he|they|role|attack-victim|person>',
      '[=hanging|=shooting|=bullet|=drowning|=beheading] ~1 =is|=be =too =good =for ~2 <you|he|they|role|attack-victim|person>',
      '=too =good =for <you|he|they|role|attack-victim> ~3 [=hanging|=shooting]',
    ],
    heeds: THREAT_HEEDS,
    sure: 'possible',
    unless: ['attack-kindly', 'attack-play'],
    because: 'says that somebody deserves to be hurt',
    yes: [
      'that receptionist wants a good slap',
      'hanging is too good for that manager',
      'a swift kick in the teeth is what he needs',
    ],
    no: ['that receptionist wants a pay rise', 'the manager needs a drink', 'staff need a smack of sunshine'],
  },
];
