import type { Household } from '../model/household/household.ts';
import type { Standard } from '../model/standard/standard.ts';
import { missingDeprivation } from '../multidimensional/data/deprivationData.ts';
import { refuse, requireChoice, requireKeys, requireRecord } from '../require.ts';
import type { GroupLabel } from '../sample/groupColumn.ts';
import {
  type CompiledStandard,
  compileStandard,
  notPublished,
} from './evaluate/compileStandard.ts';
import { type ClassificationPolicies, readPolicies } from './policies.ts';
import { requireRows } from './review/requireRows.ts';
import { rowError } from './review/rowFault.ts';
import { type LabelOf, newHouseholdWriter } from './table/householdWriter.ts';
import { type HouseholdColumns, householdColumnNames } from './table/tableColumns.ts';

/** Settings of {@link householdTable}. */
export interface HouseholdTableOptions
  extends Pick<
    ClassificationPolicies,
    'unpublished' | 'outsidePeriod' | 'implausible' | 'plausibleMonthly'
  > {
  /**
   * What stands where the facts of an indicator are not known: `'undetermined'` (if left out) says so by 255;
   * `'deprived'` and `'notDeprived'` write one of the two. An indicator that was not published stays 255.
   */
  readonly missing?: 'undetermined' | 'deprived' | 'notDeprived';
  /** Columns of labels by name: how the label of a household is read from it. */
  readonly by?: Readonly<Record<string, (household: Household) => GroupLabel>>;
}

/** Households as flat columns. */
export interface HouseholdTable {
  /** The id of the standard. */
  readonly standard: string;
  /** How many households there are. */
  readonly rows: number;
  /** The columns by name. */
  readonly columns: HouseholdColumns;
  /** What was done about the law and about facts that are not known. */
  readonly conventions: { readonly [name: string]: string };
}

/**
 * Households under a legal standard as a flat table – area, income for one person, members, a column of 0 and 1 for each
 * indicator – for a plan (`tabulate`), for Parquet, or for the table of an engine.
 *
 * Convention: each household is judged on its own day, indicator by indicator, as by {@link deprivationsOf}. Its
 * income is a double for one person and the period of the standard, and over just those lines that the amount itself is
 * over: where rounding a quotient would put it on the other side of a line, the next double stands for it. So a
 * classification of the table gives each household the status that `classifyHousehold` gives it. What is not known
 * is NaN in a column of doubles, 255 in one of deprivations and `null` in a list; {@link householdRows}
 * has `null` everywhere, as engines ask for. A household may stand once.
 *
 * Formula: the income is amount / (persons × months of the amount) × months of the standard; dᵢⱼ = 1 where the condition of
 * indicator j holds for household i.
 *
 * Source: as in {@link classifyHousehold}; the annexes of the decrees, as the standard names them item by item.
 *
 * @param households - the list, or anything that can be gone through once
 * @param standard - the standard
 * @param options - what to do about the law and about what is not known, and columns of labels if any
 * @returns the columns: `id`, `date`, `area`, `commune`, `communeVintage`, `ethnicMinority`, `members`, `income`, one for
 * each indicator by its id, and those of labels
 * @throws PovertyError `notPublished` where a cut-off was not published; `duplicateHousehold` for a key that stands
 * twice; `duplicateLabel` for two columns of one name; `inexactNumber` for an income that no double can stand for
 * between two lines; `mixedMoney`, `implausibleAmount`, `invalidNumber`, `invalidNumeral` for an income that cannot be
 * compared; and the other codes of {@link deprivationMatrix}; all with the row
 * @example
 * import { householdTable } from 'poverty-indicators/classification';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const households = [
 *   {
 *     id: 'H1', date: '2023-12-31', area: 'rural', water: 'surface', members: [{ insured: false }, {}],
 *     income: { amount: 3_000_000, currency: 'VND', per: 'month', holder: 'household' },
 *   },
 *   { id: 'H2', date: '2023-12-31', area: 'urban', water: 'piped', members: [{ insured: true }] },
 * ] as const;
 * const { columns } = householdTable(households, vietnam2022);
 * [...columns.income]; // => [1500000, NaN]
 * [...columns.members]; // => [2, 1]
 * Array.from(columns.water ?? []); // => [1, 0]
 * Array.from(columns.healthInsurance ?? []); // => [255, 0]
 */
export function householdTable(
  households: Iterable<Household>,
  standard: Standard,
  options: HouseholdTableOptions = {},
): HouseholdTable {
  requireRecord(options, ['options'], 'options { missing, by, … }');
  requireKeys(options, optionKeys, ['options']);
  const { by = {}, missing = 'undetermined' } = options;
  requireChoice(missing, ['undetermined', 'deprived', 'notDeprived'], ['missing']);
  const policies = readPolicies({ ...options, missing });
  requireRows(households);
  const compiled = compileStandard(standard, policies);
  const lacking = compiled.indicators.find(({ test }) => test === null);
  if (policies.unpublished === 'refuse' && lacking !== undefined) {
    throw notPublished(compiled, lacking.path, `the cut-off of '${lacking.indicator.id}'`);
  }
  const labels = readLabels(by);
  requireDistinct(compiled, labels);
  const writer = newHouseholdWriter(
    compiled,
    labels,
    Array.isArray(households) ? households.length : 1024,
  );
  const path: (string | number)[] = ['households', 0];
  let row = 0;
  for (const household of households) {
    path[1] = row;
    try {
      writer.write(household, path);
    } catch (thrown) {
      throw rowError(thrown, row);
    }
    row += 1;
  }
  return {
    standard: standard.id,
    rows: row,
    // fromEntries defines its keys, so that one named __proto__ is a column like any other.
    columns: Object.fromEntries(writer.columns()) as HouseholdColumns,
    conventions: {
      standard: standard.id,
      currency: standard.currency,
      per: standard.per,
      missing,
      unpublished: policies.unpublished,
      outsidePeriod: policies.outsidePeriod,
      implausible: policies.implausible,
      unknown: String(missingDeprivation),
    },
  };
}

const optionKeys = [
  'missing',
  'by',
  'unpublished',
  'outsidePeriod',
  'implausible',
  'plausibleMonthly',
];

function readLabels(by: NonNullable<HouseholdTableOptions['by']>): [string, LabelOf][] {
  requireRecord(by, ['by'], 'labels by name, such as { province: (household) => label }');
  for (const [name, labelOf] of Object.entries(by)) {
    if (typeof labelOf === 'function') continue;
    const code = labelOf === undefined || labelOf === null ? 'missingValue' : 'invalidType';
    refuse(code, ['by', name], 'a function from a household to a label', labelOf);
  }
  return Object.entries(by);
}

/** Holds that no two columns have one name. */
function requireDistinct(
  { indicators }: CompiledStandard,
  labels: readonly (readonly [string, LabelOf])[],
): void {
  const seen = new Set(householdColumnNames);
  const asked = [
    ...indicators.map(({ indicator, path }) => ({
      name: indicator.id,
      path: [...path.slice(0, -1), 'id'],
    })),
    ...labels.map(([name]) => ({ name, path: ['by', name] })),
  ];
  for (const { name, path } of asked) {
    if (seen.has(name)) refuse('duplicateLabel', path, 'a column of another name', name);
    seen.add(name);
  }
}
