import { PovertyError } from '../../errors.ts';
import { describeValue, refuse, requireText } from '../../require.ts';
import { requireValues } from '../../sample/columns/requireValues.ts';

/** The household of each row, numbered as they come. Internal. */
export interface HouseholdIds {
  /** How many rows there are. */
  readonly length: number;
  /** The number of the household of a row; each row is asked once, in order. */
  numberOf(row: number): number;
  /** The ids so far, by number. */
  readonly ids: readonly (string | number)[];
}

/** Finds a column of ids; a run of one id is looked up once. */
export function householdIds(column: unknown, path: readonly (string | number)[]): HouseholdIds {
  const { length, values } = requireValues(column, path, 'the ids of households');
  const numbers = new Map<string | number, number>();
  const ids: (string | number)[] = [];
  let last: unknown;
  let lastNumber = 0;
  return {
    length,
    ids,
    numberOf(row) {
      const id = typeof values === 'function' ? values(row) : values[row];
      if (row > 0 && id === last) return lastNumber;
      requireId(id, ids[0], [...path, row]);
      let found = numbers.get(id);
      if (found === undefined) {
        found = ids.length;
        numbers.set(id, found);
        ids.push(typeof id === 'number' ? id + 0 : id);
      }
      last = id;
      lastNumber = found;
      return found;
    },
  };
}

/** 7 and '7' would be two households, so that a column has ids of one kind. */
function requireId(
  id: unknown,
  first: string | number | undefined,
  path: readonly (string | number)[],
): asserts id is string | number {
  if (typeof id === 'number') {
    if (!Number.isFinite(id)) refuse('invalidNumber', path, 'the id of a household', id);
  } else requireText(id, path);
  if (first === undefined || typeof first === typeof id) return;
  throw new PovertyError('invalidType', {
    path,
    expected: `a ${typeof first === 'number' ? 'number' : 'text'} as in the rows before`,
    got: describeValue(id),
  });
}
