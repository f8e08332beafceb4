/** What editors show beside each condition. */
export const CONDITION_HELP: Readonly<Record<string, string>> = {
  all: 'Every one of these holds.',
  any: 'At least one of these holds.',
  not: 'This does not hold. Where it cannot be known, neither can its opposite.',
  detects: 'One of these kinds is found, such as `email` or `insult`; `atLeast` says how surely.',
  phrases: 'One of these phrases stands in the comment, as whole words, in any case and disguise.',
  pattern: 'A pattern in RE2 syntax matches. No look-around, no back-references.',
  signal: 'A classifier of your own says at least this much, from 0 to 1.',
  repeats: 'The author posted the same, or nearly the same, at least so many times before.',
  breaches: 'With this post, the author breached these rules so many times.',
  author: 'Who writes: the public, staff, or the account of the body itself.',
  visibility: 'Whether everybody can see it.',
  attachment: 'Something of this kind is attached.',
  language: 'None of its letters are Latin.',
  offTopic: 'It has nothing to do with the post it replies to. Never surer than possible.',
  monitored: 'Whether anyone is there, by the hours of the policy.',
};
