// Builds the playground into one file that needs no other: tsx scripts/make-playground.ts PATH
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import { source as cntw } from '../src/policies/cntw/policy.ts';
import { source as westHerts } from '../src/policies/west-herts/policy.ts';

const FOLDER = 'docs/playground';
const [path = `${FOLDER}/dist/index.html`] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const style = readFileSync(`${FOLDER}/style.css`, 'utf8');
const app = await bundle('main.tsx', 'esm');
const policies = [westHerts, cntw].map((source) => ({
  id: source.id,
  publisher: source.publisher,
  file: fileOf(source),
}));
/** Nothing may be fetched, sent or embedded; of scripts and styles, only these two may run. */
const security = [
  "default-src 'none'",
  `script-src ${hashOf(app)}`,
  `style-src ${hashOf(style)}`,
  'worker-src blob:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
/** What stands in the place of each comment of the template. */
const parts: Readonly<Record<string, string>> = {
  security: `<meta http-equiv="Content-Security-Policy" content="${security}">`,
  style: `<style>${style}</style>`,
  version,
  policies: data('policies', policies),
  worker: data('worker', await bundle('worker.ts', 'iife')),
  app: `<script type="module">${app}</script>`,
};
const template = readFileSync(`${FOLDER}/index.html`, 'utf8');
const page = template.replaceAll(/<!-- (\w+) -->/gu, (comment, name: string) => parts[name] ?? comment);

mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, page);

/** One script, of what `npm run build` made of the library: the page is put together as its users would. */
async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/app/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    // Without it the types' way to `src` would be taken.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const code = outputFiles[0]?.text ?? '';
  // In a page these would end or hide the script; they stand only in strings and patterns, which may be written so too.
  return code.replaceAll(/<(?=\/script|!--)/giu, '\\x3c').trim();
}

/** A policy as somebody might have typed it: short lists on their line, long sentences unbroken. */
function fileOf(source: unknown): string {
  const document = parseDocument(stringify(source, { lineWidth: 0 }));
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item) && String(item.value).length < 40)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Data for scripts to read, as JSON that cannot end the element it stands in. */
function data(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
