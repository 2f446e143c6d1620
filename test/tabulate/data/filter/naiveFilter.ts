import fc from 'fast-check';
import type { FilterValue, RowFilter } from '../../../../src/model/plan/rowFilter.ts';

/** A row of a small table: a number, a text and a boolean, each of which may not be known. */
export interface SmallRow {
  readonly x: number | null;
  readonly y: number | null;
  readonly t: string | null;
  readonly b: boolean | null;
}

const texts = ['', 'a', 'A', 'é', 'e\u0301', "o'x", '1', '👪'];
const numbers = [-1.5, -0, 0, 1, 1.0000000000000002, 2, 5e-324];

const maybe = <Value>(values: readonly Value[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constantFrom(...values) },
  );

/** Rows with ties and values that are not known. */
export const smallRow: fc.Arbitrary<SmallRow> = fc.record({
  x: maybe(numbers),
  y: maybe(numbers),
  t: maybe(texts),
  b: maybe([true, false]),
});

const numberColumn = fc.constantFrom('x', 'y');
const range: fc.Arbitrary<RowFilter> = fc
  .record(
    {
      column: numberColumn,
      atLeast: fc.constantFrom(...numbers),
      above: fc.constantFrom(...numbers),
      atMost: fc.constantFrom(...numbers),
      below: fc.constantFrom(...numbers),
    },
    { requiredKeys: ['column'] },
  )
  // Without a bound it is no range.
  .map((drawn) => (Object.keys(drawn).length > 1 ? drawn : { ...drawn, atLeast: 0 }));

const leaf: fc.Arbitrary<RowFilter> = fc.oneof(
  range,
  fc.record({ column: numberColumn, is: fc.constantFrom(...numbers) }),
  fc.record({ column: fc.constant('t'), is: fc.constantFrom(...texts) }),
  fc.record({ column: fc.constant('b'), is: fc.boolean() }),
  fc.record({
    column: numberColumn,
    isOneOf: fc.array(fc.constantFrom(...numbers), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    column: fc.constant('t'),
    isOneOf: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ column: fc.constantFrom('x', 'y', 't', 'b'), known: fc.boolean() }),
);

/** Conditions of any shape, each on columns of its own kind. */
export const smallFilter: fc.Arbitrary<RowFilter> = fc.letrec<{ filter: RowFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
})).filter;

/** What a filter says of a row by the book: true, false, or null for unknown. */
export function holds(
  filter: RowFilter,
  row: { readonly [column: string]: unknown },
): boolean | null {
  if ('not' in filter) {
    const inner = holds(filter.not, row);
    return inner === null ? null : !inner;
  }
  if ('all' in filter) {
    const parts = filter.all.map((part) => holds(part, row));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ('any' in filter) {
    const parts = filter.any.map((part) => holds(part, row));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  const value = row[filter.column];
  const isMissing = value === null || value === undefined || Number.isNaN(value);
  if ('known' in filter) return filter.known !== isMissing;
  if (isMissing) return null;
  if ('is' in filter) return value === filter.is;
  if ('isOneOf' in filter) return filter.isOneOf.some((option: FilterValue) => option === value);
  const number = value as number;
  const { atLeast, above, atMost, below } = filter;
  return (
    (atLeast === undefined || number >= atLeast) &&
    (above === undefined || number > above) &&
    (atMost === undefined || number <= atMost) &&
    (below === undefined || number < below)
  );
}
