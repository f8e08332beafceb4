import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(path, 'utf8');
const blocks = [...read('docs/guide/adapting.md').matchAll(/^ *```yaml\n([\s\S]*?)^ *```$/gmu)].map(([, yaml = '']) =>
  parse(yaml),
);
const { rules } = parse(read('examples/adapt-council/policy.yaml'));
const cases = parse(read('examples/adapt-council/cases.yaml'));

test('there are parts to look for', () => expect(blocks.length).toBeGreaterThanOrEqual(4));

test.each(blocks.map((block) => [JSON.stringify(block).slice(0, 60), block]))('%s … is in the example', (_, block) => {
  if (Array.isArray(block)) expect(cases).toEqual(expect.arrayContaining(block));
  else expect(rules).toContainEqual(expect.objectContaining(block));
});
