import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { finishTable } from '../../../src/tabulate/parts/finishTable.ts';
import { startTable } from '../../../src/tabulate/parts/startTable.ts';
import { tabulate } from '../../../src/tabulate/tabulate.ts';
import { expectSameTable } from '../../conformance/expectSameTable.ts';
import { families } from '../../conformance/indicators.ts';
import { omitting, planOf } from '../../conformance/plans.ts';
import { columnsOf, tables, together } from '../../conformance/tables.ts';
import { anyCuts, anySteps, jointMeasures, mergedBy } from './partedTables.ts';

/** Every measure that parts add up to. */
const measures = [
  'povertyHeadcount',
  'povertyGapIndex',
  'squaredPovertyGap',
  'fgtIndex',
  'wattsIndex',
  'senIndex',
  'senShorrocksThonIndex',
  'takayamaIndex',
  'clarkHemmingUlphIndex',
  'incomeGapRatio',
  'relativeMedianPovertyGap',
  'averageExitTime',
  'prosperityGap',
  'poorPopulation',
  'meanShortfall',
  'totalShortfall',
  'giniIndex',
  'sGiniIndex',
  'generalizedEntropyIndex',
  'theilIndex',
  'meanLogDeviation',
  'coefficientOfVariation',
  'atkinsonIndex',
  'kolmIndex',
  'hooverIndex',
  'varianceOfLogs',
  'meanWelfare',
  'medianWelfare',
  'welfareQuantile',
  'quantileRatio',
  'quintileShareRatio',
  'palmaRatio',
  'welfareShare',
  'lorenzOrdinate',
  'wolfsonIndex',
  'multidimensionalHeadcount',
  'adjustedHeadcount',
  'deprivationIntensity',
  'uncensoredHeadcount',
  'censoredHeadcount',
  'contributionShare',
  'meanDeprivations',
  'bandHeadcount',
  'statusShare',
  'statusPopulation',
  'standardDeprivationShare',
];

test('every other measure needs the rows of a group together', () => {
  expect([...measures, ...jointMeasures].sort()).toEqual(Object.keys(planMeasures).sort());
});

/** Hostile tables, below one another: weights are eighths, so that sums of them are exact. */
const columns = columnsOf(together(tables));
const rows = columns.shape?.length as number;

type Columns = typeof columns;

/** The columns cut into chunks before some rows. */
function chunksOf(cuts: readonly number[]): readonly Columns[] {
  const ends = [...cuts.map((cut) => cut % (rows + 1)), rows].sort((a, b) => a - b);
  return ends.map((end, place) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [
        name,
        values.slice(ends[place - 1] ?? 0, end),
      ]),
    ),
  );
}

describe.each(measures)('%s', (measure) => {
  const plans = Object.values(families).flatMap(({ indicators, settings }) => {
    const asked = indicators.filter((one) => one.measure === measure);
    const all = { ...settings, missing: 'omit', by: ['shape'] } as const;
    return asked.length === 0 ? [] : [planOf(omitting(asked, settings), all)];
  });

  test('has the figures of one batch, by any chunks and by any tree of merges', () => {
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      const whole = tabulate(columns, plan);
      fc.assert(
        fc.property(anyCuts, anySteps, (cuts, steps) => {
          const chunks = chunksOf(cuts);
          const table = startTable(plan);
          for (const chunk of chunks) table.add(chunk);
          expectSameTable(table.finish(), whole);
          const partials = chunks.map((chunk, place) => {
            const part = startTable(plan, { part: `part ${place}` });
            part.add(chunk);
            return JSON.parse(JSON.stringify(part.partial()));
          });
          expectSameTable(finishTable(plan, mergedBy(plan, partials, steps)), whole);
        }),
        { numRuns: 2 },
      );
    }
  });
});
