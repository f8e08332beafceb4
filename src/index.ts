export { createEngine, type Engine, type EngineOptions } from './evaluate/engine.ts';
export { type Explanation, explain, type RuleExplanation } from './evaluate/explain.ts';
export type { EvaluateOptions } from './evaluate/gather.ts';
export type { Breach, EarlierPost, History, TakenStep } from './evaluate/history.ts';
export { notice } from './evaluate/notice.ts';
export type { Attachment, Post } from './evaluate/post.ts';
export type { RecordOptions } from './evaluate/record.ts';
export { type RedactOptions, redact } from './evaluate/redact.ts';
export { reply } from './evaluate/reply.ts';
export type { Action, Finding, Protection, Service, Signpost, Undecided, Verdict, Where } from './evaluate/verdict.ts';
export type { Citation } from './policy/citation.ts';
export type { Condition, Count, DateWindow } from './policy/condition.ts';
export { definePolicy } from './policy/define-policy.ts';
export type {
  NewClause,
  OtherClause,
  PolicyChanges,
  ProtectionChange,
  RuleChange,
} from './policy/extend/changes-schema.ts';
export { extendPolicy } from './policy/extend/extend-policy.ts';
export { type LoadOptions, loadPolicy } from './policy/load-policy.ts';
export type { Clause, Policy, Rule } from './policy/policy.ts';
export { PolicyError, type PolicyProblem } from './policy/policy-error.ts';
export type { ClauseSource, Contact, PolicySource, ProtectionSource, RuleSource } from './policy/schema.ts';
export type { ClauseKind, Decision, Language, Need } from './policy/vocabulary.ts';
export { fromCodePoints, type Span, toCodePoints } from './text/span.ts';
