import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  PovertyLine,
  PovertySample,
  RelativeLine,
  SocietalLine,
} from '../../../src/monetary/lines/povertyLine.ts';
import {
  commonLine,
  lineColumns,
  lineInfluence,
  sampleLine,
} from '../../../src/monetary/lines/resolveLine.ts';
import { readSample } from '../../../src/sample/formula/readSample.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const columnsOf = (welfare: readonly number[], weight?: readonly number[]) =>
  readSample({ welfare, ...(weight ? { weight } : {}) }, 'refuse').columns;
const byArea = (amounts: Readonly<Record<string, number>>): PovertyLine => ({
  kind: 'byGroup',
  by: 'area',
  amounts: Object.entries(amounts).map(([label, amount]) => ({ label, amount })),
});
const linesOf = (sample: PovertySample, line: PovertyLine) =>
  lineColumns(sample, line).map(({ column }) => Array.from(column as ArrayLike<number>));

describe('the line of each row', () => {
  test('is none where everybody has one line', () => {
    const everybody: readonly PovertyLine[] = [
      5,
      { kind: 'relative', of: 'mean', share: 1 },
      { kind: 'societal', floor: 1, intercept: 0, share: 1 },
    ];
    for (const line of everybody) {
      expect(lineColumns({ welfare: [1] }, line)).toEqual([]);
      expect(lineColumns(sortSample({ welfare: [1] }), line)).toEqual([]);
    }
  });

  test('is the column of the sample as it stands, of Arrow too', () => {
    const column = [3, 4];
    const [found] = lineColumns({ welfare: [1, 2], line: column }, { kind: 'column' });
    expect(found).toEqual({ path: ['line'], column });
    const arrow = { length: 2, get: (row: number) => row + 7 };
    const [other] = lineColumns({ welfare: [1, 2], line: arrow }, { kind: 'column' });
    expect(other?.column).toBe(arrow);
    const read = readSample({ welfare: [1, 2] }, 'refuse', other ? [other] : []);
    expect(read.columns.companions).toEqual([Float64Array.of(7, 8)]);
  });

  test('is that of its group, by labels, codes and columns of Arrow', () => {
    const line = byArea({ rural: 3, urban: 4 });
    const labels = ['rural', 'urban', 'rural'];
    const welfare = [1, 2, 3];
    const wanted = [[3, 4, 3]];
    const by = (area: unknown) => deepFreeze({ welfare, by: { area: untyped(area) as string[] } });
    expect(linesOf(by(labels), line)).toEqual(wanted);
    expect(linesOf(by({ length: 3, get: (row: number) => labels[row] }), line)).toEqual(wanted);
    expect(linesOf(by({ codes: [1, 0, 1], labels: ['urban', 'rural'] }), line)).toEqual(wanted);
  });

  test('is found by labels that objects inherit, numbers, and minus zero', () => {
    const sample = { welfare: [1, 2], by: { area: ['__proto__', 'constructor'] } };
    const amounts = [
      { label: 'constructor', amount: 2 },
      { label: '__proto__', amount: 1 },
    ];
    expect(linesOf(sample, { kind: 'byGroup', by: 'area', amounts })).toEqual([[1, 2]]);
    const coded = { welfare: [1, 2], by: { area: { codes: [0, 1], labels: [-0, 7] } } };
    const numbers = [
      { label: 0, amount: 5 },
      { label: 7, amount: 6 },
    ];
    expect(linesOf(coded, { kind: 'byGroup', by: 'area', amounts: numbers })).toEqual([[5, 6]]);
    const inherited = { welfare: [1], by: {} };
    for (const by of ['toString', '__proto__']) {
      expectPovertyError(() => lineColumns(inherited, { kind: 'byGroup', by, amounts }), {
        code: 'missingValue',
        path: ['by', by],
      });
    }
  });

  test('need not be there for a label without rows', () => {
    const coded = { welfare: [1], by: { area: { codes: [0], labels: ['rural', 'urban'] } } };
    expect(linesOf(coded, byArea({ rural: 3 }))).toEqual([[3]]);
    expect(linesOf({ welfare: [], by: { area: [] } }, byArea({}))).toEqual([[]]);
  });

  test.each([
    ['no column', { welfare: [1] }, { kind: 'column' }, 'missingValue', ['line']],
    ['no groupings', { welfare: [1] }, byArea({ a: 1 }), 'missingValue', ['by']],
    ['null for them', { welfare: [1], by: null }, byArea({ a: 1 }), 'missingValue', ['by']],
    [
      'null for one',
      { welfare: [1], by: { area: null } },
      byArea({ a: 1 }),
      'missingValue',
      ['by', 'area'],
    ],
    [
      'a text for one',
      { welfare: [1], by: { area: 'a' } },
      byArea({ a: 1 }),
      'invalidType',
      ['by', 'area'],
    ],
    [
      'null for codes',
      { welfare: [1], by: { area: { codes: null, labels: [] } } },
      byArea({ a: 1 }),
      'missingValue',
      ['by', 'area', 'codes'],
    ],
    [
      'a row without a label',
      { welfare: [1], by: { area: [null] } },
      byArea({ a: 1 }),
      'missingValue',
      ['by', 'area', 0],
    ],
    [
      'too few labels',
      { welfare: [1, 2], by: { area: ['a'] } },
      byArea({ a: 1 }),
      'unequalColumns',
      ['by', 'area'],
    ],
    [
      'a group without a line',
      { welfare: [1, 2], by: { area: ['a', 'b'] } },
      byArea({ a: 1 }),
      'missingValue',
      ['by', 'area', 1],
    ],
    ['no welfare', { by: { area: ['a'] } }, byArea({ a: 1 }), 'missingValue', ['welfare']],
  ] as const)('%s is refused', (_, sample, line, code, path) => {
    expectPovertyError(() => lineColumns(untyped(sample), line), { code, path });
  });

  test('the group without a line is named', () => {
    const sample = { welfare: [1, 2], by: { area: ['rural', 'urban'] } };
    expectPovertyError(() => lineColumns(sample, byArea({ rural: 1 })), {
      code: 'missingValue',
      path: ['by', 'area', 1],
      message: 'expected a line for this group, got "urban"',
    });
  });

  test('is that of the sample where it was sorted', () => {
    const sample = { welfare: [3, 1], line: [30, 10], by: { area: ['b', 'a'] } };
    const sorted = sortSample(sample) as unknown as PovertySample;
    const byBoth = byArea({ a: 1, b: 3 });
    expect(linesOf(sorted, { kind: 'column' })).toEqual([[30, 10]]);
    expect(linesOf(sorted, byBoth)).toEqual(linesOf(sample, byBoth));
  });
});

const relative = (of: 'median' | 'mean', share: number): RelativeLine => ({
  kind: 'relative',
  of,
  share,
});
const societal = (floor: number, intercept: number, share: number): SocietalLine => ({
  kind: 'societal',
  floor,
  intercept,
  share,
});

describe('the line of everybody', () => {
  test('is the number given, whatever the sample', () => {
    expect(commonLine(columnsOf([]), 5)).toBe(5);
  });

  test('is none where rows have their own', () => {
    expect(commonLine(columnsOf([1]), { kind: 'column' })).toBe(null);
    expect(commonLine(columnsOf([1]), byArea({ a: 1 }))).toBe(null);
  });

  // Of 10, 20, 40, 90 the median is 30 by the midpoint, 20 by the step and 30 by the linear rule; the mean 40.
  test.each([
    [relative('median', 0.5), 15, 30],
    [{ ...relative('median', 0.5), rule: 'step' } as const, 10, 20],
    [{ ...relative('median', 0.5), rule: 'linear' } as const, 15, 30],
    [relative('mean', 0.5), 20, 40],
    [societal(3, 1, 0.5), 16, 30],
    [societal(16, 1, 0.5), 16, 30],
    [societal(16.5, 1, 0.5), 16.5, 30],
    [{ ...societal(3, 1, 0.5), rule: 'step' } as const, 11, 20],
    [societal(3, -100, 0.5), 3, 30],
  ])('%o is made by the sample', (line, amount, reference) => {
    expect(sampleLine(columnsOf([90, 10, 40, 20]), line)).toEqual({ amount, reference });
    expect(commonLine(columnsOf([90, 10, 40, 20]), line)).toBe(amount);
  });

  test('counts weights', () => {
    expect(sampleLine(columnsOf([10, 90], [3, 1]), relative('median', 1)).amount).toBe(10);
    expect(sampleLine(columnsOf([10, 90], [3, 1]), relative('mean', 1)).amount).toBe(30);
    expect(sampleLine(columnsOf([10, 90, 1e9], [1, 1, 0]), relative('median', 1)).amount).toBe(50);
  });

  test('is null where there is nobody, or where it would not be above 0', () => {
    for (const line of [relative('median', 1), relative('mean', 1), societal(3, 1, 0.5)]) {
      expect(sampleLine(columnsOf([]), line)).toEqual({ amount: null, reference: null });
      expect(sampleLine(columnsOf([5], [0]), line)).toEqual({ amount: null, reference: null });
    }
    expect(sampleLine(columnsOf([0, 0]), relative('median', 1))).toEqual({
      amount: null,
      reference: 0,
    });
    expect(sampleLine(columnsOf([-4, -2]), relative('mean', 1))).toEqual({
      amount: null,
      reference: -3,
    });
    expect(sampleLine(columnsOf([-4, -2]), societal(3, 1, 0.5))).toEqual({
      amount: 3,
      reference: -3,
    });
  });

  test.each([
    ['a share of the median', [1e300, 1e300], relative('median', 1e10)],
    ['a share of the mean', [1e300, 1e300], relative('mean', 1e10)],
    ['a sum', [8e307], societal(1, 1.7e308, 1)],
  ] as const)('%s past the largest double is refused', (_, welfare, line) => {
    expectPovertyError(() => commonLine(columnsOf(welfare), line), {
      code: 'overflow',
      path: ['line'],
    });
  });
});

describe('the influence on the line', () => {
  const rows = fc.array(
    fc.record({
      welfare: fc.integer({ min: 1, max: 400 }),
      weight: fc.integer({ min: 1, max: 16 }),
    }),
    { minLength: 2, maxLength: 10 },
  );

  test('is none for a line that is given, or that stands on its floor', () => {
    const columns = columnsOf([1, 2, 3]);
    for (const line of [5, { kind: 'column' } as const, byArea({ a: 1 }), societal(9, 1, 0.5)]) {
      expect(lineInfluence(columns, line)).toBe(null);
    }
  });

  test('of a share of the mean is its derivative by a weight', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (sample, pick) => {
        const place = pick % sample.length;
        const line = relative('mean', 0.5);
        const lineOf = (step: number) => {
          const weights = sample.map(({ weight }, at) => weight + (at === place ? step : 0));
          return commonLine(
            columnsOf(
              sample.map(({ welfare }) => welfare),
              weights,
            ),
            line,
          ) as number;
        };
        const population = sample.reduce((sum, { weight }) => sum + weight, 0);
        const slope = ((lineOf(1e-4) - lineOf(-1e-4)) / 2e-4) * population;
        const columns = columnsOf(
          sample.map(({ welfare }) => welfare),
          sample.map(({ weight }) => weight),
        );
        const influence = lineInfluence(columns, line) as Float64Array;
        expect(Math.abs((influence[place] as number) - slope)).toBeLessThanOrEqual(1e-6 * 400);
      }),
    );
  });

  // F(30) = 1/2; the density at 30 by a normal kernel of bandwidth 10 over distances 2, 1, 1 and 6.
  test('of a share of the median goes by the density there', () => {
    const normal = (distance: number) => Math.exp(-(distance ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const density = (normal(2) + 2 * normal(1) + normal(6)) / 4 / 10;
    const columns = columnsOf([10, 20, 40, 90]);
    const wanted = [-1, -1, 1, 1].map((sign) => (0.6 * sign * 0.5) / density);
    for (const line of [relative('median', 0.6), societal(3, 1, 0.6)]) {
      const influence = lineInfluence(columns, line, 10) as Float64Array;
      for (const [place, value] of wanted.entries())
        expect(influence[place]).toBeCloseTo(value, 10);
    }
  });

  test('of whatever line has a weighted mean of 0', () => {
    const kinds = [relative('mean', 0.5), relative('median', 0.6), societal(1, 1, 0.5)];
    fc.assert(
      fc.property(rows, fc.constantFrom(...kinds), (sample, line) => {
        const weights = sample.map(({ weight }) => weight);
        const columns = columnsOf(
          sample.map(({ welfare }) => welfare),
          weights,
        );
        const influence = lineInfluence(columns, line);
        if (influence === null) return;
        const sum = weights.reduce(
          (all, weight, at) => all + weight * (influence[at] as number),
          0,
        );
        const scale = Math.max(1, ...influence.map(Math.abs));
        expect(Math.abs(sum)).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });
});

test('a share of a median is the decimal that it is, so that whoever stands on the line is found', () => {
  const sample = { welfare: [22.35, 37.25, 50] };
  const line = { kind: 'relative', of: 'median', share: 0.6 } as const;
  const { columns } = readSample(sample, undefined);
  expect(0.6 * 37.25).not.toBe(22.35);
  expect(commonLine(columns, line)).toBe(22.35);
  expect(commonLine(columns, { kind: 'societal', floor: 1, intercept: 1.3, share: 0.6 })).toBe(
    23.65,
  );
});
