import { type ContextWords, contextWords } from '../context.ts';

/** Names of the number. */
export const NATIONAL_INSURANCE: ContextWords = contextWords([
  'ni, n i, nino, ninos, nin, ni number, ni no, n i number, n i no, national insurance, nat ins, nat insurance',
  'natl insurance, national ins, nationalinsurance, insurance number, ni num',
  'payslip, p45, p60, payroll, hmrc, dwp, universal credit, jobcentre',
]);

/** Words of two letters that a line of figures may stand after: "at 12 30 45". */
export const PAIRS_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  'am an as at be by ex ha he hm la ma me my oh or pa re sh we ye'.split(' '),
);
