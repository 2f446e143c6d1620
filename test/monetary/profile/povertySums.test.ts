import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockRows } from '../../../src/monetary/profile/poorRows.ts';
import { povertySums } from '../../../src/monetary/profile/povertySums.ts';
import { readGroups } from '../../../src/sample/columns/readGroups.ts';
import { readSample } from '../../../src/sample/formula/readSample.ts';

const settings = { boundary: 'below', floor: Number.NEGATIVE_INFINITY, alphas: [0.5] } as const;

describe('sums of everybody and of groups', () => {
  const row = fc.record({
    welfare: fc.integer({ min: 0, max: 40 }),
    weight: fc.integer({ min: 0, max: 5 }),
    line: fc.integer({ min: 1, max: 40 }),
    area: fc.constantFrom('a', 'b', 'c'),
    sex: fc.constantFrom(0, 1),
  });

  test('are those of a plain loop, for lines of everybody and of rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (rows, weighted) => {
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          ...(weighted ? { weight: rows.map(({ weight }) => weight) } : {}),
        };
        const { columns } = readSample(sample, 'refuse');
        const groupings = readGroups(
          { area: rows.map(({ area }) => area), sex: rows.map(({ sex }) => sex) },
          rows.length,
        );
        const own = Float64Array.from(rows, ({ line }) => line);
        const found = povertySums(columns, [20, own], groupings, settings);
        const sumsOf = (chosen: typeof rows, lineOf: (one: (typeof rows)[number]) => number) => {
          const sums = [0, 0, 0, 0, 0, 0, 0];
          for (const one of chosen) {
            const line = lineOf(one);
            if (one.welfare >= line) continue;
            const weight = weighted ? one.weight : 1;
            const gap = 1 - one.welfare / line;
            const log = one.welfare === 0 ? 0 : Math.log(line / one.welfare);
            const lack = line - one.welfare;
            const terms = [
              1,
              weight,
              weight * gap,
              weight * gap ** 2,
              weight * lack,
              weight * log,
              weight * gap ** 0.5,
            ];
            for (const [place, term] of terms.entries())
              sums[place] = (sums[place] as number) + term;
          }
          return sums;
        };
        const compare = (sums: typeof found.all, chosen: typeof rows) => {
          const weight = chosen.reduce((sum, one) => sum + (weighted ? one.weight : 1), 0);
          expect(sums.population).toEqual([chosen.length, weight]);
          for (const [line, lineOf] of [
            () => 20,
            (one: (typeof rows)[number]) => one.line,
          ].entries()) {
            for (const [place, wanted] of sumsOf(chosen, lineOf).entries()) {
              expect(sums.poor[line]?.[place]).toBeCloseTo(wanted, 9);
            }
          }
        };
        compare(found.all, rows);
        for (const [grouping, { labels }] of groupings.entries()) {
          const key = grouping === 0 ? 'area' : 'sex';
          for (const [code, label] of labels.entries()) {
            compare(
              found.of(grouping, code),
              rows.filter((one) => one[key] === label),
            );
          }
        }
      }),
    );
  });

  test.each([blockRows - 1, blockRows, blockRows + 1, 3 * blockRows + 7])(
    'of %d rows are whole',
    (length) => {
      const welfare = Float64Array.from({ length }, (_, place) => place % 4);
      const { columns } = readSample({ welfare }, 'refuse');
      const groupings = readGroups({ rest: Float64Array.from(welfare) }, length);
      const { all, of } = povertySums(columns, [2], groupings, {
        ...settings,
        floor: null,
        alphas: [],
      });
      const count = (rest: number) => Math.ceil((length - rest) / 4);
      expect(all.population).toEqual([length, length]);
      // Those with 0 lack 2 of 2, those with 1 lack half.
      const wanted = [
        count(0) + count(1),
        count(0) + count(1),
        count(0) + count(1) / 2,
        count(0) + count(1) / 4,
      ];
      expect(all.poor[0]?.slice(0, 4)).toEqual(wanted);
      expect(of(0, 1).population).toEqual([count(1), count(1)]);
      expect(of(0, 1).poor[0]?.[4]).toBe(count(1));
    },
  );

  test('the weight of the poor is that of everybody where all are poor', () => {
    const weight = Float64Array.from({ length: 10_000 }, (_, place) => 0.1 + (place % 97) / 7);
    const { columns } = readSample({ welfare: new Float64Array(10_000), weight }, 'refuse');
    const groups = readGroups({ g: Uint8Array.from(weight, (_, place) => place % 5) }, 10_000);
    for (const groupings of [[], groups]) {
      const { all } = povertySums(columns, [3], groupings, settings);
      expect(all.poor[0]?.[1]).toBe(all.population[1]);
      expect(all.poor[0]?.[2]).toBe(all.population[1]);
    }
  });

  test('of a hard sample are exact to 1e-12', () => {
    const length = 200_000;
    const welfare = Float64Array.from({ length }, (_, place) => 2 ** ((place * 7919) % 50) / 1024);
    const weight = Float64Array.from({ length }, (_, place) => 1 + ((place * 31) % 1000) / 8);
    const line = 2 ** 41;
    const { columns } = readSample({ welfare, weight }, 'refuse');
    const { all } = povertySums(columns, [line], [], { ...settings, alphas: [] });
    // In whole 1024ths and eighths, exactly.
    let [shortfall, poor] = [0n, 0n];
    for (let place = 0; place < length; place++) {
      const value = BigInt((welfare[place] as number) * 1024);
      if (value >= BigInt(line) * 1024n) continue;
      const eighths = BigInt((weight[place] as number) * 8);
      poor += eighths;
      shortfall += (BigInt(line) * 1024n - value) * eighths;
    }
    expect(all.poor[0]?.[1]).toBe(Number(poor) / 8);
    const wanted = Number(shortfall) / 8192;
    expect(Math.abs((all.poor[0]?.[4] as number) - wanted)).toBeLessThanOrEqual(1e-12 * wanted);
  });
});
