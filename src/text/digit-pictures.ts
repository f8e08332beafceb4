/** Pictures that people put for digits, and the digit. */
const DIGITS: ReadonlyMap<number, number> = new Map([
  [0x2b55, 0],
  [0x1f17e, 0],
  [0x261d, 1],
  [0x1f947, 1],
  [0x270c, 2],
  [0x1f948, 2],
  [0x1f949, 3],
  [0x1f590, 5],
  [0x270b, 5],
  [0x1f3b1, 8],
]);
const ZERO = 0x30;
/** Says that the character before it is a picture. */
const SELECTOR = 0xfe0f;
/** How far to either side digits are looked for, in code units. */
const REACH = 24;

/** True for a picture that may stand for a digit. */
export function isDigitPicture(point: number): boolean {
  return DIGITS.has(point);
}

/** The digit that a picture stands for: where nothing but such pictures and digits, one of them at least, are joined to it. */
export function digitPictured(text: string, at: number, point: number): number | undefined {
  const digit = DIGITS.get(point);
  if (digit === undefined) return undefined;
  let hasDigit = false;
  for (const step of [1, -1]) {
    for (let place = at, left = REACH; left > 0; left--, place += step) {
      const unit = text.charCodeAt(place);
      if (Number.isNaN(unit) || isGap(unit)) break;
      if (isDigit(unit)) hasDigit = true;
      else if (!isPartOfPicture(text, place, unit)) return undefined;
    }
  }
  return hasDigit ? ZERO + digit : undefined;
}

function isPartOfPicture(text: string, at: number, unit: number): boolean {
  if (unit === SELECTOR) return true;
  const start = unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
  return DIGITS.has(text.codePointAt(start) ?? 0);
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit < ZERO + 10;
}

function isGap(unit: number): boolean {
  return unit <= 0x20 || unit === 0x2c || unit === 0x2e || unit === 0x2d;
}
