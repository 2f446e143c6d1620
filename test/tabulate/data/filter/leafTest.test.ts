import { describe, expect, test } from 'vitest';
import {
  fault,
  isLeaf,
  type LeafFilter,
  leafTest,
  no,
  unknown,
  yes,
} from '../../../../src/tabulate/data/filter/leafTest.ts';

const one = (filter: LeafFilter, value: unknown) => leafTest(filter).verdict(value);

/** What is said of numbers together, which must be what is said of each. */
function ofNumbers(filter: LeafFilter, values: readonly number[]): readonly number[] {
  const out = new Uint8Array(values.length).fill(77);
  leafTest(filter).verdicts(Float64Array.from(values), values.length, out);
  expect([...out]).toEqual(values.map((value) => one(filter, value)));
  return [...out];
}

test('the verdicts are ordered, and opposite by their sum', () => {
  expect([no, unknown, yes].map((verdict) => yes - verdict)).toEqual([yes, unknown, no]);
  expect(Math.max(no, unknown, yes)).toBe(yes);
});

test('a condition is on one column, or made of others', () => {
  expect(isLeaf({ column: 'a', known: true })).toBe(true);
  expect([{ all: [] }, { any: [] }, { not: { all: [] } }].map(isLeaf)).not.toContain(true);
});

describe('is', () => {
  test('compares texts, numbers and booleans, and never one with another', () => {
    const values = ['1', 1, true, 'true', 0, ''];
    for (const is of ['1', 1, true, 'true', ''] as const) {
      const equal = values.map((value) => (value === is ? yes : no));
      expect(values.map((value) => one({ column: 'c', is }, value))).toEqual(equal);
    }
  });

  test('holds minus zero for zero', () => {
    expect(ofNumbers({ column: 'c', is: 0 }, [-0, 0, 5e-324])).toEqual([yes, yes, no]);
    expect(ofNumbers({ column: 'c', is: -0 }, [-0, 0])).toEqual([yes, yes]);
  });

  test('tells apart texts that only look the same', () => {
    expect(one({ column: 'c', is: 'é' }, 'e\u0301')).toBe(no);
  });

  test('is not known of nothing', () => {
    for (const value of [null, undefined, Number.NaN]) {
      expect(one({ column: 'c', is: 1 }, value)).toBe(unknown);
      expect(one({ column: 'c', isOneOf: [] }, value)).toBe(unknown);
    }
    expect(ofNumbers({ column: 'c', is: 'a' }, [1, Number.NaN])).toEqual([no, unknown]);
  });

  test('cannot be asked of what no plan can name', () => {
    for (const value of [1n, {}, new Date(0), Symbol('a'), ['a']]) {
      expect(one({ column: 'c', is: 1 }, value)).toBe(fault);
      expect(one({ column: 'c', isOneOf: ['a'] }, value)).toBe(fault);
    }
  });
});

describe('isOneOf', () => {
  test('is any of few', () => {
    const filter = { column: 'c', isOneOf: [1, -0, 2.5] };
    expect(ofNumbers(filter, [1, 0, 2.5, 3, Number.NaN])).toEqual([yes, yes, yes, no, unknown]);
    expect(one({ column: 'c', isOneOf: ['a', 'b'] }, 'b')).toBe(yes);
    expect(ofNumbers({ column: 'c', isOneOf: [] }, [1])).toEqual([no]);
  });

  test('is any of many', () => {
    const isOneOf = Array.from({ length: 100 }, (_, place) => place * 2);
    const values = [-0, 0, 1, 198, 200, Number.NaN];
    expect(ofNumbers({ column: 'c', isOneOf }, values)).toEqual([yes, yes, no, yes, no, unknown]);
  });
});

describe('a range', () => {
  test('has bounds that belong to it and bounds that do not', () => {
    const values = [0.9, 1, 1.5, 2, 2.1];
    expect(ofNumbers({ column: 'c', atLeast: 1, atMost: 2 }, values)).toEqual([
      no,
      yes,
      yes,
      yes,
      no,
    ]);
    expect(ofNumbers({ column: 'c', above: 1, below: 2 }, values)).toEqual([no, no, yes, no, no]);
    expect(ofNumbers({ column: 'c', above: 1 }, values)).toEqual([no, no, yes, yes, yes]);
    expect(ofNumbers({ column: 'c', below: 0 }, [-0, -5e-324])).toEqual([no, yes]);
  });

  test('has infinities in it, and NaN nowhere', () => {
    const infinite = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN];
    expect(ofNumbers({ column: 'c', atMost: 0 }, infinite)).toEqual([yes, no, unknown]);
    expect(ofNumbers({ column: 'c', above: 0 }, infinite)).toEqual([no, yes, unknown]);
  });

  test('cannot be asked of what is no number', () => {
    for (const value of ['1', true, 1n, {}])
      expect(one({ column: 'c', above: 0 }, value)).toBe(fault);
    for (const value of [null, undefined])
      expect(one({ column: 'c', above: 0 }, value)).toBe(unknown);
  });
});

describe('known', () => {
  test('is yes or no of anything', () => {
    for (const value of ['', 0, false, 1n, {}]) {
      expect(one({ column: 'c', known: true }, value)).toBe(yes);
      expect(one({ column: 'c', known: false }, value)).toBe(no);
    }
    for (const value of [null, undefined, Number.NaN]) {
      expect(one({ column: 'c', known: true }, value)).toBe(no);
      expect(one({ column: 'c', known: false }, value)).toBe(yes);
    }
    expect(ofNumbers({ column: 'c', known: true }, [0, Number.NaN])).toEqual([yes, no]);
  });
});
