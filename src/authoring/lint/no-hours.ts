import type { LintCheck } from './check.ts';

/** How English pages speak of when somebody is there. */
const HOURS =
  /\b(?:(?:office|working|business|opening|core) hours|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sun)(?:day)?s?\s*(?:to|until|–|-|—)\s*(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b|24 hours a day|24\/7)/iu;

/** A page may also say that it keeps none. */
const NO_HOURS =
  /(?:\b(?:no|without)|(?:\bnot|n['’]t) (?:keep|have)) (?:any |set |fixed |regular )?(?:office|working|business|opening|core) hours\b/giu;

/** The page says when somebody is there, and the policy has no hours. */
export const noHours: LintCheck = {
  code: 'lint/no-hours',
  level: 'question',
  says: 'The page says when somebody is there, and the policy gives no hours.',
  mend: 'give `hours` as the page says them; without them no verdict tells whether anyone is there.',
  *find({ hours, clauses }) {
    if (hours) return;
    for (const [at, { id, quote }] of clauses.entries()) {
      const said = HOURS.exec(quote.replace(NO_HOURS, ''))?.[0];
      if (said === undefined) continue;
      yield { at: `/clauses/${at}/quote`, message: `clause \`${id}\` says \`${said}\`; are those the hours?` };
    }
  },
};
