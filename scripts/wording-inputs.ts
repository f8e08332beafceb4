// What wordings are learnt from: labelled comments, themes, and how it is done.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeClasses, themeShapes } from '../src/detectors/wording/themes.ts';
import { isKeptApart } from '../test/accuracy/corpus.ts';

const TEXTS = 'scripts/wording';
const TESTS = 'test/acceptance';
const LABELLED = /^(?:conduct|crisis|routes)-\d+\.jsonl$/u;
/** Phrasings of cries for help and of what only sounds so, labelled in their own way. */
const PHRASINGS = 'test/detectors/routes/crisis-phrasings.jsonl';
const HOW = [
  ...['make-wordings', 'wording-model', 'learn', 'naming-themes'].map((name) => `scripts/${name}.ts`),
  ...['keys', 'letters', 'picture-kinds', 'sayings', 'terms', 'worded-kinds', 'wordings'].map(
    (name) => `src/detectors/wording/${name}.ts`,
  ),
];

/** The files of labelled comments, in order: never those that are kept apart. */
export function commentFiles(): readonly string[] {
  return [
    ...filesOf(TEXTS, () => true),
    ...filesOf(TESTS, (name) => LABELLED.test(name) && !isKeptApart(name)),
    PHRASINGS,
  ];
}

/** Tells all that from what it was before: the table says of what it was made. */
export function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify([themeClasses, themeShapes]));
  for (const path of [...commentFiles(), ...HOW]) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(folder: string, isWanted: (name: string) => boolean): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && isWanted(name));
  return names.sort().map((name) => join(folder, name));
}
