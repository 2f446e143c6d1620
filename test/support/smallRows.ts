import fc from 'fast-check';

/** A row of a small sample in whole numbers, so that a brute force is exact. */
export interface Row {
  readonly welfare: number;
  readonly weight: number;
}

/** Up to so many rows with welfare and weights up to so much; some row has weight. */
export function smallRows(most: {
  readonly welfare: number;
  readonly weight: number;
  readonly rows: number;
}): fc.Arbitrary<Row[]> {
  return fc
    .array(
      fc.record({
        welfare: fc.integer({ min: 0, max: most.welfare }),
        weight: fc.integer({ min: 0, max: most.weight }),
      }),
      { minLength: 1, maxLength: most.rows },
    )
    .filter((rows) => rows.some(({ weight }) => weight > 0));
}
