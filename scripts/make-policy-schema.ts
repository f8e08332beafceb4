// Writes the JSON Schema of policy files, for editors: tsx scripts/make-policy-schema.ts PATH
import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import { policySchema } from '../src/policy/schema.ts';

const [path = 'policy.schema.json'] = process.argv.slice(2);
const schema = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-2020-12' });
writeFileSync(path, `${JSON.stringify({ ...schema, title: 'A houserules policy' }, null, 2)}\n`);
