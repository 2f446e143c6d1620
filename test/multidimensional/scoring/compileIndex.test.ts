import { describe, expect, test } from 'vitest';
import { compileIndex, sumOfBits } from '../../../src/multidimensional/scoring/compileIndex.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
import { equalIndex, seededNumbers } from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const index = equalIndex(3, '1/3');
const { cutoff: _, ...withoutCutoff } = index;
const byUnion = { ...withoutCutoff, identification: { kind: 'union' } as const };

describe('the cut-off', () => {
  test('is that of the index unless one is asked for', () => {
    expect(compileIndex({ index }).cutoff).toEqual({ numerator: 1n, denominator: 3n });
    expect(compileIndex({ index, cutoff: '50%' }).cutoff).toEqual({
      numerator: 1n,
      denominator: 2n,
    });
  });

  test('is asked for where neither has one, unless nobody need be poor', () => {
    expectPovertyError(() => compileIndex({ index: withoutCutoff }), {
      code: 'missingValue',
      path: ['cutoff'],
    });
    expect(compileIndex({ index: withoutCutoff }, 'nothing').cutoff).toBe(null);
  });

  test('is refused where it stands', () => {
    expectPovertyError(() => compileIndex({ index, cutoff: 2 }), {
      code: 'invalidIndex',
      path: ['cutoff'],
    });
    expectPovertyError(() => compileIndex({ index: { ...index, cutoff: 1 / 3 } }), {
      code: 'inexactNumber',
      path: ['index', 'cutoff'],
    });
    expectPovertyError(() => compileIndex({ index: { ...index, cutoff: 2 } }, 'nothing'), {
      code: 'invalidIndex',
      path: ['index', 'cutoff'],
    });
  });

  test('is refused where the score does not identify', () => {
    expect(compileIndex({ index: byUnion }).cutoff).toBe(null);
    for (const [options, path] of [
      [{ index: byUnion, cutoff: '1/3' }, ['cutoff']],
      [{ index: { ...byUnion, cutoff: '1/3' } }, ['index', 'cutoff']],
    ] as const) {
      const error = {
        code: 'invalidIndex',
        path,
        message: 'not identified by their score',
      } as const;
      expectPovertyError(() => compileIndex(options), error);
      expectPovertyError(() => compileIndex(options, 'nothing'), error);
    }
  });
});

test('reweighting is refused where the score does not identify, unless nobody need be poor', () => {
  const options = { index: byUnion, missing: 'reweight' } as const;
  expectPovertyError(() => compileIndex(options), { code: 'unknownOption', path: ['missing'] });
  expect(compileIndex(options, 'nothing').missing).toBe('reweight');
});

test('the conventions name every setting', () => {
  expect(compileIndex({ index }).conventions).toEqual({
    index: 'equal',
    identification: 'score',
    cutoff: '1/3',
    missing: 'refuse',
  });
  expect(compileIndex({ index: byUnion, missing: 'omit' }).conventions).toEqual({
    index: 'equal',
    identification: 'union',
    missing: 'omit',
  });
  const byBoth = { kind: 'dimensions', atLeast: 1, within: 'all' } as const;
  const { identification } = compileIndex({
    index: { ...withoutCutoff, identification: byBoth },
  }).conventions;
  expect(identification).toBe('dimensions: 1 or more, by all of their indicators');
});

test('the conventions name no cut-off and no rule where nobody need be poor', () => {
  for (const own of [index, withoutCutoff, byUnion]) {
    expect(compileIndex({ index: own }, 'nothing').conventions).toEqual({
      index: 'equal',
      missing: 'refuse',
    });
  }
});

test('other columns come after the indicators, and weigh nothing', () => {
  const { ids, weightOf, isPoor } = compileIndex({ index }, 'poor', ['x', 'y']);
  expect(ids).toEqual(['i0', 'i1', 'i2', 'x', 'y']);
  expect([weightOf(0b11000), weightOf(0b11111)]).toEqual([0, 3]);
  expect(isPoor(0b11000, 0, 3)).toBe(false);
});

test('nobody is poor where nobody need be', () => {
  expect(compileIndex({ index }, 'nothing').isPoor(7, 3, 3)).toBe(false);
});

test('weights of bits are summed exactly, in every part of a pattern', () => {
  const next = seededNumbers(9);
  const weights = Array.from({ length: 30 }, () => 1 + Math.floor(next() * 2 ** 47));
  const weightOf = sumOfBits(weights);
  const bySum = (pattern: number) =>
    weights.reduce((sum, weight, bit) => sum + (((pattern >>> bit) & 1) === 1 ? weight : 0), 0);
  const patterns = [
    0,
    2 ** 30 - 1,
    ...weights.map((_, bit) => 1 << bit),
    ...Array.from({ length: 500 }, () => Math.floor(next() * 2 ** 30)),
  ];
  expect(patterns.map(weightOf)).toEqual(patterns.map(bySum));
});

test('a setting that there is not is refused', () => {
  const misspelled = untyped<{ index: typeof index }>({ index, cutOff: '1/2' });
  expectPovertyError(() => compileIndex(misspelled), {
    code: 'unknownOption',
    path: ['options', 'cutOff'],
  });
});

test.each(badRecords)('options that are %s are refused', (_, options, code) => {
  expectPovertyError(() => compileIndex(untyped(options)), { code, path: ['options'] });
  expectPovertyError(() => compileIndex({ index: untyped(options) }), { code, path: ['index'] });
});

test.each(badChoices.filter(([, value]) => value !== undefined))(
  'a policy that is %s is refused',
  (_, missing, code) => {
    expectPovertyError(() => compileIndex({ index, missing: untyped(missing) }), {
      code,
      path: ['missing'],
    });
  },
);
