import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { PovertyError } from '../../../src/errors.ts';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import { planSchema } from '../../../src/schemas/plan/planSchema.ts';
import { allPlans, deprivationPlan, fullPlan, headcountPlan } from '../../support/plans.ts';
import { changed, expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

test.each(allPlans)('the plan of %s is one', (_, plan) => {
  expectGood(planSchema, plan);
});

test('each faulty field is named', () => {
  expectFaults(planSchema, undefined, { '': 'missingValue' });
  expectEachFault(planSchema, fullPlan, [
    ['version', 2, 'unknownOption'],
    ['welfare', '', 'invalidType'],
    ['weight.kind', 'analytic', 'unknownOption'],
    ['by.0', 5, 'invalidType'],
    ['totals', 'all', 'unknownOption'],
    ['where.all.0.is', null, 'missingValue'],
    ['lines.national', 0, 'invalidNumber'],
    ['multidimensional.index.cutof', '1/3', 'unknownField'],
    ['classification.standard.country', 'VN', 'unknownField'],
    ['mostValues', 0.5, 'invalidCount'],
    ['indicators.0.measure', 'headcount', 'unknownOption'],
    ['indicators.0.alpha', 1, 'unknownField'],
    ['indicators.3.alpha', undefined, 'missingValue'],
    ['design', {}, 'unknownField'],
  ]);
});

test('what contradicts itself is refused as checkPlan does, at the same place', () => {
  expectEachFault(planSchema, fullPlan, [
    ['by.1', 'region', 'invalidPlan'],
    ['rowUnit', 'person', 'mixedUnits'],
    ['where', { column: 'a' }, 'missingValue'],
    ['multidimensional.cutoff', 1 / 3, 'inexactNumber'],
    ['mostValues', 255, 'invalidNumber'],
    ['indicators', [], 'invalidPlan'],
    ['indicators.0.id', 'tỷ lệ', 'invalidPlan'],
    ['indicators.1.id', 'POVERTYHEADCOUNT', 'invalidPlan'],
    ['indicators.0.line', 'rural', 'invalidPlan'],
    ['welfare', undefined, 'invalidPlan', 'indicators.0.column'],
  ]);
});

/** Whether checkPlan takes a value; any other error than its own is one of the test. */
function isPlan(value: unknown): boolean {
  try {
    checkPlan(value);
    return true;
  } catch (error) {
    if (error instanceof PovertyError) return false;
    throw error;
  }
}

const values: readonly unknown[] = [
  ...[null, '', ' ', 'x', '10', '1/3', 'poor', '2024-01-01', true, false, 0, -1, 0.5, 1, 2, 256],
  ...[Number.NaN, Number.POSITIVE_INFINITY, 5n, Symbol('x'), () => 5, new Date(0)],
  ...[[], {}, [1], ['a'], [null], { id: 'x' }, { kind: 'column', column: 'a' }, { floor: 1 }],
  ...[{ column: 'a', is: 1 }, { all: [] }, { vi: 'a', en: 'b' }, { count: 'a' }],
];
const plans = allPlans.map(([, plan]) => ({ plan, paths: pathsOf(plan) }));

test('it takes what checkPlan takes, and refuses what that refuses', () => {
  const change = fc.constantFrom(...plans).chain(({ plan, paths }) =>
    fc.record({
      plan: fc.constant(plan),
      path: fc.constantFrom(...paths),
      // Taken away, replaced, or given a field more.
      to: fc.oneof(fc.constant(undefined), fc.constantFrom(...values)),
      more: fc.constantFrom('', '.more', '.kind', '.label'),
    }),
  );
  let taken = 0;
  fc.assert(
    fc.property(change, ({ plan, path, to, more }) => {
      const parent = path.split('.').reduce<unknown>(stepInto, plan);
      const isRecord = typeof parent === 'object' && parent !== null && !Array.isArray(parent);
      const value = changed(plan, isRecord ? `${path}${more}` : path, to);
      const { success } = planSchema.safeParse(value);
      expect(success).toBe(isPlan(value));
      if (success) taken += 1;
    }),
    { numRuns: 800 },
  );
  expect(taken).toBeGreaterThan(30);
});

test('they agree on what is seldom met', () => {
  const [poor] = headcountPlan.indicators;
  const odd: readonly (readonly [object, boolean])[] = [
    [{ ...headcountPlan, by: [] }, true],
    [{ ...headcountPlan, lines: {} }, true],
    [{ ...headcountPlan, lines: { '': 5 } }, false],
    [{ ...headcountPlan, by: ['__proto__', 'constructor'] }, true],
    [{ ...headcountPlan, where: { any: [] } }, true],
    [{ ...headcountPlan, where: { column: 'a', isOneOf: [] } }, false],
    [{ ...headcountPlan, where: { column: 'a', isOneOf: [1, '1'] } }, false],
    [{ ...headcountPlan, where: { column: 'a', is: 1, known: true } }, false],
    [{ ...headcountPlan, where: nested(64) }, true],
    [{ ...headcountPlan, where: nested(65) }, false],
    [{ ...headcountPlan, indicators: [{ ...poor, id: 'a\n' }] }, false],
    [
      {
        ...headcountPlan,
        indicators: [{ ...poor, line: { kind: 'byGroup', by: 'a', amounts: [] } }],
      },
      true,
    ],
    [{ ...headcountPlan, indicators: [{ ...poor, outsideSupport: { floor: -5 } }] }, true],
    [{ ...headcountPlan, indicators: [poor, poor] }, false],
    [{ ...deprivationPlan, multidimensional: undefined }, false],
    [JSON.parse(`{"__proto__":{},${JSON.stringify(headcountPlan).slice(1)}`) as object, false],
  ];
  for (const [value, isOne] of odd) {
    expect(isPlan(value), JSON.stringify(value)).toBe(isOne);
    expect(planSchema.safeParse(value).success, JSON.stringify(value)).toBe(isOne);
  }
});

test('a line called __proto__ is lost, and whatever names it is refused', () => {
  const lines: unknown = JSON.parse('{"__proto__":1000}');
  expect(planSchema.parse({ ...headcountPlan, lines }).lines).toStrictEqual({});
  const indicators = headcountPlan.indicators.map((one) => ({ ...one, line: '__proto__' }));
  const value = { ...headcountPlan, lines, indicators };
  expect(isPlan(value)).toBe(true);
  expectFaults(planSchema, value, { 'indicators.0.line': 'invalidPlan' });
});

test('its JSON Schema has one alternative for each type of indicator', () => {
  const json = z.toJSONSchema(planSchema) as unknown as {
    readonly properties: { readonly indicators: { readonly items: { readonly oneOf: object[] } } };
  };
  expect(json).toMatchObject({
    required: ['version', 'indicators'],
    additionalProperties: false,
    properties: { version: { const: 1 }, totals: { enum: ['none', 'grand', 'rollup', 'cube'] } },
  });
  const { oneOf } = json.properties.indicators.items;
  expect(oneOf).toHaveLength(35);
  for (const one of oneOf) expect(one).toMatchObject({ additionalProperties: false });
});

function nested(depth: number): object {
  return depth === 1 ? { column: 'a', known: true } : { not: nested(depth - 1) };
}

function stepInto(value: unknown, step: string): unknown {
  return (value as { readonly [key: string]: unknown })[step];
}

/** The places of all values, with points between steps. */
function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? inner : [path.join('.'), ...inner];
}
