import isEmail from 'validator/lib/isEmail.js';
import isURL from 'validator/lib/isURL.js';
import { isNumberWithin, lookUp } from '../../detectors/pii/phone-plan.ts';
import type { Contact } from '../../policy/schema.ts';
import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';
import { isHidden } from './is-hidden.ts';

/** Emergency, helpline and text numbers: 111, 116 123, 85258. */
const SHORT_NUMBER = /^[1-9]\d{2,5}$/u;

/** A contact by which nobody can be reached: a number that no plan has, an address or a link that leads nowhere. */
export const badContact: LintCheck = {
  code: 'lint/bad-contact',
  level: 'error',
  says: 'A contact gives a number, an address or a link that cannot be right.',
  mend: 'look it up where it is published, and write it as it stands there.',
  *find({ contacts, region }) {
    for (const [name, contact] of Object.entries(contacts)) {
      for (const [field, expected] of faultsOf(contact, region)) {
        const message = `contact \`${name}\` cannot be reached so: ${quoted(contact[field] ?? '')} is ${expected}`;
        yield { at: `/contacts/${name}/${field}`, message };
      }
    }
  },
};

type Field = 'url' | 'email' | 'phone';

function* faultsOf({ url, email, phone }: Contact, region: string): Generator<readonly [Field, string]> {
  if (url && !isHidden(url) && !isURL.default(url, { protocols: ['http', 'https'], require_protocol: true }))
    yield ['url', 'no address of a web page'];
  if (email !== undefined && !isHidden(email) && !isEmail.default(email)) yield ['email', 'no e-mail address'];
  if (phone !== undefined && !isHidden(phone) && !isDialled(phone, region)) yield ['phone', 'no phone number'];
}

/** True for a number that can be dialled in a country, with the extension or option that may follow it. */
function isDialled(phone: string, region: string): boolean {
  const number = /^[+(\d][\d\s().-]*/u.exec(phone.trim())?.[0] ?? '';
  const digits = number.replaceAll(/\D/gu, '');
  if (SHORT_NUMBER.test(digits)) return true;
  if (isNumberWithin(region, number)) return true;
  if (/^(?:\+|00)/u.test(number)) return lookUp(digits.replace(/^00/u, '')).standing !== 'impossible';
  return region === 'GB' && digits.startsWith('0') && lookUp(`44${digits.slice(1)}`).standing !== 'impossible';
}
