import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { detectors: 'src/detectors/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: true,
});
