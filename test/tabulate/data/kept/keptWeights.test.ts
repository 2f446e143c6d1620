import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import type { WeightKind } from '../../../../src/model/sample/weight.ts';
import { rowWeights } from '../../../../src/sample/columns/rowWeights.ts';
import { keptWeights, requireOneSize } from '../../../../src/tabulate/data/kept/keptWeights.ts';
import { blockRows } from '../../../../src/tabulate/data/kept/numberBlock.ts';
import { givenColumn } from '../../../../src/tabulate/data/source/givenColumn.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { getColumn } from '../forms.ts';
import { all, some } from './columns.ts';

const weighted = (kind: WeightKind): Pick<Plan, 'weight'> => ({ weight: { kind, column: 'w' } });
const read = (
  plan: Pick<Plan, 'weight' | 'size'>,
  columns: { readonly w?: unknown; readonly n?: unknown },
  kept = all(2),
) => {
  const found = keptWeights(
    plan,
    (name) => givenColumn(name, columns[name as 'w' | 'n'], 100),
    kept,
  );
  return found === null ? null : [...found];
};

describe('a row', () => {
  test('weighs 1 where the plan says nothing', () => {
    expect(read({}, {})).toBe(null);
  });

  test('weighs its weight, its size, or one times the other', () => {
    const columns = { w: [0.5, 2], n: new Uint8Array([4, 3]) };
    expect(read(weighted('sampling'), columns)).toEqual([0.5, 2]);
    expect(read({ size: 'n' }, columns)).toEqual([4, 3]);
    expect(read({ ...weighted('sampling'), size: 'n' }, columns)).toEqual([2, 6]);
    expect(read({ ...weighted('sampling'), size: 'n' }, columns, some(1))).toEqual([6]);
  });

  test('weighs the same as in every other table of the package', () => {
    const whole = fc.nat(20);
    const rows = fc.array(fc.tuple(fc.double({ min: 0, max: 1e9, noNaN: true }), whole), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, fc.nat(1), (pairs, blocks) => {
        const w = [
          ...new Array<number>(blocks * (blockRows - 3)).fill(3),
          ...pairs.map(([a]) => a),
        ];
        const n = [
          ...new Array<number>(blocks * (blockRows - 3)).fill(2),
          ...pairs.map(([, b]) => b),
        ];
        const { weights } = rowWeights({ weight: w, size: n }, w.length);
        const forms = [
          { w, n },
          { w: Float64Array.from(w), n: Uint8Array.from(n) },
          { w: getColumn(w), n: getColumn(n) },
        ];
        for (const columns of forms) {
          const found = read({ ...weighted('sampling'), size: 'n' }, columns, all(w.length));
          expect(found).toEqual(weights === null ? null : [...weights]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('a column of doubles alone is given back as it is', () => {
  const w = new Float64Array([2, 3]);
  const column = () => givenColumn('w', w, 0);
  expect(keptWeights(weighted('sampling'), column, all(2))).toBe(w);
  expect(keptWeights({ size: 'w' }, column, all(2))).toBe(w);
});

test('a product does not write to the columns that were given', () => {
  const w = new Float64Array([2, 3]);
  expect(read({ ...weighted('sampling'), size: 'n' }, { w, n: w })).toEqual([4, 9]);
  expect([...w]).toEqual([2, 3]);
});

describe('a weight that is none', () => {
  test.each([
    ['null', null, 'missingValue'],
    ['undefined', undefined, 'missingValue'],
    ['NaN', Number.NaN, 'missingValue'],
    ['a negative number', -1, 'invalidNumber'],
    ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['a text', '1', 'invalidType'],
    ['a bigint', 1n, 'invalidType'],
  ] as const)('is refused with its row: %s', (_, value, code) => {
    const expected = { code, path: ['w', 101] } as const;
    for (const given of [[1, value], getColumn([1, value])]) {
      expectPovertyError(() => read(weighted('sampling'), { w: given }), expected);
      expectPovertyError(() => read(weighted('sampling'), { w: given }, some(1)), expected);
      expect(read(weighted('sampling'), { w: given }, some(0))).toEqual([1]);
      const columns = { w: given, n: [1, 1] };
      expectPovertyError(() => read({ ...weighted('sampling'), size: 'n' }, columns), expected);
      expectPovertyError(() => read({ size: 'n' }, { n: given }), { code, path: ['n', 101] });
    }
  });

  test.each([
    ['a broken frequency', weighted('frequency'), 'w'],
    ['a broken size of a household', weighted('household-size'), 'w'],
    ['a broken size', { size: 'n' }, 'n'],
  ] as const)('is %s', (_, plan, name) => {
    for (const value of [1.5, 2 ** 53]) {
      const expected = { code: 'invalidNumber', path: [name, 100], message: /whole/ } as const;
      expectPovertyError(() => read(plan, { [name]: [value, 1] }), expected);
      expectPovertyError(() => read(plan, { [name]: new Float64Array([value, 1]) }), expected);
    }
    expect(read(plan, { [name]: [2 ** 53 - 1, 0] })).toEqual([2 ** 53 - 1, 0]);
  });

  test('is past the largest double with its size', () => {
    const columns = { w: [1, 1e308], n: [1, 10] };
    expectPovertyError(() => read({ ...weighted('sampling'), size: 'n' }, columns), {
      code: 'overflow',
      path: ['n', 101],
    });
  });

  test('is a column of bigints', () => {
    expectPovertyError(() => read({ size: 'n' }, { n: new BigInt64Array(2) }), {
      code: 'invalidType',
      path: ['n'],
    });
  });
});

test('persons are not made of households twice', () => {
  expectPovertyError(() => requireOneSize({ ...weighted('household-size'), size: 'n' }), {
    code: 'mixedUnits',
    path: ['size'],
  });
  requireOneSize({ ...weighted('sampling'), size: 'n' });
  requireOneSize(weighted('household-size'));
});
