import { RE2JS } from 're2js';
import type { Span } from '../text/span.ts';
import type { PatternEngine, PatternMatcher } from './pattern-engine.ts';

/** RE2 in JavaScript (re2js): linear time, UTF-16 offsets, the same answers in every runtime. */
export const re2: PatternEngine = Object.freeze({ fault, compile });

function fault(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function compile(pattern: string): PatternMatcher {
  const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  return (text) => {
    const found: Span[] = [];
    const matcher = compiled.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
    }
    return found;
  };
}
