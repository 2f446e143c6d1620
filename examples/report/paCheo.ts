import {
  calendarYear,
  changeInRate,
  project,
  requiredPace,
  targetProgress,
  yearEnd,
} from 'poverty-indicators';
import { type Findings, signed } from './findings.ts';

const houses = [
  { year: 2021, count: 63 },
  { year: 2022, count: 70 },
  { year: 2023, count: 78 },
];

/** Pa Cheo: a rate of two year-ends, and houses removed in three years with a target for the fourth. */
export function paCheoReport(): Findings {
  return {
    amountsTo: [...rateLines(), ...housingLines()],
    ambiguous: [
      'the standard of the 2021 figure: the review at the end of 2021 was made under two of them, and the country read 2.23 % under the older and 5.20 % under the newer',
      '"tới 90 %" may be rounded; the figures above take it as it stands',
      '105 houses repaired: in 2023 or in the three years; and a repair is not a removal',
    ],
    cannot: [
      'how many households: neither their number nor a count of poor ones was published',
      'the share of poor households in bad housing: houses removed are a flow, not a stock',
    ],
  };
}

function rateLines(): string[] {
  const start = { date: yearEnd(2021), percent: '90', unit: 'household' } as const;
  const end = { ...start, date: yearEnd(2023), percent: '55.6' };
  const change = changeInRate(
    { ...start, series: 'ministryReview', indicator: 'multidimensional', standard: null },
    { ...end, series: 'ministryReview', indicator: 'multidimensional', standard: 'vietnam2022' },
  );
  const minorities = targetProgress(
    {
      kind: 'yearlyChange',
      unit: 'percent',
      direction: 'fall',
      goal: { moreThan: 3 },
      baseline: { date: start.date, value: start.percent },
      deadline: yearEnd(2025),
    },
    [{ date: end.date, value: end.percent }],
    { asOf: yearEnd(2023) },
  );
  return [
    `poor or near-poor: ${signed(`${change.percentagePoints}`)} pp over ${change.intervals} intervals, ${signed(`${change.percentagePointsPerYear}`)} pp a year; relative ${signed(`${change.relativePercent}`)} %, ${signed(`${change.compoundPercentPerYear}`)} % a year compound`,
    `not verified in that comparison: ${change.unverified.join(', ')}`,
    `the national target for ethnic minorities, more than 3 pp a year to 2025 (all of its people are Mông): ${minorities.status} at the end of 2023, ${signed(minorities.observedPace?.linear ?? Number.NaN)} pp a year`,
  ];
}

function housingLines(): string[] {
  const done = houses.map(({ year, count }) => ({ period: calendarYear(year), count }));
  const period = { from: '2021-01-01', to: yearEnd(2024) };
  const whole = targetProgress({ kind: 'count', goal: { atLeast: 291 }, period }, done, {
    asOf: '2024-04-01',
  });
  const year2024 = targetProgress(
    { kind: 'count', goal: { atLeast: 80 }, period: calendarYear(2024) },
    [],
    { asOf: '2024-04-01' },
  );
  const dated = houses.map(({ year, count }) => ({ date: yearEnd(year), value: count }));
  const trend = project(dated, { to: yearEnd(2024) });
  const growth = [...dated, { date: yearEnd(2024), value: 80 }]
    .slice(1)
    .map(({ date, value }, row) => {
      const before = dated[row] as (typeof dated)[number];
      return requiredPace(before, { goal: value, deadline: date }).compound ?? Number.NaN;
    });
  const [second, third, asked] = growth.map((share) => signed((share * 100).toFixed(1)));
  return [
    `temporary houses: ${whole.latest?.value} in three years (${second} % and ${third} % a year), ${whole.goal.value} with the 80 of 2024 (${asked} % asked); a straight line through the three years gives ${trend?.value.toFixed(1)} for 2024`,
    `target of 80 in 2024: ${year2024.status} in April 2024 (${year2024.reason?.code})`,
    `291 over 2021–2024: ${whole.remaining} to go, ${whole.projected.value?.toFixed(1)} at the pace so far; ${whole.status} by the straight line`,
  ];
}
