import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanTotals } from '../../../src/model/plan/plan.ts';
import type { GroupLabel } from '../../../src/model/sample/groupLabel.ts';
import { tableGroups } from '../../../src/tabulate/groups/tableGroups.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';

const groupsOf = (labels: readonly (readonly GroupLabel[])[], totals?: PlanTotals) => {
  const by = ['a', 'b', 'c'].slice(0, labels[0]?.length ?? 2);
  return tableGroups(deepFreeze({ by, ...(totals === undefined ? {} : { totals }) }), {
    labels,
  }).map(({ group, finest, whole }) => [...group, ':', ...finest, ...(whole ? ['whole'] : [])]);
};

const four = [
  ['b', 2],
  ['a', 1],
  ['b', 10],
  ['a', 'x'],
] as const;

describe('groups in the order of the result', () => {
  test('with the grand total first, if nothing is said', () => {
    const wanted = [
      [null, null, ':', 1, 3, 0, 2, 'whole'],
      ['a', 1, ':', 1],
      ['a', 'x', ':', 3],
      ['b', 2, ':', 0],
      ['b', 10, ':', 2],
    ];
    expect(groupsOf(four)).toEqual(wanted);
    expect(groupsOf(four, 'grand')).toEqual(wanted);
    expect(groupsOf(four, 'none')).toEqual(wanted.slice(1));
  });

  test('with a total before the groups that it is of', () => {
    expect(groupsOf(four, 'rollup')).toEqual([
      [null, null, ':', 1, 3, 0, 2, 'whole'],
      ['a', null, ':', 1, 3],
      ['a', 1, ':', 1],
      ['a', 'x', ':', 3],
      ['b', null, ':', 0, 2],
      ['b', 2, ':', 0],
      ['b', 10, ':', 2],
    ]);
  });

  test('with totals over every choice of columns', () => {
    const found = groupsOf(
      [
        ['b', 2],
        ['a', 1],
        ['b', 1],
      ],
      'cube',
    );
    expect(found).toEqual([
      [null, null, ':', 1, 2, 0, 'whole'],
      [null, 1, ':', 1, 2],
      [null, 2, ':', 0],
      ['a', null, ':', 1],
      ['a', 1, ':', 1],
      ['b', null, ':', 2, 0],
      ['b', 1, ':', 2],
      ['b', 2, ':', 0],
    ]);
  });

  test('with numbers before texts, by size and by code units', () => {
    const labels = ['10', 10, 9, 'é', 'z', -1, '', '__proto__', 'Z'].map((label) => [label]);
    expect(groupsOf(labels, 'none').map(([label]) => label)).toEqual([
      -1,
      9,
      10,
      '',
      '10',
      'Z',
      '__proto__',
      'z',
      'é',
    ]);
  });
});

describe('the grand total', () => {
  test('is there when nobody is, and no group is', () => {
    for (const totals of ['grand', 'rollup', 'cube'] as const) {
      expect(groupsOf([], totals)).toEqual([[null, null, ':', 'whole']]);
    }
    expect(groupsOf([], 'none')).toEqual([]);
  });

  test('is all there is without columns', () => {
    for (const totals of ['none', 'grand', 'rollup', 'cube'] as const) {
      const groups = tableGroups({ totals }, { labels: [[]] });
      expect(groups).toEqual([{ group: [], finest: Uint32Array.of(0), whole: true }]);
      expect(tableGroups({ by: [], totals }, { labels: [] })).toEqual([
        { group: [], finest: new Uint32Array(0), whole: true },
      ]);
    }
  });

  test('has the rows of the only group there is', () => {
    expect(groupsOf([['a', 1]], 'rollup')).toEqual([
      [null, null, ':', 0, 'whole'],
      ['a', null, ':', 0, 'whole'],
      ['a', 1, ':', 0, 'whole'],
    ]);
  });
});

test('every group has the finest groups that agree with its labels, and stands once in its place', () => {
  const label = fc.constantFrom<GroupLabel>('a', 'b', '', 0, 1, '1', '__proto__');
  const tuples = fc.uniqueArray(fc.tuple(label, label, label), {
    selector: (tuple) => JSON.stringify(tuple),
    maxLength: 14,
  });
  const totals = fc.constantFrom<PlanTotals>('none', 'grand', 'rollup', 'cube');
  // Null before numbers before texts, as one text that sorts so.
  const key = (group: readonly (GroupLabel | null)[]) =>
    group
      .map((of) => (of === null ? '0' : typeof of === 'number' ? `1${of}` : `2${of}\0`))
      .join('\0');
  fc.assert(
    fc.property(tuples, totals, (labels, kind) => {
      const groups = tableGroups({ by: ['a', 'b', 'c'], totals: kind }, { labels });
      const keys = groups.map(({ group }) => key(group));
      expect(keys).toEqual([...new Set(keys)].sort());
      for (const { group, finest, whole } of groups) {
        const agree = labels.flatMap((of, place) =>
          group.every((at, column) => at === null || at === of[column]) ? [place] : [],
        );
        expect([...finest].sort((a, b) => a - b)).toEqual(agree);
        const ordered = [...finest].map((place) => key(labels[place] ?? []));
        expect(ordered).toEqual([...ordered].sort());
        expect(whole).toBe(agree.length === labels.length);
      }
      // How many groups there are, counted another way.
      const masks = {
        none: [7],
        grand: [7, 0],
        rollup: [7, 3, 1, 0],
        cube: [0, 1, 2, 3, 4, 5, 6, 7],
      };
      const tuplesOf = (mask: number) =>
        new Set(
          labels.map((of) =>
            JSON.stringify(of.map((at, column) => ((mask >> column) & 1 ? at : null))),
          ),
        );
      const counts = masks[kind].map((mask) => Math.max(tuplesOf(mask).size, mask === 0 ? 1 : 0));
      expect(groups).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    }),
  );
});
