import { describe, expect, test } from 'vitest';
import { centerOf } from '../../../src/inequality/formula/centerOf.ts';
import {
  entropyFormula,
  entropyInfluence,
  entropyOf,
} from '../../../src/inequality/formula/entropyFormula.ts';
import { evaluateFormula } from '../../../src/sample/formula/evaluateFormula.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectRelative } from '../../support/inequalityLaws.ts';

const columns = {
  welfare: Float64Array.of(4, 12),
  weights: null,
  population: 2,
  companions: [],
  ascending: true,
  rowAt: null,
};
const settings = { measure: 'entropy', conventions: { of: 'money' } };

describe('a formula of generalized entropy', () => {
  test('has its name, its settings and the value for its α', () => {
    const formula = entropyFormula({}, { ...settings, alpha: 2 });
    const result = evaluateFormula({ welfare: [4, 12] }, formula);
    expect(result).toMatchObject({
      measure: 'entropy',
      value: 0.125,
      conventions: { of: 'money' },
    });
  });

  test.each([
    [-2, 'positive', []],
    [0, 'positive', ['zeroIsZero']],
    [0.5, 'nonNegative', []],
    [1, 'nonNegative', []],
    [2, 'nonNegative', ['keep']],
    [3, 'nonNegative', []],
  ])('with α %s accepts what has a meaning', (alpha, values, also) => {
    expect(entropyFormula({}, { ...settings, alpha }).support).toEqual({ values, also });
  });

  test('refuses a policy its α has not', () => {
    const keep = { outsideSupport: 'keep' } as const;
    expect(entropyFormula(keep, { ...settings, alpha: 2 }).outsideSupport).toBe('keep');
    expectPovertyError(() => entropyFormula(keep, { ...settings, alpha: 1 }), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
  });

  test('gives its value and influence to others', () => {
    const center = centerOf(columns);
    expectRelative(entropyOf(columns, -1, center), 1 / 6, 0.1);
    expect(entropyOf(columns, -1e4, center)).toBe(Infinity);
    // h − V − α V d: with α 2, h = V = 1/8 and d = ∓1/2.
    expect(entropyInfluence(columns, 2, center, 0.125)).toEqual(Float64Array.of(0.125, -0.125));
  });
});
