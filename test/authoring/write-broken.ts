// Keeps anew what is printed of each broken policy; read every line of the difference: npm run broken
import { writeFileSync } from 'node:fs';
import { BROKEN, expectedOf, printed } from './broken.ts';

for (const file of BROKEN) writeFileSync(expectedOf(file), printed(file));
