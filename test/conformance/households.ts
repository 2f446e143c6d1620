import { classifyHouseholds } from '../../src/classification/classifyHouseholds.ts';
import { householdTable } from '../../src/classification/householdTable.ts';
import { generateHouseholds } from '../../src/fixtures/generateHouseholds.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { PlanStatus } from '../../src/model/plan/countingIndicator.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { type HouseholdStatus, householdStatuses } from '../../src/model/standard/status.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import type { LoadedColumn, LoadedTable } from './tables.ts';

/** A standard, the last day of a year in which it is in force, and what is done about what it leaves open. */
export interface StandardOnDay {
  readonly standard: Standard;
  readonly date: string;
  readonly unpublished: 'refuse' | 'useDraft';
}

/** The standards of Viet Nam; of that of 2027 the cut-offs of indicators are those of a draft. */
export const standardsOnDays: readonly (readonly [id: string, given: StandardOnDay])[] = (
  [
    { standard: vietnam2016, date: '2018-12-31', unpublished: 'refuse' },
    { standard: vietnam2022, date: '2023-12-31', unpublished: 'refuse' },
    { standard: vietnam2027, date: '2028-12-31', unpublished: 'useDraft' },
    { standard: dongNai2022, date: '2023-12-31', unpublished: 'refuse' },
  ] as const
).map((given) => [given.standard.id, given]);

/** How many households are classified. */
export const householdCount = 100_000;

let generated: readonly Household[] | null = null;

/** The same households on any of these days: those of the first one, who grow older. */
function householdsOn(date: string): readonly Household[] {
  generated ??= generateHouseholds({
    seed: 2026,
    count: householdCount,
    date: '2018-12-31',
    missing: 0.01,
    incomePer: 'mixed',
    incomeHolder: 'mixed',
  });
  return generated.map((household) => ({ ...household, date }));
}

/** Households as a table for an engine, with what their records say in the column `expected`. */
export interface ClassifiedTable {
  readonly table: LoadedTable;
  /** The possible statuses that stand in `expected`, and how many households have just those. */
  readonly expected: ReadonlyMap<string, number>;
}

/** Classifies the records of the households, and writes their table. */
export function classifiedTable({ standard, date, unpublished }: StandardOnDay): ClassifiedTable {
  const households = householdsOn(date);
  const review = classifyHouseholds(households, { standard, unpublished, keep: 'households' });
  const labels = (review.households ?? []).map(({ possible }) => possible.join('+'));
  const expected = new Map<string, number>();
  for (const label of labels) expected.set(label, (expected.get(label) ?? 0) + 1);
  const { columns } = householdTable(households, standard, { unpublished });
  const indicators = standard.dimensions.flatMap((one) => one.indicators.map(({ id }) => id));
  const deprivations = indicators.map((id): [string, LoadedColumn] => [
    id,
    { type: 'integer', values: nanIfUnknown(columns[id] as Uint8Array) },
  ]);
  const table: LoadedTable = {
    expected: { type: 'text', values: labels },
    area: { type: 'text', values: columns.area },
    income: { type: 'double', values: columns.income },
    ...Object.fromEntries(deprivations),
  };
  return { table, expected };
}

function nanIfUnknown(deprivations: Uint8Array): Float64Array {
  const values = Float64Array.from(deprivations);
  for (let row = 0; row < values.length; row++) {
    if (values[row] === 255) values[row] = Number.NaN;
  }
  return values;
}

const statuses: readonly PlanStatus[] = [...householdStatuses, 'poorOrNearPoor', 'undetermined'];

/** The share of each status in the groups of households for whom it is the same by their records. */
export function statusPlan(standard: Standard): Plan {
  return {
    version: 1,
    by: ['expected'],
    totals: 'none',
    classification: { standard, area: 'area', income: 'income', unpublished: 'undetermined' },
    indicators: statuses.map((status) => ({ id: status, measure: 'statusShare', status })),
  };
}

/** A figure: whose, of what, of how many, how much. */
export type StatusFigure = readonly [label: string, status: string, rows: number, share: number];

/** What the plan has to give: each group has its status throughout, and no other. */
export function expectedFigures({ expected }: ClassifiedTable): StatusFigure[] {
  const labels = [...expected].sort(([a], [b]) => (a < b ? -1 : 1));
  return labels.flatMap(([label, rows]) => {
    const possible = label.split('+') as HouseholdStatus[];
    const isPoorOrNearPoor = possible.every((one) => one === 'poor' || one === 'nearPoor');
    return statuses.map((status): StatusFigure => {
      const has =
        status === 'undetermined'
          ? possible.length > 1
          : status === 'poorOrNearPoor'
            ? isPoorOrNearPoor
            : label === status;
      return [label, status, rows, has ? 1 : 0];
    });
  });
}
