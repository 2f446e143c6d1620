import { changeInRate, targetProgress, yearEnd } from 'poverty-indicators';
import type { Findings } from './findings.ts';

/** La Pan Tẩn: a pace without a level, which can be read two ways. */
export function laPanTanReport(): Findings {
  const points = 10 * 3;
  const relative = (0.9 ** 3 - 1) * 100;
  // The level that a fall of 10 points a year would need to start from, and one it could not.
  const fromThirty = targetProgress(
    {
      kind: 'yearlyChange',
      unit: 'percent',
      direction: 'fall',
      goal: { atLeast: 10 },
      baseline: { date: yearEnd(2020), value: 30 },
      deadline: yearEnd(2023),
    },
    [],
    { asOf: yearEnd(2023) },
  );
  const half = changeInRate(
    { date: yearEnd(2020), percent: 50, unit: 'household' },
    { date: yearEnd(2023), percent: (50 * 0.9 ** 3).toFixed(2), unit: 'household' },
  );
  return {
    amountsTo: [
      `in percentage points, as such reports mean it: −${points} pp over three years; from 30 % that would end at ${fromThirty.goal.value} %, so it began at 30 % or more`,
      `read as relative: × 0.9 each year, ${relative.toFixed(1).replace('-', '−')} % over three years; from 50 % that would be ${half.percentagePoints?.replace('-', '−')} pp, not −30`,
    ],
    ambiguous: [
      'percentage points or percent',
      'poor households, or poor and near-poor',
      'which years "những năm qua" are, and under which standard',
    ],
    cannot: ['either reading against a level: none was published, so neither can be checked'],
  };
}
