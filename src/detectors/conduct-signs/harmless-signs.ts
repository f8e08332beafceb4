import type { Sign } from '../grammar/scorecard.ts';

/** What speaks against any sign of abuse. */
export const harmlessSigns: readonly Sign[] = [
  { of: 'thanks', points: -4, says: 'thanks' },
  { of: 'praise', points: -3, says: 'praise' },
  { of: 'due-process', points: -2, says: 'a complaint or protest' },
  { of: 'own-service', points: -1, says: 'a service that is waited for' },
  { of: 'victim', points: -4, says: 'told by who suffered it, or reported' },
  { of: 'calming', points: -3, says: 'a plea for calm' },
  { of: 'fiction', points: -3, says: 'fiction' },
  { of: 'news', points: -3, says: 'news or history' },
  { of: 'sport', points: -2, says: 'games' },
  { of: 'jest|idiom', points: -3, says: 'a figure of speech' },
  { of: 'hazard', points: -3, says: 'a danger to be mended' },
  { of: 'training', points: -2, says: 'training' },
  { of: 'unsure', points: -3, says: 'a question, or doubt' },
  { of: 'mended', points: -2, says: 'a fault put right' },
  { of: 'bereaved', points: -3, says: 'a suicide that is mourned' },
];
