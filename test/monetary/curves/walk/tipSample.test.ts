import { describe, expect, test } from 'vitest';
import {
  bindTip,
  type TipOptions,
  tipSample,
} from '../../../../src/monetary/curves/walk/tipSample.ts';
import type { PovertyInput } from '../../../../src/monetary/lines/povertyLine.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

function found(sample: PovertyInput, options: TipOptions) {
  const { bound } = bindTip(options, 'tipCurve');
  const { found: made, counted } = tipSample(sample, bound);
  return {
    welfare: made === null ? null : Array.from(made.columns.welfare),
    at: made?.at.line,
    counted,
  };
}

describe('a sample for a TIP curve', () => {
  test('ascends, beside the line of everybody', () => {
    const made = found({ welfare: [30, 10, 20] }, { line: 25 });
    expect(made).toMatchObject({
      welfare: [10, 20, 30],
      at: 25,
      counted: { line: 25, rows: 3, population: 3 },
    });
    expect(made.counted.conventions).toMatchObject({
      line: '25',
      gaps: 'normalized',
      boundary: 'below',
    });
  });

  test('is a ratio or a distance to the lines of rows', () => {
    const sample = { welfare: [30, 10, 20], line: [40, 10, 5] };
    const line = { kind: 'column' } as const;
    expect(found(sample, { line })).toMatchObject({
      welfare: [0.75, 1, 4],
      at: 1,
      counted: { line: null },
    });
    expect(found(sample, { line, gaps: 'absolute' })).toMatchObject({
      welfare: [-10, 0, 15],
      at: 0,
    });
  });

  test('follows the policy of its gaps', () => {
    const sample = { welfare: [30, -10] };
    expectPovertyError(() => found(sample, { line: 5 }), {
      code: 'outsideSupport',
      path: ['welfare', 1],
    });
    expect(found(sample, { line: 5, outsideSupport: 'omit' })).toMatchObject({
      welfare: [30],
      counted: { rows: 1, treated: { omitted: { rows: 1, weight: 1 } } },
    });
    expect(found(sample, { line: 5, gaps: 'absolute' }).welfare).toEqual([-10, 30]);
  });

  test('is none where nobody was counted or there is no line', () => {
    expect(found({ welfare: [] }, { line: 5 }).welfare).toBe(null);
    const line = { kind: 'relative', of: 'median', share: 0.5 } as const;
    expect(found({ welfare: [0, 0] }, { line })).toMatchObject({
      welfare: null,
      counted: { rows: 2, line: null },
    });
  });
});

describe('the settings of a TIP curve', () => {
  test('know their names and no other', () => {
    const options = { line: 5, points: [1] } as TipOptions;
    expect(bindTip(options, 'tipCurve', { points: 'shares' })).toMatchObject({
      gaps: 'normalized',
      bound: { line: 5, formula: { settings: { gaps: 'normalized', points: 'shares' } } },
    });
    expectPovertyError(() => bindTip(options, 'tipCurve'), {
      code: 'unknownOption',
      path: ['points'],
    });
    const other = { line: 5, gaps: 'squared' } as unknown as TipOptions;
    expectPovertyError(() => bindTip(other, 'tipCurve'), {
      code: 'unknownOption',
      path: ['gaps'],
    });
  });
});
