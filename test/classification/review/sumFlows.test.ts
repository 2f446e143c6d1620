import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceFlows } from '../../../src/classification/flowReports.ts';
import { sumFlows } from '../../../src/classification/review/sumFlows.ts';
import type { PlaceRef } from '../../../src/model/place/placeRef.ts';
import {
  type FlowReport,
  householdFlows,
  type NearPoorFlows,
  type PoorFlows,
} from '../../../src/rates/householdFlows.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { placeA, placeB } from '../../support/reviews.ts';

type Cells = readonly (number | null)[];

/** A report by the cells of its rows, in the order of form 2 for both. */
const report = (unit: FlowReport['unit'], poor: Cells, nearPoor: Cells): FlowReport => {
  const filled = (fields: readonly string[], cells: Cells): unknown =>
    Object.fromEntries(fields.map((field, at) => [field, cells[at]]));
  return {
    unit,
    poor: filled(
      [
        ...['start', 'becameNearPoor', 'roseAbove', 'otherDecrease'],
        ...['fromNearPoor', 'fellBack', 'newlyArisen', 'otherIncrease', 'end'],
      ],
      poor,
    ) as PoorFlows,
    nearPoor: filled(
      [
        ...['start', 'becamePoor', 'roseAbove', 'otherDecrease'],
        ...['fromPoor', 'fellBack', 'newlyArisen', 'otherIncrease', 'end'],
      ],
      nearPoor,
    ) as NearPoorFlows,
  };
};

const flows = (place: PlaceRef | null, ...rows: readonly [Cells, Cells, Cells, Cells]) =>
  deepFreeze<PlaceFlows>({
    place,
    households: report('household', rows[0], rows[1]),
    persons: report('person', rows[2], rows[3]),
  });

const a = flows(
  placeA,
  [6, 1, 1, 2, 1, 1, 1, 1, 6],
  [5, 1, 1, 2, 1, 1, 1, 1, 5],
  [21, 3, 2, 9, 3, 2, 3, 4, 19],
  [11, 3, 1, 5, 3, 2, 1, 3, 11],
);
const b = flows(
  placeB,
  [0, 0, 0, 0, 0, 0, 0, 2, 2],
  [3, 0, 0, 1, 0, 0, 0, 0, 2],
  [0, 0, 0, 0, 0, 0, 0, 3, 3],
  [9, 0, 0, 4, 0, 0, 0, 0, 5],
);
const nowhere = flows(
  null,
  [1, 0, 0, 0, 0, null, null, 0, 1],
  [1, 0, 0, 0, 0, 2, 3, 0, 6],
  [4, 0, 0, 0, 0, null, null, 0, 4],
  [2, 0, 0, 0, 0, 4, 6, 0, 12],
);

describe('by hand', () => {
  test('two places, column by column', () => {
    expect(sumFlows([a, b])).toEqual(
      flows(
        null,
        [6, 1, 1, 2, 1, 1, 1, 3, 8],
        [8, 1, 1, 3, 1, 1, 1, 1, 7],
        [21, 3, 2, 9, 3, 2, 3, 7, 22],
        [20, 3, 1, 9, 3, 2, 1, 3, 16],
      ),
    );
  });

  test('what is not known of one place is not known of the sum, and nothing else', () => {
    const expected = flows(
      null,
      [7, 1, 1, 2, 1, null, null, 3, 9],
      [9, 1, 1, 3, 1, 3, 4, 1, 13],
      [25, 3, 2, 9, 3, null, null, 7, 26],
      [22, 3, 1, 9, 3, 6, 7, 3, 28],
    );
    expect(sumFlows([a, b, nowhere])).toEqual(expected);
    expect(sumFlows([nowhere, b, a])).toEqual(expected);
  });

  test('one place is its own sum, and of none there is none', () => {
    expect(sumFlows([b])).toEqual(b);
    expect(sumFlows([])).toBe(null);
  });
});

test('reports that add up add up together', () => {
  const count = fc.nat(50);
  const rows = fc.array(count, { minLength: 16, maxLength: 16 }).map((cells) => {
    const [poor, nearPoor] = [cells.slice(0, 8), cells.slice(8)] as [number[], number[]];
    // Whoever goes from one group to the other is in both forms, and what is there at the end follows.
    nearPoor[1] = poor[4] as number;
    nearPoor[4] = poor[1] as number;
    for (const row of [poor, nearPoor]) {
      const [start, ...moves] = row as [number, ...number[]];
      const less = moves.slice(0, 3).reduce((all, each) => all + each, 0);
      row[0] = start + less;
      row[8] = start + moves.slice(3).reduce((all, each) => all + each, 0);
    }
    return [poor, nearPoor] as const;
  });
  const places = fc.array(fc.tuple(rows, rows), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(places, (each) => {
      const sum = sumFlows(
        each.map(([[poor, nearPoor], [ofPoor, ofNearPoor]]) =>
          flows(placeA, poor, nearPoor, ofPoor, ofNearPoor),
        ),
      ) as PlaceFlows;
      const column = (pick: (of: (typeof each)[number]) => readonly number[], at: number) =>
        each.reduce((all, one) => all + (pick(one)[at] as number), 0);
      expect(sum.households.poor.end).toBe(column(([[poor]]) => poor, 8));
      expect(sum.persons.nearPoor.start).toBe(column(([, [, nearPoor]]) => nearPoor, 0));
      for (const one of [sum.households, sum.persons]) {
        expect(householdFlows(one).reconciled).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
