import { refuse } from '../../require.ts';
import type { Treatment } from '../sampleValue.ts';
import type { OutsideSupport, Support } from '../support.ts';
import { noRows, pickRows, placesWhere } from './pickRows.ts';
import type { ReadSample, SampleColumns } from './sampleColumns.ts';

/** The columns a formula gets, and what was done to make them so. */
export interface Supported {
  /** The columns. */
  readonly columns: SampleColumns;
  /** What was done. */
  readonly treated: Treatment;
}

/** Follows the policy of a measure for values outside its support. */
export function applySupport(
  read: ReadSample,
  support: Support,
  policy: OutsideSupport,
): Supported {
  const { columns, missing } = read;
  const untouched = { columns, treated: { missing, omitted: noRows, changed: noRows } };
  const { welfare } = columns;
  if (typeof policy === 'object') {
    if (read.least >= policy.floor) return untouched;
    const { floor } = policy;
    const raised = welfare.map((value) => (value < floor ? floor : value));
    const changed = countWhere(columns, (place) => (welfare[place] as number) < floor);
    return {
      columns: { ...columns, welfare: raised },
      treated: { missing, omitted: noRows, changed },
    };
  }
  const isFine = testOf(support);
  if (policy === 'keep' || isFine(read.least)) return untouched;
  if (policy === 'omit') {
    const places = placesWhere(welfare.length, (place) => isFine(welfare[place] as number));
    const omitted = countWhere(columns, (place) => !isFine(welfare[place] as number));
    return { columns: pickRows(columns, places), treated: { missing, omitted, changed: noRows } };
  }
  const isRefused = policy === 'zeroIsZero' ? (value: number) => value < 0 : outside;
  const place = firstPlace(columns, isRefused);
  if (place !== null) {
    const row = columns.rowAt === null ? place : (columns.rowAt[place] as number);
    refuse('outsideSupport', ['welfare', row], wanted(support, policy), welfare[place]);
  }
  const changed = countWhere(columns, (at) => welfare[at] === 0);
  return { columns, treated: { missing, omitted: noRows, changed } };

  function outside(value: number): boolean {
    return !isFine(value);
  }
}

function testOf({ values }: Support): (value: number) => boolean {
  if (values === 'all') return () => true;
  return values === 'positive' ? (value) => value > 0 : (value) => value >= 0;
}

function wanted({ values, also }: Support, policy: OutsideSupport): string {
  if (policy === 'zeroIsZero' || values === 'nonNegative') {
    return `a number of 0 or more, or another outsideSupport: 'omit' or { floor }${also.includes('keep') ? " or 'keep'" : ''}`;
  }
  const zero = also.includes('zeroIsZero') ? " or 'zeroIsZero'" : '';
  return `a number above 0, or an outsideSupport: 'omit' or { floor }${zero}`;
}

/** The place of the first row of the sample that fails, whatever order the columns are in. */
function firstPlace(
  { welfare, rowAt }: SampleColumns,
  fails: (value: number) => boolean,
): number | null {
  let first: number | null = null;
  let firstRow = Number.POSITIVE_INFINITY;
  for (let place = 0; place < welfare.length; place++) {
    if (!fails(welfare[place] as number)) continue;
    const row = rowAt === null ? place : (rowAt[place] as number);
    if (row < firstRow) [first, firstRow] = [place, row];
  }
  return first;
}

function countWhere({ welfare, weights }: SampleColumns, test: (place: number) => boolean) {
  let [rows, weight] = [0, 0];
  for (let place = 0; place < welfare.length; place++) {
    if (!test(place)) continue;
    rows++;
    weight += weights === null ? 1 : (weights[place] as number);
  }
  return { rows, weight };
}
