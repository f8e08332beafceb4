import type { Citation, Explanation, PolicyProblem, Post, Verdict } from 'houserules';

/** What the page asks of its worker: a comment, under a policy file. */
export interface Question {
  /** Which of the policies it was to begin with. */
  readonly policy: string;
  /** A policy in YAML or JSON. */
  readonly file: string;
  readonly post: Post;
  /** An ISO 8601 instant; left out, not known. */
  readonly at?: string;
}

/** A published page, and every sentence of it that the policy quotes. */
export interface HousePage {
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
  readonly quotations: readonly Citation[];
}

/** A verdict in all the forms that the library gives it, and the text it is of. */
export interface Judgement {
  readonly text: string;
  readonly verdict: Verdict;
  readonly explanation: Explanation;
  readonly notice: string;
  readonly reply: string;
  readonly redacted: string;
}

/** What the worker says. With problems, the rest is by the file as it was before it had any; left out where it never was. */
export interface Answer {
  readonly problems: readonly PolicyProblem[];
  readonly page?: HousePage;
  readonly judgement?: Judgement;
}

/** One of the policies that the page is built with, as a file. */
export interface BuiltIn {
  readonly id: string;
  readonly publisher: string;
  readonly file: string;
}
