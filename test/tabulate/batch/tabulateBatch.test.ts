import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../src/model/plan/planIndicator.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { tabulateBatch } from '../../../src/tabulate/batch/tabulateBatch.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { everyMeasurePlan, fullPlan, smallIndex } from '../../support/plans.ts';
import { cellsByHand, type HandRow } from '../byHand.ts';
import { everyRow, openRow } from '../everyRow.ts';
import { expectCells } from '../expectCells.ts';

const rowsOf = (row: fc.Arbitrary<HandRow>, maxLength = 20) => fc.array(row, { maxLength });

/** Holds that a plan gives for any rows what the functions give by hand. */
function holds(
  plan: Plan,
  rows: fc.Arbitrary<readonly HandRow[]>,
  numRuns: number,
  where?: (row: HandRow) => boolean,
): void {
  deepFreeze(plan);
  fc.assert(
    fc.property(rows, (table) => {
      expectCells(
        tabulateBatch(deepFreeze(table), checkPlan(plan), () => {}).cells,
        cellsByHand(plan, table, where),
      );
    }),
    { numRuns },
  );
}

describe('every measure is that of the rows of each group', () => {
  test.each(['none', 'grand', 'rollup', 'cube'] as const)('with totals: %s', (totals) => {
    holds({ ...everyMeasurePlan, by: ['region', 'class'], totals }, rowsOf(everyRow), 3);
  });

  test('without groups', () => {
    const { by, ...plan } = everyMeasurePlan;
    holds(plan, rowsOf(everyRow), 5);
  });

  test('without weights', () => {
    const { weight, ...plan } = everyMeasurePlan;
    holds(plan, rowsOf(everyRow), 5);
  });

  test('with a filter', () => {
    const where = { column: 'kept', is: true } as const;
    holds({ ...everyMeasurePlan, where }, rowsOf(everyRow), 5, ({ kept }) => kept === true);
  });

  test('where all rows are left out', () => {
    const where = { column: 'kept', is: 'no such value' } as const;
    holds({ ...everyMeasurePlan, where }, rowsOf(everyRow, 3), 3, () => false);
  });

  test('of one row', () => {
    holds(
      everyMeasurePlan,
      everyRow.map((row) => [row]),
      10,
    );
  });

  test('of rows without weight', () => {
    const rows = rowsOf(
      everyRow.map((row) => ({ ...row, weight: 0 })),
      5,
    );
    holds(everyMeasurePlan, rows, 3);
  });

  test('of counted rows and the sizes of their households', () => {
    const plan: Plan = {
      ...everyMeasurePlan,
      weight: { kind: 'frequency', column: 'count' },
      size: 'size',
    };
    holds(plan, rowsOf(everyRow), 5);
  });

  test('of households by their sizes alone', () => {
    const plan: Plan = {
      ...everyMeasurePlan,
      weight: { kind: 'household-size', column: 'size' },
      multidimensional: { index: { ...smallIndex, unit: 'person' } },
    };
    holds(plan, rowsOf(everyRow), 3);
  });
});

const lines = {
  own: { kind: 'column', column: 'line' },
  'by class': {
    kind: 'byGroup',
    by: 'class',
    amounts: [
      { label: 'a', amount: 500 },
      { label: 'b', amount: 900.5 },
    ],
  },
  median: { kind: 'relative', of: 'median', share: 0.6 },
  mean: { kind: 'relative', of: 'mean', share: 0.5, scope: 'table' },
  'own median': { kind: 'relative', of: 'median', share: 0.6, rule: 'step', scope: 'group' },
  societal: { kind: 'societal', floor: 300, intercept: 115, share: 0.5 },
  'own societal': { kind: 'societal', floor: 300, intercept: 115, share: 0.5, scope: 'group' },
} as const satisfies NonNullable<Plan['lines']>;

/** The measures of poverty of each line, with a policy for what they do not accept. */
function atLines(support: object): PlanIndicator[] {
  const measures = everyMeasurePlan.indicators.filter((one) => 'line' in one);
  return Object.keys(lines).flatMap((line, place) =>
    measures.map(
      (one) =>
        ({
          ...one,
          ...(hasPolicy(one) ? support : {}),
          id: `${one.measure}_${place}`,
          line,
          boundary: place % 2 === 0 ? 'below' : 'atOrBelow',
        }) as PlanIndicator,
    ),
  );
}

describe('lines of every kind', () => {
  test('are those that the measures know', () => {
    const plan = { ...everyMeasurePlan, lines, indicators: atLines({}) };
    holds(plan, rowsOf(everyRow), 7);
  });

  test('a line that nobody makes leaves all values open, and counts who there was', () => {
    const plan = { ...everyMeasurePlan, lines, indicators: atLines({ outsideSupport: 'omit' }) };
    const poorer = everyRow.map((row) => ({ ...row, income: row.income - 1200 }));
    holds(plan, rowsOf(poorer, 6), 12);
  });
});

describe('what is missing or outside the support', () => {
  const floor = { floor: 0.5 };

  test.each(['omit', floor])('with outsideSupport %j', (outsideSupport) => {
    const measures = everyMeasurePlan.indicators.flatMap((one): PlanIndicator[] => {
      const policy = hasPolicy(one) ? { outsideSupport } : {};
      return 'sources' in one ? [] : [{ ...one, ...policy } as PlanIndicator];
    });
    const plan: Plan = {
      ...everyMeasurePlan,
      lines: { national: 1000 },
      missing: 'omit',
      indicators: measures.filter((one) => !isOfStatus(one) && !isCounting(one)),
    };
    holds(plan, rowsOf(openRow), 10);
  });

  test('with lines of every kind', () => {
    const indicators = atLines({ outsideSupport: 'omit' });
    holds({ ...everyMeasurePlan, lines, missing: 'omit', indicators }, rowsOf(openRow), 7);
  });

  test.each(['omit', 'notDeprived', 'deprived', 'reweight'] as const)(
    'of deprivations: %s',
    (missing) => {
      const indicators = everyMeasurePlan.indicators.filter(isCounting);
      const plan: Plan = {
        ...everyMeasurePlan,
        multidimensional: { index: smallIndex, cutoff: '1/2', missing },
        indicators: [
          ...indicators,
          { id: 'third', measure: 'multidimensionalHeadcount', cutoff: '1/3' },
          ...(missing === 'reweight'
            ? []
            : [{ id: 'destitute', measure: 'bandHeadcount', band: 'destitute' } as const]),
        ],
      };
      holds(plan, rowsOf(openRow), 7);
    },
  );

  test.each(['undetermined', 'deprived', 'notDeprived'] as const)(
    'of deprivations under a standard: %s',
    (missing) => {
      const { classification } = everyMeasurePlan;
      const statuses = [
        ...['poor', 'nearPoor', 'averageLiving', 'aboveAverage'],
        ...['poorOrNearPoor', 'undetermined'],
      ] as const;
      const plan: Plan = {
        ...everyMeasurePlan,
        classification: { ...(classification as NonNullable<typeof classification>), missing },
        indicators: [
          ...everyMeasurePlan.indicators.filter(isOfStatus),
          ...statuses.map(
            (status) => ({ id: `is_${status}`, measure: 'statusShare', status }) as const,
          ),
        ],
      };
      // On the lines of the standard, 100 or 200 and 1000, and beside them.
      const income = fc.constantFrom(null, 0, 50, 100, 100.5, 150, 200, 201, 999, 1000, 1500);
      const rows = fc.tuple(openRow, income).map(([row, amount]) => ({ ...row, income: amount }));
      holds(plan, rowsOf(rows), 15);
    },
  );
});

function isOfStatus({ measure }: PlanIndicator): boolean {
  return ['statusShare', 'statusPopulation', 'standardDeprivationShare'].includes(measure);
}

function isCounting(one: PlanIndicator): boolean {
  const others = ['multidimensionalHeadcount', 'adjustedHeadcount', 'deprivationIntensity'];
  const more = ['uncensoredHeadcount', 'censoredHeadcount', 'contributionShare'];
  return [...others, ...more, 'meanDeprivations', 'bandHeadcount'].includes(one.measure);
}

/** Whether there is something that a measure does not accept. */
function hasPolicy({ measure }: PlanIndicator): boolean {
  const poverty = ['povertyHeadcount', 'poorPopulation', 'meanShortfall', 'totalShortfall'];
  const more = ['relativeMedianPovertyGap', 'kolmIndex', 'concentrationIndex', 'meanWelfare'];
  const quantiles = ['medianWelfare', 'welfareQuantile', 'quantileRatio'];
  return ![...poverty, ...more, ...quantiles].includes(measure);
}

test('a plan with every key gives every measure', () => {
  const row = everyRow.map((one) => ({
    ...one,
    year: 2024,
    interviewed: true,
    weight: 2,
    members: 3,
    area: one.area ?? 'rural',
    consumption: one.income,
    d1: one.schooling,
    'd1 strict': one.noSchool,
    'no toilet': one.toilet,
  }));
  holds(fullPlan, rowsOf(row, 12), 3);
});

test('multidimensional figures are those of the profile', () => {
  const bits = fc.array(everyRow, { minLength: 1, maxLength: 30 });
  const ids = ['schooling', 'attendance', 'electricity'] as const;
  const plan = checkPlan({
    version: 1,
    weight: { kind: 'sampling', column: 'weight' },
    by: ['region'],
    multidimensional: { index: smallIndex },
    indicators: [
      { id: 'H', measure: 'multidimensionalHeadcount' },
      { id: 'A', measure: 'deprivationIntensity' },
      { id: 'M0', measure: 'adjustedHeadcount' },
      { id: 'mean', measure: 'meanDeprivations', among: 'everybody' },
      { id: 'ofPoor', measure: 'meanDeprivations', among: 'poor' },
      ...ids.map((indicator) => ({
        id: `u_${indicator}`,
        measure: 'uncensoredHeadcount',
        indicator,
      })),
      ...ids.map((indicator) => ({
        id: `c_${indicator}`,
        measure: 'censoredHeadcount',
        indicator,
      })),
      ...ids.map((indicator) => ({
        id: `s_${indicator}`,
        measure: 'contributionShare',
        indicator,
      })),
      { id: 'living', measure: 'contributionShare', dimension: 'living' },
      { id: 'vulnerable', measure: 'bandHeadcount', band: 'vulnerable' },
    ],
  });
  fc.assert(
    fc.property(bits, (rows) => {
      const profile = multidimensionalProfile(
        {
          deprivations: Object.fromEntries(ids.map((id) => [id, rows.map((row) => row[id])])),
          weight: rows.map(({ weight }) => weight),
          by: { region: rows.map(({ region }) => region) },
        },
        { index: smallIndex },
      );
      const figures = [profile, ...(profile.groupings[0]?.groups ?? [])].flatMap((one) => [
        ...[one.headcount, one.intensity, one.adjustedHeadcount],
        ...[one.meanDeprivations, one.meanDeprivationsOfPoor],
        ...one.indicators.map(({ uncensoredHeadcount }) => uncensoredHeadcount),
        ...one.indicators.map(({ censoredHeadcount }) => censoredHeadcount),
        ...one.indicators.map(({ contributionShare }) => contributionShare),
        ...[one.dimensions[1]?.contributionShare, one.bands[0]?.headcount],
      ]);
      const { cells } = tabulateBatch(rows, plan, () => {});
      expect(cells.map(({ value }) => value?.toPrecision(12))).toEqual(
        figures.map((value) => value?.toPrecision(12)),
      );
    }),
    { numRuns: 20 },
  );
});
