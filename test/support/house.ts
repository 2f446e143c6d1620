/**
 * The drawing of the house: which folder of src/ stands on which floor. Imports go down only, and
 * folders on one floor never import each other.
 */
export const tiers: readonly (readonly string[])[] = [
  ['errors.ts', 'require.ts', 'numeric', 'exact'],
  ['model'],
  ['sample'],
  [
    'standards',
    'schemas',
    'rates',
    'progress',
    'monetary',
    'inequality',
    'multidimensional',
    'dynamics',
    'survey',
  ],
  ['classification'],
  ['tabulate'],
  ['sql', 'charts', 'fixtures'],
  ['index.ts'],
];

/** Files that every other may import, its own floor included, and what they may import. */
export const foundations: Readonly<Record<string, readonly string[]>> = {
  'src/errors.ts': [],
  'src/require.ts': ['src/errors.ts'],
};

/** Each third-party package enters through one door: a file, or a folder with a slash. */
export const doors: Readonly<Record<string, string>> = {
  zod: 'src/schemas/',
  'decimal.js': 'src/exact/',
  'date-fns': 'src/model/period.ts',
  '@date-fns/utc': 'src/model/period.ts',
};

/** Folders of data, whose files may be long. */
export const dataFolders: readonly string[] = ['src/standards/'];

/** Public functions that do not stand in a file of their name: `file#name` and why. */
export const namingExceptions: Readonly<Record<string, string>> = {};

/** Files without a mirrored test: the path and why. */
export const untested: Readonly<Record<string, string>> = {};

export const mostLines = 200;
export const mostFiles = 15;

/** All that may stand at the top of the project beside files and folders that begin with a dot. */
export const topLevel: readonly string[] = [
  'CHANGELOG.md',
  'CITATION.cff',
  'LICENSE',
  'README.md',
  'README.vi.md',
  'docs',
  'examples',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'tsup.config.ts',
];
