import { styleText } from 'node:util';
import type { Certainty } from '../detectors/define-detector.ts';
import type { Decision } from '../policy/vocabulary.ts';

type Style = Parameters<typeof styleText>[0];

/** Puts a style on a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** A painter; whether to paint is decided once, not by `styleText`, which would ask the streams again. */
export function painter(colour: boolean): Paint {
  return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

export const DECISION_STYLE: Readonly<Record<Decision, Style>> = {
  allow: ['bold', 'green'],
  review: ['bold', 'yellow'],
  redact: ['bold', 'magenta'],
  hide: ['bold', 'magenta'],
  remove: ['bold', 'red'],
};

export const CERTAINTY_STYLE: Readonly<Record<Certainty, Style>> = {
  certain: 'red',
  probable: 'yellow',
  possible: 'cyan',
};
