import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../src/model/target.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { readBounds, satisfies } from '../../../src/progress/target/bounds.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { atLeast, atMost, hundredths } from '../../support/courses.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const path = ['target', 'goal'];
const read = (goal: Goal) => readBounds(deepFreeze(goal), 'plain', path);

describe('readBounds', () => {
  test.each([
    [{ atLeast: 80 }, atLeast(80), null],
    [{ moreThan: 90 }, atLeast(90, true), null],
    [{ atMost: 10 }, null, atMost(10)],
    [{ lessThan: 10 }, null, atMost(10, true)],
    [{ atLeast: 1, atMost: 1.5 }, atLeast(1), atMost('1.5')],
    [{ moreThan: 1, lessThan: 1.5 }, atLeast(1, true), atMost('1.5', true)],
    [{ moreThan: 1, atMost: 1.5 }, atLeast(1, true), atMost('1.5')],
    [{ atLeast: '2.5', lessThan: 3 }, atLeast('2.5'), atMost(3, true)],
    [{ atLeast: 0, atMost: 0 }, atLeast(0), atMost(0)],
  ] as [Goal, unknown, unknown][])('reads %j', (goal, low, high) => {
    expect(read(goal)).toEqual({ low, high });
    expect(readBounds(Object.assign(Object.create(null), goal), 'plain', path)).toEqual({
      low,
      high,
    });
  });

  test('a bound of undefined is no bound', () => {
    const goal = { atLeast: 1, moreThan: undefined, atMost: undefined };
    expect(read(untyped(goal))).toEqual({ low: atLeast(1), high: null });
  });

  test('reads fractions where the kind allows them', () => {
    expect(readBounds({ atMost: '1/2' }, 'ratio', path).high).toEqual(atMost('1/2'));
    expect(readBounds({ moreThan: '90%' }, 'percent', path).low).toEqual(atLeast(90, true));
  });

  test.each([
    [{}, path, 'atLeast, moreThan, atMost or lessThan'],
    [{ atleast: 3 }, path, 'got none of them'],
    [{ atLeast: 1, moreThan: 2 }, [...path, 'moreThan'], 'atLeast or moreThan, not both, got 2'],
    [{ atMost: 1, lessThan: '2' }, [...path, 'lessThan'], 'atMost or lessThan, not both, got "2"'],
    [{ atLeast: 1.5, atMost: 1 }, path, 'a lower bound below the upper bound, got 1.5 and 1'],
    [{ moreThan: '0.3000000001', lessThan: '0.3' }, path, 'a lower bound below the upper bound'],
    [{ moreThan: 10, lessThan: 10 }, path, 'a lower bound below the upper bound'],
    [{ moreThan: 10, atMost: 10 }, path, 'a lower bound below the upper bound'],
    [{ atLeast: 10, lessThan: 10 }, path, 'a lower bound below the upper bound'],
  ] as const)('refuses %j as a target that contradicts itself', (goal, where, message) => {
    expectPovertyError(() => read(untyped(goal)), { code: 'invalidTarget', path: where, message });
  });

  test.each([
    ['atLeast', Number.NaN, 'invalidNumber'],
    ['moreThan', 'a lot', 'invalidNumeral'],
    ['atMost', '10%', 'invalidNumeral'],
    ['lessThan', null, 'missingValue'],
    ['atMost', true, 'invalidType'],
  ] as const)('refuses %s: %s', (name, value, code) => {
    expectPovertyError(() => read(untyped({ [name]: value })), { code, path: [...path, name] });
  });

  test.each(badRecords)('refuses %s for a goal', (_, value, code) => {
    expectPovertyError(() => read(untyped(value)), { code, path });
  });
});

describe('satisfies', () => {
  test.each([
    ['0.3', atMost('0.3'), true],
    ['0.3', atMost('0.3', true), false],
    ['0.2999999999999999999999', atMost('0.3', true), true],
    ['0.3000000000000000000001', atMost('0.3'), false],
    ['0.3', atLeast('0.3'), true],
    ['0.3', atLeast('0.3', true), false],
    ['0.3000000000000000000001', atLeast('0.3', true), true],
    ['0.2999999999999999999999', atLeast('0.3'), false],
    ['1/3', atLeast('0.3333333333333333'), true],
    ['1/3', atMost('0.3333333333333333'), false],
  ])('%s against %o is %s', (value, bound, met) => {
    expect(satisfies(rational(value), bound)).toBe(met);
  });

  test('agrees with whole numbers, of which each value satisfies one bound or its opposite', () => {
    const cents = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const value = rational(hundredths(a));
        const bound = hundredths(b);
        expect(satisfies(value, atLeast(bound))).toBe(a >= b);
        expect(satisfies(value, atLeast(bound, true))).toBe(a > b);
        expect(satisfies(value, atMost(bound))).toBe(a <= b);
        expect(satisfies(value, atMost(bound, true))).toBe(a < b);
      }),
    );
  });
});
