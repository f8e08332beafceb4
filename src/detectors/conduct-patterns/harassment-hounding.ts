// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { HARASSMENT_HEEDS } from './harassment.ts';

const UNLESS = ['pursue-help', 'target-kindly', 'attack-mourn'];
const ONE = '<he|role:one|target-title|attack-victim>';
const REACH =
  '=report|=message|=ring|=tag|=email|=dm|=phone|=text|=call|=contact|=rate|=review|=write|=bombard|=flood|=spam';

/** Hounding in wide nets: a person looks. */
export const harassmentHoundingPatterns: readonly ConductPattern[] = [
  {
    id: 'hound-at-night',
    kind: 'harassment',
    match: [
      `^ ~2 =give|=ring|=call|=phone|=text|=message|=email|=wake|=visit ${ONE} ~3 [hound-hours]`,
      `i|we ~3 =ring|=ringing|=call|=calling|=phone|=phoning|=text|=texting|=message|=messaging|=email|=emailing ${ONE} ~3 [hound-hours]`,
      `will ~3 <you|he|your|his> ~5 [stalk-often] ~8 =until|=till`,
      `[stalk-often] ~2 i|we will ~8 =until|=till you|he|they`,
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: [...UNLESS, 'clinic-talk', 'kin'],
    sure: 'possible',
    because: 'hounds somebody at all hours, or calls for it',
    yes: ['give her a ring at three in the morning like me', 'every single day I will post until you quit'],
    no: ['the ward rang her at 3am', 'ring him at home about his results please, thank you'],
  },
  {
    id: 'hound-her-all',
    kind: 'harassment',
    match: [
      `^ ~2 pursue-crowd|=everyone|=everybody|=people ~2 [${REACH}] ${ONE}`,
      `^ ~2 pursue-crowd|=everyone|=everybody|=people ~2 [${REACH}] <his> ~3 =boss|=employer|=manager|=work|=inbox|=page|=family|=husband|=wife|=mum|=landlord|=church|=school|=account|=number`,
      '=make|=let|=keep|=get <his|your> ~1 =phone|=phones|=inbox|=switchboard|=mobile ~1 [=ringing|=ring|=melt|=explode|=blow|=crash|=burn|=buzzing]',
      'i|we not|=never ~1 =stop|=rest|=stopping ~3 [=until|=till] =that|=this|=the ~1 <person:one|role:one> !=is|=are',
      'i|we ~1 not|=never ~1 =stop|=rest|=stopping ~3 [=until|=till] =that|=this|=the ~1 <person:one|role:one> ~1 =has|=loses|=lost|=gone|=out',
      'pursue-crowd|=everybody|=everyone ~4 =leave ~8 [=review|=reviews] ~6 <his|role:one>',
      '=who|=let|=lets|=everyone|=everybody|=all|=protest|=meet|=gather|=demo ~8 =outside|=round|=at <his> ~1 [=house|=home|=retirement|=wedding|=church|=gym|=flat|=doorstep|=gaff|=gates]',
      '=make =sure <his> ~4 [=knows|=know] =what|=about <he>',
      '<his> ~8, [=dm|=inbox|=pm] =me =for',
      '<his> =mobile|=number|=address|=reg|=postcode|=phone ~1 [=ends|=starts|=begins]',
      `${ONE} ~12, [hound-what]`,
      '^ ~2 [hound-what] $',
      `=share|=spread|=post|=repost|=circulate|=plaster|=print ~2 <his> ~2 [pursue-private]`,
      `^ ~2 =got|=found|=have|=here|=getting|=get ~3 <his> ~1 [pursue-private] ~8, =if|=for|=who|=anyone|=anybody|=dm|=message|=inbox`,
      `=anyone|=anybody|=who|=someone ~3 =got|=have|=has|=get|=take ~3 [=photo|=photos|=picture|=pictures|=pic|=pics|=footage] =of ~2 <role:one|person:one|he>`,
      `=get|=make|=want|=see ~1 <he|target-title|role:one> ~2 [=sacked|=fired|=suffer|=squirm|=homeless|=jobless|=evicted]`,
      `=make|=making <he|you|target-title|role:one|his> ~2 [=pay|=suffer|=squirm|=cry|=beg|=regret]`,
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'calls on others to go for somebody, or gives somebody away',
    yes: [
      'Everyone message her',
      'got her mobile number if anyone wants it',
      'that midwife with the fringe, do your worst',
    ],
    no: ['everyone please message us', 'has anyone got a photo of the menu', 'you know what to do in a fire'],
  },
  {
    id: 'hound-in-love',
    kind: 'harassment',
    match: [
      '<you|your|he|his|role:one|target-title> ~12, [hound-love]',
      '[hound-love] ~8, <you|your|he|his|role:one|target-title>',
      '^ ~4 [hound-love] $',
    ],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: [...UNLESS, 'kin'],
    sure: 'possible',
    because: 'will not let somebody go',
    yes: ['we were meant to be together nurse, you will see', 'unblock me or I will make new accounts, you know me'],
    no: ['we made a new account for the trust', 'my husband and I belong together'],
  },
  {
    id: 'hound-watched',
    kind: 'harassment',
    match: ['i|we|my|=lads ~6 [hound-watch]', '^ ~3 [hound-watch] $', '<you|he> ~8, [hound-watch] ~2 $'],
    polarity: 'fixed',
    heeds: HARASSMENT_HEEDS,
    unless: [...UNLESS, 'clinic-talk'],
    sure: 'possible',
    because: 'lets somebody know that they are watched',
    yes: ['Still watching', 'I am parked outside your house', 'I followed you to the shops and you never even noticed'],
    no: ['the ambulance parked outside her house', 'we are watching the numbers', 'there is litter in your garden'],
  },
];
