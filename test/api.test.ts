import { expect, test } from 'vitest';
import { describeApi } from './support/describeApi.ts';
import { entries, filesUnder, specifier } from './support/project.ts';

// A change here is a change to what users see. After looking at it, run npm run test:update.
const formats = { esm: 'd.ts', cjs: 'd.cts' };
const described = Object.values(formats).map((ending) =>
  describeApi(entries.map((entry) => `dist/${entry}.${ending}`)),
);

for (const [index, entry] of entries.entries()) {
  test(`${specifier(entry)} exports what is written down`, async () => {
    await expect(described[0]?.[index]).toMatchFileSnapshot(`api/${entry}.api.txt`);
  });

  test(`${specifier(entry)} has the same types in both formats`, () => {
    expect(described[1]?.[index]).toBe(described[0]?.[index]);
  });
}

test('no description is left over from an entry point that is gone', () => {
  const known = entries.map((entry) => `test/api/${entry}.api.txt`);
  expect(filesUnder('test/api', '.api.txt').filter((path) => !known.includes(path))).toEqual([]);
});
