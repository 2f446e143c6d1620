import {
  changeInRate,
  countRate,
  fittingTotals,
  targetProgress,
  yearEnd,
} from 'poverty-indicators';
import { type Findings, signed } from './findings.ts';

const start = { date: yearEnd(2023), percent: '50.54' };
const end = { date: yearEnd(2024), percent: '39.48' };
const context = {
  unit: 'household',
  indicator: 'poverty',
  series: 'ministryReview',
  standard: 'vietnam2022',
} as const;

/** The ten communes together: two levels, a fall in households, and a target. */
export function groupReport(): Findings & { readonly published: readonly string[] } {
  const change = changeInRate({ ...start, ...context }, { ...end, ...context });
  const totals = fittingTotals([{ count: 646, percent: '11.06' }]);
  const fall = countRate({ numerator: 1306, denominator: 5841, unit: 'household' });
  const planned = targetProgress(
    {
      kind: 'yearlyChange',
      unit: 'percent',
      direction: 'fall',
      goal: { atLeast: '11.45' },
      baseline: { date: end.date, value: end.percent },
      deadline: yearEnd(2025),
    },
    [],
    { asOf: '2025-03-01' },
  );
  return {
    published: [
      'poor households 50.54 % (2023), 39.48 % (2024); 646 households left poverty in 2024, "equal to 11.06 %" [S2]',
      '1,306 fewer poor households in the three years 2021–2023 [S3]',
      'target for 2025: a fall of at least 11.45 % [S4]',
    ],
    amountsTo: [
      `${signed(`${change.percentagePoints}`)} pp in one year, ${signed(`${change.relativePercent}`)} % relative: the printed "11.06 %" is percentage points`,
      `646 households in 11.06 pp imply ${totals?.from.toLocaleString('en-US')} to ${totals?.to?.toLocaleString('en-US')} households in all, if 11.06 is exact to its last digit and 646 is net`,
      `1,306 of about 5,841 households are ${fall.percent} pp over three years (derived)`,
      `the target for 2025 leads to ${planned.goal.value} % or less: ${planned.status} in March 2025 (${planned.reason?.code})`,
    ],
    ambiguous: ['646: the net fall, or all that left poverty while others fell into it'],
    cannot: ['the rate of each commune: their counts by year were not found'],
  };
}
