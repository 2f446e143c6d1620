import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/**
 * All digits of what the poor lack in sum, where every number that enters is whole; else `null`. Rows
 * have the line given, or each its own in the first column beside welfare.
 */
export function exactShortfall(
  { welfare, weights, companions }: SampleColumns,
  line: number | null,
): string | null {
  const [lines] = companions;
  let past = 0n;
  // A sum of whole numbers below 2⁵³ is exact in doubles; what would pass it goes to the bigint first.
  let sum = 0;
  for (let place = 0; place < welfare.length; place++) {
    const limit = lines === undefined ? (line as number) : (lines[place] as number);
    const value = welfare[place] as number;
    if (!(value < limit)) continue;
    const weight = weights === null ? 1 : (weights[place] as number);
    if (weight === 0) continue;
    const isWhole =
      Number.isSafeInteger(limit) && Number.isSafeInteger(value) && Number.isSafeInteger(weight);
    if (!isWhole) return null;
    const part = (limit - value) * weight;
    if (part < most) {
      if (sum + part >= most) {
        past += BigInt(sum);
        sum = 0;
      }
      sum += part;
    } else past += (BigInt(limit) - BigInt(value)) * BigInt(weight);
  }
  return String(past + BigInt(sum));
}

const most = 2 ** 53;
