import { expect, test } from 'vitest';
import { classifyByCriteria } from '../../../src/classification/classifyByCriteria.ts';
import { decide, newOutcome } from '../../../src/classification/evaluate/outcome.ts';
import { changesOf } from '../../../src/classification/explain/changesOf.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { compiled } from '../../support/households.ts';

/** The changes named for an income in the country and a number of deprivations, or a range of it. */
function changes(standard: Standard, amount: number | null, least: number, most = least) {
  const made = compiled(standard);
  const outcome = newOutcome();
  const criteria = { area: 'rural', amount, parts: 1, least, most } as const;
  decide(made, criteria, outcome);
  return changesOf(made, criteria, outcome).map((change) =>
    change.by === 'income'
      ? `${change.side} ${change.line} ${change.amount}: ${change.status}`
      : `${change.count}: ${change.status}`,
  );
}

const boundary = 'atOrBelow';

test('the nearest income on either side, and the nearest number', () => {
  const options = { standard: vietnam2022 };
  const criteria = { area: 'urban', incomePerCapitaMonthly: 2_500_000, deprivations: 3 } as const;
  expect(classifyByCriteria(criteria, options).changes).toEqual([
    { by: 'income', side: 'under', line: 'poverty', amount: '2000000', boundary, status: 'poor' },
    {
      by: 'income',
      side: 'over',
      line: 'averageLiving',
      amount: '3000000',
      boundary,
      status: 'aboveAverage',
    },
  ]);
  expect(changes(vietnam2022, 1_500_000, 4)).toEqual([
    'over poverty 1500000: averageLiving',
    '2: nearPoor',
  ]);
  expect(changes(vietnam2022, 1_500_000, 0)).toEqual([
    'over poverty 1500000: averageLiving',
    '3: poor',
  ]);
  expect(changes(vietnam2022, 9_000_000, 0)).toEqual([
    'under averageLiving 2250000: averageLiving',
  ]);
});

test('a line over which the status stays the same is passed', () => {
  // Poor by deprivation or by income: only over the near-poverty line it ends.
  expect(changes(vietnam2016, 500_000, 3)).toEqual(['over nearPoverty 1000000: averageLiving']);
  expect(changes(vietnam2016, 800_000, 3)).toEqual([
    'over nearPoverty 1000000: averageLiving',
    '2: nearPoor',
  ]);
  expect(changes(vietnam2016, 500_000, 2)).toEqual(['over poverty 700000: nearPoor']);
  expect(changes(vietnam2016, 1_200_000, 3)).toEqual([
    'under nearPoverty 1000000: poor',
    'over averageLiving 1500000: aboveAverage',
  ]);
});

test('nothing is said where the count leaves open what would follow', () => {
  // Average whatever the count; under the line it would be poor or near-poor.
  expect(changes(vietnam2022, 2_000_000, 0, 12)).toEqual([
    'over averageLiving 2250000: aboveAverage',
  ]);
  expect(changes(vietnam2016, 700_000, 0, 10)).toEqual([]);
});

test('nothing is said without an area or an income', () => {
  expect(changes(vietnam2022, null, 3)).toEqual([]);
  const made = compiled(vietnam2022);
  const criteria = { area: null, amount: 1_000_000, parts: 1, least: 3, most: 3 };
  const outcome = newOutcome();
  decide(made, criteria, outcome);
  expect(changesOf(made, criteria, outcome)).toEqual([]);
});

test('a line that was not published cannot be named', () => {
  const without = (line: number, standard: Standard): Standard => ({
    ...standard,
    lines: standard.lines.map((each, at) =>
      at === line ? { ...each, amount: { rural: null, urban: null } } : each,
    ),
  });
  // Over the poverty line it would be near-poor up to the next one, wherever that is.
  expect(changes(without(1, vietnam2016), 700_000, 0)).toEqual([]);
  expect(changes(without(1, vietnam2016), 700_000, 3)).toEqual([]);
  expect(changes(without(2, vietnam2016), 1_000_000, 0)).toEqual([
    'under poverty 700000: poor',
    '3: poor',
  ]);
  expect(changes(without(0, vietnam2016), 1_200_000, 0)).toEqual([
    'over averageLiving 1500000: aboveAverage',
  ]);
  expect(changes(vietnam2027, 2_200_000, 3)).toEqual(['2: nearPoor']);
  // Where the status is one on both sides of it, the region is open and nothing is said.
  expect(changes(without(0, vietnam2016), 500_000, 3)).toEqual([]);
});

test('no number is named that there are not indicators for', () => {
  const cutoff = { ...vietnam2022.deprivationCutoff, atLeast: 13 };
  const strict = { ...vietnam2022, deprivationCutoff: cutoff };
  expect(changes(strict, 1_500_000, 12)).toEqual(['over poverty 1500000: averageLiving']);
});
