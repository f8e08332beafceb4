import { grammar } from './src/detectors/grammar/grammar.ts';
import { english } from './src/detectors/grammar/english.ts';
import { crisisWords } from './src/detectors/routes/crisis-words.ts';
import { read } from './src/text/reading.ts';
const pats: any[] = [];
for (const n of ['alarm','leave','longing','poison','wounds','harmers','ways','death','despair','danger','means','nets','plans','places','signs','harm','help','foretold','wishes']) {
  const m: any = await import(`./src/detectors/routes/crisis-patterns-${n}.ts`);
  for (const ps of Object.values(m) as any[]) pats.push(...ps); }
const g = grammar<any>({ classes: [...english, ...crisisWords], patterns: pats.flatMap((p) => [p.match].flat().map((match: string) => ({ ...p, match }))) });
for (const t of process.argv.slice(2)) { console.log('##', t); for (const m of g.matches(read(t))) { const unl = (m.pattern.unless ?? []).filter((u: string) => m.sentence.from.flat().some((p: any) => g.lexicon.numbers(u).includes(p.of ?? p.class ?? p.name ?? -1)));
 console.log('  ', m.pattern.id, m.pattern.certainty, '|', m.pattern.match, '|', t.slice(m.start, m.end), unl); }
 console.log(g.matches(read(t)).length, read(t).once(g.sentences).map((s: any) => s.tokens.map((x: any) => x.text).join(' '))); }
