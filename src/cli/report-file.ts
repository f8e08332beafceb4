import { accessSync, constants, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { visible } from './cells.ts';
import { Refusal } from './exit.ts';
import { faultOf } from './files.ts';

/** Writes a report; throws a `Refusal` where it cannot be written. */
export type ReportFile = (content: string) => void;

/** What the name of a report ends in, by the option that asks for it; the first is told to whoever names another. */
const ENDINGS = { html: ['.html', '.htm'], junit: ['.xml'] } as const;

/**
 * A file to write a report to, once there is one; `undefined` where nobody asks for it. Throws a `Refusal` at once where
 * that will not be possible, or where the name is not that of such a report: nobody means to write over their archive.
 * It is written whole or not at all.
 */
export function reportFile(option: keyof typeof ENDINGS, path: string | undefined): ReportFile | undefined {
  if (path === undefined) return undefined;
  const refuse = (why: string): Refusal => new Refusal(`houserules: --${option}: ${visible(path)}: ${why}`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw refuse('this is a folder, not a file');
  const isNamedSo = ENDINGS[option].some((ending) => path.toLowerCase().endsWith(ending));
  if (!isNamedSo) throw refuse(`expected a name that ends in ${ENDINGS[option][0]}`);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw refuse(faultOf(error).missing ? 'no such folder' : 'you may not write there');
  }
  return (content) => {
    try {
      writeFileSync(`${path}.part`, content);
      renameSync(`${path}.part`, path);
    } catch (error) {
      throw refuse(`cannot be written (${error instanceof Error && 'code' in error ? error.code : 'unknown'})`);
    }
  };
}
