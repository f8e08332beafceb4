import { createEngine, type Engine, explain, notice, type Policy, PolicyError, redact, reply } from 'houserules';
import { readPolicy } from 'houserules/authoring';
import type { Answer, HousePage, Judgement, Question } from './question.ts';

/** A policy in use, and the engine that was made of it. */
interface InUse {
  readonly policy: Policy;
  readonly engine: Engine;
}

/** A file as it was last read, and what was made of it, or of it as it was before it had problems. */
interface Read {
  readonly file: string;
  readonly problems: Answer['problems'];
  readonly inUse: InUse | undefined;
}

/** Makes what answers questions. A file is read when it has changed; one with problems leaves what it was in use. */
export function makeAnswerer(): (question: Question) => Answer {
  const known = new Map<string, Read>();
  return (question) => {
    const before = known.get(question.policy);
    const read = before?.file === question.file ? before : readFile(question.file, before?.inUse);
    known.set(question.policy, read);
    const { problems, inUse } = read;
    return inUse ? { problems, page: pageOf(inUse.policy), judgement: judge(inUse, question) } : { problems };
  };
}

function readFile(file: string, before: InUse | undefined): Read {
  try {
    const policy = readPolicy(file);
    return { file, problems: [], inUse: { policy, engine: createEngine(policy) } };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { file, problems: error.problems, inUse: before };
  }
}

function pageOf({ title, publisher, text, clauses }: Policy): HousePage {
  return { title, publisher, text, quotations: clauses.map(({ citation }) => citation) };
}

function judge({ policy, engine }: InUse, { post, at }: Question): Judgement {
  const verdict = engine.evaluate(post, at === undefined ? {} : { at });
  return {
    text: post.text,
    verdict,
    explanation: explain(verdict, policy),
    notice: notice(verdict, policy),
    reply: reply(verdict, policy),
    redacted: redact(post.text, verdict),
  };
}
