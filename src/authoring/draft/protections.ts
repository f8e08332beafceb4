import { builtIn } from '../../detectors/built-in.ts';
import type { ProtectionSource } from '../../policy/schema.ts';
import type { Question } from './question.ts';
import type { Sentence } from './sentence.ts';

const KNOWN: ReadonlySet<string> = new Set(builtIn.map(({ name }) => name));
/** What a page may promise not to act on, and what sees it. */
const GROUNDS: readonly {
  readonly says: RegExp;
  readonly kinds: readonly string[];
  readonly signals: readonly string[];
}[] = [
  { says: /\bsuicid\w*|\bstruggl\w*|\bself.harm/u, kinds: ['crisis'], signals: [] },
  {
    says: /\bcritic\w*|\bnegative|\bdisagree\w*|\bcomplain\w*|\breviews?\b|\benjoy|\bfeedback|\bdebate/u,
    kinds: ['complaint', 'staff-complaint'],
    signals: ['negative'],
  },
];
const USUALLY = { kinds: [], signals: ['negative'] } as const;

/** A protection for each sentence that says what is not taken down, and a question about its grounds. */
export function protectionsOf(all: readonly Sentence[]): {
  readonly protections: readonly ProtectionSource[];
  readonly questions: readonly Question[];
} {
  const protecting = all.filter(({ clause, wording }) => clause.kind === 'protects' && wording.split(' ').length > 3);
  const protections = protecting.map(({ clause, wording }): ProtectionSource => {
    const { kinds, signals } = GROUNDS.find(({ says }) => says.test(wording)) ?? USUALLY;
    return {
      id: clause.id,
      grounds: { kinds: kinds.filter((kind) => KNOWN.has(kind)), signals: [...signals] },
      because: [clause.id],
    };
  });
  const questions = protections.map(({ grounds }, at) => ({
    at: `/protections/${at}`,
    text: `What may never be acted on for this alone? Proposed: ${[...(grounds.kinds ?? []), ...(grounds.signals ?? []).map((name) => `the signal ${name}`)].join(', ')}.`,
  }));
  return { protections, questions };
}
