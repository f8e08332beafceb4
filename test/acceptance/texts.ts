import { readdirSync, readFileSync } from 'node:fs';

const HERE = new URL('.', import.meta.url);

/** The texts of all acceptance files, each once. */
export function acceptanceTexts(): readonly string[] {
  const files = readdirSync(HERE).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(new URL(name, HERE), 'utf8').trim().split('\n'));
  const texts = lines.map((line) => (JSON.parse(line) as { readonly text?: string }).text ?? '');
  return [...new Set(texts)];
}
