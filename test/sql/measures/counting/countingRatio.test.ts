import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { countingRatio } from '../../../../src/sql/measures/counting/countingRatio.ts';
import { equalIndex } from '../../../support/deprivationTables.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const id = 'one';
const compiled = compileIndex({ index: equalIndex(3) });
const reweighted = compileIndex({ index: equalIndex(3), missing: 'reweight' });

describe('what is divided by what', () => {
  test('is the sum of weights where everybody counts below the line', () => {
    const shares = [
      { id, measure: 'multidimensionalHeadcount' },
      { id, measure: 'meanDeprivations', among: 'everybody' },
      { id, measure: 'uncensoredHeadcount', indicator: 'i1' },
    ] as const;
    for (const each of shares) expect(countingRatio(compiled, each).whole).toBeNull();
    // Who is known to be deprived or not is not everybody there.
    expect(countingRatio(reweighted, shares[2]).whole).not.toBeNull();
    expect(countingRatio(compiled, { id, measure: 'adjustedHeadcount' }).whole).not.toBeNull();
  });

  test.each([
    ['neither an indicator nor a dimension', {}, 'missingValue', ['indicator']],
    ['both', { indicator: 'i0', dimension: 'all' }, 'missingValue', ['indicator']],
    ['an unknown indicator', { indicator: 'i9' }, 'unknownOption', ['indicator']],
    ['an unknown dimension', { dimension: 'i0' }, 'unknownOption', ['dimension']],
  ] as const)('a share of %s is refused', (_, settings, code, path) => {
    const call = () => countingRatio(compiled, { id, measure: 'contributionShare', ...settings });
    expectPovertyError(call, { code, path });
  });

  test('a mean among others than everybody and the poor is refused', () => {
    const indicator = { id, measure: 'meanDeprivations', among: 'rich' } as never;
    expectPovertyError(() => countingRatio(compiled, indicator), {
      code: 'unknownOption',
      path: ['among'],
    });
  });
});
