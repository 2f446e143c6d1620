/**
 * In how many ways a whole number is a sum of so many positive whole numbers in order: C(n − 1, parts − 1);
 * counted up to a limit, and past it one more than the limit.
 */
export function countCompositions(whole: number, parts: number, limit: number): number {
  if (parts > whole) return 0;
  const chosen = Math.min(parts - 1, whole - parts);
  let count = 1;
  for (let step = 1; step <= chosen; step++) {
    // Each quotient is a binomial coefficient, so the division leaves nothing.
    count = (count * (whole - 1 - chosen + step)) / step;
    if (count > limit) return limit + 1;
  }
  return count;
}

/** The ways themselves, the first part ascending, then the second, and so on. */
export function* compositions(whole: number, parts: number): Generator<readonly number[]> {
  if (parts === 1) {
    yield [whole];
    return;
  }
  for (let first = 1; first <= whole - parts + 1; first++) {
    for (const rest of compositions(whole - first, parts - 1)) yield [first, ...rest];
  }
}
