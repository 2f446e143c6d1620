import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { identify } from '../../../../src/multidimensional/scoring/identify.ts';
import { readRational } from '../../../../src/numeric/rational/rational.ts';
import { column } from '../../../../src/sql/expression/build.ts';
import { scoreReaches } from '../../../../src/sql/measures/counting/scoreReaches.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { evaluate } from './interpret.ts';

/** An index of two indicators with these weights. */
const indexOf = (first: number | string, second: number | string) => ({
  id: 'two',
  dimensions: [
    {
      id: 'all',
      indicators: [
        { id: 'a', weight: first },
        { id: 'b', weight: second },
      ],
    },
  ],
});

const reaches = (
  points: number,
  known: number,
  compiled: ReturnType<typeof compileIndex>,
  share: string,
) =>
  evaluate(scoreReaches(column('points'), readRational(share, []), compiled), (name) =>
    BigInt(name === 'points' ? points : known),
  );

describe('points reach a cut-off', () => {
  test.each([
    ['1/3', 3, false],
    ['1/3', 4, true],
    ['22.5%', 2, false],
    ['22.5%', 3, true],
    ['3/10', 3, true],
    ['1', 9, false],
    ['1', 10, true],
  ])('%s of ten points: %d', (share, points, expected) => {
    const compiled = compileIndex({ index: { ...indexOf(3, 7), cutoff: share } });
    expect(reaches(points, 10, compiled, share)).toBe(expected);
  });

  test('just where identify says so, of all weights or of those that are known', () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, fc.boolean(), (a, b, c, d, reweight) => {
        const share = `${Math.min(c, d)}/${Math.max(c, d)}`;
        const index = { ...indexOf(a, b), cutoff: share };
        const compiled = compileIndex({ index, missing: reweight ? 'reweight' : 'omit' });
        const isPoor = identify(index, compiled, compiled.cutoff);
        const [first = 0, second = 0] = compiled.weights;
        const known = reweight ? [first, second, first + second] : [first + second];
        for (const of of known) {
          for (const points of [0, first, second, first + second, (first + second) >> 1]) {
            expect(reaches(points, of, compiled, share)).toBe(isPoor(0, points, of));
          }
        }
      }),
    );
  });

  test('weights up to 2^53 are compared exactly; products past 2^63 are refused', () => {
    const large = indexOf('1/9007199254740991', '9007199254740990/9007199254740991');
    const compiled = compileIndex({ index: { ...large, cutoff: '1/2' }, missing: 'reweight' });
    const half = (2 ** 53 - 2) / 2;
    expect(reaches(half, 2 ** 53 - 1, compiled, '1/2')).toBe(false);
    expect(reaches(half + 1, 2 ** 53 - 1, compiled, '1/2')).toBe(true);
    const error = expectPovertyError(() => reaches(1, 1, compiled, '1/1025'), {
      code: 'notSupported',
      path: ['multidimensional', 'missing'],
    });
    expect(error.expected).toContain('tabulate in memory');
    const small = compileIndex({ index: { ...indexOf(1, 1), cutoff: '1/2' }, missing: 'reweight' });
    expectPovertyError(() => reaches(1, 1, small, '1/9007199254740993'), {
      code: 'notSupported',
      path: ['multidimensional', 'missing'],
    });
    const omitting = compileIndex({ index: { ...large, cutoff: '1/2' }, missing: 'omit' });
    expect(reaches(half, 0, omitting, '1/1025')).toBe(true);
  });
});
