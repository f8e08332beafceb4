import { problem } from '../../text/fault.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { PolicySource } from '../schema.ts';

/** Refuses a page of one publisher that still names another: its addresses and numbers, or itself. */
export function* checkBody(base: PolicySource, now: PolicySource): Generator<PolicyProblem> {
  if (now.publisher === base.publisher) return;
  const own = new Set(namesOf(now));
  for (const received of new Set(namesOf(base))) {
    if (own.has(received) || !now.text.includes(received)) continue;
    const where = now.clauses.find(({ quote }) => quote.includes(received));
    const whose = where ? `the clause \`${where.id}\` in words of your own` : 'a page of your own';
    const expected = `${whose}, because this is of another publisher (if it is yours too, name it in \`allow\` or \`contacts\`)`;
    yield problem({ code: 'policy/foreign-name', at: '/publisher', expected, received });
  }
}

/** What is only one body's: its name, and where it is reached. */
function namesOf({ publisher, allow = {}, contacts = {} }: PolicySource): readonly string[] {
  const { phrases: _, ...values } = allow;
  const reached = Object.values(contacts).flatMap(({ email, phone, url }) => [email, phone, url]);
  return [publisher, ...Object.values(values).flat(), ...reached].filter((name) => typeof name === 'string');
}
