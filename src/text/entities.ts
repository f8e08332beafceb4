/** A character written as HTML writes it, and how many code units that takes. */
export interface Entity {
  readonly point: number;
  readonly length: number;
}

/** Entities that stand for what comments are written in; others are left as they stand. */
const NAMED: Readonly<Record<string, number>> = {
  ...{ amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27, nbsp: 0xa0, shy: 0xad, zwnj: 0x200c, zwj: 0x200d },
  ...{ commat: 0x40, period: 0x2e, comma: 0x2c, colon: 0x3a, sol: 0x2f, num: 0x23, dollar: 0x24, excl: 0x21 },
  ...{ ast: 0x2a, lowbar: 0x5f, hyphen: 0x2d, dash: 0x2d, plus: 0x2b, lpar: 0x28, rpar: 0x29, hellip: 0x2026 },
  ...{ lsquo: 0x2018, rsquo: 0x2019, ldquo: 0x201c, rdquo: 0x201d, ndash: 0x2013, mdash: 0x2014, pound: 0xa3 },
};
const ANY = /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,6});/iu;
const HERE = /&(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([a-z]{2,6}));/iuy;
const LAST_POINT = 0x10ffff;
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];

/** True for a text with something of an entity's form: "&#119;", "&#x77;", "&shy;". */
export function mayHaveEntities(text: string): boolean {
  return text.includes('&') && ANY.test(text);
}

/** The entity that begins at an ampersand; `undefined` where none does. */
export function entityAt(text: string, at: number): Entity | undefined {
  HERE.lastIndex = at;
  const [all, decimal, hex, name] = HERE.exec(text) ?? [];
  if (all === undefined) return undefined;
  const point =
    name === undefined ? Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16) : NAMED[name.toLowerCase()];
  return point === undefined || !isCharacter(point) ? undefined : { point, length: all.length };
}

function isCharacter(point: number): boolean {
  return point > 0 && point <= LAST_POINT && !(point >= FIRST_HALF && point <= LAST_HALF);
}
