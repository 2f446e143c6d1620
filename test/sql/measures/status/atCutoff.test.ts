import { describe, expect, test } from 'vitest';
import type { PlanClassification } from '../../../../src/model/plan/plan.ts';
import type { Standard } from '../../../../src/model/standard/standard.ts';
import { atCutoff } from '../../../../src/sql/measures/status/atCutoff.ts';
import { smallStandard } from '../../../support/smallStandard.ts';
import { evaluate, type Value } from '../counting/interpret.ts';
import { compiledOf, planOf } from './statusPlans.ts';

/** The small standard has two indicators, toilet and water, and a cut-off of one unless said otherwise. */
const standardWith = (atLeast: number): Standard => ({
  ...smallStandard,
  deprivationCutoff: { ...smallStandard.deprivationCutoff, atLeast },
});

function found(
  cells: { readonly [column: string]: Value },
  missing: PlanClassification['missing'],
  { cutoff = 1, counted = false }: { readonly cutoff?: number; readonly counted?: boolean } = {},
) {
  const { classification } = planOf(standardWith(cutoff), {
    ...(missing === undefined ? {} : { missing }),
    ...(counted ? { deprivations: { count: 'number' } } : {}),
  });
  const test_ = atCutoff(classification, compiledOf(classification));
  return evaluate(test_, (name, of) => {
    expect(of).toBe('table');
    return cells[name] ?? null;
  });
}

describe('two columns', () => {
  test.each<[Value, Value, boolean | null, boolean, boolean]>([
    // Toilet, water; whether one is reached, and whether with what is not known, or without it.
    [1, 1, true, true, true],
    [0, 0, false, false, false],
    [1, null, true, true, true],
    [0, null, null, true, false],
    [Number.NaN, 0, null, true, false],
    [null, Number.NaN, null, true, false],
  ])('of %s and %s', (toilet, water, open, deprived, notDeprived) => {
    const cells = { toilet, water };
    expect([
      found(cells, 'undetermined'),
      found(cells, 'refuse'),
      found(cells, 'deprived'),
      found(cells, 'notDeprived'),
    ]).toEqual([open, open, deprived, notDeprived]);
  });

  test('never reach a cut-off of three, known or not', () => {
    const options = { cutoff: 3 };
    expect(found({ toilet: null, water: null }, undefined, options)).toBe(false);
    expect(found({ toilet: null, water: 1 }, 'deprived', options)).toBe(false);
  });
});

describe('their number', () => {
  test.each<[Value, number, boolean | null, boolean, boolean]>([
    [0, 1, false, false, false],
    [1, 1, true, true, true],
    [1, 2, false, false, false],
    [null, 1, null, true, false],
    [Number.NaN, 2, null, true, false],
    [null, 3, false, false, false],
  ])('of %s at a cut-off of %d', (number, cutoff, open, deprived, notDeprived) => {
    const options = { cutoff, counted: true };
    expect([
      found({ number }, undefined, options),
      found({ number }, 'deprived', options),
      found({ number }, 'notDeprived', options),
    ]).toEqual([open, deprived, notDeprived]);
  });
});
