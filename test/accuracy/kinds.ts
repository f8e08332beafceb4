import { existsSync } from 'node:fs';
import { builtIn } from '../../src/detectors/built-in.ts';

/** The built-in detectors of personal data there are at this moment: those whose file is in the folder `pii`. */
export function personalKinds(root: URL): readonly string[] {
  const names = builtIn.map(({ name }) => name);
  return names.filter((name) => existsSync(new URL(`src/detectors/pii/${name}.ts`, root)));
}
