import type { Source } from '../define-detector.ts';

/** Where it stands that a post may answer another. */
export const IN_REPLY_TO: Source = {
  title: 'Activity Vocabulary, inReplyTo',
  url: 'https://www.w3.org/TR/activitystreams-vocabulary/#dfn-inreplyto',
  settles: 'that a post may be a response to another, and says which',
};
