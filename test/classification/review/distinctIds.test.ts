import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctIds } from '../../../src/classification/review/distinctIds.ts';

/** Each key and whether it stood before, by looking at all keys before it. */
const news = (ids: readonly string[]) => ids.map((id, at) => ids.indexOf(id) === at);

const short = fc.string({ unit: fc.constantFrom('0', '1', '9', 'H'), minLength: 1, maxLength: 3 });

test('a key is new where it has not stood before, in any order', () => {
  fc.assert(
    fc.property(fc.array(short, { maxLength: 40 }), (ids) => {
      expect(ids.map(distinctIds())).toEqual(news(ids));
    }),
  );
});

test('in lists that are sorted by length and text, up to some row', () => {
  const inOrder = fc
    .uniqueArray(short, { maxLength: 20 })
    .map((ids) => ids.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)));
  fc.assert(
    fc.property(inOrder, fc.array(short, { maxLength: 10 }), (sorted, rest) => {
      const ids = [...sorted, ...rest, ...sorted];
      expect(ids.map(distinctIds())).toEqual(news(ids));
    }),
  );
});

test('more keys than a set has room for', () => {
  fc.assert(
    fc.property(fc.array(short, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (ids, room) => {
      expect(ids.map(distinctIds(room))).toEqual(news(ids));
    }),
  );
});

test.each([
  [
    ['H9', 'H10', 'H11', 'H9'],
    [true, true, true, false],
  ],
  [
    ['H1', 'H1'],
    [true, false],
  ],
  [
    ['b', 'a', 'b', 'a'],
    [true, true, false, false],
  ],
  [
    ['é', 'e\u0301'],
    [true, true],
  ],
  [
    ['__proto__', 'constructor', '__proto__'],
    [true, true, false],
  ],
])('%j', (ids, expected) => {
  expect(ids.map(distinctIds())).toEqual(expected);
});

test('two lists know nothing of each other', () => {
  const [one, other] = [distinctIds(), distinctIds()];
  expect([one('H1'), other('H1')]).toEqual([true, true]);
});
