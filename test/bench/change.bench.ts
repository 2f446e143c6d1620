import { changeInRate } from 'poverty-indicators';
import type { Bench } from './bench.ts';
import { reviews, years } from './communes.ts';

const observations = reviews.map(({ unit, date, poor, total }) => ({
  unit,
  date,
  numerator: poor,
  denominator: total,
}));
const pairs = observations.flatMap((observation, row) =>
  row % years === 0 ? [] : [[observations[row - 1] as typeof observation, observation] as const],
);

/** What a script writes: doubles, and no question of what may be compared. */
function plain() {
  return pairs.map(([from, to]) => {
    const before = from.numerator / from.denominator;
    const after = to.numerator / to.denominator;
    const intervals = Number(to.date.slice(0, 4)) - Number(from.date.slice(0, 4));
    return {
      percentagePoints: ((after - before) * 100).toFixed(2),
      percentagePointsPerYear: (((after - before) * 100) / intervals).toFixed(2),
      relativePercent: ((after / before - 1) * 100).toFixed(2),
      compoundPercentPerYear: (((after / before) ** (1 / intervals) - 1) * 100).toFixed(2),
    };
  });
}

export const bench: Bench = {
  title: 'Change from one year to the next',
  rows: pairs.length,
  cases: {
    changeInRate: () => pairs.map(([from, to]) => changeInRate(from, to)),
    'plain loop, doubles and toFixed': plain,
  },
};
