// Prints what stands in the package in the place of src/detectors/grammar/kept-table.ts (decision 25): run by its build.
import { builtIn } from '../src/detectors/built-in.ts';
import { everyGrammar } from '../src/detectors/grammar/grammar.ts';
import { keep } from '../src/detectors/grammar/keep.ts';

const sifted = [...new Set(builtIn.flatMap(({ anchors }) => anchors?.grammars?.() ?? []))];
const specs = new Set(sifted.map(({ spec }) => spec));
const others = everyGrammar().filter(({ spec }) => !specs.has(spec));
process.stdout.write(`export const TABLE = ${JSON.stringify(keep(sifted, others))};\n`);
