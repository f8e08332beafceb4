import type { PhrasePattern } from '../grammar/grammar.ts';
import type { RoutePattern } from './route-patterns.ts';

/** What the body did with a post of somebody else's. */
export const shared: readonly PhrasePattern[] = [
  {
    as: 'shared',
    match: [
      'body !be ~2 [share]',
      "=your|='s|the ~1 =retweet|=like|=share|=follow|=mention|=tag|=post ~1 of|=about|=for [=from|a|the|=that|=mp]",
    ],
  },
];

/** How people ask whether a share is an endorsement. */
export const endorsementQuestionPatterns: readonly RoutePattern[] = [
  {
    id: 'so-you-endorse',
    match: ['shared ~12, so|body ~3 [endorse|endorsed]', 'do|=does|=is|be ~1 sharing ~6 [imply|endorse|endorsed]'],
    certainty: 'probable',
    because: 'asks whether a share is an endorsement',
  },
  {
    id: 'do-you-endorse',
    match: [
      'do|be|=is|=does|=are|=do|=has|=have ~1 body ~3 =now? [endorse-form]',
      '=do|=does =this|=that|=it =mean ~3 body ~3 [endorse|endorsed]',
      'be =this|=that|=it ~3 [=endorsement|endorsed]',
      '=didn|=did|=not|=thought|=since|=should ~4 body ~3 [=endorse|=endorsed|=endorsing]',
    ],
    certainty: 'possible',
    because: 'asks whether the body endorses somebody',
  },
  {
    id: 'shared-then-asked',
    match: [
      '=do|=does|=is|=are|=so|=why ~2 body ~2 [endorse|endorsed]',
      '=do|=does|=is|=so =this|=that|=it ~3 [endorse|endorsed]',
    ],
    certainty: 'probable',
    because: 'asks whether a share is an endorsement',
    near: ['shared'],
    asked: true,
  },
];
