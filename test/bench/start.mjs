// Prints what a start costs, from import to a second verdict, each step in new processes: node test/bench/start.mjs [dist …]
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const RUNS = 9;
const COMMENTS = ['hello there nurse', 'You thick cow, ring me on 07700 900123 you useless muppets. I want to die'];
const STEPS = ['import', 'create', 'first verdict', 'second verdict', 'all'];

/** Prints the milliseconds that a processor is busy with each step. */
const PROGRAM = `
const busy = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const times = [busy()];
const { createEngine } = await import(process.argv[1] + '/index.js');
const { westHerts } = await import(process.argv[1] + '/policies.js');
times.push(busy());
const engine = createEngine(westHerts);
times.push(busy());
for (const text of ${JSON.stringify(COMMENTS)}) { engine.evaluate({ text }); times.push(busy()); }
console.log(JSON.stringify([...times.slice(1).map((time, at) => time - times[at]), times.at(-1) - times[0]]));
`;

const given = process.argv.slice(2);
const packages = (given.length > 0 ? given : ['dist']).map((path) => resolve(path));
const runs = packages.map(() => []);
// In turns, so that whatever else the machine does slows down all of them.
for (let run = 0; run < RUNS; run++) {
  for (const [at, path] of packages.entries()) {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, path], { encoding: 'utf8' });
    runs[at].push(JSON.parse(printed));
  }
}
for (const [at, path] of packages.entries()) {
  const medians = STEPS.map((step, number) => {
    const times = runs[at].map((run) => run[number]).sort((a, b) => a - b);
    return `${step} ${times[Math.floor(RUNS / 2)].toFixed(0)}`;
  });
  console.log(`${path}: ${medians.join(', ')} ms`);
}
