// Writes the JSON Schema of policy files, for editors: tsx scripts/make-policy-schema.ts PATH
import { writeFileSync } from 'node:fs';
import { policyFileSchema } from '../src/authoring/policy-file-schema.ts';

const [path = 'policy.schema.json'] = process.argv.slice(2);
writeFileSync(path, `${JSON.stringify(policyFileSchema(), null, 2)}\n`);
