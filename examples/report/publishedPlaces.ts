import {
  auditPublished,
  countRate,
  type PublishedGroup,
  type PublishedRow,
  roundHalfUp,
} from 'poverty-indicators';

/** A row of the published rates, as the data file has it. */
export interface RateRow {
  readonly place: string;
  readonly year: number;
  readonly usable_as: 'golden' | 'range-check' | 'do-not-use-as-golden' | 'context';
  readonly households_total: number | null;
  readonly poor: number | null;
  readonly near_poor: number | null;
  readonly multi: number | null;
  readonly poor_rate_pct_as_published?: string;
  readonly near_poor_rate_pct_as_published?: string;
  readonly multi_rate_pct_as_published?: string;
  readonly source: string;
}

/** Places whose counts were printed, recomputed; then what the rows without a total still say. */
export function publishedPlacesReport(rows: readonly RateRow[]): string[] {
  const golden = rows.filter(({ usable_as: use }) => use === 'golden');
  const others = rows.filter(
    ({ usable_as: use }) => use === 'range-check' || use === 'do-not-use-as-golden',
  );
  return [
    'PLACES WITH FULL COUNTS, RECOMPUTED',
    '',
    ...golden.flatMap(recompute),
    '',
    'PLACES WITHOUT A TOTAL, OR IN CONTRADICTION',
    '',
    'Printed to two decimals, a trailing zero dropped; the totals of which every count prints its percent.',
    '',
    ...audit(others),
    '',
  ];
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function groupsOf(row: RateRow) {
  return [
    ['poor', row.poor, row.poor_rate_pct_as_published],
    ['near-poor', row.near_poor, row.near_poor_rate_pct_as_published],
    ['poor + near-poor', row.multi, row.multi_rate_pct_as_published],
  ] as const;
}

function recompute(row: RateRow): string[] {
  const total = row.households_total ?? 0;
  const lines = groupsOf(row).flatMap(([name, count, printed]) => {
    if (count === null || printed === undefined) return [];
    const { percent } = countRate({ numerator: count, denominator: total, unit: 'household' });
    const verdict = percent === roundHalfUp(printed) ? 'agrees' : 'DIFFERS';
    const numbers = `${grouped(count)} / ${grouped(total)}`;
    return [`    ${name}: ${numbers} = ${percent} %, printed ${printed} %: ${verdict}`];
  });
  return [`  ${row.place}, ${row.year} [${row.source.split(' ; ')[0]}]`, ...lines];
}

function audit(rows: readonly RateRow[]): string[] {
  const group = (count: number | null, percent: string | undefined): PublishedGroup => ({
    count,
    percent: percent ?? null,
  });
  const printed: PublishedRow[] = rows.map((row, index) => ({
    id: `${index}`,
    place: `${row.place} (${row.year})`,
    total: row.households_total,
    poor: group(row.poor, row.poor_rate_pct_as_published),
    nearPoor: group(row.near_poor, row.near_poor_rate_pct_as_published),
    multidimensional: group(row.multi, row.multi_rate_pct_as_published),
  }));
  // The statistics office printed 4.4 for 2021 and a fall of 0.4, beside 4.5 for 2020.
  const next: PublishedRow = {
    id: 'next',
    place: 'Việt Nam (2021)',
    poor: { percent: '4.4', change: { percentagePoints: '-0.4' } },
  };
  const before = rows.findIndex(({ place, year }) => place === 'Việt Nam' && year === 2020);
  const { rows: audited, findings } = auditPublished({
    unit: 'household',
    rows: [...printed, next],
    sequences: [{ rows: [`${before}`, 'next'] }],
  });
  return rows.flatMap((row, index) => {
    const wrong = findings.filter(({ cells }) => cells.some((cell) => cell.row === `${index}`));
    const totals = audited[index]?.totals ?? null;
    const range =
      totals === null || totals.to === null
        ? 'nothing to check it by'
        : `households between ${grouped(totals.from)} and ${grouped(totals.to)} fit`;
    const said =
      wrong.length === 0 ? [range] : wrong.map(({ message }) => `CONTRADICTION: ${message}`);
    return [`  ${row.place}, ${row.year}`, ...said.map((line) => `    ${line}`)];
  });
}
