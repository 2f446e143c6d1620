import { describe, expect, test } from 'vitest';
import {
  bindInequality,
  readPolicies,
  requireOptions,
} from '../../../src/inequality/formula/bindInequality.ts';
import * as inequality from '../../../src/inequality/index.ts';
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
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [[2], 'invalidType'],
    ['rows', 'invalidType'],
    [7, 'invalidType'],
  ] as const)(
    'that are %j are refused before any is read, with what was expected',
    (options, code) => {
      expectPovertyError(() => bindInequality(untyped(options), anyNumber), {
        code,
        path: ['options'],
        message: 'expected options: { missing, outsideSupport }, got',
      });
      expectPovertyError(() => requireOptions(options, ['by', 'alpha']), {
        code,
        path: ['options'],
        message: 'expected options: { by, alpha }, got',
      });
    },
  );

  test('have policies that follow from what is accepted', () => {
    const options = untyped<object>({ epsilon: 2, outsideSupport: 'omit' });
    expect(readPolicies(options, nonNegativeOrKept).outsideSupport).toBe('omit');
    expectPovertyError(() => readPolicies(options, anyNumber), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
  });
});

describe('every function of inequality', () => {
  const sample = {
    ...{ welfare: [1, 2], variable: [1, 2], tax: [0, 1], sources: { a: [1, 2] } },
    by: { kind: ['a', 'b'] },
  };
  const functions = Object.entries(inequality).filter(([name]) => !name.endsWith('Measure'));

  test.each(functions)('%s refuses options that are no record first', (name, evaluate) => {
    const call = untyped<(...args: unknown[]) => unknown>(evaluate);
    const data = name === 'lorenzDominance' ? [sample, sample] : [sample];
    for (const options of [null, [], 'rows', 2]) {
      const code = options === null ? 'missingValue' : 'invalidType';
      const { expected } = expectPovertyError(() => call(...data, options), {
        code,
        path: ['options'],
      });
      expect(expected).toMatch(/^options: \{ \w+(, \w+)* \}$/);
    }
  });

  const twins = Object.entries(inequality).filter(([name]) => name.endsWith('Measure'));

  test.each(twins)('%s refuses them too', (_, bind) => {
    const call = untyped<(options: unknown) => unknown>(bind);
    for (const options of [null, [], 'rows', 2]) {
      const code = options === null ? 'missingValue' : 'invalidType';
      expectPovertyError(() => call(options), { code, path: ['options'] });
    }
  });

  test.each([
    ['lorenzCurve', inequality.lorenzCurve(sample)],
    ['lorenzDominance', inequality.lorenzDominance(sample, sample)],
    ['concentrationCurve', inequality.concentrationCurve(sample)],
    ['quantileTable', inequality.quantileTable(sample)],
    ['decomposeInequality', inequality.decomposeInequality(sample, { by: 'kind', alpha: 1 })],
    ['decomposeGini', inequality.decomposeGini(sample, { by: 'kind' })],
    ['decomposeBySource', inequality.decomposeBySource(sample)],
    ['decomposeGiniBySource', inequality.decomposeGiniBySource(sample)],
    ['redistributiveEffect', inequality.redistributiveEffect(sample)],
  ] as const)('%s has its name in the result', (name, result) => {
    expect(result.measure).toBe(name);
  });
});
