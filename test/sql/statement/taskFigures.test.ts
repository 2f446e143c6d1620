import { describe, expect, test } from 'vitest';
import { above, add, column, number } from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import type { SqlMeasure } from '../../../src/sql/measures/sqlMeasure.ts';
import { columnOf } from '../../../src/sql/statement/aggregateList.ts';
import type { MeasureTask, RowSource } from '../../../src/sql/statement/rows/rowSources.ts';
import type { SourceSteps } from '../../../src/sql/statement/stepQueries.ts';
import { figureOf, groupFaultsOf } from '../../../src/sql/statement/taskFigures.ts';
import { evaluateSql } from '../../support/interpretSql.ts';

const source = (place: number): RowSource => ({
  place,
  rows: { columns: {}, counted: null, faults: [], treated: [], line: null },
  line: null,
  perGroup: false,
});
const measure = (value: Expression, faults: SqlMeasure['faults'] = []): SqlMeasure => ({
  first: {},
  second: {},
  ordered: {},
  value,
  faults,
});

/** The names of a source are columns that begin with a letter of its own. */
function stepsWith(names: readonly string[], lineFault: boolean) {
  return ({ source: { place } }: MeasureTask): SourceSteps => {
    const known = new Map(
      names.map((name) => [name, columnOf('g', `${name}${place}`, 'double')] as const),
    );
    const fault = lineFault ? columnOf('g', `u${place}`, 'bigint') : null;
    return {
      group: { names: known, faults: [], treated: [], lineFault: fault },
      names: () => known,
      queries: () => [],
      joined: () => [],
    };
  };
}

const fault = { code: 'overflow', column: 'income', expected: 'less' } as const;
const part: MeasureTask = {
  source: source(1),
  measure: measure(add(column('sum'), number(1)), [
    { ...fault, when: above(column('sum'), number(3)) },
  ]),
  parts: [],
};
const whole: MeasureTask = {
  source: source(0),
  measure: measure(add(column('sum'), column('other')), [
    { ...fault, when: above(column('sum'), number(5)) },
  ]),
  parts: [{ name: 'other', task: part }],
};

describe('a figure', () => {
  const withoutLine = figureOf(whole, stepsWith(['p', 'sum'], false));
  const groups = { p0: 1, sum0: 10, p1: 1, sum1: 2 };

  test('is made of the values of its parts, each of its own rows', () => {
    expect(evaluateSql(withoutLine, groups)).toBe(13);
  });

  test('is NULL where nobody has weight, there or in a part it is made of', () => {
    expect(evaluateSql(withoutLine, { ...groups, p0: 0 })).toBeNull();
    expect(evaluateSql(withoutLine, { ...groups, p1: 0 })).toBeNull();
  });

  test('is NULL where the table makes no line', () => {
    const figure = figureOf(part, stepsWith(['p', 'sum', 'z'], false));
    expect(evaluateSql(figure, { p1: 1, sum1: 2, z1: 7 })).toBe(3);
    expect(evaluateSql(figure, { p1: 1, sum1: 2, z1: null })).toBeNull();
  });
});

describe('a fault of a group', () => {
  const groups = { p0: 1, sum0: 6, p1: 1, sum1: 4, u0: 1, u1: null };
  const isFault = (faults: ReturnType<typeof groupFaultsOf>, row: typeof groups) =>
    faults.map(({ code, column: of, when }) => [code, of, evaluateSql(when, row)]);

  test('is one of the measure or of its parts, where somebody has weight', () => {
    const faults = groupFaultsOf(whole, stepsWith(['p', 'sum'], false), 'weight');
    const found = (row: typeof groups) => isFault(faults, row).map(([, , is]) => is);
    expect(found(groups)).toEqual([true, true]);
    expect(found({ ...groups, sum0: 5 })).toEqual([false, true]);
    expect(found({ ...groups, p1: 0 })).toEqual([true, false]);
  });

  test('is a line whose median cannot be read, by the column of weights', () => {
    const faults = groupFaultsOf(whole, stepsWith(['p', 'sum'], true), 'weight');
    expect(isFault(faults, groups)).toEqual([
      ['overflow', 'income', true],
      ['invalidNumber', 'weight', true],
      ['overflow', 'income', true],
      ['invalidNumber', 'weight', null],
    ]);
  });
});
