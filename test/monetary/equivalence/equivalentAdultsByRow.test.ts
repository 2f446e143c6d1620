import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equivalentAdults } from '../../../src/monetary/equivalence/equivalentAdults.ts';
import { equivalentAdultsByRow } from '../../../src/monetary/equivalence/equivalentAdultsByRow.ts';
import { badCounts, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const members = deepFreeze({ adults: [2, 1, 0, 3], children: [2, 0, 2, 1] });

test.each([
  ['perHead', [4, 1, 2, 4]],
  ['squareRoot', [2, 1, Math.SQRT2, 2]],
  ['oecd', [2.7, 1, 1.5, 2.9]],
  ['modifiedOecd', [2.1, 1, 1.3, 2.3]],
  [{ elasticity: 0.5 }, [2, 1, Math.SQRT2, 2]],
] as const)('the equivalent adults of each row by %o', (scale, wanted) => {
  const found = equivalentAdultsByRow(members, { scale });
  expect(found).toBeInstanceOf(Float64Array);
  for (const [row, adults] of wanted.entries()) expect(found[row]).toBeCloseTo(adults, 14);
});

test('counts and ages agree', () => {
  const scale = fc.constantFrom('perHead', 'squareRoot', 'oecd', 'modifiedOecd' as const);
  fc.assert(
    fc.property(fc.nat(5), fc.nat(5), scale, (adults, children, name) => {
      fc.pre(adults + children > 0);
      const ages = [...Array(adults).fill(14), ...Array(children).fill(13)] as number[];
      const byAge = equivalentAdults(
        ages.map((age) => ({ age })),
        { scale: name },
      );
      const counts = { adults: [adults], children: [children] };
      expect(equivalentAdultsByRow(counts, { scale: name })[0]).toBe(byAge);
    }),
  );
});

test('all may stand in one column where the scale does not tell them apart', () => {
  expect(Array.from(equivalentAdultsByRow({ adults: [4, 9] }, { scale: 'squareRoot' }))).toEqual([
    2, 3,
  ]);
  for (const scale of ['oecd', 'modifiedOecd'] as const) {
    expectPovertyError(() => equivalentAdultsByRow({ adults: [4] }, { scale }), {
      code: 'missingValue',
      path: ['members', 'children'],
    });
  }
});

test('columns may be of any kind, and none is a sample of no households', () => {
  const arrow = { length: 2, get: (row: number) => row + 1 };
  const counts = { adults: Uint8Array.of(1, 2), children: arrow };
  expect(Array.from(equivalentAdultsByRow(counts, { scale: 'perHead' }))).toEqual([2, 4]);
  expect(
    Array.from(equivalentAdultsByRow({ adults: [], children: [] }, { scale: 'oecd' })),
  ).toEqual([]);
});

test.each(badCounts)('a count of %s is refused with its row', (_, count, code) => {
  const column = untyped<number[]>([1, count]);
  for (const [key, counts] of [
    ['adults', { adults: column, children: [0, 0] }],
    ['children', { adults: [1, 1], children: column }],
  ] as const) {
    expectPovertyError(() => equivalentAdultsByRow(counts, { scale: 'oecd' }), {
      code,
      path: ['members', key, 1],
    });
  }
});

test.each([
  [
    'a household of nobody',
    { adults: [1, 0], children: [0, 0] },
    'invalidHousehold',
    ['members', 'adults', 1],
  ],
  ['unequal columns', { adults: [1, 2], children: [0] }, 'unequalColumns', ['members', 'children']],
  ['no adults', { children: [1] }, 'missingValue', ['members', 'adults']],
  [
    'another column',
    { adults: [1], children: [0], elderly: [0] },
    'unknownOption',
    ['members', 'elderly'],
  ],
] as const)('%s is refused', (_, counts, code, path) => {
  expectPovertyError(() => equivalentAdultsByRow(untyped(counts), { scale: 'perHead' }), {
    code,
    path,
  });
});

test('a table by age cannot go by counts', () => {
  const scale = untyped<'perHead'>({ table: [{ value: 1 }] });
  expectPovertyError(() => equivalentAdultsByRow(members, { scale }), {
    code: 'unknownOption',
    path: ['scale'],
  });
  expectPovertyError(
    () => equivalentAdultsByRow(members, untyped({ scale: 'oecd', childBelow: 18 })),
    {
      code: 'unknownOption',
      path: ['childBelow'],
    },
  );
});

test.each(badRecords)('%s is no record of counts or settings', (_, value, code) => {
  expectPovertyError(() => equivalentAdultsByRow(untyped(value), { scale: 'oecd' }), {
    code,
    path: ['members'],
  });
  expectPovertyError(() => equivalentAdultsByRow(members, untyped(value)), {
    code,
    path: ['options'],
  });
});
