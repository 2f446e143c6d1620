import { describe, expect, test } from 'vitest';
import { meanWelfare } from '../../../src/inequality/shares/meanWelfare.ts';
import { totalShortfall } from '../../../src/monetary/money/totalShortfall.ts';
import { expectFigures, figuresOf } from './figures.ts';
import { sampleAt, samples, treeAt } from './goldenData.ts';
import { inequalityAt, policiesAt, povertyAt, settingsAt } from './ours/ourFigures.ts';
import { wantedInequality, wantedPoverty } from './ours/wantedFigures.ts';
import { rowsOf, sampleOf } from './rows.ts';

/** Sums that are whole in doubles, and what is one of them over another: rounded once. */
const exact =
  /poorRows|numberOfPoor|totalShortfall|[hH]eadcount|^line$|quantiles(Lower)?\/|medianOfPoor|mean$/;

describe.each(Object.keys(samples))('equal to the brute force in fractions: %s', (place) => {
  const sample = sampleAt(place);

  test('rows and weight', () => {
    const { rows, population } = meanWelfare(sample);
    const { rows: wantedRows, weight } = treeAt(place);
    expect([rows, population]).toEqual([wantedRows, weight]);
  });

  test.each(settingsAt(place).lines)('every measure of poverty at the line %d', (line) => {
    const ours = figuresOf(povertyAt(place, line), sample, policiesAt(place));
    expectFigures(ours, wantedPoverty(place, line), exact);
  });

  test('every measure of inequality', () => {
    const ours = figuresOf(inequalityAt(place), sample, policiesAt(place));
    expectFigures(ours, wantedInequality(place), exact);
  });
});

test.each(['positive/households', 'positive/persons', 'twelve/weighted'])(
  'every digit of the shortfall of %s, with incomes in quarters and weights in sixteenths',
  (place) => {
    const sample = sampleOf(
      rowsOf(sampleAt(place)).map(({ income, weight }) => ({
        income: 4 * income,
        weight: 16 * weight,
      })),
    );
    for (const line of settingsAt(place).lines) {
      const { exact, value } = totalShortfall(sample, { line: 4 * line });
      const wanted = 64 * (treeAt(`${place}/poverty/${line}`).totalShortfall as number);
      expect([exact, value]).toEqual([BigInt(wanted).toString(), wanted]);
    }
  },
);
