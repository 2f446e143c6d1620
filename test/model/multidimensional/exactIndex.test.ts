import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactIndex } from '../../../src/model/multidimensional/exactIndex.ts';
import type { FractionInput } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { badLists, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { weightsOf } from '../../support/bruteForce.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { anyIndex } from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { same } from '../../support/fractions.ts';
import { expectFewReads } from '../../support/watch.ts';
import { withValue } from '../../support/withValue.ts';

/** An index of one dimension with these weights. */
const ofWeights = (...weights: readonly FractionInput[]) => ({
  id: 'x',
  dimensions: [{ id: 'd', indicators: weights.map((weight, at) => ({ id: `i${at}`, weight })) }],
});
const read = (...weights: readonly FractionInput[]) => exactIndex(ofWeights(...weights), ['index']);
const dimensions = ['index', 'dimensions'] as const;

describe('weights over one denominator', () => {
  test.each<[string, readonly FractionInput[], readonly number[], number]>([
    ['sixths and eighteenths', ['1/6', '1/6', '1/3', '1/18', '5/18'], [3, 3, 6, 1, 5], 18],
    ['decimals', ['0.075', 0.225, '0.7'], [3, 9, 28], 40],
    ['percent', ['22.5%', '77.5%'], [9, 31], 40],
    ['whole numbers over their sum', [1, 2, 3], [1, 2, 3], 6],
    ['whole numbers with a common part', [10, 20, 30], [1, 2, 3], 6],
    ['equal whole numbers', [7, 7, 7, 7], [1, 1, 1, 1], 4],
    ['the whole in percent', ['100%'], [1], 1],
    ['one weight', ['1'], [1], 1],
    ['one weight of some other size', [5], [1], 1],
    ['spellings side by side', ['1/2', 0.25, '25%'], [2, 1, 1], 4],
    ['large whole numbers', [`${2 ** 40}`, `${2 ** 40 * 3}`], [1, 3], 4],
    [
      'a denominator near 2^53',
      ['1/9007199254740991', '9007199254740990/9007199254740991'],
      [1, 9007199254740990],
      9007199254740991,
    ],
  ])('%s', (_, weights, whole, denominator) => {
    expect(read(...weights)).toMatchObject({ weights: whole, denominator });
  });

  test('are those of the index, whatever their spelling, and sum to the denominator', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const exact = exactIndex(index, []);
        const wanted = weightsOf(index);
        expect(exact.indicators.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        expect(exact.dimensionOf.map((row) => index.dimensions[row]?.id)).toEqual(
          wanted.map(({ dimension }) => dimension),
        );
        for (const [at, { weight }] of wanted.entries()) {
          const own = [BigInt(exact.weights[at] ?? 0), BigInt(exact.denominator)] as const;
          expect(same(own, weight)).toBe(true);
        }
        expect(exact.weights.reduce((sum, weight) => sum + weight, 0)).toBe(exact.denominator);
      }),
    );
  });
});

describe('weights that do not sum to 1', () => {
  test.each<[string, readonly FractionInput[], RegExp]>([
    ['by a ten-millionth too little', ['0.5', '0.4999999'], /9999999\/10000000 = 0\.9999999$/],
    ['by a ten-millionth too much', [0.5, 0.5000001], /10000001\/10000000 = 1\.0000001$/],
    ['thirds as decimals', ['0.333333', '0.333333', '0.333333'], /'1\/3' and '1\/6'/],
    ['a whole number among fractions', [1, '1/2'], /3\/2 = 1\.5$/],
    ['a fraction alone', ['1/2'], /1\/2 = 0\.5$/],
    ['the whole in percent, twice', ['100%', '100%'], /2 = 2$/],
  ])('%s', (_, weights, message) => {
    const error = { code: 'invalidIndex', path: dimensions, message } as const;
    expectPovertyError(() => read(...weights), error);
  });

  test('are told of thirds only where they come near to 1', () => {
    const far = expectPovertyError(() => read('0.4', '0.4'), {
      code: 'invalidIndex',
      path: dimensions,
    });
    expect(far.message).not.toContain('1/3');
  });
});

const second = [...dimensions, 0, 'indicators', 1] as const;

test.each<[string, unknown, string]>([
  ['zero', 0, 'invalidIndex'],
  ['minus zero', -0, 'invalidIndex'],
  ['negative', '-1/2', 'invalidIndex'],
  ['NaN', Number.NaN, 'invalidNumber'],
  ['infinite', Number.POSITIVE_INFINITY, 'invalidNumber'],
  ['a third as a double', 1 / 3, 'inexactNumber'],
  ['a word', 'half', 'invalidNumeral'],
  ['nothing', undefined, 'missingValue'],
  ['a list', [1], 'invalidType'],
])('a weight that is %s is refused where it stands', (_, weight, code) => {
  expectPovertyError(() => read('1/2', untyped(weight)), {
    code: untyped(code),
    path: [...second, 'weight'],
  });
});

test('a common denominator of 2^53 or more is refused', () => {
  const path = dimensions;
  const call = () => read('1/9007199254740993', '9007199254740992/9007199254740993');
  expectPovertyError(call, { code: 'invalidIndex', path, message: 'below 2^53' });
  expectPovertyError(() => read('1', '1e300'), { code: 'invalidIndex', path });
});

test('an indicator stands in one dimension only, and the error names the other', () => {
  const twice = {
    id: 'x',
    dimensions: [
      { id: 'health', indicators: [{ id: 'water', weight: '1/2' }] },
      { id: 'living', indicators: [{ id: 'water', weight: '1/2' }] },
    ],
  };
  expectPovertyError(() => exactIndex(twice, []), {
    code: 'invalidIndex',
    path: ['dimensions', 1, 'indicators', 0, 'id'],
    message: "'water', which is in 'health' too",
  });
});

test('a dimension stands only once, has indicators, and the index has dimensions', () => {
  const index = ofWeights(1);
  const again = { ...index, dimensions: [...index.dimensions, { id: 'd', indicators: [] }] };
  expectPovertyError(() => exactIndex(again, []), {
    code: 'invalidIndex',
    path: ['dimensions', 1, 'id'],
    message: "'d' again",
  });
  const empty = withValue(index, ['dimensions', 0, 'indicators'], []);
  expectPovertyError(() => exactIndex(empty, []), {
    code: 'invalidIndex',
    path: ['dimensions', 0, 'indicators'],
    message: 'expected an indicator, got none',
  });
  expectPovertyError(() => exactIndex({ id: 'x', dimensions: [] }, []), {
    code: 'invalidIndex',
    path: ['dimensions'],
    message: 'expected an indicator, got none',
  });
});

test('thirty indicators are read, thirty-one are refused', () => {
  expect(read(...Array(30).fill('1/30'))).toMatchObject({ denominator: 30 });
  expectPovertyError(() => read(...Array(31).fill('1/31')), {
    code: 'invalidIndex',
    path: dimensions,
    message: 'expected at most 30 indicators, got 31',
  });
});

test('ids may be the names of what every object has', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const index = {
    id: '__proto__',
    dimensions: ids.map((id) => ({ id, indicators: [{ id, weight: '1/4' }] })),
  };
  const { indicators, dimensionOf } = exactIndex(index, []);
  expect(indicators.map(({ id }) => id)).toEqual(ids);
  expect(dimensionOf).toEqual([0, 1, 2, 3]);
});

describe('faulty parts', () => {
  const index = ofWeights('1/2', '1/2');
  const parts = [
    ['the index', [], badRecords],
    ['its id', ['id'], badTexts],
    ['its dimensions', ['dimensions'], badLists],
    ['a dimension', ['dimensions', 0], badRecords],
    ['the id of a dimension', ['dimensions', 0, 'id'], badTexts],
    ['the indicators', ['dimensions', 0, 'indicators'], badLists],
    ['an indicator', ['dimensions', 0, 'indicators', 1], badRecords],
    ['the id of an indicator', ['dimensions', 0, 'indicators', 1, 'id'], badTexts],
  ] as const;
  const faults = parts.flatMap(([name, path, bad]) =>
    bad.map(([kind, value, code]) => [name, kind, path, value, code] as const),
  );

  test.each(faults)('%s that is %s', (_, __, path, value, code) => {
    const put = () => {
      if (path.length === 0) return untyped<typeof index>(value);
      const [last = '', ...steps] = [...path].reverse();
      const copy = structuredClone(index);
      let part: unknown = copy;
      for (const step of steps.reverse()) part = Reflect.get(Object(part), step);
      Reflect.set(Object(part), last, value);
      return copy;
    };
    expectPovertyError(() => exactIndex(put(), ['index']), { code, path: ['index', ...path] });
  });

  test('a hole in a list is a part that is not there', () => {
    const holes = { id: 'x', dimensions: Array(1) };
    expectPovertyError(() => exactIndex(holes, []), {
      code: 'missingValue',
      path: ['dimensions', 0],
    });
    const inside = { id: 'x', dimensions: [{ id: 'd', indicators: Array(2) }] };
    expectPovertyError(() => exactIndex(inside, []), {
      code: 'missingValue',
      path: ['dimensions', 0, 'indicators', 0],
    });
  });
});

test('a frozen index is read, and each field only a few times', () => {
  const index = deepFreeze(ofWeights('1/3', '2/3'));
  expect(exactIndex(index, [])).toMatchObject({ weights: [1, 2], denominator: 3 });
  expectFewReads(index, (each) => exactIndex(each, []));
});
