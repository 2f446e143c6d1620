import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/sample/formula/countSample.ts';
import {
  evaluateFormula,
  evaluateRead,
  formulaMeasure,
  influenceOfRead,
} from '../../../src/sample/formula/evaluateFormula.ts';
import { readSample } from '../../../src/sample/formula/readSample.ts';
import type { SampleColumns } from '../../../src/sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../../src/sample/formula/sampleFormula.ts';
import { positive } from '../../../src/sample/support.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const weightAt = ({ weights }: SampleColumns, place: number) => weights?.[place] ?? 1;

/** The weighted mean, as a formula. */
const mean: SampleFormula<WelfareSample> = {
  measure: 'mean',
  conventions: { of: 'welfare' },
  support: positive,
  outsideSupport: 'omit',
  missing: undefined,
  order: 'any',
  value(columns) {
    let sum = 0;
    columns.welfare.forEach((value, place) => {
      sum += value * weightAt(columns, place);
    });
    return sum / columns.population;
  },
  influence: ({ welfare }, value) => welfare.map((one) => one - value),
};
const sample = { welfare: [3, -1, 6], weight: [2, 3, 1] };

describe('a formula on a sample', () => {
  test('has its value, and says how it was made', () => {
    expect(evaluateFormula(sample, mean)).toEqual({
      measure: 'mean',
      value: 4,
      rows: 2,
      population: 3,
      conventions: {
        of: 'welfare',
        outsideSupport: 'omit',
        unit: 'row',
        weighting: 'sampling',
        missing: 'refuse',
      },
      treated: {
        missing: { rows: 0, weight: 0 },
        omitted: { rows: 1, weight: 3 },
        changed: { rows: 0, weight: 0 },
      },
    });
    expect(conventionsOf(mean)).toEqual({ of: 'welfare', outsideSupport: 'omit' });
    expect(evaluateRead(readSample(sample, undefined), mean).value).toBe(4);
  });

  test('as a measure has an influence of 0 for whoever is left out, and more for the others', () => {
    const { value, influence, measure, conventions } = formulaMeasure(mean);
    expect([measure, value(sample)]).toEqual(['mean', 4]);
    expect(conventions).toEqual({ of: 'welfare', outsideSupport: 'omit' });
    // Half of the weight is counted: what moves a counted row moves it twice as far per share of all.
    expect(influence(sample)).toEqual(Float64Array.of(-2, 0, 4));
    expect(influenceOfRead(readSample(sample, undefined), mean)).toEqual(Float64Array.of(-2, 0, 4));
  });

  test('that is refused what it needs throws before it computes', () => {
    expectPovertyError(() => evaluateFormula(sample, { ...mean, outsideSupport: 'refuse' }), {
      code: 'outsideSupport',
      path: ['welfare', 1],
    });
  });

  test('that needs order has it, and gives influence by row all the same', () => {
    let seen: number[] = [];
    const ordered: SampleFormula<WelfareSample> = {
      ...mean,
      order: 'ascending',
      value(columns) {
        seen = [...columns.welfare];
        return mean.value(columns);
      },
    };
    const shuffled = { welfare: [6, 3, 9] };
    expect(evaluateFormula(shuffled, ordered).value).toBe(6);
    expect(seen).toEqual([3, 6, 9]);
    expect(formulaMeasure(ordered).influence(shuffled)).toEqual(Float64Array.of(0, -3, 3));
  });

  test('may change its columns after the policy and before the order', () => {
    const turned: SampleFormula<WelfareSample> = {
      ...mean,
      order: 'ascending',
      transform: (columns) => ({ ...columns, welfare: columns.welfare.map((one) => -one) }),
    };
    expect(evaluateFormula(sample, turned)).toMatchObject({ value: -4, rows: 2 });
  });

  test('asks for its other columns with the data', () => {
    const taxed: SampleFormula<WelfareSample & { readonly tax: readonly number[] }> = {
      ...mean,
      companions: ({ tax }) => [{ path: ['tax'], column: tax }],
      value: ({ companions }) => companions[0]?.[0] ?? null,
    };
    expect(evaluateFormula({ ...sample, tax: [7, 8, 9] }, taxed).value).toBe(7);
  });

  test('has no value where nobody is counted', () => {
    for (const none of [{ welfare: [] }, { welfare: [1], weight: [0] }, { welfare: [-1] }]) {
      expect(evaluateFormula(none, mean).value).toBe(null);
      expect(formulaMeasure(mean).influence(none)).toBe(null);
    }
  });

  test('has no infinite value, no value that is not a number, and no minus zero', () => {
    const returning = (value: number) => ({ ...mean, value: () => value });
    for (const value of [Infinity, -Infinity, Number.NaN]) {
      const overflow = { code: 'overflow', path: ['welfare'] } as const;
      expectPovertyError(() => evaluateFormula(sample, returning(value)), overflow);
      const moving = { ...mean, influence: () => Float64Array.of(0, value) };
      expectPovertyError(() => formulaMeasure(moving).influence(sample), overflow);
      const weightless = { welfare: [3, 6], weight: [2, 0] };
      expect(formulaMeasure(moving).influence(weightless)).toEqual(Float64Array.of(0, 0));
    }
    expect(evaluateFormula(sample, returning(-0)).value).toBe(0);
  });
});
