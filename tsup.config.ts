import { defineConfig, type Options } from 'tsup';
import { forPackage } from './scripts/for-package.ts';

const LIBRARY = {
  index: 'src/index.ts',
  policies: 'src/policies/index.ts',
  detectors: 'src/detectors/index.ts',
  interop: 'src/interop/index.ts',
  authoring: 'src/authoring/index.ts',
  testing: 'src/testing/index.ts',
};
/** Not for import: entries only so that what loads policies, and with it zod and re2js, stays out of what judges. */
const APART = { 'parts/engine': 'src/evaluate/engine.ts', 'parts/loading': 'src/policy/define-policy.ts' };

const shared: Options = { target: 'es2022', platform: 'neutral', splitting: true, external: [/^node:/] };
/** Of sources that are bundled: for types, it is the sources themselves that count. */
const bundled: Options = {
  ...shared,
  esbuildPlugins: [forPackage],
  esbuildOptions: (options) => {
    // A source that is ASCII alone takes half the memory, and less time to read (decision 37).
    options.charset = 'ascii';
  },
};

export default defineConfig([
  { ...bundled, entry: { ...LIBRARY, ...APART, cli: 'src/cli/main.ts' }, format: ['esm'], clean: true },
  { ...bundled, entry: { ...LIBRARY, ...APART }, format: ['cjs'] },
  { entry: LIBRARY, format: ['esm', 'cjs'], dts: { only: true } },
]);
