import { describe, expect, test } from 'vitest';
import { bandOf, compileCounting } from '../../../../src/sql/measures/counting/compileCounting.ts';
import { equalIndex } from '../../../support/deprivationTables.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const id = 'one';
const strict = { id: 'strict', from: '1/2', columns: { i0: 'i0', i1: 'own', i2: 'i2' } } as const;
const index = { ...equalIndex(3), bands: [{ id: 'open', from: '1/2' }, strict] };
const { cutoff: _, ...withoutCutoff } = index;

describe('the index of a plan', () => {
  test('has the cut-off of the indicator, else that of the plan, else its own', () => {
    const cutoffs = [
      compileCounting({ index, cutoff: '2/3' }, { id, measure: 'adjustedHeadcount', cutoff: '1' }),
      compileCounting({ index, cutoff: '2/3' }, { id, measure: 'adjustedHeadcount' }),
      compileCounting({ index }, { id, measure: 'adjustedHeadcount' }),
    ].map(({ cutoff }) => cutoff);
    expect(cutoffs).toEqual([
      { numerator: 1n, denominator: 1n },
      { numerator: 2n, denominator: 3n },
      { numerator: 1n, denominator: 3n },
    ]);
  });

  test('needs none for whoever is not asked to be poor', () => {
    const plan = { index: withoutCutoff };
    compileCounting(plan, { id, measure: 'uncensoredHeadcount', indicator: 'i0' });
    compileCounting(plan, { id, measure: 'meanDeprivations', among: 'everybody' });
    compileCounting(plan, { id, measure: 'bandHeadcount', band: 'open' });
    for (const indicator of [
      { id, measure: 'censoredHeadcount', indicator: 'i0' },
      { id, measure: 'meanDeprivations', among: 'poor' },
      { id, measure: 'bandHeadcount', band: 'strict' },
    ] as const) {
      const call = () => compileCounting(plan, indicator);
      expectPovertyError(call, { code: 'missingValue', path: ['cutoff'] });
    }
  });

  test('has the columns of a band beside its own', () => {
    const { ids } = compileCounting({ index }, { id, measure: 'bandHeadcount', band: 'strict' });
    expect(ids).toEqual(['i0', 'i1', 'i2', 'own']);
  });

  test('refuses what its functions refuse', () => {
    const reweight = { index, missing: 'reweight' } as const;
    const strictly = { id, measure: 'bandHeadcount', band: 'strict' } as const;
    expectPovertyError(() => compileCounting(reweight, strictly), {
      code: 'unknownOption',
      path: ['missing'],
    });
    const union = { ...withoutCutoff, identification: { kind: 'union' } } as const;
    const headcount = { id, measure: 'multidimensionalHeadcount' } as const;
    expectPovertyError(() => compileCounting({ index: union, missing: 'reweight' }, headcount), {
      code: 'unknownOption',
      path: ['missing'],
    });
    expectPovertyError(() => bandOf([], 'open'), { code: 'unknownOption', path: ['band'] });
    expectPovertyError(() => bandOf([strict], 'open'), { code: 'unknownOption', path: ['band'] });
  });
});
