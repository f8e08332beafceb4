// Holds hateful words: the examples of hate that these patterns find.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { ALL, ANY, NOT_OF_ONESELF } from './hate-targets.ts';

const UNLESS = ['condemns-ill', 'sides-with', 'undergone', 'treated-so', 'wrong-that'];

/** Claims that need no slur: takeover, privilege, pretence, and whose speech or blood is proper. */
export const hateClaims: readonly ConductPattern[] = [
  {
    id: 'claims-of-many',
    kind: 'hate',
    match: [
      '[dog-whistle]',
      '=man|=men|=bloke|=blokes|=lad|=lads|=fella|=fellas|=geezer|=boys =in|=wearing ~1 [=lipstick|=frock|=frocks|=dress|=dresses|=skirt|=skirts|=wig|=wigs|=heels|=mascara|=bra|=stilettos]',
      '=can|=could not|=never ~1 =understand|=follow =a =word ~1 [=any|=they|=these|=those|=them] ~1 =of|=say|=foreign|=people|=lot ~3',
      '=these|=those|=that|=they =people|=lot|=types|=sort? ~1 =bring|=spread|=carry|=breed|=bringing|=spreading|=carrying ~3 [=disease|=diseases|=crime|=filth|=germs|=tb|=lice|=aids|=scabies]',
      '=that|=this|=them|=those =lot|=ones|=sorts =from ~1 [country]',
      '[=ship|=deport|=sling] =them|=em|=all|=these ~2 =home|=back|=out|=packing',
      '[group-token] =bloody|=fucking? group-brigade !of',
      'faith ~4 [faith-curse]',
      '=get|=keep|=kick|=stamp|=no ~2 [faith] ~2 =out',
    ],
    polarity: 'fixed',
    heeds: NOT_OF_ONESELF,
    unless: UNLESS,
    sure: 'possible',
    because: 'says of a group what is said to have it shunned',
    yes: ['Islam has no place in our town', 'the wheelchair brigade', 'keep the men in frocks off the ward'],
    no: ['racists say Islam has no place here', 'the chair of the lobby group', 'the wheelchair is broken'],
  },
  {
    id: 'claims-of-perks',
    kind: 'hate',
    match: [
      '=they|=these|this|=them|=more ~4 =come|=came|=coming|=arrive|=arriving|=land|=landing|=jump|=sail|=get|=turn|=step|=off ~4 [claim-boat] ~14, claim-perk|=our|=us',
      `${ALL} !=deserve|=deserves|=need|=want|=lost|=lose|=should|=denied|=pay ~6 claim-perk`,
      `claim-perk ~3 =for|=if|=goes|=go|=unless|=to ~3 ${ANY}`,
      `=why ~3 i|we ~2 =have|=get|=let|=want|=need|=put|=employ|=given ~3 ${ALL} ~2 agent:ing|=looking|=working|=treating|=touching|=running|=on|=in`,
      `=if you|i|we ~2 ${ANY} ~6, claim-perk`,
      '=lot|=brigade|=crowd|=types|=claimants ~4 claim-after ~5 [claim-perk]',
      `${ALL} ~4 =clogging|=draining|=bleeding|=swamping|=overrunning|=flooding|=leeching|=sponging|=milking|=bankrupting|=infesting|=crippling|=choking|=clog|=drain|=swamp|=milk|=sponge ~6`,
    ],
    polarity: 'fixed',
    heeds: NOT_OF_ONESELF,
    unless: UNLESS,
    sure: 'possible',
    because: 'blames a group for what it is given or takes',
    yes: [
      'They come over on boats and get a free house',
      'immigrants get a council house before us',
      'gypsies milking it',
    ],
    no: [
      'refugees get no hotels and are treated like dirt',
      'the boats were lovely',
      'disabled people deserve blue badges',
    ],
  },
  {
    id: 'proper-english',
    kind: 'hate',
    match: [
      '=want|=wants|=see|=have|=get|=find|=give|=need|=hire|=employ ~6 =speaks|=speak|=speaking|=talk|=talks =proper|=bloody|=fucking|=decent|=actual|=our|=the|=good? [=english|=language]',
      '=learn|=speak|=try =speaking? =bloody|=fucking|=proper|=the|=to|=some* [=english] ~1 =or|=before|=if|=you|=then ~6',
      '=nobody|=none|=no|=not|=hardly ~6 =speak|=speaks|=speaking =proper|=bloody|=fucking|=a|=word|=of* [=english]',
      '=sick|=tired|=fed ~3 =of|=with ~3 =foreign|=ethnic|=asian|=african|=black|=brown|=indian [=accents|=accent|=voices|=faces|=names|=doctors|=nurses|=staff]',
      '=want|=wants|=see|=have|=get|=need|=demand ~3 =an|=a|=proper|=real|=white|=british|=english* =white|=british|=english [=doctor|=nurse|=doctors|=nurses|=surgeon|=midwife|=dentist|=carer|=gp]',
    ],
    polarity: 'fixed',
    heeds: NOT_OF_ONESELF,
    unless: [...UNLESS, 'my', 'our'],
    sure: 'possible',
    because: 'asks for staff of another origin or tongue',
    yes: ['can we have one who speaks proper English', 'I want a white doctor', 'learn English or go'],
    no: ['my nan speaks no English so we need an interpreter', 'English lessons for staff'],
  },
];
