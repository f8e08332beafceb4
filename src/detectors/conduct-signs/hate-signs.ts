// Holds offensive words: the small patterns that hostility to groups of people is told by.
import { english } from '../grammar/english.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import { type Scorecard, type Scorecards, type Sign, scorecards } from '../grammar/scorecard.ts';
import { hateAgainstWords } from './hate-against.ts';
import { hateGroupWords } from './hate-groups.ts';
import { hateHostilityWords } from './hate-hostility.ts';

const phrases: readonly PhrasePattern[] = [
  { as: 'group-here', match: ['[slur]', '[outsiders]', '[faith]', '[group-plural]'] },
  { as: 'group-described', match: '[group-adjective] group-adjective? head' },
  {
    as: 'hate-general',
    match: [
      '[=they] be|=r|=all|=always|=never|=just|=want|=come|=get|=bring|=take|=do|=have|=think|=expect|=breed|=live|=only',
      'group-here|group-more|group-mild|group-described|them-people ~1 [=are|=r|=shouldnt|=should|=cannot|=cant|=dont|=never|=always|=all|=want|=get|=come|=belong|=need]',
      '[=every|=all|=most|=any|=no|=more|=another|=these|=them|=them|=bloody|=too|=half|=get|=keep|=send|=put|=let|=stop|=bring|=give|=blame] ~2 group-here|group-more',
      '[=why] be|do|=should|=have ~2 group-here|group-more|group-mild|they|we',
    ],
  },
  {
    as: 'hate-lesser',
    match: [
      '=like ~1 =a|=an? [=mosque|=temple|=bazaar|=souk|=casbah|=zoo|=jungle|=kraal|=shanty|=ghetto|=madrassa|=synagogue|=brothel|=farmyard|=asylum]',
      'i|we ~1 =not =having|=letting|=want|=wanting a|=some ~1 [group|group-here|group-more]',
      '=bloody|=effing|=fucking|=fuckin|=sodding|=flaming|=stinking|=dirty|=filthy|=lazy|=thieving|=greedy|=ignorant [group|group-here|group-more|group-mild]',
      '=never =trust a [group|group-here|group-more]',
      '=any =old [group-here|group-more]',
      '=because|=thanks|=down|=blame =of|=to|=it? =on? the? [group-here|group-more]',
      'group-here|group-more ~1 =do|=can|=will [=not] =believe|=know|=understand|=wash|=care|=work|=like|=use|=respect|=speak|=read|=pay|=queue|=behave|=mix|=think|=contribute|=look|=even',
      '[group-here|group-more|group-mild] =thing|=creature|=specimen|=object =who|=that|=in|=on|=with',
    ],
  },
  { as: 'hate-them', match: ['[=them|=em|=themselves]', '[=our|=us|=ours|=normal|=decent|=proper]', '[=their|=there] =own'] },
  { as: 'hate-order', match: ['[=should|=must|=ought|=needs] =not|=be|=go|=have|=stay|=stick|=get|=never', '[=keep|=put|=send|=get|=let|=leave|=stop|=kick|=give|=make|=take] they|=em|=the ~2 =out|=off|=back|=away|=up|=down|=in|=to|=on', '[=never|=no|=nobody|=none] ~1 =more|=one|=wonder|=chance|=way|=thanks|=woman|=man', 'i ~1 [=will|=would] ~1 =not|=rather|=sooner'] },
  { as: 'hate-calm', match: ['[=i] =was|=am|=have|=had|=got|=felt|=need|=use|=work', '[=was|=were] ~2 =very|=so|=really|=lovely|=good|=great|=helpful', '[=please]', '[=my] =son|=brother|=brother|=sister|=gran|=nan|=carer|=friend|=mate|=neighbour'] },
  { as: 'group-denied', match: ['[not] =a|=all|=just? hate-dirt|hate-burden|hate-lesser|hate-taking|hate-disgust|hate-coming', '[not] ~3 =saying|=said|=say|=claiming', '[=how] =people =speak|=talk'] },
];

const signs: readonly Sign[] = [
    { of: 'group-here|group-more', points: 1, says: 'one that is often hated' },
    { of: 'group-here|group-more|group-mild|group-described|group', points: 1, says: 'a group of people' },
    { of: 'them-people', points: 2, says: 'people pointed at without a name' },
    { of: 'hate-plain', points: 4, says: 'a hostile saying' },
    { of: 'hate-burden', points: 3, says: 'people called a burden' },
    { of: 'hate-coming', points: 3, says: 'people as an invasion' },
    { of: 'hate-dirt', points: 3, says: 'dirt, disease or animals' },
    { of: 'hate-taking', points: 3, says: 'people who take what is ours' },
    { of: 'hate-away', points: 3, says: 'wanting people away' },
    { of: 'hate-ours', points: 3, says: 'us against them' },
    { of: 'hate-plot', points: 3, says: 'a plot' },
    { of: 'hate-disgust', points: 3, says: 'disgust' },
    { of: 'hate-lesser', points: 3, says: 'people as lesser' },
    { of: 'hate-care-refused|no-thanks', points: 3, says: 'care refused from somebody' },
    { of: 'hate-general', points: 1, says: 'all of a group judged' },
  { of: 'hate-them', points: 1, says: 'them and us' },
  { of: 'hate-order', points: 1, says: 'what should be done with them' },
  { of: 'hate-calm', points: -1, says: 'told of oneself' },
  { of: 'hate-polite', points: 2, says: 'an excuse before it' },
    { of: 'hate-mild', points: 1, says: 'a word of complaint' },
    { of: 'group-defended|group-denied', points: -4, says: 'the group defended' },
    { of: 'group-own', points: -2, says: 'of the group oneself' },
    { of: 'group-health', points: -2, says: 'a question of health' },
];

const cards: readonly Scorecard[] = [
  {
    id: 'hate-of-group',
    because: 'it may be hostile to a group of people',
    signs,
    least: 4,
    needs: ['group-here|group-more|group-mild|group-described|group|them-people'],
  },
  { id: 'hate-said', because: 'it may be hostile to a group of people', signs, least: 4, needs: ['hate-plain'] },
  { id: 'hate-of-them', because: 'it may be hostile to a group of people', signs, least: 7 },
];

/** Signs of hate. */
export const hateSigns: Scorecards = scorecards({
  classes: [...english, ...hateGroupWords, ...hateHostilityWords, ...hateAgainstWords],
  phrases,
  cards,
});
