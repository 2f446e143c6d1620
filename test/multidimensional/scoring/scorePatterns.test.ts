import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';
import {
  newScorer,
  outOf,
  patternsFor,
  refuseMissing,
  requireUnit,
} from '../../../src/multidimensional/scoring/scorePatterns.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallGaps, smallIndex, smallTable } from '../../support/smallTable.ts';

const compiled = compileIndex({ index: smallIndex });

describe('a scorer', () => {
  const score = (missing: MissingPolicy, deprived: number, unknown: number) => {
    const found = newScorer(compileIndex({ index: smallIndex, missing }))(deprived, unknown);
    return found === null ? null : { ...found };
  };
  const scored = (deprived: number, points: number, of: number, poor: boolean, known = 0b111) => ({
    deprived,
    known,
    points,
    of,
    score: (points / of) * 4,
    factor: 4 / of,
    poor,
  });

  test('tells points and whether they reach the cut-off of 3/4', () => {
    expect(score('refuse', 0b011, 0)).toEqual(scored(0b011, 3, 4, true));
    expect(score('refuse', 0b110, 0)).toEqual(scored(0b110, 2, 4, false));
    expect(score('refuse', 0, 0)).toEqual(scored(0, 0, 4, false));
  });

  test('takes what is not known as the policy has it', () => {
    expect(score('omit', 0b001, 0b010)).toBe(null);
    expect(score('notDeprived', 0b001, 0b110)).toEqual(scored(0b001, 2, 4, false));
    expect(score('deprived', 0b001, 0b010)).toEqual(scored(0b011, 3, 4, true));
    expect(score('reweight', 0b001, 0b010)).toEqual(scored(0b001, 2, 3, false, 0b101));
    expect(score('reweight', 0b101, 0b010)).toEqual(scored(0b101, 3, 3, true, 0b101));
    expect(score('reweight', 0b010, 0b101)).toEqual(scored(0b010, 1, 1, true, 0b010));
    expect(score('reweight', 0, 0b111)).toBe(null);
    expect(score('reweight', 0, 0b110)).toEqual(scored(0, 0, 2, false, 0b001));
  });

  test('writes one record again and again', () => {
    const scorer = newScorer(compiled);
    expect(scorer(1, 0)).toBe(scorer(2, 0));
  });
});

test('points out of a part are never more than the whole, and all of it only where they are', () => {
  expect([outOf(18, 6, 18), outOf(18, 6, 12), outOf(21, 19, 19)]).toEqual([6, 9, 21]);
  const whole = fc.integer({ min: 1, max: 2 ** 53 - 1 });
  fc.assert(
    fc.property(whole, whole, whole, (a, b, c) => {
      const [points = 0, of = 0, denominator = 0] = [a, b, c].sort((x, y) => x - y);
      expect(outOf(denominator, points, of)).toBeLessThanOrEqual(denominator);
      expect(outOf(denominator, of, of)).toBe(denominator);
    }),
  );
});

describe('patterns for an index', () => {
  const counts = patternCounts({
    deprivations: {
      roof: [0, 1, 0, null],
      other: [1, 1, null, 0],
      nutrition: [1, 0, null, 1],
      water: [1, 1, 0, 1],
    },
    weight: [1, 2, 1, 4],
    by: { area: ['x', 'y', 'x', 'y'] },
  });

  test('are counted from a table in the order of the index', () => {
    const { indicators, patterns } = patternsFor(smallTable, compiled);
    expect(indicators).toEqual(['nutrition', 'water', 'roof']);
    expect([...patterns.deprived]).toEqual([0b000, 0b011, 0b110, 0b111]);
  });

  test('are those counted before where the order is the same', () => {
    const same = patternCounts(smallTable);
    expect(patternsFor(same, compiled)).toBe(same);
  });

  test('are put in order, of groups too, without the indicators that the index lacks', () => {
    const { indicators, patterns, groupings, weighting, unit } = patternsFor(counts, compiled);
    expect([indicators, weighting, unit]).toEqual([
      ['nutrition', 'water', 'roof'],
      'sampling',
      null,
    ]);
    const cells = Array.from(patterns.deprived, (bits, at) => [
      bits,
      patterns.missing[at],
      patterns.weight[at],
    ]).sort(([, , a = 0], [, , b = 0]) => a - b);
    expect(cells).toHaveLength(4);
    expect(cells).toContainEqual([0b011, 0, 1]);
    expect(cells).toContainEqual([0b110, 0, 2]);
    expect(cells).toContainEqual([0, 0b001, 1]);
    expect(cells).toContainEqual([0b011, 0b100, 4]);
    const [first, second] = groupings[0]?.groups ?? [];
    expect([first?.label, [...(first?.patterns.deprived ?? [])].sort()]).toEqual(['x', [0, 0b011]]);
    expect([second?.label, [...(second?.patterns.missing ?? [])].sort()]).toEqual([
      'y',
      [0, 0b100],
    ]);
    expect(counts.indicators[0]).toBe('roof');
  });

  test('that differ in a dropped indicator alone become one', () => {
    const more = patternCounts({
      ...smallTable,
      deprivations: { other: [1, 0, null, 1], ...smallTable.deprivations },
    });
    const twice = patternCounts({
      deprivations: {
        other: [1, 0, null],
        nutrition: [1, 1, 1],
        water: [0, 0, 0],
        roof: [0, 0, 0],
      },
      weight: [1, 2, 4],
    });
    expect(patternsFor(more, compiled).patterns).toEqual(
      patternsFor(smallTable, compiled).patterns,
    );
    const { deprived, rows, weight } = patternsFor(twice, compiled).patterns;
    expect([[...deprived], [...rows], [...weight]]).toEqual([[1], [3], [7]]);
  });

  test('that lack an indicator are refused', () => {
    const fewer = patternCounts({ deprivations: { nutrition: [1], roof: [1] } });
    expectPovertyError(() => patternsFor(fewer, compiled), {
      code: 'missingValue',
      path: ['indicators'],
      message: "the indicator 'water'",
    });
  });

  test('that are none are refused, also after a way through JSON', () => {
    const read = JSON.parse(JSON.stringify(counts));
    expectPovertyError(() => patternsFor(read, compiled), {
      code: 'invalidType',
      path: ['patterns', 'deprived'],
    });
  });

  test('with weights past all measure are refused', () => {
    const heavy = { ...counts.patterns, weight: counts.patterns.weight.map(() => 1e101) };
    expectPovertyError(() => patternsFor({ ...counts, patterns: heavy }, compiled), {
      code: 'invalidNumber',
      path: ['weight'],
    });
  });

  test.each(badRecords)('of %s are refused', (_, data, code) => {
    expectPovertyError(() => patternsFor(untyped(data), compiled), { code, path: ['data'] });
  });
});

describe('whom the table counts', () => {
  const of = (unit: 'person' | 'household') => compileIndex({ index: { ...smallIndex, unit } });

  test('is whom the index is of, or the index does not say', () => {
    for (const unit of ['person', 'household', null] as const) {
      expect(requireUnit({ unit }, compiled)).toBe(undefined);
    }
    expect(requireUnit({ unit: 'person' }, of('person'))).toBe(undefined);
    expect(requireUnit({ unit: 'household' }, of('household'))).toBe(undefined);
  });

  test('or the call is refused', () => {
    const message =
      "rowUnit: 'person', or the size of each household, because 'small' counts persons, got ";
    expectPovertyError(() => requireUnit({ unit: null }, of('person')), {
      code: 'missingValue',
      path: ['rowUnit'],
      message: `${message}undefined`,
    });
    expectPovertyError(() => requireUnit({ unit: 'household' }, of('person')), {
      code: 'mixedUnits',
      path: ['rowUnit'],
      message: `${message}"household"`,
    });
    expectPovertyError(() => requireUnit({ unit: 'person' }, of('household')), {
      code: 'mixedUnits',
      path: ['rowUnit'],
      message: "rowUnit: 'household', because 'small' counts households, got \"person\"",
    });
  });
});

describe('what is not known', () => {
  const refuse = (deprivations: object, missing: MissingPolicy = 'refuse') => {
    const data = { deprivations: untyped<typeof smallGaps.deprivations>(deprivations) };
    const own = compileIndex({ index: smallIndex, missing });
    return refuseMissing(patternsFor(data, own), own, data);
  };
  const known = { nutrition: [1, 0], water: [1, 0], roof: [0, 0] };

  test('is let through where a policy is named or all is known', () => {
    expect(refuse(known)).toBe(undefined);
    for (const missing of ['omit', 'notDeprived', 'deprived', 'reweight'] as const) {
      expect(refuse({ ...known, water: [null, 1] }, missing)).toBe(undefined);
    }
  });

  test.each([
    ['null in a list', [1, null], 'null'],
    ['undefined in a list', [true, undefined], 'undefined'],
    ['a hole in a list', [1, ...Array(1)], 'undefined'],
    ['255 in bytes', Uint8Array.of(1, 255), '255'],
    ['NaN in doubles', Float64Array.of(0, Number.NaN), 'NaN'],
    [
      'null in a column of Arrow',
      { length: 2, get: (row: number) => (row === 1 ? null : 1n) },
      'null',
    ],
  ])('is refused with its row and what stands there: %s', (_, water, got) => {
    expectPovertyError(() => refuse({ ...known, water }), {
      code: 'missingValue',
      path: ['deprivations', 'water', 1],
      message: `(omit, reweight, bounds …), got ${got}`,
    });
  });

  test('is named by the first row that has any, and there by the first indicator of the index', () => {
    expectPovertyError(() => refuse({ nutrition: [1, null], roof: [null, 0], water: [1, null] }), {
      code: 'missingValue',
      path: ['deprivations', 'roof', 0],
    });
    expectPovertyError(() => refuse({ roof: [0, null], nutrition: [1, 0], water: [1, null] }), {
      code: 'missingValue',
      path: ['deprivations', 'water', 1],
    });
  });

  test('is named by its cell where the rows are no longer there', () => {
    const patterns = {
      deprived: Uint32Array.of(0b011, 0b001, 0b010),
      missing: Uint32Array.of(0, 0b110, 0b001),
      rows: Float64Array.of(1, 1, 1),
      weight: Float64Array.of(1, 1, 1),
    };
    const counts = { ...patternCounts(smallGaps), patterns };
    expectPovertyError(() => refuseMissing(counts, compiled, counts), {
      code: 'missingValue',
      path: ['patterns', 'missing', 1],
      row: 1,
      message: 'got 6',
    });
  });

  test('in a column that the index does not name is nobody’s concern', () => {
    expect(refuse({ ...known, other: [null, null] })).toBe(undefined);
  });
});
