import { type CountUnit, countUnits } from '../model/countUnit.ts';
import type { Household } from '../model/household/household.ts';
import type { Standard } from '../model/standard/standard.ts';
import {
  type DeprivationData,
  missingDeprivation,
} from '../multidimensional/data/deprivationData.ts';
import { refuse, requireChoice, requireRecord } from '../require.ts';
import type { GroupLabel } from '../sample/groupColumn.ts';
import { type Answer, unknown, yes } from './evaluate/answer.ts';
import { compileStandard, notPublished } from './evaluate/compileStandard.ts';
import { countDeprivations, newEvaluator, requireInForce } from './evaluate/evaluateHousehold.ts';
import { readHousehold } from './evaluate/readHousehold.ts';
import { newGroupColumn } from './matrix/groupColumn.ts';
import { type ClassificationPolicies, readPolicies } from './policies.ts';
import { distinctIds } from './review/distinctIds.ts';
import { requireRows } from './review/requireRows.ts';
import { rowError } from './review/rowFault.ts';

/** Settings of {@link deprivationMatrix}. */
export interface DeprivationMatrixOptions
  extends Pick<ClassificationPolicies, 'unpublished' | 'outsidePeriod'> {
  /**
   * Whom figures made from the columns count. With `'person'` they carry the size of each household. The
   * two give different rates, so that neither is taken if nothing is said.
   */
  readonly unit: CountUnit;
  /** Groupings by name: how the label of a household's group is read from it. */
  readonly by?: Readonly<Record<string, (household: Household) => GroupLabel>>;
}

/** Households as columns of deprivations, for every multidimensional measure. */
export interface DeprivationMatrix extends DeprivationData {
  /** The id of the standard. */
  readonly standard: string;
  /** The ids of the households, in the order of the rows. */
  readonly ids: readonly string[];
  /** For each indicator of the standard 1 where deprived, 0 where not, 255 where it cannot be told. */
  readonly deprivations: { readonly [indicator: string]: Uint8Array };
  /** Each row is a household. */
  readonly rowUnit: 'household';
  /** How many members each household has, where persons are counted. */
  readonly size?: Float64Array;
  /** The groupings asked for: numbers and then texts, ascending. */
  readonly by?: {
    readonly [grouping: string]: {
      /** For each row the place of its label. */
      readonly codes: Uint32Array;
      /** The labels that occur. */
      readonly labels: readonly GroupLabel[];
    };
  };
  /** What was done about the law and about facts that are not known. */
  readonly conventions: { readonly [name: string]: string };
}

/**
 * Households under a legal standard as a table of deprivations: a column of 0 and 1 for each indicator,
 * ready for every multidimensional measure.
 *
 * Convention: each household is judged on its own day, indicator by indicator, as by
 * {@link deprivationsOf}; its income does not enter. What cannot be told is neither 0 nor 1 but 255:
 * the measure has to say what becomes of it. A household may stand once.
 *
 * Formula: dᵢⱼ = 1 where the condition of indicator j holds for household i.
 *
 * Source: the annexes of the decrees, as the standard names them item by item.
 *
 * @param households - the list, or anything that can be gone through once
 * @param standard - the standard
 * @param options - whom to count, groupings if any, and what to do about the law
 * @returns the columns, the ids of the households, and their sizes where persons are counted
 * @throws PovertyError `missingValue` or `unknownOption` for the unit; `notPublished` where a cut-off was
 * not published; `duplicateHousehold` for a key that stands twice; `missingValue`, `invalidNumber` or
 * `invalidType` for a label of a group; and, with the row, the other codes of {@link deprivationsOf}
 * @example
 * import { deprivationMatrix } from 'poverty-indicators/classification';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const households = [
 *   { id: 'H1', date: '2023-12-31', water: 'surface', area: 'rural', members: [{ insured: false }] },
 *   { id: 'H2', date: '2023-12-31', water: 'piped', area: 'urban', members: [{ insured: true }] },
 * ] as const;
 * const matrix = deprivationMatrix(households, vietnam2022, {
 *   unit: 'person',
 *   by: { area: ({ area }) => area ?? 'unknown' },
 * });
 * const { water, healthInsurance } = matrix.deprivations;
 * [...(water ?? [])]; // => [1, 0]
 * [...(healthInsurance ?? [])]; // => [255, 0]
 * matrix.by?.area?.labels; // => ['rural', 'urban']
 */
export function deprivationMatrix(
  households: Iterable<Household>,
  standard: Standard,
  options: DeprivationMatrixOptions,
): DeprivationMatrix {
  requireRecord(options, ['options'], 'options { unit, … }');
  const { unit, by } = options;
  requireChoice(unit, countUnits, ['unit']);
  const policies = readPolicies({ ...options, missing: 'undetermined' });
  const groupings = by === undefined ? [] : readAccessors(by);
  requireRows(households);
  const compiled = compileStandard(standard, policies);
  const lacking = compiled.indicators.find(({ test }) => test === null);
  if (policies.unpublished === 'refuse' && lacking !== undefined) {
    throw notPublished(compiled, lacking.path, `the cut-off of '${lacking.indicator.id}'`);
  }
  const evaluator = newEvaluator(compiled);
  const { scratch, answers } = evaluator;
  // A list says how long it is; for anything else the columns grow.
  let room = Array.isArray(households) ? households.length : 1024;
  let columns = compiled.indicators.map(() => new Uint8Array(room));
  let size = new Float64Array(unit === 'person' ? room : 0);
  const ids: string[] = [];
  const isNew = distinctIds();
  const path: (string | number)[] = ['households', 0];
  let row = 0;

  for (const household of households) {
    if (row === room) resize(Math.max(1024, 2 * room));
    try {
      write(household);
    } catch (thrown) {
      throw rowError(thrown, row);
    }
    row += 1;
  }
  if (row < room) resize(row);

  return {
    standard: standard.id,
    ids,
    // fromEntries defines its keys, so that one named __proto__ is a column like any other.
    deprivations: Object.fromEntries(
      compiled.indicators.map(({ indicator }, at) => [indicator.id, columns[at] as Uint8Array]),
    ),
    rowUnit: 'household',
    ...(unit === 'person' ? { size } : {}),
    ...(by === undefined
      ? {}
      : { by: Object.fromEntries(groupings.map(({ name, column }) => [name, column.coded()])) }),
    conventions: {
      standard: standard.id,
      unit,
      unpublished: policies.unpublished,
      outsidePeriod: policies.outsidePeriod,
      unknown: String(missingDeprivation),
    },
  };

  function write(household: Household): void {
    path[1] = row;
    readHousehold(household, path, scratch);
    if (scratch.day !== evaluator.dayInForce) {
      requireInForce(compiled, scratch.day, path);
      evaluator.dayInForce = scratch.day;
    }
    countDeprivations(evaluator);
    const { id } = household;
    if (!isNew(id)) refuse('duplicateHousehold', [...path, 'id'], 'each id once', id);
    ids.push(id);
    for (let at = 0; at < columns.length; at++) {
      const answer = answers[at] as Answer;
      (columns[at] as Uint8Array)[row] =
        answer === unknown ? missingDeprivation : answer === yes ? 1 : 0;
    }
    if (unit === 'person') size[row] = scratch.size;
    for (const { column, labelOf } of groupings) column.add(labelOf(household));
  }

  function resize(length: number): void {
    columns = columns.map((column) => resized(column, new Uint8Array(length)));
    if (unit === 'person') size = resized(size, new Float64Array(length));
    room = length;
  }
}

/** What fits of a column, in a longer or shorter one. */
function resized<T extends Uint8Array | Float64Array>(column: T, into: T): T {
  into.set(column.subarray(0, into.length));
  return into;
}

function readAccessors(by: NonNullable<DeprivationMatrixOptions['by']>) {
  requireRecord(by, ['by'], 'groupings by name, such as { commune: (household) => label }');
  return Object.entries(by).map(([name, labelOf]) => {
    if (typeof labelOf !== 'function') {
      const code = labelOf === undefined || labelOf === null ? 'missingValue' : 'invalidType';
      refuse(code, ['by', name], 'a function from a household to a label', labelOf);
    }
    return { name, labelOf, column: newGroupColumn(name) };
  });
}
