import { expect, test } from 'vitest';
import * as z from 'zod';
import { type PlanMeasureKeys, planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { povertyIndicators } from '../../../src/schemas/plan/povertyIndicators.ts';
import { keysOfSchemas } from '../../support/indicatorSchemas.ts';
import { everyIndicator } from '../../support/plans.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const schema = z.discriminatedUnion('measure', povertyIndicators);
const measures: readonly string[] = [
  ...[
    'povertyHeadcount',
    'povertyGapIndex',
    'squaredPovertyGap',
    'fgtIndex',
    'wattsIndex',
    'senIndex',
  ],
  ...['senShorrocksThonIndex', 'takayamaIndex', 'clarkHemmingUlphIndex', 'incomeGapRatio'],
  ...['relativeMedianPovertyGap', 'averageExitTime', 'prosperityGap', 'poorPopulation'],
  ...['meanShortfall', 'totalShortfall'],
];

test('they are the indicators of monetary poverty', () => {
  const keys = keysOfSchemas(povertyIndicators);
  expect(keys.map(({ measure }) => measure).sort()).toEqual([...measures].sort());
});

test.each(keysOfSchemas(povertyIndicators))('$measure has the keys of its measure', (keys) => {
  const all = planMeasures as { readonly [measure: string]: PlanMeasureKeys };
  const { required = [], optional = [] } = all[keys.measure] ?? {};
  expect(keys.required).toEqual([...required].sort());
  expect(keys.optional).toEqual([...optional].sort());
});

test('one of each measure is taken', () => {
  const own = everyIndicator.filter(({ measure }) => measures.includes(measure));
  expect(own).toHaveLength(measures.length);
  expectGood<unknown>(schema, ...own);
});

test('each faulty field is named', () => {
  expectFaults(schema, { id: 'a', measure: 'P0', line: 5 }, { measure: 'unknownOption' });
  expectFaults(schema, { id: 'a', line: 5 }, { measure: 'missingValue' });
  const good = { id: 'a', measure: 'averageExitTime', line: 5, growth: 0.05, among: 'all' };
  expectEachFault(schema, good, [
    ['line', undefined, 'missingValue'],
    ['line', true, 'invalidType'],
    ['growth', '5%', 'invalidType'],
    ['among', 'everybody', 'unknownOption'],
    ['compounding', 'monthly', 'unknownOption'],
    ['boundary', '<', 'unknownOption'],
    ['alpha', 1, 'unknownField'],
  ]);
});
