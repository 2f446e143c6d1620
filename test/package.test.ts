import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { filesInGit } from './support/filesInGit.ts';
import { topLevel } from './support/house.ts';
import { entries, manifest, readText, root } from './support/project.ts';

const folders = readdirSync(`${root}/src`).filter((name) =>
  existsSync(`${root}/src/${name}/index.ts`),
);

test('the exports are the front door, the errors and the folders of src/', () => {
  expect([...entries].sort()).toEqual(['errors', 'index', ...folders].sort());
  expect(Object.keys(manifest.exports)).toContain('./package.json');
});

test('every export has types and code in both formats, types first', () => {
  for (const entry of entries) {
    const conditions = manifest.exports[entry === 'index' ? '.' : `./${entry}`];
    expect(JSON.stringify(conditions)).toBe(
      JSON.stringify({
        import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
        require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
      }),
    );
  }
});

test('every schema is published as a JSON Schema that a resolver finds', async () => {
  expect(manifest.exports['./json-schema/*']).toBe('./dist/json-schema/*');
  const schemas: Record<string, unknown> = await import(`${root}/dist/schemas.js`);
  const names = Object.keys(schemas).filter((name) => name.endsWith('Schema'));
  const files = names.map((name) => `${name.replace(/Schema$/, '')}.schema.json`);
  expect(readdirSync(`${root}/dist/json-schema`).sort()).toEqual(files.sort());
  for (const file of files) {
    const path = createRequire(`${root}/package.json`).resolve(
      `${manifest.name}/json-schema/${file}`,
    );
    const schema = JSON.parse(readFileSync(path, 'utf8'));
    expect(schema.$schema, file).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title, file).toBe(file.replace('.schema.json', ''));
  }
});

test('tools that know no exports find the types of every subpath', () => {
  const subpaths = entries.filter((entry) => entry !== 'index');
  expect(manifest.typesVersions['*']).toEqual(
    Object.fromEntries(subpaths.map((entry) => [entry, [`./dist/${entry}.d.cts`]])),
  );
});

test('the package depends on four libraries and no other', () => {
  const names = ['@date-fns/utc', 'date-fns', 'decimal.js', 'zod'];
  expect(Object.keys(manifest.dependencies)).toEqual(names);
  for (const range of Object.values(manifest.dependencies)) expect(range).toMatch(/^\^\d/);
});

test('the tools are pinned to exact versions', () => {
  for (const version of Object.values(manifest.devDependencies)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-r\.\d+)?$/);
  }
});

test('the package says that its modules have no side effects', () => {
  expect(manifest).toMatchObject({
    name: 'poverty-indicators',
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    files: ['dist', 'README.md', 'README.vi.md', 'CHANGELOG.md', 'LICENSE'],
    engines: { node: '>=20.19' },
  });
  expect(readText('CITATION.cff')).toContain(`\nversion: ${manifest.version}\n`);
});

test('the top of the project holds what it is known to hold', () => {
  const names = new Set(filesInGit().map((path) => path.replace(/\/.*$/, '')));
  const strangers = [...names].filter((name) => !name.startsWith('.') && !topLevel.includes(name));
  expect(strangers).toEqual([]);
});

test('the lock file ties nobody to a registry', () => {
  expect(readText('package-lock.json')).not.toContain('"resolved": "http');
});

test('no file names a registry or a path of one machine', () => {
  // Put together from pieces, so that this file does not name one itself.
  const registry = /\bregistry\.(?:[\w-]+\.)+[a-z]{2,}|\bnpm\.pkg\.[\w-]+\.com/;
  const faults = filesInGit().filter((path) => {
    const text = readText(path);
    return registry.test(text) || text.includes(`${root}/`);
  });
  expect(faults).toEqual([]);
});

const formats = {
  esm: {
    flags: ['--input-type=module'],
    load: (name: string) => `await import('${name}')`,
  },
  cjs: {
    flags: ['--input-type=commonjs'],
    load: (name: string) => `require('${name}')`,
  },
};

// Node resolves the package's own name through its exports, so these are the built files.
test.each(Object.entries(formats))(
  'PovertyError is one class across the entry points (%s)',
  (_, { flags, load }) => {
    const script = `
      const { PovertyError } = ${load('poverty-indicators/errors')};
      const loaded = { ${entries.map((entry) => `${entry}: ${load(entry === 'index' ? 'poverty-indicators' : `poverty-indicators/${entry}`)}`).join(', ')} };
      const result = {};
      const told = (entry, name, error) => {
        if (error instanceof PovertyError) result[entry].same += 1;
        else result[entry].other.push(name + ': ' + error);
      };
      const promised = [];
      for (const [entry, names] of Object.entries(loaded)) {
        result[entry] = { same: 0, other: [] };
        for (const [name, value] of Object.entries(names)) {
          if (typeof value !== 'function' || value.name === 'PovertyError') continue;
          try {
            const given = value();
            if (given instanceof Promise) promised.push(given.catch((error) => told(entry, name, error)));
          } catch (error) { told(entry, name, error); }
        }
      }
      Promise.all(promised).then(() => console.log(JSON.stringify(result)));`;
    const options = { cwd: root, encoding: 'utf8' } as const;
    const result: Record<string, { same: number; other: string[] }> = JSON.parse(
      execFileSync(process.execPath, [...flags, '-e', script], options),
    );
    for (const entry of entries) {
      // Called with nothing, a function refuses; what it throws must be the one class.
      expect(result[entry]?.other, entry).toEqual([]);
      if (entry !== 'errors') expect(result[entry]?.same, entry).toBeGreaterThan(0);
    }
  },
);
