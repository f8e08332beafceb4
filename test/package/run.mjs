// Packs the library, installs it into empty projects, and runs the README's first program in each.
// Run: npm run test:package. Needs a registry, or npm's cache of a registry, for the dependencies.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'houserules-package-'));
const run = (cwd, command, ...args) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** The first js block of the README, and what each `// =>` line promises. */
function firstProgram() {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  if (!code) throw new Error('README.md: no js block');
  return code.replace(/^(.+);\n\/\/ => (.*)$/gm, 'check($1, $2);');
}

const checks = [];
/** Compares what a line of the program gives with what the README says; copied into each program. */
function check(got, want) {
  const [is, should] = [JSON.stringify(got), JSON.stringify(want)];
  if (is !== should) throw new Error(`${is} is not ${should}`);
  checks.push(is);
}
const CHECK = `const checks = [];\n${check}\n`;
const END = '\nif (checks.length === 0) throw new Error("nothing was checked");\n';
const toRequire = (code) => code.replace(/^import (\{.*\}) from (['"].*['"]);$/gm, 'const $1 = require($2);');

const PROJECTS = {
  esm: { type: 'module', file: 'main.js', make: (code) => `${hoisted(code)}${END}` },
  cjs: { type: 'commonjs', file: 'main.js', make: (code) => `${CHECK}${toRequire(code)}${END}` },
  nodenext: {
    type: 'module',
    file: 'main.mts',
    make: (code) => `${typed(hoisted(code))}${END}`,
  },
};

/** The same with the types that a strict compiler asks for. */
function typed(code) {
  const checks = code.replace('checks = []', 'checks: string[] = []');
  return checks.replace('(got, want)', '(got: unknown, want: unknown): void');
}

function hoisted(code) {
  const imports = code.match(/^import .*$/gm) ?? [];
  return `${imports.join('\n')}\n${CHECK}${code.replace(/^import .*$/gm, '')}`;
}

try {
  const [{ filename }] = JSON.parse(run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', work));
  const tarball = join(work, filename);
  run(root, 'npx', 'publint', 'run', tarball, '--strict');
  run(root, 'npx', 'attw', tarball, '--profile', 'node16');
  console.log('publint and are-the-types-wrong: clean');
  for (const [name, { type, file, make }] of Object.entries(PROJECTS)) {
    const project = join(work, name);
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: `uses-${name}`, private: true, type }));
    run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball);
    writeFileSync(join(project, file), make(firstProgram()));
    if (name === 'nodenext') compile(project);
    run(project, process.execPath, name === 'nodenext' ? 'main.mjs' : file);
    console.log(`${name}: the README's first program runs`);
  }
  const said = run(join(work, 'esm'), 'npx', '--no-install', 'houserules', '--version').trim();
  if (said !== JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
    throw new Error(`houserules --version said ${said}`);
  console.log('npx houserules: runs');
  const schema = JSON.parse(readFileSync(schemaNamedIn('docs/guide/policy-file.md', join(work, 'esm')), 'utf8'));
  if (!schema.then.properties.clauses || !schema.else.properties.clauses) throw new Error('the schema has no clauses');
  console.log('the schema that the guide names for editors: there');
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The path that a guide tells editors, in an installed package. */
function schemaNamedIn(guide, project) {
  const [, path] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(root, guide), 'utf8')) ?? [];
  if (!path) throw new Error(`${guide}: names no schema`);
  return join(project, path);
}

function compile(project) {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    lib: ['ES2022', 'DOM'],
    types: [],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.mts'] }));
  run(project, process.execPath, join(root, 'node_modules/typescript/bin/tsc'));
}
