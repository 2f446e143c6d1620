import { describe, expect, test } from 'vitest';
import type { FlowReports } from '../../../src/classification/flowReports.ts';
import {
  deprivationForms,
  type FormSettings,
  flowForms,
  resultForm,
} from '../../../src/classification/review/forms.ts';
import type {
  HouseholdReview,
  ReviewDeprivations,
  ReviewedPlace,
  StatusCounts,
} from '../../../src/classification/review/householdReview.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';

const settings: FormSettings = {
  standard: vietnam2022,
  nameOf: ({ code }) => code,
  residentsOf: null,
  language: 'vi',
  decimals: 2,
};
const indicators = vietnam2022.dimensions.flatMap((each) => each.indicators.map(({ id }) => id));
const counts = (total: number, poor: number, nearPoor: number, averageLiving: number) =>
  untyped<StatusCounts>({ total, poor, nearPoor, averageLiving });
const none = { unit: 'household', among: 0, deprived: {}, unknown: {}, total: 0 } as const;

/** A place with what a form asks of it. */
function place(code: string, parts: Partial<ReviewedPlace>): ReviewedPlace {
  return untyped({
    place: { code, vintage: '2023' },
    households: counts(0, 0, 0, 0),
    persons: counts(0, 0, 0, 0),
    deprivations: { poor: none, nearPoor: none },
    ...parts,
  });
}

const reviewOf = (communes: ReviewedPlace[], total = communes[0] ?? null): HouseholdReview =>
  deepFreeze(untyped({ standard: 'vietnam2022', communes, total }));

/** The poor of a place by what they lack, in the order of the indicators. */
function lacking(among: number, cells: readonly number[]): ReviewDeprivations {
  return {
    unit: 'household',
    among,
    deprived: Object.fromEntries(indicators.map((id, at) => [id, cells[at] as number])),
    unknown: Object.fromEntries(indicators.map((id) => [id, 0])),
    total: cells.reduce((all, cell) => all + cell, 0),
  };
}

/**
 * Figures and percents as the printed forms of a provincial reporting program have them
 * (Đắk Nông; second-hand, read from pictures).
 */
describe('printed forms', () => {
  test('form 1 of Đắk Mil', () => {
    const dakMil = place('Đắk Mil', {
      households: counts(5098, 221, 472, 152),
      persons: counts(21_636, 1081, 2067, 667),
    });
    expect(resultForm(reviewOf([dakMil]), settings).rows).toEqual([
      [
        ...['Đắk Mil', 5098, 21_636, 221, '4.34', 472, '9.26', 152, '2.98'],
        ...[1081, '5.00', 2067, '9.55', 667, '3.08'],
      ],
    ]);
  });

  test('form 2 of Cư Jút', () => {
    const report = (unit: 'household' | 'person', poor: readonly number[]) => {
      const [start, becameNearPoor, roseAbove, fromNearPoor, newlyArisen, end] = poor;
      const zero = { otherDecrease: 0, fellBack: 0, otherIncrease: 0 };
      return {
        unit,
        poor: { ...zero, start, becameNearPoor, roseAbove, fromNearPoor, newlyArisen, end },
        nearPoor: {},
      };
    };
    const cuJut = {
      place: { code: 'Cư Jút', vintage: '2023' },
      households: report('household', [294, 64, 45, 5, 14, 204]),
      persons: report('person', [1313, 303, 243, 26, 59, 852]),
    };
    const flows = untyped<FlowReports>({ total: cuJut, communes: [cuJut] });
    expect(flowForms(flows, settings)[0]?.rows).toEqual([
      ['Cư Jút', 'hộ', 294, 64, 45, 0, 5, 0, 14, 0, 204],
      ['Cư Jút', 'nhân khẩu', 1313, 303, 243, 0, 26, 0, 59, 0, 852],
    ]);
  });

  test.each([
    [
      'Cư Jút',
      204,
      [93, 94, 37, 52, 62, 13, 51, 107, 4, 128, 53, 22],
      716,
      '45.59 46.08 18.14 25.49 30.39 6.37 25.00 52.45 1.96 62.75 25.98 10.78',
    ],
    [
      'Đắk R’Lấp',
      135,
      [19, 57, 49, 90, 57, 29, 18, 34, 6, 62, 52, 23],
      496,
      '14.07 42.22 36.30 66.67 42.22 21.48 13.33 25.19 4.44 45.93 38.52 17.04',
    ],
  ])('forms 4 and 5 of %s', (name, among, cells, total, percents) => {
    const review = reviewOf([
      place(name, {
        households: counts(5000, among, 0, 0),
        deprivations: {
          poor: lacking(among, cells),
          nearPoor: lacking(
            0,
            indicators.map(() => 0),
          ),
        },
      }),
    ]);
    const [four, five, six, seven] = deprivationForms(review, settings);
    expect(four).toMatchObject({ form: 4, rows: [[name, among, total, ...cells]] });
    expect(five).toMatchObject({ form: 5, rows: [[name, among, ...percents.split(' ')]] });
    expect(six?.rows).toEqual([[name, 0, 0, ...indicators.map(() => 0)]]);
    expect(seven?.rows).toEqual([[name, 0, ...indicators.map(() => null)]]);
  });
});

describe('rows', () => {
  const [a, b] = [place('A', { households: counts(1, 1, 0, 0) }), place('B', {})];
  const nowhere = { ...place('', { households: counts(2, 0, 1, 0) }), place: null };

  test('have the total last where places are several', () => {
    const all = { ...place('', { households: counts(3, 1, 1, 0) }), place: null };
    const { rows } = resultForm(reviewOf([a, b, nowhere], all), settings);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['A', 1, 0, 1, '100.00', 0],
      ['B', 0, 0, 0, null, 0],
      ['', 2, 0, 0, '0.00', 1],
      ['tổng cộng', 3, 0, 1, '33.33', 1],
    ]);
    expect(resultForm(reviewOf([nowhere]), settings).rows.map(([name]) => name)).toEqual(['']);
  });

  test('have the sum of the rows last in forms 2 and 3, whatever the flows of all together', () => {
    const moved = (code: string, end: 'start' | 'end') => {
      const zero = {
        ...{ start: 0, becameNearPoor: 0, roseAbove: 0, otherDecrease: 0, fromNearPoor: 0 },
        ...{ fellBack: 0, newlyArisen: 0, otherIncrease: 0, end: 0 },
      };
      const other = end === 'start' ? 'otherDecrease' : 'otherIncrease';
      const of = (unit: 'household' | 'person', count: number) => ({
        unit,
        poor: { ...zero, [end]: count, [other]: count },
        nearPoor: { ...zero, fellBack: null },
      });
      return {
        place: { code, vintage: '2023' },
        households: of('household', 1),
        persons: of('person', 4),
      };
    };
    const flows = untyped<FlowReports>({
      total: { place: null, households: {}, persons: {} },
      communes: [moved('A', 'start'), moved('B', 'end')],
    });
    const [two, three] = flowForms(flows, { ...settings, language: 'en' });
    expect(two?.rows).toEqual([
      ['A', 'households', 1, 0, 0, 1, 0, 0, 0, 0, 0],
      ['A', 'persons', 4, 0, 0, 4, 0, 0, 0, 0, 0],
      ['B', 'households', 0, 0, 0, 0, 0, 0, 0, 1, 1],
      ['B', 'persons', 0, 0, 0, 0, 0, 0, 0, 4, 4],
      ['total', 'households', 1, 0, 0, 1, 0, 0, 0, 1, 1],
      ['total', 'persons', 4, 0, 0, 4, 0, 0, 0, 4, 4],
    ]);
    expect(three?.rows.map(([name, , , , , , , fellBack]) => [name, fellBack]).at(-1)).toEqual([
      'total',
      null,
    ]);
  });

  test('have the residents that are named, and their sum', () => {
    const all = { ...place('', { households: counts(3, 1, 1, 0) }), place: null };
    const residentsOf = ({ code }: { readonly code: string }) =>
      code === 'A' ? { households: 8, persons: 30 } : { households: 20, persons: 70 };
    const named = { ...settings, residentsOf, language: 'en' } as const;
    const { rows } = resultForm(reviewOf([a, b, nowhere], all), named);
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ['A', 8, 30, 1, '12.50', 0, '0.00'],
      ['B', 20, 70, 0, '0.00', 0, '0.00'],
      ['', 2, 0, 0, '0.00', 1, '50.00'],
      ['total', 30, 100, 1, '3.33', 1, '3.33'],
    ]);
  });

  test('have none where nobody was counted', () => {
    expect(resultForm(reviewOf([]), settings).rows).toEqual([]);
    expect(resultForm(untyped({ communes: [a, b], total: null }), settings).rows).toHaveLength(2);
  });
});

test('every column has a name in both languages', () => {
  const empty = reviewOf([]);
  const flows = untyped<FlowReports>({ total: {}, communes: [] });
  const forms = [
    resultForm(empty, settings),
    ...flowForms(flows, settings),
    ...deprivationForms(empty, settings),
  ];
  expect(forms.map(({ form, columns }) => [form, columns.length])).toEqual([
    [1, 15],
    [2, 11],
    [3, 11],
    [4, 15],
    [5, 14],
    [6, 15],
    [7, 14],
  ]);
  for (const { columns } of forms) {
    for (const { vi, en } of columns) expect([vi, en]).not.toContain('');
  }
  expect(forms[0]?.columns.filter(({ vi }) => vi === 'tỷ lệ (%)')).toHaveLength(6);
});
