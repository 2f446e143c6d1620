import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What stands in package.json, as far as the tests read it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly license: string;
  readonly sideEffects: boolean;
  readonly files: readonly string[];
  readonly engines: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export const manifest: Manifest = JSON.parse(readText('package.json'));

/** The entry points by the name of their built file: `index`, `errors`, `exact` … */
export const entries: readonly string[] = Object.keys(manifest.exports)
  .filter((key) => key !== './package.json' && key !== './json-schema/*')
  .map((key) => (key === '.' ? 'index' : key.slice('./'.length)));

/** What a user writes to import an entry point. */
export function specifier(entry: string): string {
  return entry === 'index' ? manifest.name : `${manifest.name}/${entry}`;
}

/** A file of the project as text; the path counts from the root. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every file under a folder, as sorted paths from the root; a folder that is not there is empty. */
export function filesUnder(folder: string, ending = ''): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
