import fc from 'fast-check';

/** Something personal that nobody owns: its kind, and how it was written. */
export interface PersonalDatum {
  readonly kind: string;
  readonly value: string;
}

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const name: fc.Arbitrary<string> = fc.constantFrom('ada', 'brian.cole', 'c_dean', 'dev-singh', 'e.ohara');

/** Numbers that Ofcom keeps for drama. */
const phone: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('07700 900', '01632 960', '020 7946 0', '+44 7700 900'), digits(3))
  .map(([head, tail]) => head + tail);

/** NHS numbers from the range kept for tests, with a true check digit. */
const nhsNumber: fc.Arbitrary<string> = digits(6)
  .map((six) => withCheckDigit(`999${six}`))
  .filter((ten) => ten.length === 10)
  .map((ten) => `NHS number ${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6)}`);

const birthday: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('March', 'June', 'October'),
    fc.integer({ min: 1930, max: 2010 }),
  )
  .map(([day, month, year]) => `date of birth ${day} ${month} ${year}`);

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  email: fc.tuple(name, fc.constantFrom('example.org', 'example.com')).map((parts) => parts.join('@')),
  phone,
  'nhs-number': nhsNumber,
  postcode: fc.constantFrom('my postcode is AL1 9ZZ', 'my postcode is NE3 9ZZ'),
  address: fc.integer({ min: 1, max: 99 }).map((number) => `I live at ${number} Invented Street`),
  nino: fc.constantFrom('National Insurance number JC 12 34 56 A'),
  'payment-card': fc.constantFrom('card number 4111 1111 1111 1111', 'card number 5555 5555 5555 4444'),
  'date-of-birth': birthday,
};

/** The kinds that `personalData` can write. */
export const WRITABLE_KINDS: readonly string[] = Object.keys(VALUES);

/** Made-up personal data of these kinds, with the words people put in front of it; others than `WRITABLE_KINDS` are left out. */
export function personalData(kinds: readonly string[] = WRITABLE_KINDS): fc.Arbitrary<PersonalDatum> {
  const known = kinds.flatMap((kind) => VALUES[kind]?.map((value) => ({ kind, value })) ?? []);
  return fc.oneof(...known);
}

/** Nine digits and their check digit (modulus 11); only nine where they can have none. */
function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? nine : `${nine}${check % 11}`;
}
