import { describe, expect, test } from 'vitest';
import {
  describeValue,
  refuse,
  requireAbove,
  requireChoice,
  requireColumn,
  requireCount,
  requireDecimals,
  requireFinite,
  requireKeys,
  requireList,
  requireNonNegative,
  requireRecord,
  requireShare,
  requireText,
} from '../src/require.ts';
import {
  badChoices,
  badCounts,
  badDecimals,
  badLists,
  badNumbers,
  badRecords,
  badTexts,
} from './support/badValues.ts';
import { expectPovertyError } from './support/expectPovertyError.ts';

const path = ['rows', 4, 'field'];

describe('describeValue', () => {
  test.each([
    ['Pa Cheo', '"Pa Cheo"'],
    ['a "quoted"\nline', '"a \\"quoted\\"\\nline"'],
    ['x'.repeat(61), `"${'x'.repeat(60)}"… (61 characters)`],
    [-0, '-0'],
    [0, '0'],
    [Number.NaN, 'NaN'],
    [12n, '12n'],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1, 2], 'a list of 2'],
    [Object.create(null), 'an object'],
    [() => 1, 'a function'],
    [Symbol('s'), 'a symbol'],
  ])('writes %o as %s', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  test('calls nothing that the caller wrote', () => {
    const never = () => expect.unreachable();
    const sly = { toString: never, toJSON: never, valueOf: never, [Symbol.toPrimitive]: never };
    expect(describeValue(sly)).toBe('an object');
  });
});

test('refuse throws with the value in words', () => {
  expectPovertyError(() => refuse('invalidPlace', path, 'a place', null), {
    code: 'invalidPlace',
    path,
    message: 'rows[4].field: expected a place, got null',
  });
});

describe('requireRecord', () => {
  test.each(badRecords)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireRecord(value, path), { code, path });
  });

  test('takes any object, frozen and without a prototype too', () => {
    expect(() => requireRecord(Object.freeze(Object.create(null)), path)).not.toThrow();
  });
});

describe('requireList', () => {
  test.each(badLists)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireList(value, path), { code, path });
  });

  test('takes lists, frozen and empty ones too', () => {
    expect(() => requireList(Object.freeze([]), path)).not.toThrow();
  });
});

describe('requireColumn', () => {
  test.each([
    ['undefined', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['a text', '12', 'invalidType'],
    ['a number', 12, 'invalidType'],
    ['a function with its length', (x: number) => x, 'invalidType'],
    ['a record without a length', {}, 'invalidType'],
    ['a negative length', { length: -1 }, 'invalidType'],
    ['a fractional length', { length: 0.5 }, 'invalidType'],
    ['a length in text', { length: '1' }, 'invalidType'],
  ] as const)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireColumn(value, path), { code, path });
  });

  test.each([[[]], [[1, 2]], [new Float64Array(3)], [{ length: 0 }]])('takes %o', (column) => {
    expect(() => requireColumn(column, path)).not.toThrow();
  });
});

describe('requireChoice', () => {
  const choices = ['household', 'person'] as const;

  test.each(badChoices)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireChoice(value, choices, path), {
      code,
      path,
      message: "'household' or 'person'",
    });
  });

  test('returns the choice', () => {
    expect(requireChoice('person', choices, path)).toBe('person');
  });
});

describe('requireCount', () => {
  test.each(badCounts)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireCount(value, path), { code, path });
  });

  test.each([0, 1, 590, 2 ** 53 - 1])('returns %d', (count) => {
    expect(requireCount(count, path)).toBe(count);
  });

  test('makes zero of minus zero', () => {
    expect(requireCount(-0, path)).toBe(0);
  });
});

describe('requireFinite', () => {
  test.each(badNumbers)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireFinite(value, path), { code, path });
  });

  test.each([-1.5, 0, 5e-324, -1.7976931348623157e308])('returns %d', (number) => {
    expect(requireFinite(number, path)).toBe(number);
  });

  test('makes zero of minus zero', () => {
    expect(requireFinite(-0, path)).toBe(0);
  });
});

describe('requireAbove', () => {
  test.each(badNumbers)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireAbove(value, path, 'an x above 0'), { code, path });
  });

  test.each([0, -0, -Number.MIN_VALUE])('refuses %d', (value) => {
    expectPovertyError(() => requireAbove(value, path, 'an x above 0'), {
      code: 'invalidNumber',
      path,
      message: 'expected an x above 0',
    });
  });

  test('returns a number above 0', () => {
    expect(requireAbove(Number.MIN_VALUE, path, 'more')).toBe(Number.MIN_VALUE);
  });
});

describe('requireNonNegative', () => {
  test.each(badNumbers)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireNonNegative(value, path), { code, path });
  });

  test('refuses what is below 0, and makes zero of minus zero', () => {
    expectPovertyError(() => requireNonNegative(-0.5, path), {
      code: 'invalidNumber',
      path,
      message: 'a number of 0 or more',
    });
    expect([0, -0, 13.9].map((value) => requireNonNegative(value, path))).toEqual([0, 0, 13.9]);
  });
});

describe('requireText', () => {
  test.each(badTexts)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireText(value, path), { code, path });
  });

  test('returns the text as it stands', () => {
    expect(requireText(' 00004 ', path)).toBe(' 00004 ');
  });
});

describe('requireDecimals', () => {
  test.each(badDecimals)('refuses %o', (value) => {
    expectPovertyError(() => requireDecimals(value, path), { code: 'invalidNumber', path });
  });

  test('is 2 unless asked, and at most 15', () => {
    expect([undefined, 0, 15].map((value) => requireDecimals(value, path))).toEqual([2, 0, 15]);
  });
});

test('a key that a record does not have is refused, inherited and hidden ones left alone', () => {
  const known = ['a', 'b'];
  requireKeys({ a: 1 }, known, []);
  requireKeys(Object.create({ c: 1 }), known, []);
  expectPovertyError(() => requireKeys({ a: 1, c: undefined }, known, ['options']), {
    code: 'unknownOption',
    path: ['options', 'c'],
    message: /expected a or b, got "c"/,
  });
  const proto = JSON.parse('{"__proto__": 1}');
  expectPovertyError(() => requireKeys(proto, known, []), {
    code: 'unknownOption',
    path: ['__proto__'],
  });
});

describe('requireShare', () => {
  test.each(badNumbers)('%s is none', (_, value, code) => {
    expectPovertyError(() => requireShare(value, path), { code, path });
  });

  test('a share is in [0, 1]', () => {
    expect([0, 0.5, 1].map((share) => requireShare(share, path))).toEqual([0, 0.5, 1]);
    for (const share of [-0.01, 1.01, 50]) {
      expectPovertyError(() => requireShare(share, path), { code: 'invalidNumber', path });
    }
  });
});
