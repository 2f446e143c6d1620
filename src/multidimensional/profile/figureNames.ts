/** The names of the figures of a profile, by what they are of. Internal. */
export const figureNames = {
  /** Of a population: shares, means and M₀. */
  all: [
    'headcount',
    'intensity',
    'adjustedHeadcount',
    'meanScore',
    'meanDeprivations',
    'meanDeprivationsOfPoor',
  ],
  /** Of a group in the whole. */
  shares: ['populationShare', 'headcountShare', 'contributionShare'],
  /** Of an indicator. */
  indicators: ['uncensoredHeadcount', 'censoredHeadcount', 'contribution', 'contributionShare'],
  /** Of a dimension. */
  dimensions: ['contribution', 'contributionShare'],
  /** Of a band. */
  bands: ['headcount'],
} as const;
