import { describe, expect, test } from 'vitest';
import { meanWelfare, meanWelfareMeasure } from '../../../src/inequality/shares/meanWelfare.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

checkMeasure({ evaluate: meanWelfare, bind: meanWelfareMeasure, options: {} });

describe('mean welfare', () => {
  test.each([
    ['of the Handbook', { welfare: [100, 110, 150, 160] }, 130],
    ['with weights', { welfare: [10, 20, 40], weight: [1, 2, 1] }, 22.5],
    ['of persons', { welfare: [100, 10], size: [1, 3] }, 32.5],
    ['with negative welfare', { welfare: [-30, 10] }, -10],
    ['of one', { welfare: [7] }, 7],
    ['of zeros', { welfare: [0, -0] }, 0],
  ])('%s', (_, sample, mean) => {
    expect(meanWelfare(sample).value).toBe(mean);
  });

  test('keeps what adding in turn would lose', () => {
    const welfare = new Float64Array(512);
    welfare.set([1e16], 0);
    welfare.set([1, 1, 1, 1], 200);
    welfare.set([-1e16], 400);
    expect(meanWelfare({ welfare }).value).toBe(4 / 512);
  });

  test('a sum past the largest double is refused', () => {
    expectPovertyError(() => meanWelfare({ welfare: [1.5e308, 1.5e308] }), {
      code: 'overflow',
      path: ['welfare'],
    });
  });
});
