import {
  changeInRate,
  classifyHouseholds,
  classifyUnder,
  deprivationShares,
  flowReports,
  type HouseholdReview,
  householdFlows,
  povertyRates,
  type ReviewedPlace,
  reviewForms,
} from 'poverty-indicators';
import { generateHouseholds, nextYear } from 'poverty-indicators/fixtures';
import { vietnam2016, vietnam2022, vietnam2027 } from 'poverty-indicators/standards';

/** A seeded list over two years: rows → communes → rates → flows → forms. */
export function listReport(): string[] {
  const first = generateHouseholds({ seed: 2023, count: 600, date: '2023-12-31' });
  const second = nextYear(first, { seed: 2024, date: '2024-12-31' });
  const options = { standard: vietnam2022, keep: 'households' } as const;
  const start = classifyHouseholds(first, options);
  const end = classifyHouseholds(second, options);
  const flows = flowReports(start.households ?? [], end.households ?? [], {
    coverage: 'all',
    poorBefore: [],
    nearPoorBefore: [],
  });
  return [
    'A SEEDED LIST OF HOUSEHOLDS OVER TWO YEARS (invented: generateHouseholds, seeds 2023 and 2024)',
    '',
    ...rates(start),
    ...rates(end),
    change(start, end),
    '',
    ...deprivations(end),
    '',
    ...flowLines(householdFlows(flows.total.households)),
    '',
    ...forms(end, flows),
    '',
    ...breaks(first),
  ];
}

function rates(review: HouseholdReview): string[] {
  const line = (name: string, { households, persons }: ReviewedPlace) => {
    const of = povertyRates(households);
    return `  ${name.padEnd(6)}${String(households.total).padStart(4)} households, ${String(persons.total).padStart(4)} persons: poor ${of.poverty?.percent} %, near-poor ${of.nearPoverty?.percent} %, together ${of.multidimensional?.percent} %`;
  };
  return [
    `${review.date}, under ${review.standard}`,
    ...review.communes.map((commune) => line(commune.place?.code ?? '–', commune)),
    ...(review.total === null ? [] : [line('all', review.total)]),
  ];
}

function change(before: HouseholdReview, after: HouseholdReview): string {
  const observed = ({ total }: HouseholdReview) => {
    const counts = total?.households;
    if (counts === undefined) throw new Error('an empty list');
    return { ...counts, indicator: 'multidimensional' } as const;
  };
  const result = changeInRate(observed(before), observed(after));
  return `poor and near-poor together: ${result.percentagePoints} percentage points, ${result.relativePercent} %`;
}

function deprivations({ total }: HouseholdReview): string[] {
  if (total === null) return [];
  const shares = deprivationShares(total.deprivations.poor);
  return [
    'what the poor lack at the end (of all poor households)',
    ...shares.map(({ indicator, numerator, denominator, percent }) => {
      const counts = `${numerator} of ${denominator}`;
      return `  ${indicator.padEnd(20)}${counts.padStart(10)}${`${percent} %`.padStart(10)}`;
    }),
  ];
}

function flowLines(flows: ReturnType<typeof householdFlows>): string[] {
  return [
    `flows reconciled: ${flows.reconciled}; left poverty, gross ${flows.grossEscape}, net ${flows.netFall}`,
  ];
}

function forms(review: HouseholdReview, flows: ReturnType<typeof flowReports>): string[] {
  return reviewForms(review, { standard: vietnam2022, flows })
    .filter(({ form }) => form <= 3)
    .flatMap(({ form, title, columns, rows }) => [
      `form ${form}: ${title.vi}`,
      `  ${columns.map(({ vi }) => vi).join(' | ')}`,
      ...rows.map((row) => `  ${row.join(' | ')}`),
    ]);
}

function breaks(list: ReturnType<typeof generateHouseholds>): string[] {
  const { reviews } = classifyUnder(list, [vietnam2016, vietnam2022, vietnam2027], {
    unpublished: 'undetermined',
  });
  return [
    'the same list under three standards: the break of the series',
    ...reviews.map(({ standard, total }) => {
      const counts = total?.households;
      const told = (count: number | null | undefined) => count ?? 'open';
      return `  ${standard}: poor ${told(counts?.poor)}, near-poor ${told(counts?.nearPoor)}, together ${told(counts?.poorOrNearPoor)} of ${counts?.total}`;
    }),
  ];
}
