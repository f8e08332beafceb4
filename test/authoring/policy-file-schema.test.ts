import { describe, expect, test } from 'vitest';
import { policyFileSchema } from '../../src/authoring/policy-file-schema.ts';
import { changesSchema } from '../../src/policy/extend/changes-schema.ts';
import { conditionShapes, policySchema } from '../../src/policy/schema.ts';
import type { Loose } from '../policy/town.ts';

const schema: Loose = policyFileSchema();

describe('an editor is told which fields there are, and what they are for', () => {
  test.each([
    ['a file that extends another', schema.then, changesSchema, ['houserules', 'extends']],
    ['a file of its own', schema.else, policySchema, ['houserules', 'id', 'version', 'title', 'publisher', 'text']],
  ])('%s', (_, part, { shape }, needed) => {
    expect(Object.keys(part.properties).sort()).toEqual(['$schema', ...Object.keys(shape)].sort());
    expect(part.required).toEqual(expect.arrayContaining(needed));
    expect(part.additionalProperties).toBe(false);
    for (const [name, field] of Object.entries<Loose>(part.properties))
      expect(field.description, name).toMatch(/\.$|:/u);
  });

  test('every condition', () => {
    const told = schema.$defs.__schema0.anyOf.flatMap(({ properties }: Loose) =>
      Object.entries<Loose>(properties).flatMap(([name, { description }]) => (description ? [name] : [])),
    );
    expect([...new Set(told)].sort()).toEqual(Object.keys(conditionShapes).sort());
  });

  test('`extends` decides which it is', () => expect(schema.if).toEqual({ required: ['extends'] }));
});

test('nothing refers to what is not there', () => {
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/gu)].map(
    ([, name]) => name ?? '',
  );
  expect(references.length).toBeGreaterThan(0);
  expect([...new Set(references)].filter((name) => !(name in schema.$defs))).toEqual([]);
});
