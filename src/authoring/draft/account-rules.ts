import { kindsIn } from '../../policy/condition.ts';
import type { RuleSource } from '../../policy/schema.ts';
import { ACCOUNT_ACTIONS, HUMAN_ACTIONS } from '../../policy/vocabulary.ts';
import { isGeneral } from './authority.ts';
import type { ProposedRule } from './rule-list.ts';
import type { Sentence } from './sentence.ts';

/** What the draft takes "repeatedly" to be, where the page gives no number. */
const [TIMES, DAYS] = [3, 90];
const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:three|3) times|\bthird (?:time|breach|offence)|\bthree (?:breaches|strikes)/u, 3],
  [
    /\b(?:twice|two times)\b|\bsecond (?:time|breach|offence)|\b(?:two|2) (?:breaches|strikes)|\ba warning\b|\bafter warning/u,
    2,
  ],
];
const AT_ONCE = /\b(?:immediate(?:ly)?|straight away|at once|without (?:warning|notice)|on sight|for good)\b/u;
const WARNED = /\b(?:warn|remind)\w*/u;
const FIRST_OFFENCE =
  'The page seems to allow this on a first offence. If so, put `firstOffence: true` to the clause and change the condition.';
const CASES = 'The page does not say in which cases. Proposed: each is put to a person, who decides.';
/** What the police and lawyers may be told of, where the sentence does not say. */
const USUALLY: Readonly<Record<string, string>> = { 'refer-to-police': 'threat', 'refer-to-legal': 'accusation' };

/** Rules on those who break rules again, and on what is passed to the police or to lawyers. */
export function accountRules(all: readonly Sentence[], content: readonly RuleSource[]): readonly ProposedRule[] {
  return all.flatMap((sentence) => [...repeatRules(sentence, content), ...referralRules(sentence)]);
}

function* repeatRules(sentence: Sentence, content: readonly RuleSource[]): Generator<ProposedRule> {
  const { clause, wording } = sentence;
  const actions = gentlest((clause.actions ?? []).filter((name) => ACCOUNT_ACTIONS.includes(name)));
  const of = content.filter(({ when, then }) => then !== 'review' && isAbout(when, sentence)).map(({ id }) => id);
  if (clause.kind !== 'authorises' || actions.length === 0 || of.length === 0) return;
  const atLeast = NUMBERS.find(([says]) => says.test(wording))?.[1] ?? TIMES;
  const names = actions.join(' and ');
  const proposal = `Proposed: ${names} at breach number ${atLeast} in ${DAYS} days.`;
  const rule: RuleSource = {
    id: `${clause.id}-again`,
    when: { breaches: { of, atLeast, withinDays: DAYS } },
    then: { actions },
    because: [clause.id],
  };
  const asks = [`How often is too often, and which rules count? ${proposal}`];
  if (WARNED.test(wording))
    asks.push(
      'The page speaks of a warning or a reminder first. Who tells the program of those, so that `taken` can count them?',
    );
  if (AT_ONCE.test(wording)) asks.push(FIRST_OFFENCE);
  yield { rule, says: [`The page does not say how often, within what time. ${proposal}`], asks };
}

function* referralRules({ clause, spoken }: Sentence): Generator<ProposedRule> {
  if (clause.kind !== 'authorises') return;
  for (const name of HUMAN_ACTIONS.filter((one) => clause.actions?.includes(one))) {
    const usual = USUALLY[name];
    const kinds = spoken.kinds.length > 0 || usual === undefined ? spoken.kinds : [usual];
    if (kinds.length === 0) continue;
    const isUnsure = kinds.includes('accusation');
    const rule: RuleSource = {
      id: `${clause.id}-${name}`,
      when: { detects: kinds },
      then: { actions: [name] },
      because: [clause.id],
      ...(isUnsure ? { act: 'possible', why: 'Nothing is done by itself: a person is asked to decide.' } : {}),
    };
    yield {
      rule,
      says: [CASES],
      asks: [`Should a person be asked about ${name} for each of these (${kinds.join(', ')})?`],
    };
  }
}

/** Who may be muted or blocked is muted. */
function gentlest(actions: readonly string[]): readonly string[] {
  return actions.includes('mute') ? actions.filter((name) => name !== 'block') : actions;
}

/** A sentence on its own subjects counts breaches of those; one on the rules, of all; any other, of none. */
function isAbout(when: RuleSource['when'], sentence: Sentence): boolean {
  if (kindsIn(when).some((kind) => sentence.spoken.kinds.includes(kind))) return true;
  return isGeneral(sentence);
}
