import { describe, expect, test } from 'vitest';
import {
  quantileKeys,
  readQuantileOptions,
} from '../../../src/inequality/shares/quantileOptions.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('settings of quantiles', () => {
  test('are a rule and a bandwidth, and repeated in the result', () => {
    expect(quantileKeys).toEqual(['rule', 'bandwidth']);
    expect(readQuantileOptions({})).toEqual({
      rule: 'midpoint',
      bandwidth: undefined,
      conventions: { rule: 'midpoint', bandwidth: 'silverman' },
    });
    expect(readQuantileOptions({ rule: 'step', bandwidth: 2.5 })).toEqual({
      rule: 'step',
      bandwidth: 2.5,
      conventions: { rule: 'step', bandwidth: '2.5' },
    });
  });

  test.each([
    [{ rule: 'type7' }, 'unknownOption', ['rule']],
    [{ bandwidth: 0 }, 'invalidNumber', ['bandwidth']],
    [{ bandwidth: -1 }, 'invalidNumber', ['bandwidth']],
    [{ bandwidth: Number.NaN }, 'invalidNumber', ['bandwidth']],
    [{ bandwidth: '1' }, 'invalidType', ['bandwidth']],
  ] as const)('%j is refused', (options, code, path) => {
    expectPovertyError(() => readQuantileOptions(untyped(options)), { code, path });
  });
});
