import { describe, expect, test } from 'vitest';
import {
  checkEach,
  inSql,
  planOf,
  type Unnamed,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';

const rows = [3, 8, 1, 12, 6, 30].map((x, place) => welfareRowOf(x, (place % 3) + 0.5, place));
const withLine = (line: unknown) =>
  [
    { measure: 'povertyHeadcount', line },
    { measure: 'wattsIndex', line, outsideSupport: 'omit' },
    { measure: 'meanShortfall', line },
    { measure: 'senIndex', line, outsideSupport: { floor: 2 } },
  ] as unknown as readonly Unnamed[];
const ownLine = withLine({ kind: 'column', column: 'own' });
const byArea = withLine({
  kind: 'byGroup',
  by: 'area',
  amounts: [
    { label: 'rural', amount: 8 },
    { label: 'urban', amount: 12.5 },
  ],
});
const changed = (place: number, part: object) =>
  rows.map((row, at) => (at === place ? { ...row, ...part } : row));

describe('rows without a value', () => {
  test.each([[null], [undefined], [Number.NaN]])('of %s are refused or left out', (none) => {
    for (const missing of ['refuse', 'omit'] as const) {
      for (const part of [{ x: none }, { own: none }, { x: none, own: none }]) {
        checkEach([...ownLine, ...byArea, { measure: 'giniIndex' }], changed(1, part), { missing });
      }
    }
  });

  test('say of which column', () => {
    const plan = planOf(ownLine[0] as Unnamed);
    const expected = "a number, or another policy for rows that are 'missing'";
    expect(inSql(plan, changed(1, { own: null })).faults).toMatchObject([
      { rows: 1, fault: { code: 'missingValue', column: 'own', expected } },
    ]);
    expect(inSql(plan, changed(1, { x: null })).faults).toMatchObject([
      { rows: 1, fault: { code: 'missingValue', column: 'x', expected } },
    ]);
  });
});

test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is refused always', (x) => {
  for (const missing of ['refuse', 'omit'] as const) {
    checkEach([...ownLine, ...byArea, { measure: 'giniIndex' }], changed(1, { x }), { missing });
    checkEach(ownLine, changed(1, { own: x }), { missing });
  }
});

describe('a line of the row', () => {
  test.each([0, -5])('of %d is refused where the row is counted', (own) => {
    checkEach(ownLine, changed(1, { own }));
    checkEach(ownLine, changed(1, { own, x: null }), { missing: 'omit' });
    // The support is asked before the line: a row that is left out may have any.
    checkEach(ownLine, changed(1, { own, x: 0 }));
    const plan = planOf(ownLine[1] as Unnamed);
    expect(inSql(plan, changed(1, { own, x: 0 })).faults).toEqual([]);
  });

  test('is asked for by the label of every row', () => {
    for (const area of ['suburb', null]) {
      checkEach(byArea, changed(1, { area }));
      checkEach(byArea, changed(1, { area, x: null }), { missing: 'omit' });
    }
  });

  test('is compared with as it is: on the line is not below it', () => {
    const [headcount] = ownLine as [Unnamed];
    expect(inSql(planOf(headcount), changed(0, { x: 7, own: 7 })).value).toBe(
      inSql(planOf(headcount), changed(0, { x: 70, own: 7 })).value,
    );
  });
});

test('weight and rows of what was left out are told', () => {
  const plan = planOf({ measure: 'meanLogDeviation', outsideSupport: 'omit' }, { missing: 'omit' });
  const some = [...changed(1, { x: 0 }), { ...welfareRowOf(4, 2.5, 0), x: null }];
  expect(inSql(plan, some)).toMatchObject({
    rows: 5,
    treated: [
      { as: 'missing', rows: 1, weight: 2.5 },
      { as: 'omitted', rows: 1, weight: 1.5 },
    ],
  });
});
