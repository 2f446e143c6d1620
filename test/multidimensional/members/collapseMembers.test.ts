import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import {
  type CollapseOptions,
  collapseMembers,
  type MemberData,
  type NoEligible,
} from '../../../src/multidimensional/members/collapseMembers.ts';
import type { MemberRule } from '../../../src/multidimensional/members/memberRule.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const x = null;
type Value = 0 | 1 | null;

/** The answer for one household: 0, 1, or null where it is not known. */
function answer(
  rule: MemberRule,
  deprived: readonly Value[],
  eligible?: readonly Value[],
  noEligible?: NoEligible,
): Value {
  const members: MemberData = {
    household: deprived.map(() => 'H'),
    deprived,
    ...(eligible === undefined ? {} : { eligible }),
  };
  const options: CollapseOptions = { rule, ...(noEligible === undefined ? {} : { noEligible }) };
  const found = collapseMembers(deepFreeze(members), options).deprived[0];
  return found === 255 ? null : (found as Value);
}

describe('tables of truth, by hand', () => {
  test.each<[readonly Value[], any: Value, all: Value, half: Value]>([
    [[0], 0, 0, 0],
    [[1], 1, 1, 1],
    [[x], x, x, x],
    [[0, 0], 0, 0, 0],
    [[0, 1], 1, 0, 1],
    [[1, 1], 1, 1, 1],
    [[0, x], x, 0, x],
    [[1, x], 1, x, 1],
    [[x, x], x, x, x],
    [[0, 0, 1], 1, 0, 0],
    [[0, 1, x], 1, 0, x],
    [[0, 0, x], x, 0, 0],
    [[1, 1, x], 1, x, 1],
    [[1, x, x], 1, x, x],
    [[0, x, x], x, 0, x],
  ])('deprived %j: any, all, a half', (deprived, any, all, half) => {
    expect(answer('any', deprived)).toBe(any);
    expect(answer('all', deprived)).toBe(all);
    expect(answer({ atLeastShare: '1/2' }, deprived)).toBe(half);
  });

  test.each<[string, readonly Value[], readonly Value[], any: Value, all: Value]>([
    ['who is not eligible does not count', [1, 0], [0, 1], 0, 0],
    ['nor does what is not known of them', [x, 0], [0, 1], 0, 0],
    ['nor does what is not known of them, the other way', [x, 1], [0, 1], 1, 1],
    ['one who may be eligible and is deprived', [1, 0], [x, 1], x, 0],
    ['one who may be eligible and is not deprived', [0, 1], [x, 1], 1, x],
    ['one who may be eligible and may be deprived', [x, 1], [x, 1], 1, x],
    ['two of a kind, one of whom may be eligible', [1, 1], [x, 1], 1, 1],
    ['nobody eligible', [1, 1], [0, 0], 0, 0],
    ['nobody known to be eligible, none deprived', [0, 0], [x, x], 0, 0],
    ['nobody known to be eligible, one deprived', [1, 0], [x, 0], x, x],
  ])('%s', (_, deprived, eligible, any, all) => {
    expect(answer('any', deprived, eligible)).toBe(any);
    expect(answer('all', deprived, eligible)).toBe(all);
  });

  test.each<[readonly Value[], readonly Value[], Record<NoEligible, Value>]>([
    [[1], [0], { notDeprived: 0, deprived: 1, missing: x }],
    [[0], [0], { notDeprived: 0, deprived: 1, missing: x }],
    [[1], [x], { notDeprived: x, deprived: 1, missing: x }],
    [[0], [x], { notDeprived: 0, deprived: x, missing: x }],
    [[x], [x], { notDeprived: x, deprived: x, missing: x }],
    [[1], [1], { notDeprived: 1, deprived: 1, missing: 1 }],
  ])('without an eligible member as asked for: deprived %j, eligible %j', (...given) => {
    const [deprived, eligible, expected] = given;
    for (const noEligible of ['notDeprived', 'deprived', 'missing'] as const) {
      for (const rule of ['any', 'all', { atLeastShare: '2/3' }] as const) {
        expect(answer(rule, deprived, eligible, noEligible)).toBe(expected[noEligible]);
      }
    }
  });

  test('a share is exact: three of ten are 30%, though 0.1 × 3 is not 0.3 as a double', () => {
    const three = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0] as const;
    expect(answer({ atLeastShare: '30%' }, three)).toBe(1);
    expect(answer({ atLeastShare: 0.3 }, three)).toBe(1);
    expect(answer({ atLeastShare: '30.0000001%' }, three)).toBe(0);
  });
});

test('households are in the order in which they first came, with their members', () => {
  const members = deepFreeze({
    household: [7, 3, 7, 5, 3, 7],
    deprived: [0, 1, 1, null, 0, 0],
    eligible: [1, 1, 0, 1, null, 1],
  });
  expect(collapseMembers(members, { rule: 'any' })).toEqual({
    households: [7, 3, 5],
    deprived: Uint8Array.from([0, 1, 255]),
    members: Uint32Array.from([3, 2, 1]),
    eligible: Uint32Array.from([2, 1, 1]),
    conventions: { rule: 'any', noEligible: 'notDeprived' },
  });
});

test('bytes, doubles and columns with a get are read alike', () => {
  const expected = collapseMembers(
    { household: ['a', 'a', 'b'], deprived: [1, null, null], eligible: [0, 1, 1] },
    { rule: 'all' },
  );
  const bytes = Uint8Array.of(1, 255, 255);
  const get = (row: number) => ['a', 'a', 'b'][row];
  expect(
    collapseMembers(
      { household: { length: 3, get }, deprived: bytes, eligible: Float64Array.of(0, 1, 1) },
      { rule: 'all' },
    ),
  ).toEqual(expected);
});

test('without members there are no households', () => {
  const empty = { household: [], deprived: [] };
  const { households, deprived, members } = collapseMembers(empty, { rule: 'any' });
  expect([households, deprived, members]).toEqual([[], new Uint8Array(0), new Uint32Array(0)]);
});

/** Every way to fill in what is not known. */
function completions(values: readonly Value[]): (0 | 1)[][] {
  return values.reduce<(0 | 1)[][]>(
    (all, value) =>
      (value === null ? ([0, 1] as const) : [value]).flatMap((one) =>
        all.map((before) => [...before, one]),
      ),
    [[]],
  );
}

/** The answers of all completions together; the share as whole numbers n of d. */
function byBruteForce(
  deprived: readonly Value[],
  eligible: readonly Value[],
  rule: 'any' | 'all' | { n: number; d: number },
  noEligible: NoEligible,
): Value {
  const answers = new Set<Value>();
  for (const e of completions(eligible)) {
    for (const g of completions(deprived)) {
      const of = e.filter((one) => one === 1).length;
      const have = g.filter((one, at) => one === 1 && e[at] === 1).length;
      if (of === 0) {
        answers.add(noEligible === 'missing' ? null : noEligible === 'deprived' ? 1 : 0);
      } else if (rule === 'any') answers.add(have > 0 ? 1 : 0);
      else if (rule === 'all') answers.add(have === of ? 1 : 0);
      else answers.add(have * rule.d >= rule.n * of ? 1 : 0);
    }
  }
  return answers.size === 1 ? ([...answers][0] as Value) : null;
}

test('an answer is there just where every completion gives it', () => {
  const value = fc.constantFrom<Value>(0, 1, null);
  const member = fc.record({
    household: fc.constantFrom('a', 'b'),
    deprived: value,
    eligible: value,
  });
  const share = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .filter(([n, d]) => n <= d)
    .map(([n, d]) => ({ n, d }));
  const rules = fc.oneof(fc.constant('any' as const), fc.constant('all' as const), share);
  const none = fc.constantFrom<NoEligible>('notDeprived', 'deprived', 'missing');
  fc.assert(
    fc.property(fc.array(member, { maxLength: 6 }), rules, none, (rows, rule, noEligible) => {
      const { households, deprived } = collapseMembers(
        {
          household: rows.map((row) => row.household),
          deprived: rows.map((row) => row.deprived),
          eligible: rows.map((row) => row.eligible),
        },
        {
          rule: typeof rule === 'string' ? rule : { atLeastShare: `${rule.n}/${rule.d}` },
          noEligible,
        },
      );
      for (const [at, id] of households.entries()) {
        const own = rows.filter(({ household }) => household === id);
        const expected = byBruteForce(
          own.map((row) => row.deprived),
          own.map((row) => row.eligible),
          rule,
          noEligible,
        );
        expect(deprived[at]).toBe(expected ?? 255);
      }
    }),
  );
});

describe('refuses', () => {
  const collapse =
    (members: unknown, options: unknown = { rule: 'any' }) =>
    () =>
      collapseMembers(untyped(members), untyped(options));
  const good = { household: ['a', 'b'], deprived: [0, 1], eligible: [1, 1] };

  test.each(badRecords)('%s for columns or options', (_, value, code) => {
    expectPovertyError(collapse(value), { code, path: ['members'] });
    expectPovertyError(() => collapseMembers(good, untyped(value)), { code, path: ['options'] });
  });

  test.each<[string, unknown, PovertyErrorCode]>([
    ['undefined', undefined, 'missingValue'],
    ['a text', 'ab', 'invalidType'],
    ['a number', 2, 'invalidType'],
  ])('%s for a column', (_, value, code) => {
    for (const column of ['household', 'deprived']) {
      expectPovertyError(collapse({ ...good, [column]: value }), { code, path: [column] });
    }
    if (value === undefined) return;
    expectPovertyError(collapse({ ...good, eligible: value }), { code, path: ['eligible'] });
  });

  test('columns of different lengths', () => {
    for (const column of ['deprived', 'eligible']) {
      expectPovertyError(collapse({ ...good, [column]: [1] }), {
        code: 'unequalColumns',
        path: [column],
        message: 'expected 2 rows, got 1',
      });
    }
  });

  test('a value that is not 0, 1 or nothing, also of whoever is not eligible', () => {
    expectPovertyError(collapse({ ...good, deprived: [0, 2], eligible: [1, 0] }), {
      code: 'invalidNumber',
      path: ['deprived', 1],
    });
    expectPovertyError(collapse({ ...good, eligible: [1, 'yes'] }), {
      code: 'invalidType',
      path: ['eligible', 1],
    });
  });

  test('an id that is none', () => {
    expectPovertyError(collapse({ ...good, household: ['a', null] }), {
      code: 'missingValue',
      path: ['household', 1],
    });
  });

  test.each(badChoices)(
    '%s for a rule or for households without an eligible member',
    (...given) => {
      const [, value, code] = given;
      expectPovertyError(collapse(good, { rule: value }), { code, path: ['rule'] });
      if (value === undefined) return;
      expectPovertyError(collapse(good, { rule: 'any', noEligible: value }), {
        code,
        path: ['noEligible'],
      });
    },
  );
});
