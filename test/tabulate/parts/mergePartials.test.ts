import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { finishTable } from '../../../src/tabulate/parts/finishTable.ts';
import { mergePartials } from '../../../src/tabulate/parts/mergePartials.ts';
import type { TablePartial } from '../../../src/tabulate/parts/tablePartial.ts';
import { tabulate } from '../../../src/tabulate/tabulate.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { everyRow, openRow } from '../everyRow.ts';
import { openPlan } from './hardPlans.ts';
import {
  anyCuts,
  anySteps,
  atLeastZero,
  cutInto,
  expectSame,
  mergedBy,
  partialsOf,
  partsPlan,
  tableOfTree,
} from './partedTables.ts';

describe('any tree of merges gives the table of all rows at once', () => {
  test('of every measure that parts add up to', () => {
    fc.assert(
      fc.property(fc.array(everyRow, { maxLength: 50 }), anyCuts, anySteps, (rows, cuts, steps) => {
        const table = tableOfTree(partsPlan, cutInto(rows, cuts), steps);
        expectSame(table, tabulate(rows, partsPlan));
      }),
      { numRuns: 15 },
    );
  });

  test('with missing values, every kind of line and every policy', () => {
    const rows = fc.array(openRow.map(atLeastZero), { maxLength: 50 });
    fc.assert(
      fc.property(rows, anyCuts, anySteps, (own, cuts, steps) => {
        expectSame(tableOfTree(openPlan, cutInto(own, cuts), steps), tabulate(own, openPlan));
      }),
      { numRuns: 15 },
    );
  });
});

const plan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'x',
  by: ['g'],
  mostValues: 256,
  indicators: [
    { id: 'gini', measure: 'giniIndex' },
    { id: 'poor', measure: 'povertyHeadcount', line: 20 },
  ],
});

const row = fc.record({
  g: fc.constantFrom('a', 2, '2', '__proto__'),
  x: fc.integer({ min: 0, max: 40 }),
});

test('merging is associative and commutative to the last bit where weights are whole', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }),
      anyCuts,
      anySteps,
      fc.func(fc.nat()),
      (rows, cuts, steps, rank) => {
        const partials = partialsOf(plan, cutInto(rows, cuts));
        const whole = mergePartials(plan, partials);
        const shuffled = [...partials].sort((a, b) => rank(a.parts) - rank(b.parts));
        expect(mergePartials(plan, shuffled)).toEqual(whole);
        const { sums: _, ...tree } = withoutSums(mergedBy(plan, shuffled, steps));
        const { sums: __, ...flat } = withoutSums(whole);
        expect(tree).toEqual(flat);
      },
    ),
  );
});

/** A partial table, and apart from it the sums of gaps and the like, which are rounded. */
function withoutSums({ groups, ...rest }: TablePartial) {
  return {
    ...rest,
    groups: groups.map(({ sums: _, ...group }) => group),
    sums: groups.map(({ sums }) => sums),
  };
}

test('the order of partial tables does not show, whatever the weights', () => {
  const weighted = { ...plan, weight: { kind: 'sampling', column: 'w' } } as const;
  const rows = Array.from({ length: 60 }, (_, at) => ({ g: 'a', x: at * 1.1, w: 0.1 + at / 7 }));
  const partials = partialsOf(weighted, cutInto(rows, [7, 19, 41]));
  const [one, other] = [partials, [...partials].reverse()].map((list) =>
    mergePartials(weighted, list),
  );
  expect(one).toEqual(other);
});

test('one partial table is itself, and an empty part changes nothing but the list of parts', () => {
  const [first, second, empty] = partialsOf(plan, [[{ g: 'a', x: 1 }], [{ g: 'b', x: 2 }], []]) as [
    TablePartial,
    TablePartial,
    TablePartial,
  ];
  expect(mergePartials(plan, [first])).toEqual(first);
  const both = mergePartials(plan, [first, second]);
  expect(mergePartials(plan, [empty, both])).toEqual({
    ...both,
    parts: ['part 0', 'part 1', 'part 2'],
  });
});

test('what is merged stays as it is', () => {
  const partials = deepFreeze(partialsOf(plan, [[{ g: 'a', x: 1 }], [{ g: 'a', x: 7 }]]));
  expect(mergePartials(plan, partials).groups).toHaveLength(1);
});

describe('refuses, with the place', () => {
  const partials = partialsOf(plan, [[{ g: 'a', x: 1 }], [{ g: 'a', x: 7 }], [{ g: 'c', x: 7 }]]);
  const [first, second, third] = partials as [TablePartial, TablePartial, TablePartial];

  test('a part that is in two of them, by itself or within another', () => {
    const twice = { code: 'duplicatePart', path: ['partials', 1, 'parts', 0] } as const;
    expectPovertyError(() => mergePartials(plan, [first, first]), twice);
    const both = mergePartials(plan, [first, second]);
    expectPovertyError(() => mergePartials(plan, [both, second]), twice);
    const others = mergePartials(plan, [second, third]);
    expectPovertyError(() => mergePartials(plan, [both, others]), twice);
    expectPovertyError(() => mergePartials(plan, [{ ...first, parts: ['a', 'a'] }]), {
      code: 'duplicatePart',
      path: ['partials', 0, 'parts', 1],
    });
  });

  test('one of another plan or of another version', () => {
    const other: Plan = { ...plan, mostValues: 512 };
    expectPovertyError(() => mergePartials(other, partials), {
      code: 'mixedPlans',
      path: ['partials', 0, 'plan'],
    });
    expectPovertyError(() => mergePartials(plan, [first, untyped({ ...second, version: 2 })]), {
      code: 'mixedPlans',
      path: ['partials', 1, 'version'],
    });
  });

  test('a list that is none, or has nothing in it', () => {
    const merge = (list: unknown) => () => mergePartials(plan, untyped(list));
    expectPovertyError(merge([]), { code: 'missingValue', path: ['partials'] });
    expectPovertyError(merge(first), { code: 'invalidType', path: ['partials'] });
    expectPovertyError(merge(undefined), { code: 'missingValue', path: ['partials'] });
    expectPovertyError(merge([first, null]), { code: 'missingValue', path: ['partials', 1] });
  });

  test('a plan that is none, and a measure that parts do not add up to', () => {
    const gini = { ...plan, version: 3 };
    expectPovertyError(() => mergePartials(untyped(gini), partials), {
      code: 'invalidPlan',
      path: ['version'],
    });
    const indicators = [{ id: 'k', measure: 'kakwaniIndex', tax: 't' }] as const;
    expectPovertyError(() => mergePartials({ ...plan, indicators }, partials), {
      code: 'notSupported',
      path: ['indicators', 0, 'measure'],
    });
  });

  test('weights that pass the largest double together', () => {
    const heavy = partials.map((partial, at) => ({
      ...partial,
      groups: partial.groups.map((group) => ({ ...group, weight: at < 2 ? 1e308 : 1 })),
    }));
    expectPovertyError(() => mergePartials(plan, heavy), { code: 'overflow', path: ['weight'] });
  });
});

test('groups whose labels look alike stay apart, through text and back', () => {
  const labels = [
    '1',
    1,
    '__proto__',
    'constructor',
    '',
    '\u0000',
    '"',
    "';--",
    '🌾',
    'x'.repeat(10_000),
  ];
  const rows = labels.map((g, x) => ({ g, x }));
  const table = tableOfTree(plan, cutInto(rows, [3, 6]), [[0, 1]]);
  expectSame(table, tabulate(rows, plan));
  expect(finishTable(plan, mergePartials(plan, partialsOf(plan, [rows])))).toEqual(table);
});
