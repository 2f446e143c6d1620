/** 100,000 communes over ten years, made from a fixed seed: the counts of a million reviews. */
export interface ReviewRow {
  readonly unit: 'household';
  readonly total: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly date: string;
}

export const communes = 100_000;
export const years = 10;

/** Row `commune * years + year`. */
export const reviews: readonly ReviewRow[] = makeReviews();

function makeReviews(): ReviewRow[] {
  let state = 20241231;
  // A linear congruential generator (Numerical Recipes): any numbers do, as long as they stay.
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const rows: ReviewRow[] = [];
  for (let commune = 0; commune < communes; commune++) {
    const total = 200 + next(3000);
    for (let year = 0; year < years; year++) {
      const poor = next(Math.floor(total / 2)) + 1;
      const nearPoor = next(Math.floor(total / 3));
      rows.push({ unit: 'household', total, poor, nearPoor, date: `${2014 + year}-12-31` });
    }
  }
  return rows;
}
