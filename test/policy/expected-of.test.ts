import { expect, test } from 'vitest';
import * as z from 'zod';
import { expectedOf } from '../../src/policy/expected-of.ts';

test.each<[string, z.ZodType, unknown, string]>([
  ['a type', z.string(), 7, 'a string'],
  ['a list for what JSON calls an array', z.array(z.string()), 'x', 'a list'],
  ['a mapping for what it calls an object', z.strictObject({}), 'x', 'a mapping'],
  ['a mapping for a record', z.record(z.string(), z.number()), [], 'a mapping'],
  ['a whole number', z.int(), 1.5, 'a whole number'],
  ['one value', z.literal('one'), 'none', 'one'],
  ['some values', z.enum(['one', 'two', 'three']), 'none', 'one, two or three'],
  ['a text that is not empty', z.string().min(1), '', 'at least one character'],
  ['a list that is not empty', z.array(z.string()).min(1), [], 'at least one entry'],
  ['a least number', z.number().min(3), 2, 'at least 3'],
  ['a greatest number', z.number().max(3), 4, 'at most 3'],
  ['a name that is not empty', z.record(z.string().min(1), z.number()), { '': 1 }, 'a name'],
  ['a URL', z.url(), 'x', 'a URL'],
  ['what the schema says itself', z.string().refine(() => false, 'a day of the year'), 'x', 'a day of the year'],
])('%s', (_reason, schema, value, words) => {
  expect(schema.safeParse(value).error?.issues.map(expectedOf)).toEqual([words]);
});
