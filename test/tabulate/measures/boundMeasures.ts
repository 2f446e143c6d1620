import fc from 'fast-check';
import { expect } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../src/model/plan/planIndicator.ts';
import type { OutsideSupport } from '../../../src/model/sample/outsideSupport.ts';
import { applySupport } from '../../../src/sample/formula/applySupport.ts';
import { readSample } from '../../../src/sample/formula/readSample.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { bindPlan } from '../../../src/tabulate/measures/bindPlan.ts';
import type { BoundWelfare, WelfareSums } from '../../../src/tabulate/measures/boundIndicator.ts';
import { everyIndicator } from '../../support/plans.ts';

/** Indicators of a plan as they are bound. */
export function bindAll(indicators: readonly PlanIndicator[]): BoundWelfare[] {
  const plan: Plan = { version: 1, welfare: 'x', lines: { national: 1000 }, indicators };
  return bindPlan(plan) as BoundWelfare[];
}

/** The indicators of every measure that are of some names. */
export function indicatorsOf(names: readonly string[]): PlanIndicator[] {
  return everyIndicator.filter(({ measure }) => names.includes(measure));
}

/** Two rows, the first with this welfare, and whatever columns a measure may want. */
function rowsWith(least: number): WelfareSample {
  const sample = {
    welfare: [least, 900],
    tax: [1, 2],
    variable: [1, 2],
    by: { class: ['a', 'b'] },
    sources: { wage: [least - 1, 400], transfer: [1, 500] },
  };
  return sample;
}

/**
 * Holds that what is said of the support of a measure is what its function does: whether it takes 0 and numbers below,
 * and which policies it has.
 */
export function expectSupport(indicator: PlanIndicator): void {
  const [bound] = bindAll([indicator]) as [BoundWelfare];
  const { values, also } = bound.support;
  const sample = (least: number): WelfareSample => {
    const { welfare, tax, variable, by, sources } = rowsWith(least) as never as Record<
      string,
      object
    >;
    return {
      welfare,
      ...('tax' in indicator ? { tax } : {}),
      ...('variable' in indicator ? { variable } : {}),
      ...('by' in indicator ? { by } : {}),
      ...('sources' in indicator ? { sources } : {}),
    } as WelfareSample;
  };
  const accepts = (least: number) => codeOf(() => bound.evaluate(sample(least), null)) === null;
  expect({ measure: indicator.measure, zero: accepts(0), negative: accepts(-5) }).toEqual({
    measure: indicator.measure,
    zero: values !== 'positive',
    negative: values === 'all',
  });
  for (const policy of ['keep', 'zeroIsZero'] as const) {
    const outsideSupport: OutsideSupport = policy;
    const code = codeOf(() => bindAll([{ ...indicator, outsideSupport } as PlanIndicator]));
    expect([indicator.measure, policy, code]).toEqual([
      indicator.measure,
      policy,
      also.includes(policy) ? null : 'unknownOption',
    ]);
  }
}

function codeOf(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof PovertyError) return error.code;
    throw error;
  }
}

const row = fc.record({
  welfare: fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.constantFrom(0, 1000, -40)),
  weight: fc.constantFrom(0, 1, 2.5, 3),
  line: fc.constantFrom(500, 1000, 1500),
});

/**
 * Holds that a measure is had from sums over two parts of the rows as from all of them: at a line, or against
 * lines of rows; to 1e-12, and moments to as much as they lose.
 */
export function expectSums(indicator: PlanIndicator, ownLines = false, slack = 1e-12): void {
  const line = { kind: 'column', column: 'z' } as const;
  const own = ownLines ? ({ ...indicator, line } as PlanIndicator) : indicator;
  const [bound] = bindAll([own]) as [BoundWelfare];
  const sums = bound.sums as WelfareSums;
  const common = typeof bound.line === 'number' ? bound.line : null;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.nat({ max: 12 }), (rows, cut) => {
      const sampleOf = (some: typeof rows) => ({
        welfare: some.map(({ welfare }) => welfare),
        weight: { kind: 'sampling', values: some.map(({ weight }) => weight) } as const,
        ...(ownLines ? { line: some.map((one) => one.line) } : {}),
      });
      const parts = [rows.slice(0, cut), rows.slice(cut)].map((some) => {
        const sample = sampleOf(some);
        const lines = ownLines ? [{ path: ['line'], column: sample.line as number[] }] : [];
        const read = readSample(sample, 'refuse', lines);
        const { columns } = applySupport(read, bound.support, bound.outsideSupport);
        return { added: sums.of(columns, common), population: columns.population };
      });
      const all = new Float64Array(sums.count);
      for (const { added } of parts) {
        expect(added.length).toBe(sums.count);
        for (const [place, sum] of added.entries()) all[place] = (all[place] as number) + sum;
      }
      const population = parts.reduce((total, part) => total + part.population, 0);
      const value = sums.value(all, population);
      const expected = bound.evaluate(sampleOf(rows), null).value;
      if (value === null || expected === null) expect(value).toBe(expected);
      else expect(Math.abs(value - expected)).toBeLessThanOrEqual(slack * (1 + Math.abs(expected)));
    }),
    { numRuns: 60 },
  );
}
