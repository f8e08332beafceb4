const WEIGHT_OF_FIRST = 10;
const NHS_DIGITS = 10;

/**
 * True when the tenth of ten digits checks the nine before it: weights 10 to 2, modulus 11, where 11 stands for 0 and a
 * result of 10 is never issued.
 */
export function checksByEleven(digits: string): boolean {
  if (digits.length !== NHS_DIGITS) return false;
  let sum = 0;
  for (let place = 0; place < NHS_DIGITS - 1; place++) sum += Number(digits[place]) * (WEIGHT_OF_FIRST - place);
  return (11 - (sum % 11)) % 11 === Number(digits[NHS_DIGITS - 1]);
}
