import { conditions } from './conditions.ts';
import { personalData } from './personal-data.ts';
import { policies } from './policies.ts';
import { occasions, posts } from './posts.ts';
import { comments, scenes } from './scene.ts';
import { disguise, hostileText } from './texts.ts';

/** Generators (fast-check) of whatever moderation is tried on. */
export interface Arbitraries {
  readonly policies: typeof policies;
  readonly conditions: typeof conditions;
  readonly posts: typeof posts;
  readonly occasions: typeof occasions;
  readonly scenes: typeof scenes;
  readonly comments: typeof comments;
  readonly personalData: typeof personalData;
  readonly disguise: typeof disguise;
  readonly hostileText: typeof hostileText;
}

export const arbitrary: Arbitraries = Object.freeze({
  policies,
  conditions,
  posts,
  occasions,
  scenes,
  comments,
  personalData,
  disguise,
  hostileText,
});
