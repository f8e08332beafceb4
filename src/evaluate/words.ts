const SPACE = 32;

/** How many words a text has, counted no further than `most`. A word is what stands between spaces and has a letter or digit. */
export function countWords(text: string, most: number): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length && words < most; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return countAnyWords(text, most);
    if (unit === SPACE || (unit >= 9 && unit <= 13)) counted = false;
    else if (!counted && isAlphanumeric(unit)) {
      counted = true;
      words++;
    }
  }
  return words;
}

function countAnyWords(text: string, most: number): number {
  let words = 0;
  for (const [word] of text.matchAll(/\S+/gu)) {
    if (words === most) break;
    if (/[\p{L}\p{N}]/u.test(word)) words++;
  }
  return words;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
