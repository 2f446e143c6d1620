import {
  countRate,
  fittingCounts,
  incomeGrowth,
  incomePer,
  targetProgress,
  yearEnd,
} from 'poverty-indicators';
import type { Findings } from './findings.ts';

const perYear = { currency: 'VND', per: 'year', holder: 'person' } as const;
const households = 590;

/** Hoàng Thu Phố: households and persons, a fall, an income, workers, and two goals. */
export function hoangThuPhoReport(): Findings {
  return {
    amountsTo: [...fallLines(), ...incomeLines(), ...goalLines()],
    ambiguous: [
      '13.56 %: points of 590 households or percent of an earlier rate, in one year or in three, poor or poor and near-poor',
      'the income is nominal and a mean; how it was estimated is not said',
      '400 workers: a stock or a flow; how many months they worked; gross or net',
      'the day by which the two goals are to be met: none was printed, and the end of 2024, the plan then opened, is taken',
      '"access" to telecom service is not its use, which is what the national indicator asks',
    ],
    cannot: [
      'a poverty rate: no level and no count of poor households was published',
      'real growth: no price index was given',
      'whether a household is poor from the mean income: the line is for each household',
    ],
  };
}

function fallLines(): string[] {
  const fit = fittingCounts({ total: households, percent: '13.56' });
  const printed = [79, 80, 81].map((numerator) => {
    const { percent } = countRate({ numerator, denominator: households, unit: 'household' });
    return `${numerator} → ${percent}`;
  });
  const only = fit?.from === fit?.to ? `only ${fit?.from}` : `${fit?.from} to ${fit?.to}`;
  return [
    `13.56 % as points of ${households} households fits ${only} (${printed.join(', ')}); by chance about one two-decimal percentage in ${Math.round(1 / (fit?.chance ?? 1))} fits some count, so this supports the figure and does not prove it`,
    `at most ${(3600 / households).toFixed(2)} persons a household ("nearly 3,600" is an upper bound)`,
  ];
}

function incomeLines(): string[] {
  const from = { date: yearEnd(2020), income: { amount: 24_100_000, ...perYear } };
  const to = { date: yearEnd(2023), income: { amount: 29_800_000, ...perYear } };
  const growth = incomeGrowth(from, to);
  const monthly = [from, to].map(({ income }) =>
    Number(incomePer(income, { per: 'month' }).amount),
  );
  const [before = 0, after = 0] = monthly;
  const million = (amount: number) => (amount / 1e6).toFixed(3);
  return [
    `income: +${Number(growth.absolute) / 1e6} million đồng a person a year, +${growth.relativePercent} %, ${growth.compoundPercentPerYear} % a year compound over ${growth.years} years, nominal`,
    `${million(before)} → ${million(after)} million a month: the mean of 2023 is ${(after / 1.5e6).toFixed(2)} times the rural line of 1.5 million, while about half of the households of such communes are poor – a mean says nothing of a household`,
    `wages of 400 workers at 10–13 million a month: ${(400 * 10 * 12) / 1000}.0–${(400 * 13 * 12) / 1000} billion đồng a year if all work twelve months`,
  ];
}

function goalLines(): string[] {
  const deadline = yearEnd(2024);
  const workers = targetProgress(
    { kind: 'eachHousehold', atLeast: 1, deadline },
    [{ date: yearEnd(2023), count: 400, households }],
    { asOf: yearEnd(2023) },
  );
  const telecom = targetProgress({ kind: 'coverage', goal: { moreThan: '90%' }, deadline }, [], {
    asOf: yearEnd(2023),
  });
  return [
    `a worker in each household: 400 cover ${workers.latest?.value.toFixed(1)} % of ${households} households at most, ${workers.remaining?.toFixed(1)} points short; ${workers.status} (${workers.reason?.code})`,
    `telecom for more than 90 %: ${telecom.status} (${telecom.reason?.code}); 531 of 590 would be exactly 90 % and not enough`,
  ];
}
