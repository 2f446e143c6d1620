import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineGrid } from '../../../../src/monetary/curves/walk/lineGrid.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

describe('the lines asked for', () => {
  test('are those of a list, in its order', () => {
    expect(lineGrid([3, 1, 1, 2])).toEqual([3, 1, 1, 2]);
    expect(lineGrid([])).toEqual([]);
  });

  test('are evenly spaced from end to end, both with them', () => {
    const line = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(line, line, fc.integer({ min: 2, max: 50 }), (from, length, count) => {
        const to = from + length;
        const lines = lineGrid({ from, to, count });
        expect([lines.length, lines[0], lines[count - 1]]).toEqual([count, from, to]);
        for (const [place, one] of lines.entries()) {
          expect(Math.abs(one - (from + (place * length) / (count - 1)))).toBeLessThan(1e-9 * to);
          expect(one).toBeLessThanOrEqual(to);
        }
      }),
    );
  });

  test.each<[string, unknown, string, readonly (string | number)[]]>([
    ['nothing', undefined, 'missingValue', ['lines']],
    ['null', null, 'missingValue', ['lines']],
    ['a number', 5, 'invalidType', ['lines']],
    ['a list with a hole', [1, undefined], 'missingValue', ['lines', 1]],
    ['a list with a text', ['1'], 'invalidType', ['lines', 0]],
    ['a list with a line below 0', [1, -2], 'invalidNumber', ['lines', 1]],
    ['a range without its end', { from: 1, count: 2 }, 'missingValue', ['lines', 'to']],
    ['a range of nothing', { from: 1, to: 1, count: 2 }, 'invalidNumber', ['lines', 'to']],
    ['a range with a step', { from: 1, to: 2, step: 1 }, 'unknownOption', ['lines', 'step']],
    ['half a line', { from: 1, to: 2, count: 2.5 }, 'invalidCount', ['lines', 'count']],
    ['one line for two ends', { from: 1, to: 2, count: 1 }, 'invalidCount', ['lines', 'count']],
    ['too many lines', { from: 1, to: 2, count: 1_000_001 }, 'invalidCount', ['lines', 'count']],
    [
      'a range from infinity',
      { from: Infinity, to: 2, count: 2 },
      'invalidNumber',
      ['lines', 'from'],
    ],
  ])('are not %s', (_, lines, code, path) => {
    expectPovertyError(() => lineGrid(lines), { code: code as 'missingValue', path });
  });
});
