import { describe, expect, test } from 'vitest';
import { bandResults } from '../../../src/multidimensional/explain/bandResults.ts';
import { readRow } from '../../../src/multidimensional/explain/rowState.ts';
import type { DeprivationRow } from '../../../src/multidimensional/explain/scoreExplanation.ts';
import {
  type MissingPolicy,
  missingPolicies,
} from '../../../src/multidimensional/scoring/indexOptions.ts';
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
    expect(holds({ ...lacking, nutrition: 0 }, undefined, index)).toEqual([false]);
  });

  test('cannot be told under any policy of a row without one, as of a table without it', () => {
    const { noRoof: _, ...lacking } = base;
    for (const missing of missingPolicies) {
      expect(holds(lacking, missing, index)).toEqual([null]);
      expect(holds({ ...lacking, nutrition: 0 }, missing, index)).toEqual([null]);
    }
  });

  test('what is not known leaves it open, or falls under the policy', () => {
    const row = { ...base, stunting: null };
    expect(holds(row, undefined, index)).toEqual([null]);
    expect(holds({ ...row, water: 1, noRoof: 1 }, undefined, index)).toEqual([true]);
    expect(holds({ ...base, stunting: 0, noRoof: null }, undefined, index)).toEqual([false]);
    expect(holds({ ...base, nutrition: null }, undefined, index)).toEqual([null]);
    expect(holds(row, 'deprived', index)).toEqual([true]);
    expect(holds(row, 'notDeprived', index)).toEqual([false]);
    expect(holds(row, 'omit', index)).toEqual([null]);
  });

  test('leaves out who lacks one of them, poor or not, where such rows are left out', () => {
    expect(holds({ ...base, nutrition: 0, stunting: null }, 'omit', index)).toEqual([null]);
    expect(holds({ ...base, nutrition: 0 }, 'omit', index)).toEqual([false]);
  });

  test('is not there where weights are shared out anew, whatever is known', () => {
    expect(holds(base, 'reweight', index)).toEqual([null]);
    expect(holds({ ...base, nutrition: 0 }, 'reweight', index)).toEqual([null]);
  });

  test('refuses what is not known where that is the policy, poor or not', () => {
    for (const nutrition of [0, 1]) {
      expectPovertyError(() => holds({ ...base, nutrition, noRoof: null }, 'refuse', index), {
        code: 'missingValue',
        path: ['row', 'noRoof'],
      });
    }
    expect(holds(base, 'refuse', index)).toEqual([true]);
  });

  test('does not take an inherited name for a column', () => {
    const inherited = { ...columns, nutrition: 'constructor' };
    const own = { ...index, bands: [{ id: 'destitute', from: '1/2', columns: inherited }] };
    expect(holds(base, undefined, own)).toEqual([null]);
    expect(holds({ ...base, constructor: 1 }, undefined, own)).toEqual([true]);
  });

  test('may use one column for several indicators', () => {
    const one = { nutrition: 'water', water: 'noRoof', roof: 'noRoof' };
    const own = { ...index, bands: [{ id: 'destitute', from: '1/2', below: '3/4', columns: one }] };
    expect(holds({ ...base, noRoof: 1 }, undefined, own)).toEqual([true]);
    expect(holds({ ...base, noRoof: null }, undefined, own)).toEqual([null]);
    expect(holds({ ...base, noRoof: 1, water: 1 }, undefined, own)).toEqual([false]);
  });

  test('an upper end leaves out who is above it', () => {
    const upper = { ...index, bands: [{ id: 'some', from: '1/4', below: '1/2', columns }] };
    expect(holds(base, undefined, upper)).toEqual([false]);
    expect(holds({ ...base, stunting: 0, noRoof: 1 }, undefined, upper)).toEqual([true]);
    expect(holds({ ...base, stunting: 0, noRoof: null }, undefined, upper)).toEqual([null]);
  });

  test('is denied where the unknown reaches no score in it', () => {
    const narrow = { ...index, bands: [{ id: 'some', from: '1/3', below: '1/2', columns }] };
    expect(holds({ ...base, stunting: null }, undefined, narrow)).toEqual([false]);
    expect(holds({ ...base, stunting: null, noRoof: null }, undefined, narrow)).toEqual([false]);
  });

  test('refuses a value that is none', () => {
    expectPovertyError(() => holds({ ...base, noRoof: 3 }, undefined, index), {
      code: 'invalidNumber',
      path: ['row', 'noRoof'],
    });
  });
});
