import { describe, expect, test } from 'vitest';
import {
  meanDeprivations,
  meanDeprivationsMeasure,
} from '../../../src/multidimensional/measures/meanDeprivations.ts';
import { badChoices, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

describe('of everybody', () => {
  testMeasure({
    measure: 'meanDeprivations',
    evaluate: meanDeprivations,
    bind: meanDeprivationsMeasure,
    options: { index: smallIndex, among: 'everybody' },
    // With gaps: 1 or 2 of the first row, 0 or 1 of the third.
    values: [18 / 8, 16 / 6, 17 / 8, 19 / 8, 17 / 8],
    influence: [-1 / 4, -1 / 4, -9 / 4, 3 / 4],
    settings: { among: 'everybody' },
    ofThePoor: false,
    ofEverybody: true,
  });
});

describe('of the poor', () => {
  testMeasure({
    measure: 'meanDeprivations',
    evaluate: meanDeprivations,
    bind: meanDeprivationsMeasure,
    options: { index: smallIndex, among: 'poor' },
    values: [14 / 5, 3, 3, 14 / 5, 3],
    influence: [(-4 / 5) * (8 / 5), 0, 0, (1 / 5) * (8 / 5)],
    settings: { among: 'poor' },
    ofThePoor: true,
  });
});

test('of everybody needs no cut-off', () => {
  const { cutoff: _, ...index } = smallIndex;
  expect(meanDeprivations(smallTable, { index, among: 'everybody' }).value).toBe(18 / 8);
  expectPovertyError(() => meanDeprivations(smallTable, { index, among: 'poor' }), {
    code: 'missingValue',
    path: ['cutoff'],
  });
});

test.each(badChoices)('of %s is refused', (_, among, code) => {
  const options = { index: smallIndex, among: untyped<'poor'>(among) };
  expectPovertyError(() => meanDeprivations(smallTable, options), { code, path: ['among'] });
});
