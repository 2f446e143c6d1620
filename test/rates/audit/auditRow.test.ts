import { auditPublished } from 'poverty-indicators';
import { expect, test } from 'vitest';
import { oneRow } from '../../support/publishedTables.ts';

const audit = (row: Parameters<typeof oneRow>[0], options = {}) =>
  auditPublished(oneRow(row), options);

test('says what the figures of a row imply', () => {
  // Kon Tum, 2023
  const row = {
    poor: { count: 10_220, percent: '6.84' },
    nearPoor: { count: 6568, percent: '4.39' },
  };
  expect(audit(row).rows[0]).toMatchObject({
    totals: { from: 149_443, to: 149_524 },
    poor: { count: 10_220, percent: null, fittingCounts: null },
    multidimensional: { count: 16_788, percent: null, fittingCounts: null },
  });
});

test('recomputes percents with the decimals they are printed with', () => {
  const row = {
    total: 431,
    poor: { count: 181, percent: '42' },
    nearPoor: { count: 56 },
    multidimensional: { percent: '55' },
  };
  expect(audit(row, { decimals: 'asPrinted' }).rows[0]).toMatchObject({
    poor: { percent: '42' },
    nearPoor: { percent: '12.99', fittingCounts: null },
    multidimensional: { count: 237, percent: '55', fittingCounts: { from: 235, to: 239 } },
  });
  expect(audit({ total: 0, poor: { count: 0 } }).rows[0]?.poor).toEqual({
    count: 0,
    percent: null,
    fittingCounts: null,
  });
});

test('a single pair may have no total', () => {
  const [found] = audit({ poor: { count: 0, percent: '5' } }).findings;
  expect(found).toMatchObject({
    code: 'noCommonTotal',
    expected: [],
    message: 'row: 0 poor at 5 % need no total there is.',
  });
  expect(audit({ poor: { count: 0, percent: '5' } }).rows[0]?.totals).toBeNull();
});

test('a total may have no end', () => {
  const row = { poor: { count: 1, percent: '0' }, nearPoor: { count: 9, percent: '1' } };
  expect(audit(row).findings[0]?.message).toBe(
    'row: 1 poor at 0 % need at least 20,001 households in all and 9 near-poor at 1 % need 896 to 904; no total fits them all.',
  );
});

test('a change cannot begin below 0 or above 100 percent', () => {
  const { findings } = audit({
    poor: { count: 5, percent: '50', change: { count: 6, percentagePoints: '50.02' } },
    nearPoor: { count: 5, percent: '50', change: { count: 5, percentagePoints: '-50.01' } },
  });
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    [
      'changeDoesNotFit',
      'row: with a rise of 6 to 5 poor, there would have been fewer than none before.',
    ],
    [
      'changeDoesNotFit',
      'row: a change of 50.02 percentage points to 50 % poor would begin outside 0 to 100 %.',
    ],
  ]);
  expect(findings[0]?.expected).toEqual([{ row: 'row', field: 'poor.count', from: 6, to: null }]);
});
