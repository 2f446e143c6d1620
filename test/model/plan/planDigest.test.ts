import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { digestOfChecked, planDigest } from '../../../src/model/plan/planDigest.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  allPlans,
  deprivationPlan,
  everyMeasurePlan,
  fullPlan,
  headcountPlan,
} from '../../support/plans.ts';
import { changed } from '../../support/schemas.ts';

test('it is what a few lines of Python make of the same plan', () => {
  // json.dumps(plan, sort_keys=True, separators=(',', ':')) and FNV-1a of 128 bits in whole numbers.
  expect(planDigest(headcountPlan)).toBe('a752fc7fc67f7e0d9e98dc2c7af7083f');
  expect(planDigest(deprivationPlan)).toBe('4ab7d79393505d3a9bd5562b041299aa');
});

test('every plan has another, of 32 hexadecimal digits', () => {
  const digests = allPlans.map(([, plan]) => planDigest(plan));
  expect(new Set(digests).size).toBe(digests.length);
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{32}$/);
});

test('the order of keys makes no difference, nor the way through JSON', () => {
  const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.constantFrom(...allPlans), order, ([, plan], numbers) => {
      const text = JSON.stringify(plan);
      const shuffled = shuffledKeys(JSON.parse(text), numbers) as Plan;
      expect(planDigest(shuffled)).toBe(planDigest(plan));
    }),
    { numRuns: 30 },
  );
});

test('a label makes no difference, but that of a group does', () => {
  const digest = planDigest(fullPlan);
  const label = { vi: 'khác', en: 'other' };
  for (const indicators of [
    fullPlan.indicators.map((one) => ({ ...one, label })),
    fullPlan.indicators.map(({ label: _, ...one }) => one),
  ]) {
    expect(planDigest({ ...fullPlan, indicators: untyped(indicators) })).toBe(digest);
  }
  const other = changed(fullPlan, 'lines.by area.amounts.0.label', 'remote') as Plan;
  expect(planDigest(other)).not.toBe(digest);
});

test('keys without a value count as left out, and minus zero as 0', () => {
  const { welfare, ...rest } = headcountPlan;
  expect(planDigest({ where: untyped(undefined), ...rest, welfare: welfare as string })).toBe(
    planDigest(headcountPlan),
  );
  const where = (atLeast: number) => ({ ...headcountPlan, where: { column: 'income', atLeast } });
  expect(planDigest(where(-0))).toBe(planDigest(where(0)));
});

test('everything that is computed makes a difference', () => {
  const changes: readonly (readonly [string, unknown])[] = [
    ['welfare', 'consumption'],
    ['weight.column', 'weights'],
    ['weight.kind', 'frequency'],
    ['by', ['area']],
    ['by', undefined],
    ['lines.national', 1000.0000000000001],
    ['multidimensional.index.cutoff', '1/2'],
    ['classification.missing', 'refuse'],
    ['indicators.3.alpha', 1],
    ['indicators.0.id', 'PovertyHeadcount'],
    ['indicators', [...everyMeasurePlan.indicators].reverse()],
    ['totals', 'grand'],
    ['mostValues', 256],
  ];
  const digests = changes.map(([path, to]) =>
    planDigest(changed(everyMeasurePlan, path, to) as Plan),
  );
  expect(new Set([...digests, planDigest(everyMeasurePlan)]).size).toBe(changes.length + 1);
});

test('what is no plan has none', () => {
  const plan = { ...headcountPlan, indicators: [] };
  expectPovertyError(() => planDigest(plan), { code: 'invalidPlan', path: ['indicators'] });
  expect(digestOfChecked(headcountPlan)).toBe(planDigest(headcountPlan));
});

function shuffledKeys(value: unknown, numbers: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffledKeys(each, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner], place) => {
    return [numbers[place % numbers.length] as number, key, shuffledKeys(inner, numbers)] as const;
  });
  entries.sort(([one], [other]) => one - other);
  return Object.fromEntries(entries.map(([, key, inner]) => [key, inner]));
}
