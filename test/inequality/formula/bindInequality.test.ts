import { describe, expect, test } from 'vitest';
import { bindInequality } from '../../../src/inequality/formula/bindInequality.ts';
import { anyNumber, nonNegativeOrKept } from '../../../src/sample/support.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('the settings that measures of inequality share', () => {
  test('are read with their defaults', () => {
    expect(bindInequality({}, nonNegativeOrKept)).toEqual({
      support: nonNegativeOrKept,
      outsideSupport: 'refuse',
      missing: undefined,
    });
    expect(
      bindInequality({ missing: 'omit', outsideSupport: 'keep' }, nonNegativeOrKept),
    ).toMatchObject({ missing: 'omit', outsideSupport: 'keep' });
  });

  test('may stand beside those of the measure alone', () => {
    const options = untyped<object>({ nu: 3 });
    expect(bindInequality(options, anyNumber, ['nu']).support).toBe(anyNumber);
    expectPovertyError(() => bindInequality(options, anyNumber), {
      code: 'unknownOption',
      path: ['nu'],
    });
  });

  test('are refused where they mean nothing', () => {
    expectPovertyError(() => bindInequality({ outsideSupport: 'keep' }, anyNumber), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
    expectPovertyError(() => bindInequality(untyped(null), anyNumber), {
      code: 'missingValue',
      path: ['options'],
    });
  });
});
