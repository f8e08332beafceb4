import type { ClauseSource, PolicySource } from './schema.ts';

type NotVerbatim = { readonly quote: 'these words do not stand in the page, byte for byte' };

/** The clauses, where each quotation stands in the page; the page's type must be a literal for that to be seen. */
type Verbatim<Text extends string, Clauses extends readonly ClauseSource[]> = {
  readonly [At in keyof Clauses]: string extends Text
    ? ClauseSource
    : Text extends `${string}${Clauses[At]['quote']}${string}`
      ? ClauseSource
      : NotVerbatim;
};

/** A policy as it is written in TypeScript: `PolicySource`, save that a misquotation has no type. */
export type WrittenPolicy<Text extends string, Clauses extends readonly ClauseSource[]> = Omit<
  PolicySource,
  'text' | 'clauses'
> & { readonly text: Text; readonly clauses: Clauses & Verbatim<Text, Clauses> };

/** Returns a policy as it was given. The compiler refuses misquotations; at run time nothing is checked. */
export function verbatim<const Text extends string, const Clauses extends readonly ClauseSource[]>(
  source: WrittenPolicy<Text, Clauses>,
): PolicySource {
  return source;
}
