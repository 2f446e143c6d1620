import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lorenzOrdinate } from '../../src/inequality/curves/lorenzOrdinate.ts';
import { inequalityProfile } from '../../src/inequality/inequalityProfile.ts';
import { atkinsonIndex } from '../../src/inequality/measures/atkinsonIndex.ts';
import { generalizedEntropyIndex } from '../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndex } from '../../src/inequality/measures/giniIndex.ts';
import { hooverIndex } from '../../src/inequality/measures/hooverIndex.ts';
import type { InequalityValues } from '../../src/inequality/profile/inequalityFigures.ts';
import { meanWelfare } from '../../src/inequality/shares/meanWelfare.ts';
import { medianWelfare } from '../../src/inequality/shares/medianWelfare.ts';
import { palmaRatio } from '../../src/inequality/shares/palmaRatio.ts';
import { quantileRatio } from '../../src/inequality/shares/quantileRatio.ts';
import { quintileShareRatio } from '../../src/inequality/shares/quintileShareRatio.ts';
import { welfareShare } from '../../src/inequality/shares/welfareShare.ts';
import type { SampleValue } from '../../src/sample/sampleValue.ts';
import { sortSample } from '../../src/sample/sortSample.ts';
import type { WelfareSample } from '../../src/sample/welfareSample.ts';
import { untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { sampleOf, welfareRows } from '../support/welfareRows.ts';

/** Each measure by its own function. */
const alone: Record<keyof InequalityValues, (sample: WelfareSample) => SampleValue> = {
  meanWelfare: meanWelfare,
  medianWelfare: medianWelfare,
  giniIndex: giniIndex,
  hooverIndex: hooverIndex,
  entropyMinus1: (sample) => generalizedEntropyIndex(sample, { alpha: -1 }),
  meanLogDeviation: (sample) => generalizedEntropyIndex(sample, { alpha: 0 }),
  theilIndex: (sample) => generalizedEntropyIndex(sample, { alpha: 1 }),
  entropy2: (sample) => generalizedEntropyIndex(sample, { alpha: 2 }),
  atkinsonHalf: (sample) => atkinsonIndex(sample, { epsilon: 0.5 }),
  atkinson1: (sample) => atkinsonIndex(sample, { epsilon: 1 }),
  atkinson2: (sample) => atkinsonIndex(sample, { epsilon: 2 }),
  p90p10: (sample) => quantileRatio(sample, { numerator: 0.9, denominator: 0.1 }),
  p90p50: (sample) => quantileRatio(sample, { numerator: 0.9, denominator: 0.5 }),
  p10p50: (sample) => quantileRatio(sample, { numerator: 0.1, denominator: 0.5 }),
  quintileShareRatio,
  palmaRatio: palmaRatio,
  bottom40Share: (sample) => welfareShare(sample, { from: 0, to: 0.4 }),
  bottom50Share: (sample) => lorenzOrdinate(sample, { share: 0.5 }),
  top10Share: (sample) => welfareShare(sample, { from: 0.9, to: 1 }),
  top1Share: (sample) => welfareShare(sample, { from: 0.99, to: 1 }),
};

/** The value of a function alone; none where it refuses what it does not accept. */
function valueAlone(name: keyof InequalityValues, sample: WelfareSample): number | null {
  try {
    return alone[name](sample).value;
  } catch (error) {
    expect(error).toMatchObject({ code: 'outsideSupport' });
    return null;
  }
}

function expectAlone(values: InequalityValues, sample: WelfareSample): void {
  for (const name of Object.keys(alone) as (keyof InequalityValues)[]) {
    const [found, wanted] = [values[name], valueAlone(name, sample)];
    if (found === null || wanted === null) expect(found, name).toBe(wanted);
    else expect(Math.abs(found - wanted), name).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
  }
}

describe('the profile', () => {
  test('has the value of each function alone, of all and of each group', () => {
    const area = fc.constantFrom('delta', 'coast');
    fc.assert(
      fc.property(welfareRows(-1), fc.infiniteStream(area), (rows, areas) => {
        const labels = rows.map(() => areas.next().value as string);
        const sample = deepFreeze(sampleOf(rows));
        const { all, groupings, missing } = inequalityProfile({ ...sample, by: { area: labels } });
        const [{ by, groups } = { by: '', groups: [] }] = groupings;
        expect([groupings.length, by]).toEqual([1, 'area']);
        expectAlone(all.values, sample);
        expect(missing).toEqual({ rows: 0, weight: 0 });
        expect(groups.map(({ label }) => label)).toEqual([...new Set(labels)].sort());
        for (const { label, ...figures } of groups) {
          const own = rows.filter((_, row) => labels[row] === label);
          expectAlone(figures.values, sampleOf(own));
          expect(figures.rows).toBe(own.length);
          expect(figures.negative.rows).toBe(own.filter(({ welfare }) => welfare < 0).length);
        }
        expect(all.rows).toBe(rows.length);
        for (const [name, value] of Object.entries(all.values)) {
          expect(name in all.reasons).toBe(value === null);
        }
      }),
    );
  });

  test('of a sorted sample is the same', () => {
    const by = { area: ['b', 'a', 'a', 'b'] };
    const sample = { welfare: [5, 1, 4, 2], weight: [1, 2, 0, 3], by };
    const profile = inequalityProfile(sample);
    expect(inequalityProfile(sortSample(sample))).toEqual(profile);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(profile.conventions).toEqual({
      rule: 'midpoint',
      marginalRows: 'split',
      outsideSupport: 'null',
      unit: 'row',
      weighting: 'sampling',
      missing: 'refuse',
    });
  });

  test('keeps groups without rows, and leaves out rows without a value', () => {
    const sample = {
      welfare: untyped<number[]>([10, null, 30]),
      weight: [1, 5, 1],
      by: { area: { codes: [2, 2, 0], labels: ['a', 'b', 'c'] } },
    };
    expectPovertyError(() => inequalityProfile(sample), {
      code: 'missingValue',
      path: ['welfare', 1],
    });
    const { all, groupings, missing } = inequalityProfile(sample, { missing: 'omit' });
    const groups = groupings[0]?.groups ?? [];
    expect(missing).toEqual({ rows: 1, weight: 5 });
    expect(all.values.meanWelfare).toBe(20);
    expect(groups.map(({ label, rows, values }) => [label, rows, values.meanWelfare])).toEqual([
      ['a', 1, 30],
      ['b', 0, null],
      ['c', 1, 10],
    ]);
    expect(groups[1]?.reasons.meanWelfare).toBe('nobodyCounted');
  });

  test('refuses by name, with the row of the sample', () => {
    const sample = { welfare: [3, 5, 0, -1] };
    expectPovertyError(() => inequalityProfile(sample, { outsideSupport: 'refuse' }), {
      code: 'outsideSupport',
      path: ['welfare', 2],
    });
    const raised = inequalityProfile(sample, { outsideSupport: { floor: 1 } });
    expect(raised.conventions).toMatchObject({ outsideSupport: 'floor 1' });
    // 1, 1, 3 and 5: the distances from 2.5 sum up to 6.
    expect(raised.all.values.hooverIndex).toBeCloseTo(6 / 4 / 5, 15);
  });

  test.each([
    [{ outsideSupport: 'keep' }, 'unknownOption', ['outsideSupport']],
    [{ outsideSupport: { floor: 0 } }, 'invalidNumber', ['outsideSupport', 'floor']],
    [{ rule: 'step' }, 'unknownOption', ['rule']],
    [null, 'missingValue', ['options']],
  ] as const)('%j is refused', (options, code, path) => {
    expectPovertyError(() => inequalityProfile({ welfare: [1] }, untyped(options)), { code, path });
  });

  test('refuses labels that do not fit', () => {
    const sample = { welfare: [1, 2], by: { area: ['a'] } };
    expectPovertyError(() => inequalityProfile(sample), {
      code: 'unequalColumns',
      path: ['by', 'area'],
    });
  });
});
