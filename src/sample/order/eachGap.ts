import type { SampleColumns } from '../formula/sampleColumns.ts';

/** What is told of the gap between an income and the next: the shares at or below it, and above it. */
export type VisitGap = (gap: number, below: number, above: number, place: number) => void;

/**
 * Walks up the gaps between neighboring incomes of ascending columns that have weight; incomes above `cap`
 * count as `cap`. The weights below are summed in two doubles, so that the small share above is not what
 * rounding left over.
 */
export function eachGap(
  { welfare, weights }: Pick<SampleColumns, 'welfare' | 'weights'>,
  visit: VisitGap,
  cap = Number.POSITIVE_INFINITY,
): void {
  const last = welfare.length - 1;
  let value = Math.min(welfare[0] as number, cap);
  if (weights === null) {
    const count = last + 1;
    for (let place = 0; place < last; place++) {
      const next = Math.min(welfare[place + 1] as number, cap);
      visit(next - value, (place + 1) / count, (last - place) / count, place);
      value = next;
    }
    return;
  }
  let [total, totalLow] = [0, 0];
  for (let place = 0; place <= last; place++) {
    const weight = weights[place] as number;
    const next = total + weight;
    const added = next - total;
    totalLow += total - (next - added) + (weight - added);
    total = next;
  }
  const population = total + totalLow;
  let [high, low] = [0, 0];
  for (let place = 0; place < last; place++) {
    const weight = weights[place] as number;
    const through = high + weight;
    const added = through - high;
    low += high - (through - added) + (weight - added);
    high = through;
    const next = Math.min(welfare[place + 1] as number, cap);
    const above = Math.max(0, total - high + (totalLow - low));
    visit(next - value, (high + low) / population, above / population, place);
    value = next;
  }
}
