// Holds offensive words: the small patterns that hostility to groups of people is told by.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** Groups that most hatred is about, however named. */
const HATED = 'group-here|group-more';
/** Any group. */
const GROUP: string = `${HATED}|group-mild|group-described|group`;

/** Small classes that hold the patterns together. */
export const hateShapeWords: readonly WordClass[] = [
  {
    name: 'foreign-place',
    words: `
      mosque, temple, bazaar, souk, casbah, zoo, jungle, kraal, shanty, ghetto, madrassa, synagogue, brothel, farmyard,
      asylum`,
  },
  {
    name: 'cursed',
    words: `
      bloody, effing, fucking, sodding, flaming, stinking, dirty, filthy, lazy, thieving, greedy, ignorant`,
  },
  {
    name: 'lacked',
    words: `
      believe, know, understand, wash, care, work, like, use, respect, speak, read, pay, queue, behave, mix, think,
      contribute, look, even`,
  },
  {
    name: 'they-all',
    words: `
      all, always, never, just, only, want, come, get, bring, take, do, have, think, expect, breed, live`,
  },
  { name: 'group-all', words: 'all, always, never, want, get, come, belong, need' },
  {
    name: 'of-group',
    words: `
      every, all, most, any, no, more, another, these, them, bloody, too, half, get, keep, send, put, let, stop, bring,
      give, blame`,
  },
  { name: 'sort-them', words: 'keep, put, send, get, let, leave, stop, kick, give, make, take' },
  { name: 'my-own', words: 'son, brother, sister, gran, nan, carer, friend, mate, neighbour' },
];

/** Signs that are found by how words stand together. */
export const hateShapes: readonly PhrasePattern[] = [
  { as: 'group-here', match: ['[slur]', '[outsiders]', '[faith]', '[group-plural]'] },
  { as: 'group-described', match: '[group-adjective] group-adjective? head' },
  {
    as: 'hate-general',
    match: [
      '[=they] be|they-all',
      `${HATED}|group-mild|group-described|them-people ~1 [=are|should|can|=do|group-all]`,
      `[of-group] ~2 ${HATED}`,
      `[=why] be|do|=should|=have ~2 ${HATED}|group-mild|they|we`,
    ],
  },
  {
    as: 'hate-lesser',
    match: [
      '=like ~1 a? [foreign-place]',
      `can =not =be a? ~1 [${HATED}|group] =and|=n|=or`,
      `=its [=hands|=mouth|=fingers|=breath|=paws|=fingernails|=feet]`,
      `=who|=what =let|=gave|=put|=allowed ~1 [=it|=that] =near|=in|=a|=loose|=out|=onto`,
      `=over|=past|=anyone|=anybody|=everyone =over|=past|=above? [=fifty|=sixty|=seventy|=eighty|=ninety|=60|=65|=70|=75|=80|=90] ~8 =blocker|=pulse|=morphine|=goodnight|=burden|=turn|=slow|=useless|=switch`,
      '=not|=no|=only|=last|=one|=single ~3 [=white|=english|=british] =mum|=mother|=baby|=family|=face|=child|=nurse|=doctor|=patient|=lad|=lass|=girl|=boy|=voice|=name|=person|=accent',
      '[group-mild|group-more|group-here|group] ~4 =before a =man|=woman|=lad|=lass|=person =from',
      `i|we ~1 =not =having|=letting|=want|=wanting a ~1 [${HATED}|group]`,
      `cursed [${HATED}|group-mild|group]`,
      `=not =being|=having ~3 =by|=from a [${HATED}|group-described|group]`,
      `[${HATED}|group-mild|group-described|group] ~4 =telling|=ordering|=bossing|=lecturing|=teaching =me|=us|a|=you|=my|=our`,
      `=never =trust a [${HATED}|group]`,
      `=any =old [${HATED}]`,
      `=because|=thanks|=down|=blame =of|=to|=it? =on? the? [${HATED}]`,
      `${HATED} ~1 =do|=can|=will [=not] lacked`,
      `[${HATED}|group-mild] =thing|=creature|=specimen|=object =who|=that|=in|=on|=with`,
    ],
  },
  {
    as: 'hate-them',
    match: ['[=them|=em|=themselves|=our|=us|=ours|=normal|=decent|=proper]', '[=their|=there] =own'],
  },
  {
    as: 'hate-order',
    match: [
      '[=should|=must|=ought|=needs] =not|=be|=go|=have|=stay|=stick|=get|=never',
      '[sort-them] they|=em|the ~2 =out|=off|=back|=away|=up|=down|=in|=to|=on',
      '[=never|=no|=nobody|=none] ~1 =more|=one|=wonder|=chance|=way|=thanks|=woman|=man',
      'i ~1 [=will|=would] ~1 =not|=rather|=sooner',
    ],
  },
  {
    as: 'their-place',
    match: `${GROUP} ='s? [=toilets|=toilet|=rooms|=room|=changing|=bay|=clinic|=unit|=shower|=showers|=loo|=loos|=shelter|=parking|=bays|=corridor|=entrance|=ramp|=lift|=clinics]`,
  },
  {
    as: 'hate-calm',
    match: [
      '[=i] =was|=am|=have|=had|=got|=felt|=need|=use|=work',
      '[=was|=were] ~2 =very|=so|=really|=lovely|=good|=great|=helpful',
      '[=please]',
      '[=my] my-own',
    ],
  },
  {
    as: 'group-denied',
    match: [
      'be|=do [=not|=never] ~2 hate-dirt|hate-burden|hate-lesser|hate-disgust|hate-coming|hate-ours|hate-mild',
      `[=said|=says|=saying|=shouted|=calling|=called|=muttered] ~1 ${HATED}`,
      `${GROUP} ~3 =are|=were|=is|=was|=being [=treated|=left|=forced|=told|=ignored]`,
      '[not] ~3 =saying|=said|=say|=claiming',
      '[=how] =people =speak|=talk',
    ],
  },
];
