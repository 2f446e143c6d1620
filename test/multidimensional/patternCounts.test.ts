import { describe, expect, test } from 'vitest';
import type {
  DeprivationColumn,
  DeprivationData,
  PatternTable,
} from '../../src/multidimensional/data/deprivationData.ts';
import { multidimensionalProfile } from '../../src/multidimensional/multidimensionalProfile.ts';
import { countPatterns, patternCounts } from '../../src/multidimensional/patternCounts.ts';
import { badChoices, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { equalIndex, seededBytes, seededNumbers } from '../support/deprivationTables.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

const listed = ({ deprived, missing, rows, weight }: PatternTable) =>
  Array.from(deprived, (bits, at) => [bits, missing[at], rows[at], weight[at]]);

const table = {
  deprivations: { a: [1, 0, 1, 1, null], b: [0, 0, 0, 1, 1] },
  weight: [1, 2, 0.5, 4, 8],
  by: { area: ['y', 'x', 'y', 'x', 'y'] },
} satisfies DeprivationData;

test('counts rows and weights by pattern, of everybody and of each group', () => {
  const counts = patternCounts(table);
  expect(counts).toMatchObject({ indicators: ['a', 'b'], unit: null, weighting: 'sampling' });
  expect(listed(counts.patterns)).toEqual([
    [0b00, 0, 1, 2],
    [0b01, 0, 2, 1.5],
    [0b10, 0b01, 1, 8],
    [0b11, 0, 1, 4],
  ]);
  const [area] = counts.groupings;
  expect(area?.by).toBe('area');
  expect(area?.groups.map(({ label, patterns }) => [label, listed(patterns)])).toEqual([
    [
      'x',
      [
        [0b00, 0, 1, 2],
        [0b11, 0, 1, 4],
      ],
    ],
    [
      'y',
      [
        [0b01, 0, 2, 1.5],
        [0b10, 0b01, 1, 8],
      ],
    ],
  ]);
});

test('without weights a row weighs 1', () => {
  const { weighting, patterns } = patternCounts({ deprivations: table.deprivations });
  expect(weighting).toBe('none');
  expect(patterns.weight).toEqual(patterns.rows);
});

test('says by which weights it was counted', () => {
  const [deprivations, ones] = [{ a: [1, 0] }, [1, 1]];
  const of = (data: Omit<DeprivationData, 'deprivations'>) =>
    patternCounts({ deprivations, ...data }).weighting;
  expect([of({}), of({ weight: ones }), of({ size: ones })]).toEqual([
    'none',
    'sampling',
    'household-size',
  ]);
  for (const kind of ['sampling', 'frequency', 'household-size'] as const) {
    expect(of({ weight: { kind, values: ones } })).toBe(kind);
  }
  expect(of({ weight: ones, size: ones })).toBe('sampling × household-size');
  expect(of({ weight: { kind: 'frequency', values: ones }, size: ones })).toBe(
    'frequency × household-size',
  );
});

test('some of the columns are counted in the order asked for', () => {
  const { indicators, patterns } = countPatterns(table, ['b']);
  expect([indicators, listed(patterns)]).toEqual([
    ['b'],
    [
      [0, 0, 3, 3.5],
      [1, 0, 2, 12],
    ],
  ]);
});

describe('every kind of column counts alike', () => {
  const bits = [1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1];
  const bytes = Uint8Array.from(bits);
  const padded = (offset: number) => {
    const whole = new Uint8Array(bits.length + offset);
    whole.set(bits, offset);
    return whole.subarray(offset);
  };
  const arrow = (values: ArrayLike<unknown>) => ({
    length: values.length,
    get: (row: number) => values[row],
  });
  const wanted = listed(patternCounts({ deprivations: { a: bits } }).patterns);

  test.each<[string, DeprivationColumn]>([
    ['booleans', bits.map(Boolean)],
    ['bigints', bits.map(BigInt)],
    ['a list of all three', bits.map((bit, at) => [bit, bit === 1, BigInt(bit)][at % 3] as number)],
    ['bytes', bytes],
    ['clamped bytes', Uint8ClampedArray.from(bits)],
    ['bytes from the second of a buffer', padded(1)],
    ['bytes from the third', padded(2)],
    ['bytes from the fourth', padded(3)],
    ['bytes from the fifth', padded(4)],
    ['a node buffer', Buffer.from(bytes)],
    ['signed bytes', Int8Array.from(bits)],
    ['words', Uint16Array.from(bits)],
    ['long words', BigInt64Array.from(bits.map(BigInt))],
    ['unsigned long words', BigUint64Array.from(bits.map(BigInt))],
    ['floats', Float32Array.from(bits)],
    ['doubles', Float64Array.from(bits)],
    ['minus zeros', bits.map((bit) => (bit === 0 ? -0 : 1))],
    ['a record with a length', { ...bits, length: bits.length }],
    ['a column of Arrow', arrow(bits)],
    ['a column of Arrow of booleans', arrow(bits.map(Boolean))],
    ['a column of Arrow of bigints', arrow(bits.map(BigInt))],
  ])('%s', (_, column) => {
    expect(listed(patternCounts({ deprivations: { a: column } }).patterns)).toEqual(wanted);
    // Beside another column, so that packed and listed ones share a plane.
    const both = patternCounts({ deprivations: { a: column, b: bytes } });
    expect(listed(both.patterns).map(([pattern]) => pattern)).toEqual([0, 3]);
  });

  test.each<[string, DeprivationColumn]>([
    ['null', [1, null, 0]],
    ['undefined', [1, undefined, 0]],
    ['a hole', Object.assign(Array(3), { 0: 1, 2: 0 })],
    ['255 of bytes', Uint8Array.of(1, 255, 0)],
    ['255 of clamped bytes', Uint8ClampedArray.of(1, 255, 0)],
    ['NaN of doubles', Float64Array.of(1, Number.NaN, 0)],
    ['NaN of floats', Float32Array.of(1, Number.NaN, 0)],
    ['null of Arrow', arrow([true, null, false])],
  ])('what is not known is so by %s', (_, column) => {
    expect(listed(patternCounts({ deprivations: { a: column } }).patterns)).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [1, 0, 1, 1],
    ]);
  });

  test.each<[string, unknown]>([
    ['255 in a list', [1, 0, 255]],
    ['NaN in a list', [1, 0, Number.NaN]],
    ['255 in words', Uint16Array.of(1, 0, 255)],
    ['−1 in signed bytes', Int8Array.of(1, 0, -1)],
    ['−1 in floats', Float32Array.of(1, 0, -1)],
    ['NaN of Arrow', arrow([1, 0, Number.NaN])],
    ['2 in bytes', Uint8Array.of(1, 0, 2)],
    ['a half in doubles', Float64Array.of(1, 0, 0.5)],
  ])('%s is refused', (_, column) => {
    expectPovertyError(() => patternCounts({ deprivations: { a: untyped(column) } }), {
      code: 'invalidNumber',
      path: ['deprivations', 'a', 2],
    });
  });
});

describe('in the last rows of many', () => {
  const rows = 3 * 8192 + 5;

  test.each([rows - 1, rows - 2, 2 * 8192, 2 * 8192 - 1])(
    'one unknown cell of row %d is found',
    (row) => {
      const deprivations = seededBytes(3, rows, 1);
      (deprivations.i2 as Uint8Array)[row] = 255;
      const { patterns } = patternCounts({ deprivations });
      const unknown = listed(patterns).filter(([, missing]) => missing !== 0);
      expect(unknown.map(([, missing, count]) => [missing, count])).toEqual([[4, 1]]);
      expect(patterns.rows.reduce((sum, count) => sum + count, 0)).toBe(rows);
    },
  );

  test('one bad value, weight or label is refused with its row', () => {
    const deprivations = seededBytes(2, rows, 2);
    const last = rows - 1;
    const bad = { ...deprivations, i1: Uint8Array.from(deprivations.i1 ?? []) };
    bad.i1[last] = 3;
    expectPovertyError(() => patternCounts({ deprivations: bad }), {
      code: 'invalidNumber',
      path: ['deprivations', 'i1', last],
    });
    const weight = new Float64Array(rows).fill(1);
    weight[last] = -1;
    expectPovertyError(() => patternCounts({ deprivations, weight }), {
      code: 'invalidNumber',
      path: ['weight', last],
    });
    const region: (string | null)[] = Array(rows).fill('a');
    region[last] = null;
    expectPovertyError(() => patternCounts({ deprivations, by: { region: untyped(region) } }), {
      code: 'missingValue',
      path: ['by', 'region', last],
    });
  });
});

describe('several groupings in one pass', () => {
  const rows = 9001;
  const next = seededNumbers(31);
  const deprivations = seededBytes(6, rows, 8, 0.01);
  const weight = Float64Array.from({ length: rows }, () => Math.floor(next() * 64) / 16);
  const by = {
    region: Array.from({ length: rows }, () => `region ${Math.floor(next() * 34)}`),
    area: {
      codes: Uint8Array.from({ length: rows }, () => next() * 2),
      labels: ['thành thị', 'nông thôn', 'không rõ'],
    },
    // More cells than have a place of their own.
    commune: Array.from({ length: rows }, () => Math.floor(next() * 20_000)),
  };

  test('are each what they are by themselves', () => {
    const all = patternCounts({ deprivations, weight, by });
    for (const [at, name] of (['region', 'area', 'commune'] as const).entries()) {
      const alone = patternCounts({ deprivations, weight, by: { [name]: by[name] } });
      expect(all.groupings[at]).toEqual(alone.groupings[0]);
      expect(listed(all.patterns)).toEqual(listed(alone.patterns));
    }
    expect(listed(all.patterns)).toEqual(listed(patternCounts({ deprivations, weight }).patterns));
  });

  test('keep a group without rows, whose figures are null', () => {
    const profile = multidimensionalProfile(
      { deprivations, weight, by },
      { index: equalIndex(6), missing: 'omit' },
    );
    const empty = profile.groupings[1]?.groups[2];
    expect(empty).toMatchObject({
      label: 'không rõ',
      rows: 0,
      population: 0,
      populationShare: 0,
      headcount: null,
      intensity: null,
      adjustedHeadcount: null,
      contributionShare: 0,
    });
  });
});

test('dense and hashed tallies agree', () => {
  const rows = 9000;
  const weight = Float64Array.from({ length: rows }, (_, row) => (row % 32) / 8);
  const narrow = seededBytes(5, rows, 4, 0.002);
  // Twenty more columns without a deprivation: the same patterns, found by hashing.
  const wide = { ...narrow };
  for (let at = 5; at < 25; at++) wide[`i${at}`] = new Uint8Array(rows);
  const by = { region: Array.from({ length: rows }, (_, row) => row % 7) };
  const [dense, hashed] = [narrow, wide].map((deprivations) =>
    patternCounts({ deprivations, weight, by }),
  );
  expect(hashed?.patterns).toEqual(dense?.patterns);
  expect(hashed?.groupings).toEqual(dense?.groupings);
});

test('thirty indicators are counted, to the highest bit', () => {
  const deprivations = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`i${at}`, [1, at === 29 ? 1 : 0]]),
  );
  expect(listed(patternCounts({ deprivations }).patterns)).toEqual([
    [2 ** 29, 0, 1, 1],
    [2 ** 30 - 1, 0, 1, 1],
  ]);
  expectPovertyError(() => patternCounts({ deprivations: { ...deprivations, i30: [1, 1] } }), {
    code: 'invalidIndex',
    path: ['deprivations'],
    message: 'expected 1 to 30 indicators, got 31',
  });
  expectPovertyError(() => patternCounts({ deprivations: {} }), {
    code: 'invalidIndex',
    path: ['deprivations'],
    message: 'got 0',
  });
});

test('a table without rows has no patterns, and one row has one', () => {
  const empty = patternCounts({
    deprivations: { a: [], b: new Uint8Array(0) },
    weight: [],
    by: { g: [] },
  });
  expect([listed(empty.patterns), empty.groupings]).toEqual([[], [{ by: 'g', groups: [] }]]);
  const one = patternCounts({
    deprivations: { a: [1] },
    by: { g: { codes: [1], labels: ['x', 'y'] } },
  });
  expect(one.groupings[0]?.groups.map(({ patterns }) => listed(patterns))).toEqual([
    [],
    [[1, 0, 1, 1]],
  ]);
});

describe('names that objects inherit', () => {
  const names = ['__proto__', 'constructor', 'toString'];

  test('may be those of indicators, groupings and groups', () => {
    const deprivations = Object.fromEntries(names.map((name) => [name, [1, 0]]));
    const by = Object.fromEntries(names.map((name) => [name, ['__proto__', 'constructor']]));
    const counts = patternCounts({ deprivations, by });
    expect(counts.indicators).toEqual(names);
    expect(counts.groupings.map((grouping) => grouping.by)).toEqual(names);
    expect(counts.groupings[0]?.groups.map(({ label }) => label)).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(Object.getPrototypeOf(counts)).toBe(Object.prototype);
  });

  test('are no columns unless given', () => {
    for (const name of names) {
      expectPovertyError(() => countPatterns({ deprivations: { a: [1] } }, [name]), {
        code: 'missingValue',
        path: ['deprivations', name],
      });
    }
  });
});

describe('whom the rows are', () => {
  const { deprivations } = table;
  const unit = (data: object) => patternCounts({ deprivations, ...data }).unit;
  const size = [1, 2, 3, 4, 5];

  test('is said, or follows from the sizes, or is not known', () => {
    expect([unit({}), unit({ rowUnit: 'person' }), unit({ rowUnit: 'household' })]).toEqual([
      null,
      'person',
      'household',
    ]);
    expect([unit({ size }), unit({ size, rowUnit: 'household' })]).toEqual(['person', 'person']);
    expect(unit({ weight: { kind: 'household-size', values: size } })).toBe('person');
    expect(unit({ weight: { kind: 'frequency', values: size } })).toBe(null);
  });

  test('cannot be persons that have sizes', () => {
    expectPovertyError(() => unit({ size, rowUnit: 'person' }), {
      code: 'mixedUnits',
      path: ['rowUnit'],
    });
  });

  test.each(badChoices.filter(([, value]) => value !== undefined))(
    '%s is refused',
    (_, rowUnit, code) => {
      expectPovertyError(() => unit({ rowUnit }), { code, path: ['rowUnit'] });
    },
  );

  test('the weight of a household goes with its size', () => {
    const { patterns } = patternCounts({ ...table, size });
    expect(patterns.weight.reduce((sum, weight) => sum + weight, 0)).toBe(1 + 4 + 1.5 + 16 + 40);
  });
});

describe('weights past all measure', () => {
  test.each([
    ['sum to more than a double', { weight: [1e308, 1e308, 1, 1, 1] }],
    ['sum to more in one column of doubles', { weight: new Float64Array(5).fill(1.7e308) }],
    ['are more with the sizes', { weight: [1e300, 1, 1, 1, 1], size: [1e15, 1, 1, 1, 1] }],
  ])('that %s are refused', (_, weights) => {
    expectPovertyError(() => patternCounts({ ...table, ...weights }), {
      code: 'invalidNumber',
      path: ['weight'],
    });
  });
});

test('groups of another length are refused', () => {
  for (const area of [['x'], { codes: [0, 0, 0, 0, 0, 0], labels: ['x'] }]) {
    expectPovertyError(() => patternCounts({ ...table, by: { area } }), {
      code: 'unequalColumns',
      path: ['by', 'area'],
    });
  }
});

test.each(badRecords)('data that are %s are refused', (_, value, code) => {
  expectPovertyError(() => patternCounts(untyped(value)), { code, path: ['data'] });
  expectPovertyError(() => patternCounts({ deprivations: untyped(value) }), {
    code,
    path: ['deprivations'],
  });
});

test('data may be frozen, are read a few times and never written', () => {
  expect(patternCounts(deepFreeze(structuredClone(table)))).toEqual(patternCounts(table));
  expectFewReads(table as DeprivationData, patternCounts);
  const bytes = Uint8Array.of(1, 0, 255, 1, 1);
  patternCounts({ deprivations: { a: bytes } });
  expect([...bytes]).toEqual([1, 0, 255, 1, 1]);
});

test('every field is read once where reading it does something', () => {
  const reads = new Map<string, number>();
  const counted = (name: string, value: object) =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get: () => {
        reads.set(name, (reads.get(name) ?? 0) + 1);
        return value;
      },
    });
  patternCounts({
    deprivations: counted('a', [1, 0]) as { a: number[] },
    by: counted('area', ['x', 'y']) as { area: string[] },
  });
  expect([...reads].every(([, times]) => times <= 2)).toBe(true);
  expect([...reads.keys()].sort()).toEqual(['a', 'area']);
});
