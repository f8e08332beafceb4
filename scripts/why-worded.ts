// Prints what in a text weighs for a kind or against it, and how much: npx tsx scripts/why-worded.ts crisis "some text"
import { hashOfWording } from '../src/detectors/wording/keys.ts';
import { sayingsIn } from '../src/detectors/wording/sayings.ts';
import { eachTheme, themeNames } from '../src/detectors/wording/themes.ts';
import { NO_ROW, weights } from '../src/detectors/wording/weights.ts';
import { columns } from '../src/detectors/wording/worded-kinds.ts';
import { wordedIn } from '../src/detectors/wording/wording.ts';
import { apartIn, lettersOf, wordingsOf } from '../src/detectors/wording/wordings.ts';
import { read } from '../src/text/reading.ts';

const [kind = '', text = ''] = process.argv.slice(2);
const column = (columns as readonly string[]).indexOf(kind);
if (column < 0) throw new Error(`the first word is one of ${columns.join(', ')}`);

const reading = read(text);
const { rowOf, themes: themeRows, all } = weights();
const weighs = new Map<string, number>();
const give = (name: string, row: number): void => {
  if (row !== NO_ROW) weighs.set(name, all[row * columns.length + column] as number);
};
for (const saying of sayingsIn(reading)) {
  const words = saying.tokens.map((one) => one.text);
  for (const wording of [...wordingsOf(saying), ...apartIn(saying), ...words.flatMap(lettersOf)])
    give(wording, rowOf(hashOfWording(wording)));
  eachTheme(saying.present, (theme) => give(`theme ${themeNames()[theme]}`, themeRows[theme] ?? NO_ROW));
}
for (const { start, end, points } of wordedIn(reading))
  console.log(`${points[column]?.toFixed(1)} points: ${reading.text.slice(start, end)}`);
for (const [wording, weight] of [...weighs].sort((one, other) => Math.abs(other[1]) - Math.abs(one[1])))
  if (weight !== 0) console.log(`${weight > 0 ? '+' : ''}${weight}\t${wording}`);
