import { describe, expect, test } from 'vitest';
import {
  bandHeadcount,
  bandHeadcountMeasure,
} from '../../../src/multidimensional/measures/bandHeadcount.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

const index = {
  ...smallIndex,
  bands: [
    { id: 'vulnerable', from: '1/2', below: '3/4' },
    { id: 'severe', from: '3/4' },
    { id: 'whole', from: 1 },
    { id: 'destitute', from: '1/2', columns: { nutrition: 'n2', water: 'w2', roof: 'roof' } },
  ],
};
const { cutoff: _, ...withoutCutoff } = index;

testMeasure({
  measure: 'bandHeadcount',
  evaluate: bandHeadcount,
  bind: bandHeadcountMeasure,
  options: { index, band: 'severe' },
  values: [5 / 8, 4 / 6, 4 / 8, 5 / 8, 4 / 8],
  influence: [3 / 8, -5 / 8, -5 / 8, 3 / 8],
  settings: { band: 'severe' },
  ofThePoor: false,
  ofEverybody: true,
});

test('a band begins at its lower end and stops before its upper end', () => {
  const of = (band: string) => bandHeadcount(smallTable, { index, band }).value;
  expect(['vulnerable', 'severe', 'whole'].map(of)).toEqual([2 / 8, 5 / 8, 4 / 8]);
});

test('a band of the score needs no cut-off', () => {
  expect(bandHeadcount(smallTable, { index: withoutCutoff, band: 'whole' }).value).toBe(4 / 8);
});

describe('a band with columns of its own', () => {
  const data = {
    ...smallTable,
    deprivations: { ...smallTable.deprivations, n2: [1, 1, 1, 0], w2: [0, 1, 1, 1] },
  };
  const options = { index, band: 'destitute' };

  test('holds the poor whose score in these columns is in it', () => {
    // Scores there: 1/2, 1, 3/4, 1/2; poor are the first and the last.
    expect(bandHeadcount(data, options)).toMatchObject({
      value: 5 / 8,
      conventions: { band: 'destitute', cutoff: '3/4', identification: 'score' },
    });
    const narrow = { ...index, bands: [{ ...index.bands[3], id: 'd', from: '3/4' }] };
    expect(bandHeadcount(data, { index: narrow, band: 'd' }).value).toBe(0);
    expect(bandHeadcount(data, { ...options, cutoff: '1/2' }).value).toBe(7 / 8);
  });

  test('needs the columns and a cut-off', () => {
    expectPovertyError(() => bandHeadcount(smallTable, options), {
      code: 'missingValue',
      path: ['deprivations', 'n2'],
    });
    expectPovertyError(() => bandHeadcount(data, { ...options, index: withoutCutoff }), {
      code: 'missingValue',
      path: ['cutoff'],
    });
  });

  test('goes by the policy where one of these is not known, and cannot be reweighted', () => {
    const some = { ...data, deprivations: { ...data.deprivations, n2: [1, 1, 1, null] } };
    const by = (missing: 'omit' | 'notDeprived' | 'deprived' | 'reweight') =>
      bandHeadcount(some, { ...options, missing }).value;
    expectPovertyError(() => bandHeadcount(some, options), {
      code: 'missingValue',
      path: ['deprivations', 'n2', 3],
    });
    expect([by('omit'), by('notDeprived'), by('deprived')]).toEqual([1 / 4, 5 / 8, 5 / 8]);
    expectPovertyError(() => by('reweight'), { code: 'unknownOption', path: ['missing'] });
  });

  test('may use one column for several indicators, whose weights it then has together', () => {
    const columns = { nutrition: 'n2', water: 'n2', roof: 'n2' };
    const same = { ...index, bands: [{ id: 'd', from: 1, columns }] };
    expect(bandHeadcount(data, { index: same, band: 'd' }).value).toBe(1 / 8);
  });

  test('has the influence of every row', () => {
    const influence = bandHeadcountMeasure(options).influence(data);
    expect([...(influence ?? [])]).toEqual([3 / 8, -5 / 8, -5 / 8, 3 / 8]);
  });
});

describe('settings', () => {
  test.each([
    ['another band', { band: 'poor' }, 'unknownOption', ['band']],
    ['an inherited name', { band: 'constructor' }, 'unknownOption', ['band']],
    ['no band', {}, 'missingValue', ['band']],
    [
      'bands in a text',
      { index: { ...index, bands: 'severe' } },
      'invalidType',
      ['index', 'bands'],
    ],
    ['no bands', { index: smallIndex, band: 'severe' }, 'unknownOption', ['band']],
    [
      'a band of null',
      { index: { ...index, bands: [null] } },
      'missingValue',
      ['index', 'bands', 0],
    ],
  ] as const)('%s is refused', (_, options, code, path) => {
    const all = untyped<{ index: typeof index; band: string }>({ index, ...options });
    expectPovertyError(() => bandHeadcountMeasure(all), { code, path });
  });

  test.each(badRecords)('options that are %s are refused', (_, options, code) => {
    expectPovertyError(() => bandHeadcount(smallTable, untyped(options)), {
      code,
      path: ['options'],
    });
  });
});
