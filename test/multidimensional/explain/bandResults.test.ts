import { describe, expect, test } from 'vitest';
import { bandResults } from '../../../src/multidimensional/explain/bandResults.ts';
import { readRow } from '../../../src/multidimensional/explain/rowState.ts';
import type { DeprivationRow } from '../../../src/multidimensional/explain/scoreExplanation.ts';
import { bandHeadcount } from '../../../src/multidimensional/measures/bandHeadcount.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { scored } from './indexes.ts';

const holds = (
  row: DeprivationRow,
  missing?: MissingPolicy,
  index: Parameters<typeof readRow>[1]['index'] = scored,
) =>
  bandResults(row, readRow(row, { index, ...(missing === undefined ? {} : { missing }) })).map(
    (band) => band.holds,
  );

describe('bands of the score, vulnerable from 1/4 to below 1/2, severe from 3/4', () => {
  test('a known score is in a band or not', () => {
    expect(holds({ nutrition: 0, water: 1, roof: 0 })).toEqual([true, false]);
    expect(holds({ nutrition: 0, water: 1, roof: 1 })).toEqual([false, false]);
    expect(holds({ nutrition: 1, water: 1, roof: 0 })).toEqual([false, true]);
  });

  test('an open one may be', () => {
    expect(holds({ nutrition: 0, water: 1, roof: null })).toEqual([null, false]);
    expect(holds({ nutrition: null, water: 1, roof: 0 })).toEqual([null, null]);
    expect(holds({ nutrition: null, water: 0, roof: 0 })).toEqual([false, false]);
    expect(holds({ nutrition: 1, water: 1, roof: null })).toEqual([false, true]);
  });

  test('a policy decides, or leaves the row out', () => {
    const row = { nutrition: 0, water: 1, roof: null };
    expect(holds(row, 'notDeprived')).toEqual([true, false]);
    expect(holds(row, 'deprived')).toEqual([false, false]);
    expect(holds(row, 'reweight')).toEqual([true, false]);
    expect(holds(row, 'omit')).toEqual([null, null]);
  });

  test('has the name of the band', () => {
    const row = { nutrition: 0, water: 0, roof: 0 };
    expect(bandResults(row, readRow(row, { index: scored }))).toEqual([
      { id: 'vulnerable', name: null, holds: false },
      { id: 'severe', name: { vi: 'nghiêm trọng', en: 'severe' }, holds: false },
    ]);
  });
});

describe('a band of the poor by columns of its own, from 1/2', () => {
  const columns = { nutrition: 'stunting', water: 'water', roof: 'noRoof' };
  const index = { ...scored, bands: [{ id: 'destitute', from: '1/2', columns }] };
  const base = { nutrition: 1, water: 0, roof: 0, stunting: 1, noRoof: 0 };

  test('holds who is poor and deprived enough in them', () => {
    expect(holds(base, undefined, index)).toEqual([true]);
    expect(holds({ ...base, stunting: 0, noRoof: 1 }, undefined, index)).toEqual([false]);
    expect(holds({ ...base, nutrition: 0 }, undefined, index)).toEqual([false]);
  });

  test('cannot be told of a row without one, unless it is not poor', () => {
    const { noRoof: _, ...lacking } = base;
    expect(holds(lacking, undefined, index)).toEqual([null]);
    expect(holds(lacking, 'deprived', index)).toEqual([null]);
    expect(holds({ ...lacking, nutrition: 0 }, undefined, index)).toEqual([false]);
  });

  test('what is not known leaves it open, or falls under the policy', () => {
    const row = { ...base, stunting: null };
    expect(holds(row, undefined, index)).toEqual([null]);
    expect(holds({ ...row, water: 1, noRoof: 1 }, undefined, index)).toEqual([true]);
    expect(holds({ ...base, stunting: 0, noRoof: null }, undefined, index)).toEqual([false]);
    expect(holds({ ...base, nutrition: null }, undefined, index)).toEqual([null]);
    expect(holds(row, 'deprived', index)).toEqual([true]);
    expect(holds(row, 'notDeprived', index)).toEqual([false]);
    expect(holds(row, 'reweight', index)).toEqual([null]);
    expect(holds(row, 'omit', index)).toEqual([null]);
  });

  test('an upper end leaves out who is above it', () => {
    const upper = { ...index, bands: [{ id: 'some', from: '1/4', below: '1/2', columns }] };
    expect(holds(base, undefined, upper)).toEqual([false]);
    expect(holds({ ...base, stunting: 0, noRoof: 1 }, undefined, upper)).toEqual([true]);
    expect(holds({ ...base, stunting: 0, noRoof: null }, undefined, upper)).toEqual([null]);
  });

  test('agrees with the headcount of the band', () => {
    for (const missing of ['notDeprived', 'deprived'] as const) {
      for (const stunting of [0, 1, null]) {
        const row = { ...base, stunting };
        const deprivations = Object.fromEntries(
          Object.entries(row).map(([id, value]) => [id, [value]]),
        );
        const options = { index, band: 'destitute', missing };
        const { value } = bandHeadcount({ deprivations }, options);
        expect(holds(row, missing, index)).toEqual([value === 1]);
      }
    }
  });

  test('refuses a value that is none', () => {
    expectPovertyError(() => holds({ ...base, noRoof: 3 }, undefined, index), {
      code: 'invalidNumber',
      path: ['row', 'noRoof'],
    });
  });
});
