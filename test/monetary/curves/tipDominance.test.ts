import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type TipDominanceOptions,
  tipDominance,
} from '../../../src/monetary/curves/tipDominance.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { type Fraction, minus } from '../../support/fractions.ts';
import { type Row, smallRows } from '../../support/smallRows.ts';

const someRows = smallRows({ welfare: 12, weight: 3, rows: 6 });

const sampleOf = (rows: readonly Row[]) => ({
  welfare: rows.map(({ welfare }) => welfare),
  weight: rows.map(({ weight }) => weight),
});
const total = (rows: readonly Row[]) => rows.reduce((sum, { weight }) => sum + weight, 0);

/** What the poorest `part` of `parts` lack, over everybody: an exact fraction. */
function lackOf(rows: readonly Row[], line: number, part: number, parts: number): Fraction {
  // Weights times the number of parts, so that the share is a whole number of them.
  let left = part * total(rows);
  let lack = 0;
  for (const { welfare, weight } of [...rows].sort((a, b) => a.welfare - b.welfare)) {
    const taken = Math.min(left, weight * parts);
    lack += taken * Math.max(0, line - welfare);
    left -= taken;
  }
  return [BigInt(lack), BigInt(total(rows) * parts)];
}

describe('dominance of TIP curves', () => {
  test('is that of an exact look at every corner', () => {
    fc.assert(
      fc.property(someRows, someRows, fc.integer({ min: 1, max: 14 }), (a, b, line) => {
        const found = tipDominance(sampleOf(a), sampleOf(b), { line });
        const parts = total(a) * total(b);
        const signs = Array.from({ length: parts + 1 }, (_, part) => {
          const [above] = minus(lackOf(a, line, part, parts), lackOf(b, line, part, parts));
          return Number(above > 0n) - Number(above < 0n);
        });
        const [less, more] = [signs.includes(-1), signs.includes(1)];
        expect(found.dominant).toBe(less ? (more ? 'neither' : 'a') : more ? 'b' : 'both');
        if (found.dominant !== 'neither') {
          expect(found.firstCrossing).toBe(null);
          return;
        }
        const first = signs.find((sign) => sign !== 0) as number;
        const turned = signs.indexOf(-first);
        const crossing = (found.firstCrossing as number) * parts;
        expect(crossing).toBeLessThanOrEqual(turned + 1e-9);
        expect(crossing).toBeGreaterThanOrEqual(turned - 1 - 1e-9);
      }),
    );
  });

  test('names the shares with the largest differences, and where straight lines cross', () => {
    // Gaps 0.6 and 0.3 of a, 0.5 and 0.5 of b: apart 0.05 at ½, and −0.05 at 1; equal half way.
    const found = tipDominance({ welfare: [40, 70] }, { welfare: [50, 50] }, { line: 100 });
    expect(found.dominant).toBe('neither');
    expect(found.firstCrossing).toBeCloseTo(0.75, 12);
    expect(found.lessInB?.share).toBe(0.5);
    expect(found.lessInB?.difference).toBeCloseTo(0.05, 14);
    expect(found.lessInA?.share).toBe(1);
    expect(found.lessInA?.a).toBeCloseTo(0.45, 14);
    expect(found.lessInA?.b).toBe(0.5);
    const money = tipDominance(
      { welfare: [40, 70] },
      { welfare: [50, 50] },
      { line: 100, gaps: 'absolute' },
    );
    expect(money.lessInB).toEqual({ share: 0.5, a: 30, b: 25, difference: 5 });
    expect(money.firstCrossing).toBe(0.75);
  });

  test('finds equal what is equal but for rounding', () => {
    const anyRows = fc.array(
      fc.record({
        welfare: fc.double({ min: 0, max: 1000, noNaN: true }),
        weight: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(anyRows, (rows) => {
        const thirds = [...rows]
          .reverse()
          .flatMap((row) => Array<Row>(3).fill({ ...row, weight: row.weight / 30 }));
        expect(tipDominance(sampleOf(rows), sampleOf(thirds), { line: 700 }).dominant).toBe('both');
      }),
    );
  });

  test('has each sample at its own line where the sample makes it', () => {
    const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    // The same sample in another unit: normalized gaps are equal.
    const found = tipDominance({ welfare: [1, 9, 14] }, { welfare: [10, 90, 140] }, { line });
    expect(found).toMatchObject({ dominant: 'both', samples: { a: { line: 4 }, b: { line: 40 } } });
  });

  test('says who was counted, of sorted samples too, as a plain record', () => {
    const [a, b] = [{ welfare: [40, 10] }, { welfare: [30, 10], size: [2, 2] }];
    const found = tipDominance(sortSample(a), b, { line: 50 });
    expect(found).toEqual(tipDominance(a, sortSample(b), { line: 50 }));
    expect(found.dominant).toBe('a');
    expect(found.conventions).toEqual({ gaps: 'normalized', tolerance: '2^-44 of the larger' });
    expect(found.samples.b).toMatchObject({
      population: 4,
      line: 50,
      conventions: { unit: 'person' },
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('is null where nobody was counted in one of them', () => {
    const nothing = { dominant: null, firstCrossing: null, lessInA: null, lessInB: null };
    expect(tipDominance({ welfare: [1] }, { welfare: [] }, { line: 2 })).toMatchObject(nothing);
    expect(
      tipDominance({ welfare: [1], weight: [0] }, { welfare: [1] }, { line: 2 }),
    ).toMatchObject(nothing);
  });

  const sample = { welfare: [1, 2] };
  test.each<[string, unknown, unknown, unknown, string, readonly (string | number)[]]>([
    ['no options', sample, sample, undefined, 'missingValue', ['options']],
    ['no line', sample, sample, {}, 'missingValue', ['line']],
    [
      'shares, of which all are compared',
      sample,
      sample,
      { line: 1, shares: [1] },
      'unknownOption',
      ['shares'],
    ],
    ['no first sample', null, sample, { line: 1 }, 'missingValue', ['a']],
    [
      'negative welfare',
      sample,
      { welfare: [1, -1] },
      { line: 1 },
      'outsideSupport',
      ['b', 'welfare', 1],
    ],
  ])('refuses %s', (_, a, b, options, code, path) => {
    expectPovertyError(() => tipDominance(a as never, b as never, options as TipDominanceOptions), {
      code: code as 'missingValue',
      path,
    });
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  expectPovertyError(() => tipDominance({ welfare: [1] }, { welfare: [1] }, untyped(options)), {
    code,
    path: ['options'],
    message: 'options: { line }',
  });
});
