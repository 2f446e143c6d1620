import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planMeasures } from '../../src/model/plan/planMeasures.ts';
import type { EngineResults } from '../conformance/results.ts';
import { readText, root } from '../support/project.ts';
import { publicNames } from '../support/sources.ts';
import { coveragePage } from './coveragePage.ts';
import {
  type Cell,
  type Column,
  columns,
  type MatrixRow,
  matrix,
  type PlanColumn,
  type PlanRow,
  planMatrix,
} from './matrix.ts';

const everyName = [...publicNames.values()].flatMap((names) => [...names]);

test('every measure that the package exports has one row, and no other has one', () => {
  const exported = everyName.filter((name) => name.endsWith('Measure'));
  expect(exported.length).toBeGreaterThan(0);
  const rows = matrix.map(({ measure }) => `${measure}Measure`);
  expect(rows.toSorted()).toEqual([...new Set(exported)].sort());
  expect(matrix.filter(({ measure }) => !everyName.includes(measure))).toEqual([]);
});

test('every measure of a plan has a row, and one that is no function stands apart', () => {
  const rows = matrix.map(({ measure }) => measure);
  const ofPlan = Object.keys(planMeasures).filter((measure) => !rows.includes(measure));
  expect(planMatrix.map(({ measure }) => measure)).toEqual(ofPlan);
});

test('what SQL is said not to have is what the engines did not have', () => {
  const { measures }: EngineResults = JSON.parse(readText('test/conformance/results/duckdb.json'));
  const had = Object.entries(measures).filter(([, one]) => !('notSupported' in one));
  const said = [...matrix, ...planMatrix].filter(({ cells }) => typeof cells.sql !== 'string');
  expect(said.map(({ measure }) => measure).sort()).toEqual(had.map(([measure]) => measure).sort());
});

describe.each(planMatrix.map((row) => ({ ...row })))('$measure', (row) => {
  test.each(Object.keys(row.cells) as PlanColumn[])('%s', (column) => {
    expect(faults(row, column)).toEqual([]);
  });
});

describe.each(matrix.map((row) => ({ ...row })))('$measure', (row) => {
  test.each(Object.keys(columns) as Column[])('%s', (column) => {
    expect(faults(row, column)).toEqual([]);
  });
});

test('a cell without a proof or a reason is a fault', () => {
  const [row = expect.unreachable()] = matrix;
  const file = 'test/coverage/matrix.ts';
  const withValue = (value: MatrixRow['cells']['value']) =>
    faults({ ...row, cells: { ...row.cells, value } }, 'value').length;
  expect(withValue({ file, text: `'${row.measure}'` })).toBe(0);
  expect(withValue({ file: 'test/coverage/gone.ts', text: row.measure })).toBe(1);
  expect(withValue({ file, text: `${row.measure} is not said so` })).toBe(1);
  expect(withValue({ file, text: 'export const matrix' })).toBe(1);
  expect(withValue('no: not yet built')).toBe(0);
  expect(withValue('no:  ')).toBe(1);
});

// `npx vitest run --config test/vitest.config.ts --project unit test/coverage --update`
test('docs/coverage.md says what the matrix says', async () => {
  await expect(coveragePage(matrix, planMatrix)).toMatchFileSnapshot('../../docs/coverage.md');
});

/** What is wrong with a cell. */
function faults<Row extends MatrixRow | PlanRow>(
  { measure, figure, cells }: Row,
  column: keyof Row['cells'],
): string[] {
  const cell = cells[column as keyof typeof cells] as Cell;
  if (typeof cell === 'string') {
    return /^no: \S/.test(cell) ? [] : [`no reason: ${cell}`];
  }
  const { file, text } = cell;
  if (!text.includes(measure) && (figure === null || !text.includes(figure))) {
    return [`'${text}' names neither ${measure} nor ${figure}`];
  }
  if (!existsSync(`${root}/${file}`)) return [`${file} is not there`];
  return readText(file).includes(text) ? [] : [`${file} does not have '${text}'`];
}
