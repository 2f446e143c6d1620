import { mostIndicators } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { NumberColumn, Weight } from '../../model/sample/weight.ts';
import { refuse, requireFinite, requireRecord, requireText } from '../../require.ts';
import { requireValues } from '../../sample/columns/requireValues.ts';
import { type DeprivationColumn, missingDeprivation } from '../data/deprivationData.ts';
import { readThree } from '../members/readThree.ts';
import { lowIncome, lowWorkIntensity, workApplies } from './aropeIndex.ts';

/** A column of numbers in which some may not be there. */
export type OpenNumberColumn =
  | ArrayLike<number | null | undefined>
  | {
      /** How many rows it has. */
      readonly length: number;
      /** The value in a row. */
      get(row: number): unknown;
    };

/** Persons by column. */
export interface RiskData {
  /**
   * The equivalised disposable income of each person's household; it may be negative. Nothing, or NaN,
   * where it is not known.
   */
  readonly income: OpenNumberColumn;
  /** For how many persons each row speaks; 1 each if left out. */
  readonly weight?: NumberColumn | Weight;
  /** For each item of severe material and social deprivation 1 where it is lacking, 0 where not. */
  readonly items: { readonly [item: string]: DeprivationColumn };
  /**
   * The work intensity of each person's household in [0, 1]; `null` for whoever the part does not
   * apply to (65 or older, or a household without anybody whose work is asked for). NaN or
   * `undefined` where it is not known.
   */
  readonly workIntensity: OpenNumberColumn;
}

/** The columns, checked. Internal. */
export interface ReadRiskData {
  readonly length: number;
  /** NaN where not known. */
  readonly income: Float64Array;
  readonly items: { readonly [item: string]: Uint8Array };
  readonly lowWork: Uint8Array;
  /** 1 where work intensity applies. */
  readonly applies: Uint8Array;
}

/** The items of a table, each with a name of its own. */
export function itemsOf(data: RiskData): string[] {
  requireRecord(data, ['data'], 'columns { income, items, workIntensity }');
  requireRecord(data.items, ['items'], 'columns by item');
  const items = Object.keys(data.items);
  const most = mostIndicators - 3;
  if (items.length === 0 || items.length > most) {
    refuse('invalidIndex', ['items'], `1 to ${most} items`, items.length);
  }
  for (const item of items) {
    requireText(item, ['items', item]);
    if (item !== lowIncome && item !== lowWorkIntensity && item !== workApplies) continue;
    refuse('invalidIndex', ['items', item], 'an item of another name', item);
  }
  return items;
}

/** Reads the columns; what is not known is refused here, where its place has the caller's name. */
export function readRiskData(
  data: RiskData,
  isLowWork: (intensity: number) => boolean,
  refuseMissing: boolean,
): ReadRiskData {
  const { length, values } = requireValues(data.income, ['income'], 'incomes');
  const income = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const value = typeof values === 'function' ? values(row) : values[row];
    income[row] = isUnknown(value) ? Number.NaN : requireFinite(value, ['income', row]);
    if (isUnknown(value) && refuseMissing) unknownAt(['income', row], value);
  }
  const items = Object.keys(data.items).map((item) => {
    const path = ['items', item];
    const column = readThree(data.items[item], path);
    requireLength(column.length, length, path);
    const three = new Uint8Array(length);
    for (let row = 0; row < length; row++) {
      three[row] = column.at(row);
      if (three[row] === missingDeprivation && refuseMissing) unknownAt([...path, row], undefined);
    }
    return [item, three] as const;
  });
  return { length, income, items: Object.fromEntries(items), ...readWork() };

  function readWork() {
    const path = ['workIntensity'];
    const work = requireValues(data.workIntensity, path, 'shares of work');
    requireLength(work.length, length, path);
    const lowWork = new Uint8Array(length);
    const applies = new Uint8Array(length);
    for (let row = 0; row < length; row++) {
      const value = typeof work.values === 'function' ? work.values(row) : work.values[row];
      if (value === null) continue;
      applies[row] = 1;
      if (isUnknown(value)) {
        if (refuseMissing) unknownAt([...path, row], value);
        lowWork[row] = missingDeprivation;
        continue;
      }
      const intensity = requireFinite(value, [...path, row]);
      if (intensity < 0 || intensity > 1) {
        refuse('invalidNumber', [...path, row], 'a share in [0, 1]', value);
      }
      lowWork[row] = isLowWork(intensity) ? 1 : 0;
    }
    return { lowWork, applies };
  }
}

function isUnknown(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value);
}

function unknownAt(path: readonly (string | number)[], value: unknown): never {
  const expected = 'every value known, or a policy for what is missing (omit, notDeprived …)';
  return refuse('missingValue', path, expected, value);
}

function requireLength(found: number, length: number, path: readonly string[]): void {
  if (found !== length) refuse('unequalColumns', path, `${length} rows`, found);
}
