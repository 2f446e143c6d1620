import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as house from './support/house.ts';
import { root } from './support/project.ts';
import { isIndex, publicNames, type Source, sources } from './support/sources.ts';

/** The folder of src/ a file stands in, or the file's own name when it stands in none. */
const room = (path: string) => path.split('/')[1] ?? '';
const tier = (path: string) => house.tiers.findIndex((rooms) => rooms.includes(room(path)));
const front = 'src/index.ts';

/** What is wrong with each import between files of src/, or null. */
function fault(from: string, to: string): string | null {
  const allowed = house.foundations[from];
  if (allowed !== undefined) return allowed.includes(to) ? null : 'a foundation imports upwards';
  if (to in house.foundations) return null;
  if (isIndex(to) && from !== front) return 'an index.ts is imported';
  if (room(from) === room(to)) return null;
  return tier(to) < tier(from) ? null : 'not an import of a lower floor';
}

const packageOf = (specifier: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier;
const files = sources.filter((source) => !isIndex(source.path));

/** The complaints about files, as lines; a test expects none. */
const complaints = (about: (source: Source) => string[], among = sources) =>
  among.flatMap((source) => about(source).map((line) => `${source.path}: ${line}`));

test('every folder of src/ has a floor', () => {
  expect(
    complaints(({ path }) => (tier(path) < 0 ? ['not on any floor of house.ts'] : [])),
  ).toEqual([]);
});

test('imports go down only, between files, and never to an index.ts', () => {
  const faults = complaints(({ path, imports }) =>
    imports.flatMap(({ target, specifier }) => {
      const why = target === null ? null : fault(path, target);
      return why === null ? [] : [`${why} (${specifier})`];
    }),
  );
  expect(faults).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const knots: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) knots.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    done.add(path);
    for (const { target, typeOnly } of graph.get(path) ?? []) {
      if (target !== null && !typeOnly) visit(target, [...trail, path]);
    }
  };
  for (const { path } of sources) visit(path, []);
  expect(knots).toEqual([]);
});

test('each third-party package enters through its one door, and Node through none', () => {
  const faults = complaints(({ path, imports }) =>
    imports
      .filter(({ target }) => target === null)
      .filter(({ specifier }) => {
        const door = house.doors[packageOf(specifier)];
        const builtin = specifier.startsWith('node:') || builtinModules.includes(specifier);
        return builtin || door === undefined || !path.startsWith(door);
      })
      .map(({ specifier }) => `imports ${specifier}`),
  );
  expect(faults).toEqual([]);
});

test('no file is imported at run time, only with import declarations', () => {
  // A dynamic import() or a require() would pass by the checks above.
  expect(complaints(({ text }) => text.match(/\b(import|require)\(\s*['"`].*/g) ?? [])).toEqual([]);
});

test(`no file is longer than ${house.mostLines} lines, data and lists of names excepted`, () => {
  const isData = (path: string) =>
    house.dataFolders.some((folder) => path.startsWith(folder)) ||
    (path.endsWith('/index.ts') && path !== 'src/index.ts');
  const faults = complaints(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return lines > house.mostLines && !isData(path) ? [`${lines} lines`] : [];
  });
  expect(faults).toEqual([]);
});

test(`no folder holds more than ${house.mostFiles} files beside its index.ts`, () => {
  const folders = files.map(({ path }) => posix.dirname(path));
  const size = (folder: string) => folders.filter((other) => other === folder).length;
  const crowded = [...new Set(folders)].filter((folder) => size(folder) > house.mostFiles);
  expect(crowded.map((folder) => `${folder}: ${size(folder)} files`)).toEqual([]);
});

test('a public function stands in the file of its name, alone but for its measure', () => {
  const faults = complaints(({ path, functions }) => {
    const own = posix.basename(path, '.ts');
    return functions
      .filter(({ name }) => publicNames.get(path)?.has(name) === true)
      .filter(({ name }) => name !== own && name !== `${own}Measure`)
      .filter(({ name }) => !(`${path}#${name}` in house.namingExceptions))
      .map(({ name }) => `${name} wants a file of its own`);
  });
  expect(faults).toEqual([]);
});

test('every file that runs has its mirror in test/', () => {
  const faults = complaints(({ path, typeOnly }) => {
    const mirror = path.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
    const missing = !typeOnly && !(path in house.untested) && !existsSync(`${root}/${mirror}`);
    return missing ? [`no ${mirror}`] : [];
  }, files);
  expect(faults).toEqual([]);
});

test('an index.ts is a plain list of names with a sentence on top', () => {
  const isList = (statement: ts.Statement) =>
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause);
  const faults = complaints(
    ({ tree, text }) => [
      ...tree.statements.filter((line) => !isList(line)).map((line) => line.getText()),
      ...(text.startsWith('/**') ? [] : ['no doc comment at the top']),
    ],
    sources.filter((source) => isIndex(source.path)),
  );
  expect(faults).toEqual([]);
});

test('every exception of the house is still needed', () => {
  const stale = [
    ...Object.keys(house.namingExceptions).filter((key) => {
      const [path = '', name = ''] = key.split('#');
      return publicNames.get(path)?.has(name) !== true;
    }),
    ...Object.keys(house.untested).filter((path) => !existsSync(`${root}/${path}`)),
  ];
  expect(stale).toEqual([]);
});
