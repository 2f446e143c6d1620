import { refuse, requireList, requireShare } from '../../require.ts';

/** The shares at which a curve is asked for: so many equal steps, a list that ascends, or every corner. */
export function readPoints(points: unknown): readonly number[] | 'all' {
  if (points === 'all') return points;
  if (typeof points === 'number') {
    if (Number.isSafeInteger(points) && points > 0 && points <= 1e6) {
      return Array.from({ length: points + 1 }, (_, step) => step / points);
    }
    return refuse('invalidNumber', ['points'], 'a whole number from 1 to 1000000', points);
  }
  requireList(points, ['points'], "a number of steps, a list of shares or 'all'");
  const shares = Array.from(points as readonly unknown[], (share, place) =>
    requireShare(share, ['points', place]),
  );
  for (let place = 1; place < shares.length; place++) {
    if ((shares[place] as number) <= (shares[place - 1] as number)) {
      refuse('invalidNumber', ['points', place], 'shares that ascend', shares[place]);
    }
  }
  return shares;
}
