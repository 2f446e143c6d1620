import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepestPart, mostParts, plainCopy } from '../../../../src/model/plan/check/plainCopy.ts';
import { untyped } from '../../../support/badValues.ts';
import { deepFreeze } from '../../../support/deepFreeze.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

test('a copy of JSON is that JSON, and shares nothing with it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      deepFreeze(value);
      // JSON has no minus zero.
      const plain: unknown = JSON.parse(JSON.stringify(value));
      const copy = plainCopy(value);
      expect(copy).toStrictEqual(plain);
      if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
    }),
  );
});

test('minus zero is zero, and a key without a value is left out', () => {
  expect(plainCopy({ a: -0, b: undefined, c: [undefined] })).toStrictEqual({
    a: 0,
    c: [undefined],
  });
});

test('a property is read once', () => {
  let reads = 0;
  const copy = plainCopy({
    get a() {
      reads += 1;
      return reads;
    },
  });
  expect(copy).toStrictEqual({ a: 1 });
  expect(reads).toBe(1);
});

test('keys that an object has by birth are keys like others, and what is inherited is none', () => {
  const value: unknown = JSON.parse('{"__proto__":{"a":1},"constructor":2}');
  const copy = plainCopy(value) as object;
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(Object.entries(copy)).toEqual([
    ['__proto__', { a: 1 }],
    ['constructor', 2],
  ]);
  const bare = Object.assign(Object.create(null) as object, { a: 1 });
  expect(plainCopy(bare)).toStrictEqual({ a: 1 });
  class Inherits {
    readonly own = 1;
  }
  expectPovertyError(() => plainCopy([new Inherits()]), { code: 'invalidType', path: [0] });
});

test.each<[string, unknown, string]>([
  ['a bigint', 5n, 'invalidType'],
  ['a symbol', Symbol('a'), 'invalidType'],
  ['a function', () => 5, 'invalidType'],
  ['a date', new Date(0), 'invalidType'],
  ['a map, which has no keys', new Map([['a', 1]]), 'invalidType'],
  ['a typed array', new Float64Array(1), 'invalidType'],
  ['NaN', Number.NaN, 'invalidNumber'],
  ['infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
])('%s is no JSON', (_, value, code) => {
  expectPovertyError(() => plainCopy({ a: [0, value] }), { code: untyped(code), path: ['a', 1] });
});

test('a hole in a list is nothing, and is told as such where the list is read', () => {
  const list = Array.from<number>({ length: 3 });
  delete list[1];
  expect(plainCopy(list)).toStrictEqual([undefined, undefined, undefined]);
});

test('what contains itself is refused, and what is only there twice is copied twice', () => {
  const twice = { a: 1 };
  expect(plainCopy([twice, twice])).toStrictEqual([{ a: 1 }, { a: 1 }]);
  const cyclic: { not?: unknown } = {};
  cyclic.not = { all: [cyclic] };
  expectPovertyError(() => plainCopy(cyclic), {
    code: 'invalidPlan',
    path: ['not', 'all', 0],
    message: /contains itself/,
  });
});

test('what is too deep is refused before the stack ends', () => {
  const nested = (depth: number) => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level++) value = [value];
    return value;
  };
  expect(plainCopy(nested(deepestPart))).toStrictEqual(nested(deepestPart));
  for (const depth of [deepestPart + 1, 100_000]) {
    const path = Array.from({ length: deepestPart }, () => 0);
    expectPovertyError(() => plainCopy(nested(depth)), { code: 'invalidPlan', path });
  }
});

test('what is too large is refused, however small it is spelled', () => {
  let value: unknown = { column: 'a', is: 1 };
  for (let level = 0; level < 60; level++) value = [value, value];
  expect(() => plainCopy(value)).toThrow(/a plan of at most 1000000 values/);
  const sparse: unknown[] = [];
  sparse.length = 2 ** 32 - 1;
  expectPovertyError(() => plainCopy({ by: sparse }), { code: 'invalidPlan', path: ['by'] });
  expect(plainCopy(new Array(mostParts - 1).fill(0))).toHaveLength(mostParts - 1);
  const more: unknown = new Array(mostParts).fill(0);
  expectPovertyError(() => plainCopy(more), { code: 'invalidPlan', path: [] });
});
