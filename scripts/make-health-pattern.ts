// Prints what stands in the package in the place of src/detectors/pii/health-pattern.ts (decision 37): run by its build.
import { HEALTH_STATEMENT } from '../src/detectors/pii/health-pattern.ts';

process.stdout.write(`export const HEALTH_STATEMENT = ${JSON.stringify(HEALTH_STATEMENT)};\n`);
