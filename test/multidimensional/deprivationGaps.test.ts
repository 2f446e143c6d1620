import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Achievement, deprivationGaps } from '../../src/multidimensional/deprivationGaps.ts';
import { badChoices, badNumbers, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

const of = (achievement: Partial<Achievement>) => {
  const { deprivations, gaps } = deprivationGaps({
    years: { values: [], cutoff: 6, boundary: 'below', ...achievement },
  });
  return { deprived: [...(deprivations.years ?? [])], gaps: [...(gaps.years ?? [])] };
};

test('below the cut-off the gap is the shortfall as a share of it', () => {
  expect(of({ values: [0, 3, 4.5, 6, 7, 1e300] })).toEqual({
    deprived: [1, 1, 1, 0, 0, 0],
    gaps: [1, 0.5, 0.25, 0, 0, 0],
  });
});

test('at the cut-off somebody is deprived only where that is the rule, with a gap of 0', () => {
  expect(of({ values: [6], boundary: 'below' })).toEqual({ deprived: [0], gaps: [0] });
  expect(of({ values: [6], boundary: 'atOrBelow' })).toEqual({ deprived: [1], gaps: [0] });
});

test('what is not known is missing in both', () => {
  const some = untyped<number[]>([null, undefined, Number.NaN, 3]);
  expect(of({ values: some })).toEqual({
    deprived: [255, 255, 255, 1],
    gaps: [Number.NaN, Number.NaN, Number.NaN, 0.5],
  });
  expect(of({ values: Object.assign(Array(2), { 1: 3 }) }).deprived).toEqual([255, 1]);
  expect(of({ values: Float64Array.of(Number.NaN) }).deprived).toEqual([255]);
});

test('values may be a typed array or a column of Arrow', () => {
  const wanted = { deprived: [1, 0], gaps: [0.5, 0] };
  expect(of({ values: Int8Array.of(3, 9) })).toEqual(wanted);
  expect(of({ values: { length: 2, get: (row: number) => [3, 9][row] } })).toEqual(wanted);
});

test('of nothing there is nothing, and of no rows no rows', () => {
  expect(deprivationGaps({})).toEqual({ deprivations: {}, gaps: {} });
  expect(of({})).toEqual({ deprived: [], gaps: [] });
});

test('an indicator may have a name that objects inherit', () => {
  const achievement = { values: [3], cutoff: 6, boundary: 'below' } as const;
  const names = ['__proto__', 'constructor'];
  const { deprivations, gaps } = deprivationGaps(
    Object.fromEntries(names.map((name) => [name, achievement])),
  );
  expect([Object.keys(deprivations), Object.keys(gaps)]).toEqual([names, names]);
  expect(Object.getPrototypeOf(deprivations)).toBe(Object.prototype);
});

describe('faulty values are refused with their row', () => {
  test.each([
    ['negative', -0.1, 'invalidNumber'],
    ['infinite', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['minus infinite', Number.NEGATIVE_INFINITY, 'invalidNumber'],
    ['a text', '3', 'invalidType'],
    ['the text NaN', 'NaN', 'invalidType'],
    ['a bigint', 3n, 'invalidType'],
    ['a boolean', true, 'invalidType'],
    ['an object', {}, 'invalidType'],
  ] as const)('%s', (_, value, code) => {
    expectPovertyError(() => of({ values: untyped([7, value]) }), {
      code,
      path: ['years', 'values', 1],
    });
  });

  test('minus zero is zero', () => {
    expect(of({ values: [-0] })).toEqual({ deprived: [1], gaps: [1] });
  });
});

test.each([...badNumbers, ['0', 0, 'invalidNumber'], ['negative', -6, 'invalidNumber']] as const)(
  'a cut-off that is %s is refused',
  (_, cutoff, code) => {
    expectPovertyError(() => of({ cutoff: untyped(cutoff) }), { code, path: ['years', 'cutoff'] });
  },
);

test.each(badChoices)('a boundary that is %s is refused', (_, boundary, code) => {
  expectPovertyError(
    () => deprivationGaps({ years: { values: [], cutoff: 6, boundary: untyped(boundary) } }),
    {
      code,
      path: ['years', 'boundary'],
    },
  );
});

test.each(badRecords)('achievements, and one, that are %s are refused', (_, value, code) => {
  expectPovertyError(() => deprivationGaps(untyped(value)), { code, path: ['achievements'] });
  expectPovertyError(() => deprivationGaps({ years: untyped(value) }), { code, path: ['years'] });
});

test('values that are no column are refused', () => {
  for (const [values, code] of [
    [undefined, 'missingValue'],
    ['345', 'invalidType'],
    [{ length: -1 }, 'invalidType'],
  ] as const) {
    expectPovertyError(
      () => deprivationGaps({ years: { values: untyped(values), cutoff: 6, boundary: 'below' } }),
      {
        code,
        path: ['years', 'values'],
      },
    );
  }
});

test('a gap lies in [0, 1], and is 0 for whoever is not deprived', () => {
  const amount = fc.double({ min: 0, max: 1e300, noNaN: true });
  const boundary = fc.constantFrom<'below' | 'atOrBelow'>('below', 'atOrBelow');
  fc.assert(
    fc.property(
      fc.array(amount),
      fc.double({ min: 5e-324, max: 1e300, noNaN: true }),
      boundary,
      (values, cutoff, at) => {
        const { deprived, gaps } = of({ values, cutoff, boundary: at });
        for (const [row, value] of values.entries()) {
          const isDeprived = at === 'below' ? value < cutoff : value <= cutoff;
          expect(deprived[row]).toBe(isDeprived ? 1 : 0);
          const gap = gaps[row] ?? Number.NaN;
          expect(gap >= 0 && gap <= 1 && (isDeprived || gap === 0)).toBe(true);
        }
      },
    ),
  );
});

test('frozen achievements are read a few times and written never', () => {
  const achievements = deepFreeze({
    years: { values: [3, 6], cutoff: 6, boundary: 'below' as const },
  });
  expect(deprivationGaps(achievements).gaps.years).toEqual(Float64Array.of(0.5, 0));
  expectFewReads(achievements, deprivationGaps);
});
