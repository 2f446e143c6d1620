import { expect, test } from 'vitest';
import * as z from 'zod';
import { type PlanMeasureKeys, planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { countingIndicators } from '../../../src/schemas/plan/countingIndicators.ts';
import { keysOfSchemas } from '../../support/indicatorSchemas.ts';
import { everyIndicator } from '../../support/plans.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const schema = z.discriminatedUnion('measure', countingIndicators);
const measures: readonly string[] = [
  ...[
    'multidimensionalHeadcount',
    'adjustedHeadcount',
    'deprivationIntensity',
    'uncensoredHeadcount',
  ],
  ...['censoredHeadcount', 'contributionShare', 'meanDeprivations', 'bandHeadcount'],
  ...['statusShare', 'statusPopulation', 'standardDeprivationShare'],
];

test('they are the indicators of deprivations and statuses', () => {
  const keys = keysOfSchemas(countingIndicators);
  expect(keys.map(({ measure }) => measure).sort()).toEqual([...measures].sort());
});

test.each(keysOfSchemas(countingIndicators))('$measure has the keys of its measure', (keys) => {
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
  expectFaults(
    schema,
    { id: 'a', measure: 'statusShare', status: 'rich' },
    { status: 'unknownOption' },
  );
  const good = { id: 'a', measure: 'meanDeprivations', among: 'poor', cutoff: '1/3' };
  expectEachFault(schema, good, [
    ['among', 'all', 'unknownOption'],
    ['cutoff', 'a third', 'invalidNumeral'],
    ['indicator', 'water', 'unknownField'],
    ['column', 'income', 'unknownField'],
  ]);
});
