import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SenVersion, senFormula } from '../../../src/monetary/order/senFormula.ts';

interface Row {
  readonly welfare: number;
  readonly weight: number;
}

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({ welfare: fc.integer({ min: 0, max: 20 }), weight: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 12 },
);

function columnsOf(rows: readonly Row[]) {
  const sorted = [...rows].sort((a, b) => a.welfare - b.welfare);
  return {
    welfare: Float64Array.from(sorted, ({ welfare }) => welfare),
    weights: Float64Array.from(sorted, ({ weight }) => weight),
    population: sorted.reduce((sum, { weight }) => sum + weight, 0),
    companions: [],
    ascending: true,
    rowAt: null,
  };
}

const bandwidth = 3;

/** The normal kernel at the line. */
function densityOf(all: readonly Row[], line: number): number {
  let [sum, population] = [0, 0];
  for (const { welfare, weight } of all) {
    sum += weight * Math.exp(-((line - welfare) ** 2) / (2 * bandwidth ** 2));
    population += weight;
  }
  return sum / population / bandwidth / Math.sqrt(2 * Math.PI);
}

/** H I + φ H (1 − I) G of the poor, from every pair, where they are poor of so large a population. */
function indexOf(poor: readonly Row[], population: number, line: number, version: SenVersion) {
  const total = (term: (row: Row) => number) =>
    poor.reduce((sum, row) => sum + row.weight * term(row), 0);
  const many = total(() => 1);
  if (many === 0) return 0;
  const gaps = total(({ welfare }) => (line - welfare) / line);
  const apart = total((a) => total((b) => Math.abs(a.welfare - b.welfare) / 2)) / many / line;
  const factor = version === 'original' ? many / (many + 1) : 1;
  return (gaps + factor * apart) / population;
}

describe('the formula of Sen', () => {
  test.each<SenVersion>(['replicationInvariant', 'original'])(
    'moves with the line by those who are poor and by the density of those who become it (%s)',
    (version) => {
      fc.assert(
        fc.property(rows, (all) => {
          const line = 11.3;
          const at = { line, boundary: 'below', bandwidth } as const;
          const formula = senFormula(version);
          const columns = columnsOf(all);
          const { population } = columns;
          const poor = all.filter(({ welfare }) => welfare < line);
          const value = formula.value(columns, at) as number;
          expect(value).toBeCloseTo(indexOf(poor, population, line, version), 13);
          const indexAt = (moved: number) => indexOf(poor, population, moved, version);
          const within = (indexAt(line + 1e-5) - indexAt(line - 1e-5)) / 2e-5;
          // A small part of the population comes from above the line to it.
          const part = 1e-7;
          const passed = [...poor, { welfare: line, weight: part * population }];
          const jump = (indexOf(passed, population, line, version) - indexAt(line)) / part;
          const wanted = within + jump * densityOf(all, line);
          expect(Math.abs(formula.slope(columns, at, value) - wanted)).toBeLessThanOrEqual(1e-5);
        }),
      );
    },
  );
});
