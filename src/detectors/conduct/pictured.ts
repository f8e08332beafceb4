import { type Picture, picturesIn } from '../../text/pictures.ts';
import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';

/** Pictures of apes: sent twice or with a banana they are racist abuse, unless animals or children are spoken of. */
export const APES = /[\u{1F412}\u{1F435}\u{1F98D}\u{1F9A7}]/u;
/** The middle finger. */
export const FINGER = /\u{1F595}/u;

const BANANA = '\u{1F34C}';

const said = grammar({
  classes: [
    ...english,
    {
      name: 'at-play',
      words: `
        monkey, monkeys, ape, apes, gorilla, gorillas, chimp, chimps, orangutan, orangutans, zoo, safari, animal, animals,
        wildlife, circus, cartoon, costume, fancy dress, panto, pantomime, teddy, toy, toys, puppet, cheeky, baby, babies,
        bairns, bairn, toddler, toddlers, little ones, kids, climbing frame, jungle gym, soft play, fundraiser, mascot
      `,
    },
    {
      name: 'illness',
      words: `
        cancer, tumour, tumours, illness, disease, leukaemia, lymphoma, dementia, alzheimers, ms, mnd, covid, flu, stroke,
        depression, anxiety, ocd, anorexia, epilepsy, diabetes, endometriosis, arthritis, chemo, the big c, addiction
      `,
    },
  ],
  patterns: [
    { id: 'at-play', match: '[at-play]' },
    { id: 'illness', match: '[illness]' },
  ],
});

/** Apes in a row, or an ape and a banana, in a comment that speaks of no animal, child or game. */
export function apesIn(reading: Reading): readonly Found[] {
  if (!APES.test(reading.original)) return [];
  const shown = rowsOf(reading, (term) => APES.test(term) || term === BANANA);
  const rows = shown.filter((row) => row.length > 1 && row.some(({ term }) => APES.test(term)));
  return rows.length === 0 || speaksOf('at-play', reading) ? [] : rows.map((row) => found(row, 'pictures of apes'));
}

/** A middle finger shown to anything but an illness. */
export function fingersIn(reading: Reading): readonly Found[] {
  if (!FINGER.test(reading.original) || speaksOf('illness', reading)) return [];
  return rowsOf(reading, (term) => FINGER.test(term)).map((row) => found(row, 'a middle finger'));
}

/** Pictures of a kind that nothing stands between. */
function rowsOf(reading: Reading, isOne: (term: string) => boolean): readonly (readonly Picture[])[] {
  const rows: Picture[][] = [];
  for (const picture of picturesIn(reading).filter(({ term }) => isOne(term))) {
    const last = rows.at(-1);
    const end = last?.at(-1)?.end;
    if (end !== undefined && reading.text.slice(end, picture.start).trim() === '') last?.push(picture);
    else rows.push([picture]);
  }
  return rows;
}

function found(row: readonly Picture[], because: string): Found {
  const { start } = row[0] as Picture;
  return { start, end: (row.at(-1) as Picture).end, certainty: 'possible', because };
}

function speaksOf(id: string, reading: Reading): boolean {
  return said.matches(reading).some(({ pattern }) => pattern.id === id);
}
