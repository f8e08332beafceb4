import * as z from 'zod';
import { changesSchema } from '../policy/extend/changes-schema.ts';
import { conditionShapes, policySchema } from '../policy/schema.ts';
import { CONDITION_HELP } from './condition-help.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** In JSON, where there are no comments, a file names its schema in a field of its own. */
const NAMES_SCHEMA = { $schema: { type: 'string', description: 'Where this schema is, for editors.' } };

/** JSON Schema (2020-12) of policy files, for editors: a file with `extends` says what differs, any other says all. */
export function policyFileSchema(): object {
  const changes = changesSchema.required({ houserules: true, extends: true });
  const either = z.toJSONSchema(z.union([changes, policySchema]), {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => helpWithCondition(zodSchema, jsonSchema),
  });
  const { anyOf: [thatDiffers = {}, whole = {}] = [], ...rest } = either;
  // Not `anyOf`: an editor would complain of both at once, and offer the fields of either.
  return {
    ...rest,
    title: 'A houserules policy',
    type: 'object',
    properties: { extends: thatDiffers.properties?.extends ?? true },
    if: { required: ['extends'] },
    then: withSchemaName(thatDiffers),
    else: withSchemaName(whole),
  };
}

function withSchemaName(schema: JsonSchema): JsonSchema {
  return { ...schema, properties: { ...NAMES_SCHEMA, ...schema.properties } } as JsonSchema;
}

/** Puts its help to the field that tells a condition. */
function helpWithCondition(schema: z.core.$ZodType, json: JsonSchema): void {
  const [name] = Object.entries(conditionShapes).find(([, shape]) => shape === schema) ?? [];
  const field = name === undefined ? undefined : json.properties?.[name];
  if (name !== undefined && typeof field === 'object') field.description = CONDITION_HELP[name] ?? '';
}
