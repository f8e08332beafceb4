import { PolicyError } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';

/** What to throw for a page whose lists, quotations or elements stand within each other deeper than anybody writes. */
export function tooDeep(page: string): PolicyError {
  const [received = ''] = page.split('\n', 1);
  const expected = 'a page with lists, quotations and elements less deep';
  return new PolicyError([problem({ code: 'authoring/page-too-deep', at: '', expected, received })]);
}
