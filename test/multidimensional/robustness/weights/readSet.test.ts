import { describe, expect, test } from 'vitest';
import { readSet } from '../../../../src/multidimensional/robustness/weights/readSet.ts';
import { badRecords, badTexts, untyped } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const ids = ['health', '__proto__', 'living'];
const path = ['weights', 'sets', 4];
/** A record with an own field `__proto__`, as JSON makes it. */
const record = (...values: readonly unknown[]) =>
  Object.fromEntries(ids.map((id, place) => [id, values[place]]));
const read = (...values: readonly unknown[]) =>
  readSet({ id: 'a', weights: untyped(record(...values)) }, ids, path);

test.each([
  [['1/2', '1/3', '1/6'], [3, 2, 1], 6],
  [['50%', 0.25, '1/4'], [2, 1, 1], 4],
  [[2, 1, 1], [2, 1, 1], 4],
  [['3', 5, '7'], [3, 5, 7], 15],
  [['0.075', '0.225', '0.7'], [3, 9, 28], 40],
  [[4, 2, 2], [2, 1, 1], 4],
  [[' 10 ', 20, '030'], [1, 2, 3], 6],
])('%j are whole numbers over one', (values, parts, of) => {
  expect(read(...values)).toEqual({ id: 'a', parts, of });
});

test('one part alone may be all of it, as a share or as a number', () => {
  for (const health of ['100%', '1.0', '2/2', 1, '7', 7]) {
    const set = { id: 'a', weights: { health } };
    expect(readSet(set, ['health'], path)).toEqual({ id: 'a', parts: [1], of: 1 });
  }
});

describe('refused are', () => {
  test.each([
    [['1/2', '1/3', '1/5'], /31\/30/],
    [['1/2', '1/3', 1], /11\/6/],
    [['0.3333333', '0.3333333', '0.3333333'], /exactly 1/],
    [['100%', '100%', '100%'], /exactly 1.*got 3 = 3/],
    [['1.0', '1.0', '1.0'], /exactly 1/],
    [['2/2', '2/2', '2/2'], /exactly 1/],
    [['1e0', 1, 1], /exactly 1/],
    [['+1', 1, 1], /exactly 1/],
  ])('%j, which do not sum to 1', (values, message) => {
    const where = [...path, 'weights'];
    expectPovertyError(() => read(...values), { code: 'invalidIndex', path: where, message });
  });

  test.each([
    [0, 'invalidIndex'],
    ['-1/2', 'invalidIndex'],
    [1 / 3, 'inexactNumber'],
    [Number.NaN, 'invalidNumber'],
    ['half', 'invalidNumeral'],
    [null, 'missingValue'],
    [undefined, 'missingValue'],
    [true, 'invalidType'],
  ] as const)('a weight of %j', (value, code) => {
    const where = [...path, 'weights', '__proto__'];
    expectPovertyError(() => read('1/2', value, '1/2'), { code, path: where });
  });

  test('a weight that only the prototype has', () => {
    const set = { id: 'a', weights: { health: '1/2', living: '1/2' } };
    expectPovertyError(() => readSet(set, ids, path), {
      code: 'missingValue',
      path: [...path, 'weights', '__proto__'],
    });
  });

  test('an id that the index does not have', () => {
    const weights = { ...record(1, 1), health: 1, living: 1, education: 1 };
    expectPovertyError(() => readSet({ id: 'a', weights: untyped(weights) }, ids, path), {
      code: 'invalidIndex',
      path: [...path, 'weights', 'education'],
    });
  });

  test('weights whose common denominator is past 2^53', () => {
    const tiny = '1/9007199254740993';
    const call = () => read(tiny, '9007199254740991/9007199254740993', tiny);
    expectPovertyError(call, { code: 'invalidIndex', path: [...path, 'weights'] });
  });

  test.each(badRecords)('%s for a set or for its weights', (_, value, code) => {
    expectPovertyError(() => readSet(untyped(value), ids, path), { code, path });
    const set = { id: 'a', weights: untyped<Record<string, string>>(value) };
    expectPovertyError(() => readSet(set, ids, path), { code, path: [...path, 'weights'] });
  });

  test.each(badTexts)('%s for a name', (_, id, code) => {
    const set = {
      id: untyped<string>(id),
      weights: untyped<Record<string, number>>(record(1, 1, 1)),
    };
    expectPovertyError(() => readSet(set, ids, path), { code, path: [...path, 'id'] });
  });
});
