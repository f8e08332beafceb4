import type { Finding, Verdict } from '../evaluate/verdict.ts';
import type { Citation } from '../policy/citation.ts';
import type { Policy } from '../policy/policy.ts';
import { toCodePoints } from '../text/span.ts';

/** Which text was judged, and its address. */
export interface AnnotatedText {
  /** The IRI of the post. */
  readonly source: string;
  readonly text: string;
}

/** A W3C Web Annotation (2017): a place in the post, and the words of the page that it is judged by. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'Annotation';
  readonly motivation: 'moderating';
  readonly body: readonly object[];
  readonly target: { readonly source: string; readonly selector: PositionSelector };
}

interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The findings in the post's own text, as Web Annotations. Positions count code points, as that standard asks. */
export function toWebAnnotations(
  verdict: Verdict,
  policy: Pick<Policy, 'id' | 'text' | 'url'>,
  { source, text }: AnnotatedText,
): readonly WebAnnotation[] {
  const page = policy.url ?? `urn:houserules:policy:${policy.id}`;
  return verdict.findings
    .filter(({ where }) => where === 'text')
    .map((finding) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'moderating',
      body: [tag(finding), ...finding.citations.map((citation) => quotation(citation, policy.text, page))],
      target: { source, selector: position(text, finding) },
    }));
}

function tag({ kind, outcome }: Finding): object {
  return { type: 'TextualBody', purpose: 'tagging', value: `${kind}: ${outcome}`, language: 'en' };
}

function quotation(citation: Citation, text: string, source: string): object {
  const { exact, prefix, suffix } = citation;
  const selector = [{ type: 'TextQuoteSelector', exact, prefix, suffix }, position(text, citation)];
  return { type: 'SpecificResource', purpose: 'describing', source, selector };
}

function position(text: string, span: { readonly start: number; readonly end: number }): PositionSelector {
  return { type: 'TextPositionSelector', ...toCodePoints(text, span) };
}
