import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../src/errors.ts';
import {
  checkIndexAt,
  checkMultidimensionalIndex,
  identificationKinds,
  readCutoff,
} from '../../../src/model/multidimensional/checkMultidimensionalIndex.ts';
import type { MultidimensionalIndex } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { badChoices, badLists, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectFewReads } from '../../support/watch.ts';

const index: MultidimensionalIndex = deepFreeze({
  id: 'example',
  name: { vi: 'ví dụ', en: 'example' },
  place: 'VN',
  unit: 'person',
  dimensions: [
    { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
    {
      id: 'living',
      indicators: [
        { id: 'water', weight: '1/4' },
        { id: 'roof', weight: '1/4' },
      ],
    },
  ],
  cutoff: '1/3',
  bands: [
    { id: 'vulnerable', from: '1/5', below: '1/3' },
    { id: 'severe', from: '50%' },
    { id: 'destitute', from: '1/3', columns: { nutrition: 'n2', water: 'w2', roof: 'r2' } },
  ],
});
const { cutoff: _, ...withoutCutoff } = index;
const identified = (identification: unknown): MultidimensionalIndex => ({
  ...withoutCutoff,
  identification: untyped(identification),
});
const conditions = [
  { id: 'sick', indicators: ['nutrition'], atLeast: 1 },
  { id: 'unhoused', indicators: ['water', 'roof'], atLeast: 2 },
];
const banded = (band: object): MultidimensionalIndex => ({
  ...index,
  bands: untyped([{ id: 'severe', from: '1/2', ...band }]),
});

test('a whole index passes, also where it stands in other arguments, and gives its exact weights', () => {
  expect(checkMultidimensionalIndex(index)).toBe(undefined);
  expect(checkIndexAt(index, ['index'])).toMatchObject({ weights: [2, 1, 1], denominator: 4 });
});

test.each([
  [{ kind: 'score' }],
  [{ kind: 'union' }],
  [{ kind: 'intersection' }],
  [{ kind: 'dimensions', atLeast: 1, within: 'any' }],
  [{ kind: 'dimensions', atLeast: 2, within: 'all' }],
  [{ kind: 'conditions', anyOf: conditions }],
])('the identification %o passes', (identification) => {
  expect(checkMultidimensionalIndex(identified(identification))).toBe(undefined);
});

test('a cut-off goes with the score alone', () => {
  const scored: MultidimensionalIndex = { ...index, identification: { kind: 'score' } };
  expect(checkMultidimensionalIndex(scored)).toBe(undefined);
  for (const identification of [
    { kind: 'union' },
    { kind: 'intersection' },
    { kind: 'dimensions', atLeast: 1, within: 'any' },
    { kind: 'conditions', anyOf: conditions },
  ]) {
    const both = { ...identified(identification), cutoff: '1/3' };
    const error = { code: 'invalidIndex', message: 'not identified by their score' } as const;
    expectPovertyError(() => checkMultidimensionalIndex(both), { ...error, path: ['cutoff'] });
    expectPovertyError(() => checkIndexAt(both, ['index']), {
      ...error,
      path: ['index', 'cutoff'],
    });
  }
});

test('there are five kinds of identification', () => {
  expect(identificationKinds.length).toBe(5);
});

describe('a cut-off', () => {
  test.each([
    ['1/3', 1n, 3n],
    ['22.5%', 9n, 40n],
    [0.225, 9n, 40n],
    ['100%', 1n, 1n],
    [1, 1n, 1n],
    ['1/1000000000000000000000', 1n, 10n ** 21n],
  ])('%s is read', (value, numerator, denominator) => {
    expect(readCutoff(value, ['cutoff'])).toEqual({ numerator, denominator });
  });

  test.each<[string, unknown, PovertyErrorCode]>([
    ['0', 0, 'invalidIndex'],
    ['minus 0', -0, 'invalidIndex'],
    ['0%', '0%', 'invalidIndex'],
    ['negative', '-1/3', 'invalidIndex'],
    ['above 1', '1.0000001', 'invalidIndex'],
    ['in percent without the sign', 22.5, 'invalidIndex'],
    ['101%', '101%', 'invalidIndex'],
    ['a third as a double', 1 / 3, 'inexactNumber'],
    ['100/3 percent as a double', 100 / 3 / 100, 'inexactNumber'],
    ['NaN', Number.NaN, 'invalidNumber'],
    ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['a word', 'third', 'invalidNumeral'],
    ['nothing', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['a list', ['1/3'], 'invalidType'],
  ])('that is %s is refused', (_, value, code) => {
    expectPovertyError(() => readCutoff(untyped(value), ['cutoff']), { code, path: ['cutoff'] });
    if (value === undefined) return;
    expectPovertyError(() => checkMultidimensionalIndex({ ...index, cutoff: untyped(value) }), {
      code,
      path: ['cutoff'],
    });
  });
});

test('a cut-off that looks like a percentage is told how to be one', () => {
  const told = (value: string | number) =>
    expectPovertyError(() => readCutoff(value, []), { code: 'invalidIndex', path: [] }).expected;
  const expected = 'a cut-off above 0 and at most 1';
  expect([told(22.5), told(100)]).toEqual([
    `${expected} (is '22.5%' meant?)`,
    `${expected} (is '100%' meant?)`,
  ]);
  for (const value of [0, -1, 101, '22.5', '101%']) expect(told(value)).toBe(expected);
});

type Fault = [name: string, index: MultidimensionalIndex, code: PovertyErrorCode, path: ErrorPath];

const dimensionsKind = { kind: 'dimensions', atLeast: 2, within: 'any' };
const oneCondition = (part: object) => ({
  kind: 'conditions',
  anyOf: [conditions[0], { ...conditions[1], ...part }],
});

test.each<Fault>([
  ...badChoices.flatMap(([name, value, code]): Fault[] => [
    ...(value === undefined
      ? []
      : [
          [`unit: ${name}`, { ...index, unit: untyped(value) }, code, ['unit']] as [
            string,
            MultidimensionalIndex,
            PovertyErrorCode,
            ErrorPath,
          ],
        ]),
    [`kind: ${name}`, identified({ kind: value }), code, ['identification', 'kind']],
    [
      `within: ${name}`,
      identified({ ...dimensionsKind, within: value }),
      code,
      ['identification', 'within'],
    ],
  ]),
  ...badRecords
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value, code]): Fault => [
        `identification: ${name}`,
        identified(value),
        code,
        ['identification'],
      ],
    ),
  ...badLists.map(
    ([name, value, code]): Fault => [
      `anyOf: ${name}`,
      identified({ kind: 'conditions', anyOf: value }),
      code,
      ['identification', 'anyOf'],
    ],
  ),
  ...badLists
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value, code]): Fault => [
        `bands: ${name}`,
        { ...index, bands: untyped(value) },
        code,
        ['bands'],
      ],
    ),
  ...badRecords.map(
    ([name, value, code]): Fault => [
      `a band: ${name}`,
      { ...index, bands: untyped([value]) },
      code,
      ['bands', 0],
    ],
  ),
  [
    'no condition',
    identified({ kind: 'conditions', anyOf: [] }),
    'invalidIndex',
    ['identification', 'anyOf'],
  ],
  [
    'a hole for a condition',
    identified({ kind: 'conditions', anyOf: Array(1) }),
    'missingValue',
    ['identification', 'anyOf', 0],
  ],
  [
    'a condition twice',
    identified(oneCondition({ id: 'sick' })),
    'invalidIndex',
    ['identification', 'anyOf', 1, 'id'],
  ],
  [
    'a condition without a name',
    identified(oneCondition({ id: '' })),
    'invalidType',
    ['identification', 'anyOf', 1, 'id'],
  ],
  [
    'an unknown indicator',
    identified(oneCondition({ indicators: ['water', 'wall'] })),
    'invalidIndex',
    ['identification', 'anyOf', 1, 'indicators', 1],
  ],
  [
    'an indicator by a number',
    identified(oneCondition({ indicators: [0] })),
    'invalidIndex',
    ['identification', 'anyOf', 1, 'indicators', 0],
  ],
  [
    'an inherited name',
    identified(oneCondition({ indicators: ['constructor'] })),
    'invalidIndex',
    ['identification', 'anyOf', 1, 'indicators', 0],
  ],
  [
    'an indicator twice',
    identified(oneCondition({ indicators: ['water', 'water'] })),
    'invalidIndex',
    ['identification', 'anyOf', 1, 'indicators'],
  ],
  [
    'a condition of none',
    identified(oneCondition({ indicators: [] })),
    'invalidIndex',
    ['identification', 'anyOf', 1, 'atLeast'],
  ],
  ...[0, 3, -1, 1.5, Number.NaN, '2', null].map(
    (atLeast): Fault => [
      `at least ${atLeast} of 2`,
      identified(oneCondition({ atLeast })),
      'invalidIndex',
      ['identification', 'anyOf', 1, 'atLeast'],
    ],
  ),
  ...[0, 3, 0.5].map(
    (atLeast): Fault => [
      `at least ${atLeast} of 2 dimensions`,
      identified({ ...dimensionsKind, atLeast }),
      'invalidIndex',
      ['identification', 'atLeast'],
    ],
  ),
  [
    'dimensions of no number',
    identified({ ...dimensionsKind, atLeast: undefined }),
    'missingValue',
    ['identification', 'atLeast'],
  ],
  [
    'a band twice',
    {
      ...index,
      bands: [
        { id: 'a', from: 1 },
        { id: 'a', from: 1 },
      ],
    },
    'invalidIndex',
    ['bands', 1, 'id'],
  ],
  ['a hole for a band', { ...index, bands: Array(1) }, 'missingValue', ['bands', 0]],
  ['a band from 0', banded({ from: 0 }), 'invalidIndex', ['bands', 0, 'from']],
  ['a band from a double third', banded({ from: 1 / 3 }), 'inexactNumber', ['bands', 0, 'from']],
  [
    'a band that ends where it begins',
    banded({ below: 0.5 }),
    'invalidIndex',
    ['bands', 0, 'below'],
  ],
  ['a band that ends before', banded({ below: '49.9%' }), 'invalidIndex', ['bands', 0, 'below']],
  ['a band past 1', banded({ below: '101%' }), 'invalidIndex', ['bands', 0, 'below']],
  ['a band without a name', banded({ id: ' ' }), 'invalidType', ['bands', 0, 'id']],
  ['columns in a list', banded({ columns: ['n2'] }), 'invalidType', ['bands', 0, 'columns']],
  [
    'a lacking column',
    banded({ columns: { nutrition: 'n', water: 'w' } }),
    'missingValue',
    ['bands', 0, 'columns', 'roof'],
  ],
  [
    'an inherited column',
    banded({ columns: Object.create({ nutrition: 'n', water: 'w', roof: 'r' }) }),
    'missingValue',
    ['bands', 0, 'columns', 'nutrition'],
  ],
  [
    'a column too many',
    banded({ columns: { nutrition: 'n', water: 'w', roof: 'r', wall: 'x' } }),
    'invalidIndex',
    ['bands', 0, 'columns', 'wall'],
  ],
])('%s is refused', (_, faulty, code, path) => {
  expectPovertyError(() => checkMultidimensionalIndex(faulty), { code, path });
  expectPovertyError(() => checkIndexAt(faulty, ['index']), { code, path: ['index', ...path] });
});

test('the columns of a band fit the bits beside the indicators', () => {
  const ids = Array.from({ length: 16 }, (_, at) => `i${at}`);
  const wide = (columns: readonly string[]): MultidimensionalIndex => ({
    id: 'wide',
    dimensions: [{ id: 'd', indicators: ids.map((id) => ({ id, weight: 1 })) }],
    bands: [
      {
        id: 'b',
        from: 1,
        columns: Object.fromEntries(ids.map((id, at) => [id, columns[at] ?? id])),
      },
    ],
  });
  const own = ids.map((id) => `${id} strict`);
  expect(checkMultidimensionalIndex(wide(own.slice(0, 14)))).toBe(undefined);
  // A column that indicators share is one.
  expect(checkMultidimensionalIndex(wide(ids.map(() => 'x')))).toBe(undefined);
  expectPovertyError(() => checkMultidimensionalIndex(wide(own.slice(0, 15))), {
    code: 'invalidIndex',
    path: ['bands', 0, 'columns'],
    message: 'at most 14 columns beside the indicators, got 15',
  });
});

test('indicators named like what objects inherit have columns and conditions of their own', () => {
  const ids = ['__proto__', 'constructor'];
  const columns = Object.fromEntries(ids.map((id) => [id, `${id} 2`]));
  const odd: MultidimensionalIndex = {
    id: 'odd',
    dimensions: [{ id: 'd', indicators: ids.map((id) => ({ id, weight: 1 })) }],
    identification: { kind: 'conditions', anyOf: [{ id: 'c', indicators: ids, atLeast: 2 }] },
    bands: [{ id: '__proto__', from: 1, columns }],
  };
  expect(checkMultidimensionalIndex(odd)).toBe(undefined);
});

test('each field is read a few times', () => {
  expectFewReads(index, checkMultidimensionalIndex);
  expectFewReads(
    identified({ kind: 'conditions', anyOf: conditions }),
    checkMultidimensionalIndex,
    8,
  );
});
