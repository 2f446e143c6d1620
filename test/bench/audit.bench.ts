import { auditPublished, povertyRates } from 'poverty-indicators';
import type { Bench } from './bench.ts';
import { reviews, years } from './communes.ts';

/** A table a year: counts and percents of every commune, as they would be printed. */
const tables = Array.from({ length: years }, (_, year) => ({
  unit: 'household' as const,
  rows: reviews
    .filter((_, row) => row % years === year)
    .map(({ date, ...counts }, commune) => {
      const { poverty, nearPoverty, multidimensional } = povertyRates(counts);
      return {
        id: `${commune}`,
        date,
        total: counts.total,
        poor: { count: counts.poor, percent: poverty.percent },
        nearPoor: { count: counts.nearPoor, percent: nearPoverty.percent },
        multidimensional: {
          count: counts.poor + counts.nearPoor,
          percent: multidimensional.percent,
        },
      };
    }),
}));

/** What a script writes: it recomputes with doubles, and knows nothing of what else would fit. */
function plain() {
  return tables.map(({ rows }) =>
    rows.filter(({ total, poor, nearPoor, multidimensional }) => {
      const fits = [poor, nearPoor, multidimensional].every(
        ({ count, percent }) => ((count / total) * 100).toFixed(2) === percent,
      );
      return !fits || poor.count + nearPoor.count !== multidimensional.count;
    }),
  );
}

export const bench: Bench = {
  title: 'Audit of printed tables',
  rows: reviews.length,
  cases: {
    auditPublished: () => tables.map((table) => auditPublished(table)),
    'plain loop, doubles and toFixed': plain,
  },
};
