import { describe, expect, test } from 'vitest';
import { dialectOf } from '../../../../src/sql/dialects/dialectOf.ts';
import type { Expression } from '../../../../src/sql/expression/expression.ts';
import { writeExpression } from '../../../../src/sql/expression/writeExpression.ts';
import { caseOfCells } from '../../../../src/sql/measures/status/caseOfCells.ts';
import { statusCells } from '../../../../src/sql/measures/status/statusCells.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { evaluate } from '../counting/interpret.ts';
import { compiledOf, planOf } from './statusPlans.ts';

const cells = statusCells(compiledOf(planOf(vietnam2022).classification));

/** As text, with numbers as people write them. */
const read = (expression: Expression) =>
  writeExpression(expression, dialectOf('duckdb'))
    .replaceAll(/CAST\((\d+) AS BIGINT\)/g, '$1')
    .replaceAll(/\d(\.\d+)?e\d+/g, (digits) => String(Number(digits)))
    .replaceAll('"', '');

describe('the rules as one CASE', () => {
  test('read as the decree does', () => {
    const determined = cells.filter(({ area }) => area !== null);
    const known = caseOfCells(determined, ({ possible }) => possible);
    const byCount = (at: number, below: number, open: number) =>
      `CASE WHEN atCutoff THEN ${at} WHEN (NOT atCutoff) THEN ${below} ELSE ${open} END`;
    expect(read(known)).toBe(
      [
        "CASE WHEN (area = 'rural') THEN",
        `CASE WHEN (income <= 1500000) THEN ${byCount(1, 2, 3)}`,
        'WHEN (income <= 2250000) THEN 4 WHEN (income > 2250000) THEN 8',
        `ELSE ${byCount(13, 14, 15)} END`,
        "WHEN (area = 'urban') THEN",
        `CASE WHEN (income <= 2000000) THEN ${byCount(1, 2, 3)}`,
        'WHEN (income <= 3000000) THEN 4 WHEN (income > 3000000) THEN 8',
        `ELSE ${byCount(13, 14, 15)} END END`,
      ].join(' '),
    );
  });

  test('cells that come to the same are not told apart', () => {
    const isAverage = caseOfCells(cells.slice(0, 1), ({ possible }) => (possible === 4 ? 1 : 0));
    expect(read(isAverage)).toBe(
      "CASE WHEN (area = 'rural') THEN CASE WHEN (income <= 1500000) THEN 0 WHEN (income <= 2250000) THEN 1 ELSE 0 END END",
    );
    const isOverAll = caseOfCells(cells.slice(0, 1), ({ possible }) => (possible === 8 ? 1 : 0));
    expect(read(isOverAll)).toBe(
      "CASE WHEN (area = 'rural') THEN CASE WHEN (income <= 2250000) THEN 0 WHEN (income > 2250000) THEN 1 ELSE 0 END END",
    );
    expect(read(caseOfCells(cells, () => 7))).toBe(
      "CASE WHEN (area = 'rural') THEN 7 WHEN (area = 'urban') THEN 7 ELSE 7 END",
    );
  });

  test('without lines an income is known or not', () => {
    const [rural] = cells;
    if (rural === undefined) throw new Error('no cells');
    const open = { ...rural, thresholds: [], byIncome: rural.byIncome.slice(-1) };
    const expression = caseOfCells([open], ({ possible }) => possible);
    const found = (income: number | null) =>
      evaluate(expression, (name) =>
        name === 'area' ? 'rural' : name === 'income' ? income : true,
      );
    expect([found(5), found(null)]).toEqual([8n, 13n]);
  });
});
