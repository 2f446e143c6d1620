import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/**
 * Columns in a unit in which no sum overflows and no product loses digits near the smallest doubles: for
 * measures that do not depend on the unit. The factor is a power of two, so that no digit changes;
 * columns of ordinary size are returned as they are.
 */
export function rescaled(columns: SampleColumns): SampleColumns {
  const greatest = greatestSize(columns);
  if (greatest === 0 || (greatest > 2 ** -500 && greatest < 2 ** 500)) return columns;
  const exponent = Math.max(-1000, Math.min(1000, -Math.floor(Math.log2(greatest))));
  const factor = 2 ** exponent;
  return { ...columns, welfare: columns.welfare.map((welfare) => welfare * factor) };
}

function greatestSize({ welfare, ascending }: SampleColumns): number {
  // The ends of an ascending column are its extremes.
  const step = ascending ? Math.max(1, welfare.length - 1) : 1;
  let [least, most] = [0, 0];
  for (let place = 0; place < welfare.length; place += step) {
    const value = welfare[place] as number;
    if (value > most) most = value;
    if (value < least) least = value;
  }
  return Math.max(most, -least);
}
