import { expect, test } from 'vitest';
import * as z from 'zod';
import { type PlanMeasureKeys, planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { distributionIndicators } from '../../../src/schemas/plan/distributionIndicators.ts';
import { keysOfSchemas } from '../../support/indicatorSchemas.ts';
import { everyIndicator } from '../../support/plans.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const schema = z.discriminatedUnion('measure', distributionIndicators);
const measures: readonly string[] = [
  ...['giniIndex', 'sGiniIndex', 'generalizedEntropyIndex', 'theilIndex', 'meanLogDeviation'],
  ...['coefficientOfVariation', 'atkinsonIndex', 'kolmIndex', 'hooverIndex', 'varianceOfLogs'],
  ...['meanWelfare', 'medianWelfare', 'welfareQuantile', 'quantileRatio', 'quintileShareRatio'],
  ...['palmaRatio', 'welfareShare', 'lorenzOrdinate'],
];

test('they are the indicators of a distribution', () => {
  const keys = keysOfSchemas(distributionIndicators);
  expect(keys.map(({ measure }) => measure).sort()).toEqual([...measures].sort());
});

test.each(keysOfSchemas(distributionIndicators))('$measure has the keys of its measure', (keys) => {
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
    { id: 'a', measure: 'meanWelfare', outsideSupport: 'omit' },
    { outsideSupport: 'unknownField' },
  );
  const good = { id: 'a', measure: 'lorenzOrdinate', share: 0.5, kind: 'absolute' };
  expectEachFault(schema, good, [
    ['share', undefined, 'missingValue'],
    ['share', Number.NaN, 'invalidNumber'],
    ['kind', 'lorenz', 'unknownOption'],
    ['line', 5, 'unknownField'],
  ]);
});
