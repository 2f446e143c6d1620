import { describe, expect, test } from 'vitest';
import {
  againstLines,
  bindPoverty,
  evaluatePoverty,
  evaluateWithLine,
  povertyMeasure,
  readWithLine,
} from '../../../src/monetary/formula/evaluatePoverty.ts';
import { fgtFormula } from '../../../src/monetary/formula/fgtFormula.ts';
import type { LineOptions, PovertyInput } from '../../../src/monetary/lines/povertyLine.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const gap = fgtFormula(1, 'gap', { of: 'the test' });
const bind = (options: LineOptions) => bindPoverty(options, gap);

describe('settings', () => {
  test('are checked and have defaults', () => {
    expect(bind({ line: 3 })).toEqual({
      formula: gap,
      line: 3,
      boundary: 'below',
      bandwidth: undefined,
      missing: undefined,
      outsideSupport: 'refuse',
    });
    expect(bindPoverty({ line: 3, own: 1 } as LineOptions, gap, ['own']).line).toBe(3);
  });

  test.each([
    ['nothing', undefined, 'missingValue', ['options']],
    ['a list', [], 'invalidType', ['options']],
    ['no line', {}, 'missingValue', ['line']],
    ['one too many', { line: 3, lines: [3] }, 'unknownOption', ['lines']],
    ['another boundary', { line: 3, boundary: '<' }, 'unknownOption', ['boundary']],
    ['a bandwidth of 0', { line: 3, bandwidth: 0 }, 'invalidNumber', ['bandwidth']],
    ['a bandwidth of text', { line: 3, bandwidth: '1' }, 'invalidType', ['bandwidth']],
    ['another policy', { line: 3, outsideSupport: 'drop' }, 'unknownOption', ['outsideSupport']],
  ] as const)('that are refused: %s', (_, options, code, path) => {
    expectPovertyError(() => bind(options as unknown as LineOptions), { code, path });
  });
});

describe('a value', () => {
  test('says its line and all it depends on', () => {
    const sample = { welfare: [1, 5], weight: { kind: 'frequency', values: [3, 1] } } as const;
    expect(evaluatePoverty(sample, bind({ line: 2 }))).toEqual({
      measure: 'gap',
      value: 0.375,
      line: 2,
      rows: 2,
      population: 4,
      conventions: {
        line: '2',
        boundary: 'below',
        of: 'the test',
        outsideSupport: 'refuse',
        unit: 'row',
        weighting: 'frequency',
        missing: 'refuse',
      },
      treated: {
        missing: { rows: 0, weight: 0 },
        omitted: { rows: 0, weight: 0 },
        changed: { rows: 0, weight: 0 },
      },
    });
  });

  test('of a sample that makes its line has it in money', () => {
    const line = { kind: 'relative', of: 'median', share: 0.5 } as const;
    expect(evaluatePoverty({ welfare: [10, 40, 60] }, bind({ line }))).toMatchObject({
      value: 0.5 / 3,
      line: 20,
    });
  });

  test('is nothing where the sample makes no line', () => {
    const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    const sample = { welfare: [0, 0] };
    expect(evaluatePoverty(sample, bind({ line }))).toMatchObject({ value: null, line: null });
    const measure = povertyMeasure(bind({ line }));
    expect([measure.value(sample), measure.influence(sample)]).toEqual([null, null]);
  });

  test('is the same of a sample whose line was found before', () => {
    const sample = { welfare: [1, 5] };
    const bound = bind({ line: 2 });
    expect(evaluateWithLine(readWithLine(sample, bound), bound)).toEqual(
      evaluatePoverty(sample, bound),
    );
  });
});

describe('rows with lines of their own', () => {
  const own = { line: { kind: 'column' } } as const;

  test('are ratios to it, or what is above it', () => {
    const sample = { welfare: [1, 6, 8], line: [2, 3, 8] };
    const { read, amount, at } = readWithLine(sample, bind(own));
    expect([...againstLines(read.columns, 'ratio').welfare]).toEqual([0.5, 2, 1]);
    expect([...againstLines(read.columns, 'difference').welfare]).toEqual([-1, 3, 0]);
    expect(againstLines(read.columns, 'ratio').companions).toEqual([]);
    expect([amount, at?.line]).toEqual([null, 1]);
    const plain = readWithLine({ welfare: [1] }, bind({ line: 2 })).read.columns;
    expect(againstLines(plain, 'ratio')).toBe(plain);
  });

  test('are poor by exactly the boundary, whatever the ratio rounds to', () => {
    const headcount = fgtFormula(0, 'headcount');
    for (const line of [1, 3, 5e-324, 1.9999999999999998, 1e300, 0.1]) {
      const below = line * (1 - 2 ** -53);
      const above = line * (1 + 2 ** -52);
      const sample = { welfare: [below, line, above], line: [line, line, line] };
      const count = (boundary: 'below' | 'atOrBelow') =>
        evaluatePoverty(sample, bindPoverty({ ...own, boundary }, headcount)).value;
      const wanted = [below, line, above].filter((one) => one < line).length / 3;
      expect(count('below')).toBe(wanted);
      expect(count('atOrBelow')).toBe([below, line, above].filter((one) => one <= line).length / 3);
    }
  });

  test.each([
    ['a line of 0', { welfare: [1, 2], line: [1, 0] }, 'invalidNumber', ['line', 1]],
    ['a negative line', { welfare: [1, 2], line: [-1, 1] }, 'invalidNumber', ['line', 0]],
    ['a line that is NaN', { welfare: [1, 2], line: [1, NaN] }, 'missingValue', ['line', 1]],
    ['too few lines', { welfare: [1, 2], line: [1] }, 'unequalColumns', ['line']],
    ['no lines', { welfare: [1, 2] }, 'missingValue', ['line']],
    ['a ratio that is no double', { welfare: [1e-300], line: [1e10] }, 'overflow', ['line', 0]],
    ['a sorted sample without', sortSample({ welfare: [1] }), 'missingValue', ['line']],
  ] as const)('are refused with %s', (_, sample, code, path) => {
    expectPovertyError(() => evaluatePoverty(sample as PovertyInput, bind(own)), { code, path });
    const measure = povertyMeasure(bind(own));
    expectPovertyError(() => measure.influence(sample as PovertyInput), { code, path });
  });

  test('are the same of a sorted sample, where ratios ascend in another order', () => {
    const sample = { welfare: [9, 1, 4, 6], line: [3, 2, 40, 5], weight: [1, 2, 3, 4] };
    const ordered = bindPoverty(
      { ...own, outsideSupport: 'omit' },
      {
        ...fgtFormula(1, 'gap'),
        order: 'ascending',
      },
    );
    for (const bound of [bind(own), ordered]) {
      const sorted = sortSample(sample);
      expect(evaluatePoverty(sorted, bound).value).toBe(evaluatePoverty(sample, bound).value);
      const measure = povertyMeasure(bound);
      expect(measure.influence(sorted)).toEqual(measure.influence(sample));
    }
  });

  test('name the row of the sample, also where rows were left out', () => {
    const sample = { welfare: [NaN, 1, 2], line: [1, 1, -1] };
    expectPovertyError(() => evaluatePoverty(sample, bind({ ...own, missing: 'omit' })), {
      code: 'invalidNumber',
      path: ['line', 2],
    });
  });
});

test('with rows left out and a line that the sample makes, influence is still the derivative', () => {
  // The line is of all who have a value, the measure of those it accepts.
  const welfare = [-50, 20, 60, NaN, 150, 300];
  const weight = [1, 2, 1, 2, 3, 1];
  const measure = povertyMeasure(
    bind({
      line: { kind: 'relative', of: 'mean', share: 0.7 },
      missing: 'omit',
      outsideSupport: 'omit',
    }),
  );
  const influence = measure.influence({ welfare, weight }) ?? [];
  expect(influence[3]).toBe(0);
  for (const row of [0, 1, 2, 4, 5]) {
    const moved = (by: number) =>
      measure.value({ welfare, weight: weight.map((one, at) => (at === row ? one + by : one)) });
    const slope = ((moved(1e-5) as number) - (moved(-1e-5) as number)) / 2e-5;
    expect(influence[row]).toBeCloseTo(10 * slope, 7);
  }
});
