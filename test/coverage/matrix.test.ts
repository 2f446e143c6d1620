import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText, root } from '../support/project.ts';
import { publicNames } from '../support/sources.ts';
import { coveragePage } from './coveragePage.ts';
import { type Column, columns, type MatrixRow, matrix } from './matrix.ts';

const everyName = [...publicNames.values()].flatMap((names) => [...names]);

test('every measure that the package exports has one row, and no other has one', () => {
  const exported = everyName.filter((name) => name.endsWith('Measure'));
  expect(exported.length).toBeGreaterThan(0);
  const rows = matrix.map(({ measure }) => `${measure}Measure`);
  expect(rows.toSorted()).toEqual([...new Set(exported)].sort());
  expect(matrix.filter(({ measure }) => !everyName.includes(measure))).toEqual([]);
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
  await expect(coveragePage(matrix)).toMatchFileSnapshot('../../docs/coverage.md');
});

/** What is wrong with a cell. */
function faults({ measure, figure, cells }: MatrixRow, column: Column): string[] {
  const cell = cells[column];
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
