import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSample } from '../../src/sample/formula/readSample.ts';
import { type RowFields, type RowValue, sampleFromRows } from '../../src/sample/sampleFromRows.ts';
import { badLists, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

interface Row {
  readonly income: number | null;
  readonly weight: number;
  readonly persons: number;
  readonly line: number;
  readonly province: string;
  readonly area: 'rural' | 'urban';
}
const rows: readonly Row[] = deepFreeze([
  { income: 1200, weight: 1.5, persons: 4, line: 300, province: 'Lai Châu', area: 'rural' },
  { income: 3000, weight: 2, persons: 3, line: 400, province: 'Hà Nội', area: 'urban' },
]);

test('fields by name become columns', () => {
  const sample = sampleFromRows(rows, {
    welfare: 'income',
    weight: { kind: 'sampling', values: 'weight' },
    size: 'persons',
    line: 'line',
    by: { province: 'province', area: 'area' },
  });
  expect(sample).toEqual({
    welfare: Float64Array.of(1200, 3000),
    weight: { kind: 'sampling', values: Float64Array.of(1.5, 2) },
    size: Float64Array.of(4, 3),
    line: Float64Array.of(300, 400),
    by: { province: ['Lai Châu', 'Hà Nội'], area: ['rural', 'urban'] },
  });
});

test('only what was asked for is there', () => {
  expect(sampleFromRows(rows, { welfare: 'income' })).toEqual({
    welfare: Float64Array.of(1200, 3000),
  });
  expect(sampleFromRows(rows, { welfare: 'income', by: {} }).by).toEqual({});
});

test('no rows are a sample of nobody', () => {
  const none: readonly Row[] = [];
  expect(sampleFromRows(none, { welfare: 'income', by: { area: 'area' } })).toEqual({
    welfare: new Float64Array(0),
    by: { area: [] },
  });
});

test('functions are called once a row, in order, with its place', () => {
  const calls: string[] = [];
  const note =
    <T>(name: string, value: (row: Row) => T) =>
    (row: Row, place: number): T => {
      calls.push(`${name} ${place} ${rows.indexOf(row)}`);
      return value(row);
    };
  const sample = sampleFromRows(rows, {
    by: {
      area: note('area', (row) => row.area),
      big: note('big', (row) => Number(row.persons > 3)),
    },
    line: note('line', (row) => row.line),
    size: note('size', (row) => row.persons),
    weight: { values: note('weight', (row) => row.weight), kind: 'frequency' },
    welfare: note('welfare', (row) => Number(row.income) / row.persons),
  });
  const names = ['welfare', 'weight', 'size', 'line', 'area', 'big'];
  expect(calls).toEqual([0, 1].flatMap((row) => names.map((name) => `${name} ${row} ${row}`)));
  expect(Array.from(sample.welfare)).toEqual([300, 1000]);
  expect(sample.by.big).toEqual([1, 0]);
});

test('every row stands at its place, whatever the values', () => {
  const row = fc.record({
    income: fc.double({ noDefaultInfinity: true }),
    group: fc.oneof(fc.string(), fc.integer()),
  });
  fc.assert(
    fc.property(fc.array(row), (list) => {
      const sample = sampleFromRows(list, { welfare: 'income', by: { group: 'group' } });
      expect(Array.from(sample.welfare)).toEqual(list.map(({ income }) => income));
      expect(sample.by.group).toEqual(list.map(({ group }) => group));
    }),
  );
});

describe('a row without welfare or line', () => {
  const missing = [
    { income: 1, line: 5 },
    { income: null, line: 5 },
    { line: undefined, income: 3 },
    { income: Number.NaN, line: 6 },
    { income: undefined, line: null },
  ];

  test('has NaN, for the policy of a measure', () => {
    const sample = sampleFromRows(missing, { welfare: 'income', line: 'line' });
    expect(Array.from(sample.welfare)).toEqual([1, Number.NaN, 3, Number.NaN, Number.NaN]);
    expect(Array.from(sample.line as Float64Array)).toEqual([5, 5, Number.NaN, 6, Number.NaN]);
    expect(readSample(sample, 'omit').columns.welfare).toEqual(Float64Array.of(1, 3));
    expectPovertyError(() => readSample(sample, 'refuse'), {
      code: 'missingValue',
      path: ['welfare', 1],
    });
  });

  test('is one of many: a field that no row has is a misspelled one', () => {
    const misspelled = untyped<'income'>('incom');
    expectPovertyError(() => sampleFromRows(missing, { welfare: misspelled }), {
      code: 'missingValue',
      path: ['welfare'],
      message: 'a field that some row has',
    });
    expectPovertyError(() => sampleFromRows(missing, { welfare: 'income', line: misspelled }), {
      code: 'missingValue',
      path: ['line'],
    });
    const nothing = () => undefined;
    expect(Array.from(sampleFromRows([{}], { welfare: nothing }).welfare)).toEqual([Number.NaN]);
    expect(Array.from(sampleFromRows([{ income: null }], { welfare: 'income' }).welfare)).toEqual([
      Number.NaN,
    ]);
  });
});

describe('a value that is none names its row and field', () => {
  const values = [
    ['a text', '12', 'invalidType'],
    ['a bigint', 12n, 'invalidType'],
    ['a boolean', true, 'invalidType'],
    ['infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['minus infinity', Number.NEGATIVE_INFINITY, 'invalidNumber'],
  ] as const;
  const absent = [
    ['null', null, 'missingValue'],
    ['undefined', undefined, 'missingValue'],
    ['NaN', Number.NaN, 'invalidNumber'],
  ] as const;
  const by = (value: unknown) => [
    { x: 1, y: 1 },
    { x: 1, y: value },
  ];

  test.each(values)('%s for a number', (_, value, code) => {
    const list = by(value);
    expectPovertyError(() => sampleFromRows(list, { welfare: 'y' }), { code, path: [1, 'y'] });
    expectPovertyError(() => sampleFromRows(list, { welfare: (row) => row.y }), {
      code,
      path: [1, 'welfare'],
    });
    expectPovertyError(() => sampleFromRows(list, { welfare: 'x', line: 'y' }), {
      code,
      path: [1, 'y'],
    });
  });

  test.each([...values, ...absent])('%s for a weight or a size', (_, value, code) => {
    const list = by(value);
    const kind = 'sampling';
    expectPovertyError(
      () => sampleFromRows(list, { welfare: 'x', weight: { kind, values: 'y' } }),
      {
        code,
        path: [1, 'y'],
      },
    );
    const values = (row: { readonly y: unknown }) => row.y;
    expectPovertyError(() => sampleFromRows(list, { welfare: 'x', weight: { kind, values } }), {
      code,
      path: [1, 'weight', 'values'],
    });
    expectPovertyError(() => sampleFromRows(list, { welfare: 'x', size: values }), {
      code,
      path: [1, 'size'],
    });
  });

  test.each([
    ...absent,
    ['a bigint', 12n, 'invalidType'],
    ['a boolean', true, 'invalidType'],
    ['a record', {}, 'invalidType'],
  ] as const)('%s for a label', (_, value, code) => {
    expectPovertyError(() => sampleFromRows(by(value), { welfare: 'x', by: { g: 'y' } }), {
      code,
      path: [1, 'y'],
    });
    expectPovertyError(
      () => sampleFromRows(by(value), { welfare: 'x', by: { g: (row) => row.y } }),
      {
        code,
        path: [1, 'by', 'g'],
      },
    );
  });

  test.each([null, undefined])('%s for a row', (row) => {
    expectPovertyError(
      () => sampleFromRows(untyped<Row[]>([rows[0], row]), { welfare: 'income' }),
      {
        code: 'missingValue',
        path: [1],
      },
    );
  });
});

test('groupings may be named by what objects inherit, and rows may be instances', () => {
  class Household {
    readonly total = 8;
    get perHead() {
      return this.total / 2;
    }
  }
  const by = JSON.parse('{ "__proto__": "total", "constructor": "total" }') as {
    [name: string]: RowValue<Household>;
  };
  const sample = sampleFromRows([new Household()], { welfare: 'perHead', by });
  expect(Array.from(sample.welfare)).toEqual([4]);
  expect(Object.entries(sample.by)).toEqual([
    ['__proto__', [8]],
    ['constructor', [8]],
  ]);
});

test('an error of a function is its own', () => {
  const welfare = () => {
    throw new RangeError('mine');
  };
  expect(() => sampleFromRows(rows, { welfare })).toThrow(RangeError);
});

test.each([
  ['no welfare', {}, 'missingValue', ['welfare']],
  ['null for a field', { welfare: null }, 'missingValue', ['welfare']],
  ['a record for a field', { welfare: {} }, 'invalidType', ['welfare']],
  ['a symbol for a field', { welfare: Symbol('income') }, 'invalidType', ['welfare']],
  ['a bare weight', { welfare: 'income', weight: 'weight' }, 'invalidType', ['weight']],
  [
    'a weight without a kind',
    { welfare: 'income', weight: { values: 'weight' } },
    'missingValue',
    ['weight', 'kind'],
  ],
  [
    'another kind of weight',
    { welfare: 'income', weight: { kind: 'probability', values: 'weight' } },
    'unknownOption',
    ['weight', 'kind'],
  ],
  [
    'a kind of Object.prototype',
    { welfare: 'income', weight: { kind: 'toString', values: 'weight' } },
    'unknownOption',
    ['weight', 'kind'],
  ],
  [
    'a weight without values',
    { welfare: 'income', weight: { kind: 'sampling' } },
    'missingValue',
    ['weight', 'values'],
  ],
  [
    'a weight with a column',
    { welfare: 'income', weight: { kind: 'sampling', column: 'weight' } },
    'unknownOption',
    ['weight', 'column'],
  ],
  ['a list of groupings', { welfare: 'income', by: ['area'] }, 'invalidType', ['by']],
  [
    'a grouping that is none',
    { welfare: 'income', by: { area: null } },
    'missingValue',
    ['by', 'area'],
  ],
  ['a misspelled setting', { welfare: 'income', weights: 'weight' }, 'unknownOption', ['weights']],
] as const)('%s is refused', (_, fields, code, path) => {
  expectPovertyError(() => sampleFromRows(rows, untyped<RowFields<Row>>(fields)), { code, path });
});

test.each(badLists)('%s is no list of rows', (_, list, code) => {
  expectPovertyError(() => sampleFromRows(untyped<Row[]>(list), { welfare: 'income' }), {
    code,
    path: ['rows'],
  });
});

test.each(badRecords)('%s is no record of fields', (_, fields, code) => {
  expectPovertyError(() => sampleFromRows(rows, untyped<RowFields<Row>>(fields)), {
    code,
    path: ['fields'],
  });
});
