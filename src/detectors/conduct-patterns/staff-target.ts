import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { staffTargetAbusePatterns } from './staff-target-abuse.ts';
import { staffTargetExposePatterns } from './staff-target-expose.ts';
import { staffTargetHuntPatterns } from './staff-target-hunt.ts';

/** Singling out a member of staff. */
export const staffTargetPatterns: readonly ConductPattern[] = [
  ...staffTargetExposePatterns,
  ...staffTargetHuntPatterns,
  ...staffTargetAbusePatterns,
];
