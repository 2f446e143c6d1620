import { describe, expect, test } from 'vitest';
import { readPoints } from '../../../src/sample/order/readPoints.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('the points of a curve', () => {
  test('are every corner, equal steps, or the shares that are listed', () => {
    expect(readPoints('all')).toBe('all');
    expect(readPoints(4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(readPoints([0.1, 1])).toEqual([0.1, 1]);
    expect(readPoints([])).toEqual([]);
  });

  test.each([
    ['no number', undefined, 'missingValue', ['points']],
    ['another word', 'some', 'invalidType', ['points']],
    ['no step', 0, 'invalidNumber', ['points']],
    ['half a step', 1.5, 'invalidNumber', ['points']],
    ['too many steps', 1e6 + 1, 'invalidNumber', ['points']],
    ['a share above 1', [0.5, 1.1], 'invalidNumber', ['points', 1]],
    ['shares that do not ascend', [0.5, 0.5], 'invalidNumber', ['points', 1]],
    ['a hole', [0.5, undefined], 'missingValue', ['points', 1]],
  ] as const)('%s is refused', (_, points, code, path) => {
    expectPovertyError(() => readPoints(points), { code, path });
  });
});
