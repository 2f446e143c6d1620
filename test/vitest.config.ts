import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** These read dist/, so `npm run build` goes first; `npm run test:unit` leaves them out. */
const readsDist = ['api', 'bundle', 'consumers', 'package'].map((name) => `test/${name}.test.ts`);

const exclude = [
  ...configDefaults.exclude,
  ...['test/.generated/**', 'test/consumers/**', 'test/clickhouse/**', 'test/spark/**'],
];

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^poverty-indicators$/, replacement: `${root}src/index.ts` },
      { find: /^poverty-indicators\/errors$/, replacement: `${root}src/errors.ts` },
      { find: /^poverty-indicators\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    setupFiles: [`${root}test/support/fixedSeed.ts`],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A snapshot that is missing is a failure; `npm run test:update` writes it.
    update: 'none',
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text'],
      reportOnFailure: true,
      reportsDirectory: 'test/.generated/coverage',
    },
    projects: [
      {
        extends: true,
        // A worker for each of hundreds of files costs more than the tests; they share nothing they change.
        test: {
          pool: 'threads',
          isolate: false,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, ...readsDist],
        },
      },
      { extends: true, test: { name: 'package', include: readsDist } },
      // Engines that are not in the default install, each by a command of its own.
      ...['clickhouse', 'spark']
        .filter((engine) => process.env.ENGINE === engine)
        .map((engine) => ({
          extends: true as const,
          test: {
            name: engine,
            include: [`test/${engine}/*.test.ts`],
            testTimeout: 600_000,
            hookTimeout: 600_000,
          },
        })),
    ],
  },
});
