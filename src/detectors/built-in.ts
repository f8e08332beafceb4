import type { Detector } from './define-detector.ts';
import { email } from './pii/email.ts';

/** All built-in detectors, in the order in which they are asked. */
export const builtIn: readonly Detector[] = Object.freeze([email]);
