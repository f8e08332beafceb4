import type { Contact } from '../../policy/schema.ts';
import { type Reach, reachIn } from './contacts.ts';
import type { ProposedRule } from './rule-list.ts';
import type { Sentence } from './sentence.ts';
import { ROUTES, type Route } from './subjects.ts';
import { subjectsIn } from './subjects-in.ts';

/** Where a page sends people: the rules that see who asks, and the contacts they point to. */
export interface Routes {
  readonly rules: readonly ProposedRule[];
  readonly contacts: Readonly<Record<string, Contact>>;
}

const CRISIS = 'crisis';
const HOURS = 'hours-question';
const NO_REACH = 'The page gives no address, number or link here. Where should people be sent?';

/** Signposts for what the page answers, cannot help with, or sends elsewhere. */
export function routesOf(all: readonly Sentence[]): Routes {
  const telling = all.filter(
    ({ clause, isHeading, wording }) =>
      ['limits', 'informs', 'promises'].includes(clause.kind) && !isHeading && !wording.endsWith('?'),
  );
  const rules: ProposedRule[] = [];
  const contacts: Record<string, Contact> = {};
  for (const route of ROUTES) {
    const sentences = telling.filter((one) => isAbout(one, route));
    const { kinds } = subjectsIn(route.name, [{ ...route, says: /^/u }]);
    if (sentences.length === 0 || kinds.length === 0) continue;
    const id = route.contact;
    const reach = bestReach(sentences, all);
    contacts[id] = { label: route.label, ...reach };
    rules.push(proposed(id, kinds, sentences, reach));
  }
  return { rules, contacts };
}

function proposed(id: string, kinds: readonly string[], sentences: readonly Sentence[], reach: Reach): ProposedRule {
  const isUrgent = kinds.includes(CRISIS);
  const rule = {
    id: `route-${id}`,
    when: { detects: kinds },
    then: { signpost: id, ...(isUrgent ? { priority: 'urgent' as const } : {}) },
    because: sentences.map(({ clause }) => clause.id),
  };
  const isReached = reach.email !== undefined || reach.phone !== undefined || reach.url !== null;
  return { rule, says: [], asks: isReached || kinds.includes(HOURS) ? [] : [NO_REACH] };
}

/** Hours are told by what the body does and does not do, not by whatever speaks of a reply. */
function isAbout({ clause, wording }: Sentence, route: Route): boolean {
  if (route.kinds?.includes(HOURS) && clause.kind === 'informs') return false;
  return subjectsIn(wording, [route]).subjects.length > 0;
}

/** The first of the sentences that says how to reach somebody; or the one after, on the same line. */
function bestReach(sentences: readonly Sentence[], all: readonly Sentence[]): Reach {
  const near = sentences.flatMap((one) => {
    const next = all[one.at + 1];
    return next?.line === one.line ? [one, next] : [one];
  });
  const reaches = near.map(({ exact }) => reachIn(exact));
  return (
    reaches.find(({ email, phone, url }) => email !== undefined || phone !== undefined || url !== null) ?? { url: null }
  );
}
