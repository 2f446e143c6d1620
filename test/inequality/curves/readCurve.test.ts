import { describe, expect, test } from 'vitest';
import { readCurve } from '../../../src/inequality/curves/readCurve.ts';
import { nonNegativeOrKept } from '../../../src/sample/support.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('a sample read for a curve', () => {
  test('ascends, and says how it was made', () => {
    const sample = { welfare: [3, -1, 2], weight: [1, 2, 3], size: [1, 1, 2] };
    const { columns, counted } = readCurve(sample, { outsideSupport: 'omit' }, nonNegativeOrKept, {
      kind: 'relative',
    });
    expect([...columns.welfare]).toEqual([2, 3]);
    expect([...(columns.weights ?? [])]).toEqual([6, 1]);
    expect(counted).toEqual({
      rows: 2,
      population: 7,
      conventions: {
        kind: 'relative',
        outsideSupport: 'omit',
        unit: 'person',
        weighting: 'sampling × household-size',
        missing: 'refuse',
      },
      treated: {
        missing: { rows: 0, weight: 0 },
        omitted: { rows: 1, weight: 2 },
        changed: { rows: 0, weight: 0 },
      },
    });
  });

  test('has the policies of what it accepts', () => {
    const options = untyped<object>({ outsideSupport: 'zeroIsZero' });
    expectPovertyError(() => readCurve({ welfare: [] }, options, nonNegativeOrKept, {}), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
  });
});
