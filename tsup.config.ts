import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

// A subpath is a folder of src/ with an index.ts, so a new folder needs no line here.
const folders = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`));

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    errors: 'src/errors.ts',
    ...Object.fromEntries(folders.map((name) => [name, `src/${name}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Without splitting each CJS entry carries its own PovertyError and instanceof fails.
  splitting: true,
  // No module does anything when loaded; otherwise bare imports are left, and one of decimal.js,
  // which does not say so of itself, would be carried into every app.
  treeshake: { moduleSideEffects: false },
  sourcemap: true,
  clean: true,
  // tsup's declaration build still sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
