import { describe, expect, test } from 'vitest';
import { isSorted, readSample } from '../../../src/sample/formula/readSample.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('a sample', () => {
  test('without weights counts its rows', () => {
    expect(readSample({ welfare: [3, 1] }, undefined)).toEqual({
      columns: {
        welfare: Float64Array.of(3, 1),
        weights: null,
        population: 2,
        companions: [],
        ascending: false,
        rowAt: null,
      },
      least: 1,
      length: 2,
      population: 2,
      conventions: { unit: 'row', weighting: 'none', missing: 'refuse' },
      missing: { rows: 0, weight: 0 },
    });
  });

  test('may lack values where they may be left out, in a column beside welfare too', () => {
    const sample: WelfareSample = { welfare: [1, null, 3, 4] as number[], weight: [1, 2, 4, 8] };
    const beside = { path: ['tax'], column: [9, 9, Number.NaN, 9] };
    const read = readSample(sample, 'omit', [beside]);
    expect(read.columns).toEqual({
      welfare: Float64Array.of(1, 4),
      weights: Float64Array.of(1, 8),
      population: 9,
      companions: [Float64Array.of(9, 9)],
      ascending: false,
      rowAt: Uint32Array.of(0, 3),
    });
    expect(read).toMatchObject({ least: 1, length: 4, population: 15 });
    expect(read.missing).toEqual({ rows: 2, weight: 6 });
  });

  test('says what the rows weigh that it lacks, however little against the others', () => {
    const sample = { welfare: [1, 2, Number.NaN], weight: [1e17, 1, 1] };
    expect(readSample(sample, 'omit').missing).toEqual({ rows: 1, weight: 1 });
  });

  test('has weights that can be divided by their sum', () => {
    expectPovertyError(() => readSample({ welfare: [1, 2], weight: [1e-310, 0] }, undefined), {
      code: 'overflow',
      path: ['weight'],
    });
    expect(readSample({ welfare: [1], weight: [1e-200] }, undefined).population).toBe(1e-200);
  });

  test('may lack all its values', () => {
    const read = readSample({ welfare: [Number.NaN] }, 'omit');
    expect([read.columns.population, read.least, read.missing.rows]).toEqual([0, Infinity, 1]);
  });

  test('has columns of one length', () => {
    expectPovertyError(
      () => readSample({ welfare: [1] }, undefined, [{ path: ['tax'], column: [] }]),
      {
        code: 'unequalColumns',
        path: ['tax'],
      },
    );
  });

  test('is refused where its weights sum to infinity', () => {
    expectPovertyError(() => readSample({ welfare: [1, 2], weight: [1e308, 1e308] }, undefined), {
      code: 'overflow',
      path: ['weight'],
    });
  });

  test.each([
    [{ welfare: [1, 1.5e308] }, ['welfare']],
    [{ welfare: [-1e308, 1] }, ['welfare']],
    [{ welfare: [1, 1e300], weight: [1, 1e9] }, ['welfare']],
  ] as const)('is refused where sums of %j can pass the largest double', (sample, path) => {
    expectPovertyError(() => readSample(sample, undefined), { code: 'overflow', path });
  });

  test('is refused where sums of a column beside it can', () => {
    const beside = { path: ['tax'], column: [1e308] };
    expectPovertyError(() => readSample({ welfare: [1] }, undefined, [beside]), {
      code: 'overflow',
      path: ['tax'],
    });
    expect(readSample({ welfare: [4e307], weight: [1e-9] }, undefined).length).toBe(1);
  });

  test('knows two policies for values that are missing', () => {
    expectPovertyError(() => readSample({ welfare: [] }, 'drop'), {
      code: 'unknownOption',
      path: ['missing'],
    });
  });
});

test.each([
  ['a name of no column', { welfare: [1], weights: [1] }, 'unknownOption', ['weights']],
  ['what is sorted in name alone', { kind: 'sorted' }, 'invalidType', []],
  [
    'a sorted sample that went through JSON',
    JSON.parse(JSON.stringify(sortSample({ welfare: [2, 1] }))),
    'invalidType',
    [],
  ],
] as const)('%s is refused', (_, sample, code, path) => {
  expectPovertyError(() => readSample(untyped(sample), undefined), { code, path });
});

describe('a sorted sample', () => {
  const plain = { welfare: [3, Number.NaN, 1], weight: [1, 5, 2] };
  const sorted = sortSample(plain, { missing: 'omit' });

  test('is read as it is', () => {
    expect([isSorted(sorted), isSorted(plain)]).toEqual([true, false]);
    const read = readSample(sorted, undefined);
    expect(read.columns.welfare).toBe(sorted.welfare);
    expect(read.columns.rowAt).toEqual(Uint32Array.of(2, 0));
    expect(read).toMatchObject({ least: 1, length: 3, population: 8 });
    expect(read.missing).toEqual({ rows: 1, weight: 5 });
    expect(read.conventions).toEqual({ unit: 'row', weighting: 'sampling', missing: 'omit' });
    expect(readSample(sortSample({ welfare: [] }), undefined).least).toBe(Infinity);
  });

  test('takes columns beside it by row, and leaves out what they lack', () => {
    const beside = { path: ['tax'], column: [30, 20, 10] };
    expect(readSample(sorted, 'omit', [beside]).columns.companions).toEqual([
      Float64Array.of(10, 30),
    ]);
    const lacking = { path: ['tax'], column: [30, 20, Number.NaN] };
    const read = readSample(sorted, 'omit', [lacking]);
    expect(read.columns.companions).toEqual([Float64Array.of(30)]);
    expect(read.columns.rowAt).toEqual(Uint32Array.of(0));
    expect([read.population, read.missing]).toEqual([8, { rows: 2, weight: 7 }]);
    expectPovertyError(() => readSample(sorted, 'omit', [{ path: ['tax'], column: [] }]), {
      code: 'unequalColumns',
      path: ['tax'],
    });
  });

  test('has no other policy than it was sorted with', () => {
    expectPovertyError(() => readSample(sorted, 'refuse'), {
      code: 'unknownOption',
      path: ['missing'],
    });
  });
});
