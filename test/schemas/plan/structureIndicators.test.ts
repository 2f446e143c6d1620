import { expect, test } from 'vitest';
import * as z from 'zod';
import { type PlanMeasureKeys, planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { structureIndicators } from '../../../src/schemas/plan/structureIndicators.ts';
import { keysOfSchemas } from '../../support/indicatorSchemas.ts';
import { everyIndicator } from '../../support/plans.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const schema = z.discriminatedUnion('measure', structureIndicators);
const measures: readonly string[] = [
  ...['wolfsonIndex', 'duclosEstebanRayIndex', 'estebanRayIndex', 'betweenGroupShare'],
  ...['concentrationIndex', 'kakwaniIndex', 'reynoldsSmolenskyIndex', 'rerankingIndex'],
  ...['redistributiveEffect', 'sourceShare'],
];

test('they are the indicators of polarization, taxes and sources', () => {
  const keys = keysOfSchemas(structureIndicators);
  expect(keys.map(({ measure }) => measure).sort()).toEqual([...measures].sort());
});

test.each(keysOfSchemas(structureIndicators))('$measure has the keys of its measure', (keys) => {
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
  expectFaults(schema, { id: 'a', measure: 'kakwaniIndex' }, { tax: 'missingValue' });
  const sources = {
    id: 'a',
    measure: 'sourceShare',
    sources: ['b'],
    source: 'b',
    attribution: 'gini',
  };
  expectEachFault(schema, sources, [
    ['sources', 'b', 'invalidType'],
    ['sources.0', '', 'invalidType'],
    ['source', undefined, 'missingValue'],
    ['attribution', 'shapley', 'unknownOption'],
    ['by', 'area', 'unknownField'],
  ]);
});
