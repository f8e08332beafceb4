import type { WordClass } from '../grammar/word-class.ts';
import type { RoutePattern } from './route-patterns.ts';

/** Following one another on a platform. */
export const followRequestWords: readonly WordClass[] = [
  {
    name: 'follow',
    part: 'verb',
    words: 'follow, unfollow, re follow, refollow, add, befriend, friend, unfriend, accept',
  },
  {
    name: 'follow-me',
    words: `
      follow me, follow us, follow my page, follow our page, follow my account, follow our account, follow my,
      follow our, followed me, followed us, following me, following us, add me, add us, friend me, befriend me
    `,
  },
  {
    name: 'unfollowed',
    words: `
      unfollowed me, unfollowed us, unfollow me, unfollow us, unfriended me, unfriended us, unfollowing me,
      unfollowing us, stopped following me, stopped following us, stop following me, dropped me,
      removed me as a friend, removed me from your followers
    `,
  },
  {
    name: 'follow-back',
    words: `
      follow back, followback, follow backs, follow for follow, follow 4 follow, f4f, fback, follow you back,
      follow train, a follow, a cheeky follow, return the follow, followers back, friend request, friends request,
      follow request, mutuals, l4l, follow trick, add back, follower back
    `,
  },
  {
    name: 'too',
    words: `
      back, too, please, then, on here, on insta, on instagram, on twitter, on facebook, on tiktok, on x, on threads,
      on bluesky, anymore, any more, if, as well, in return, and, when, instead, or, yet, here, like
    `,
  },
  {
    name: 'elsewhere',
    hides: true,
    words: `
      follow up, follow ups, following up, followed up, follow me down, follow me to, follow me through,
      follow me along, follow me into, follow me round, followed me round, followed me around, followed me to,
      followed me out, followed me home, followed me down, follow on, follow the, follow your, follow their,
      follow his, follow a, follow advice, follow through, added me to, add me to, accept me, accepted me, accept us,
      add us to, a follow up, a follow on, follow us to, follow us down, follow my notes, follow my care,
      follow my plan, follow my advice, follow my treatment
    `,
  },
];

/** How people ask to be followed back. */
export const followRequestPatterns: readonly RoutePattern[] = [
  {
    id: 'follow-back',
    match: [
      '[follow-me] ~2 too',
      '[follow-me] $',
      '=please|=do|=will|=can|=could|=would|=why ~4 [follow-me]',
      '^ ~1 [follow-me] ~2 $',
      'you ~2 not [follow-me]',
      '[unfollowed]',
      '=accept|=ignored|=ignore|=ignoring|=sent|=accepted ~3 [follow-back]',
      '=do|=will|=can|=could|=would|=please|=why|=any|=chance|=get|=not|=never|=give|=for|you|=i ~4 [follow-back]',
      '^ ~1 [follow-back]',
      'i|we ~2 follow:base|follow:ing|follow:ed ~2 you ~6, not|=never|you ~2 [follow] ~1 i|we|=back',
    ],
    certainty: 'probable',
    because: 'asks to be followed',
  },
];
