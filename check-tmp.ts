import { parsePattern, namesIn } from './src/detectors/grammar/pattern.ts';
import { english } from './src/detectors/grammar/english.ts';
import { namesOf } from './src/detectors/grammar/word-class.ts';
import { crisisWords } from './src/detectors/routes/crisis-words.ts';
const known = new Set([...english, ...crisisWords].flatMap((c) => [c.name, ...namesOf(c)]));
const names = [...english, ...crisisWords].map((c) => c.name); names.forEach((n, i) => { if (names.indexOf(n) !== i) console.log('DUP CLASS', n); });
for (const n of ['alarm','leave','longing','poison','wounds','harmers','ways','death','despair','danger','means','nets','plans','places','signs']) {
  const m: any = await import(`./src/detectors/routes/crisis-patterns-${n}.ts`);
  for (const ps of Object.values(m) as any[]) for (const p of ps) { for (const u of p.unless ?? []) if (!known.has(u)) console.log('UNLESS?', u, p.id);
   for (const x of [p.match].flat()) { try { for (const nm of namesIn(parsePattern(x))) if (!nm.startsWith('=') && !known.has(nm)) console.log('CLASS?', nm, '|', x); } catch (e: any) { console.log(n, x, e.message); } } }
}
