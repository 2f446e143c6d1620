import { readText } from '../../support/project.ts';

/** A row of published-rates.json, as far as the tests read it. */
export interface PublishedRow {
  readonly place: string;
  readonly level: string;
  readonly year: number;
  readonly unit: 'household';
  readonly households_total: number | null;
  readonly poor: number | null;
  readonly near_poor: number | null;
  readonly multi: number | null;
  readonly poor_rate_pct_as_published?: string;
  readonly near_poor_rate_pct_as_published?: string;
  readonly multi_rate_pct_as_published?: string;
  readonly poor_rate_pct: number | null;
  readonly implied_households_total_range?: readonly [number, number];
  readonly source: string;
  readonly usable_as: 'golden' | 'range-check' | 'do-not-use-as-golden' | 'context';
}

const file = 'test/golden/published-rates/published-rates.json';

/** The rows of the file. */
export const publishedRows: readonly PublishedRow[] = JSON.parse(readText(file)).rows;

/** The rows of one kind, each with a title. */
export function rowsFor(use: PublishedRow['usable_as']): (readonly [string, PublishedRow])[] {
  return publishedRows
    .filter((row) => row.usable_as === use)
    .map((row) => [`${row.place}, ${row.year}`, row] as const);
}

/** The counts of a row beside the rates printed for them; `multi` may be the sum of the two. */
export function printedPairs(row: PublishedRow): { count: number; printed: string }[] {
  const { poor, near_poor: near } = row;
  const sum = poor === null || near === null ? null : poor + near;
  return [
    { count: poor, printed: row.poor_rate_pct_as_published },
    { count: near, printed: row.near_poor_rate_pct_as_published },
    { count: row.multi ?? sum, printed: row.multi_rate_pct_as_published },
  ].flatMap(({ count, printed }) =>
    count === null || printed === undefined ? [] : [{ count, printed }],
  );
}

/** A percent with two decimals, as a publisher may have dropped the zeros at its end. */
export function twoDecimals(printed: string): string {
  const [whole, part = ''] = printed.split('.');
  if (part.length > 2) throw new Error(`more than two decimals: ${printed}`);
  return `${whole}.${part.padEnd(2, '0')}`;
}
