import { type Cell, columns, type MatrixRow } from './matrix.ts';

/** The matrix as a page of docs/. */
export function coveragePage(rows: readonly MatrixRow[]): string {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const reasons = [
    ...new Set(rows.flatMap(({ cells }) => names.map((name) => reasonOf(cells[name])))),
  ].filter((reason) => reason !== null);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cellOf = (cell: Cell) =>
    typeof cell === 'string'
      ? `no ${reasons.indexOf(reasonOf(cell) ?? '') + 1}`
      : `[yes](${cell.file.replace(/^(?!docs\/)/, '../').replace(/^docs\//, '')})`;
  return [
    '<!-- Printed from test/coverage/matrix.ts; change it there. -->',
    '',
    '# What is covered',
    '',
    'Every measure, and what is known of it. A *yes* leads to what proves it.',
    '',
    line(['measure', ...names]),
    line(['---', ...names.map(() => '---')]),
    ...rows.map(({ measure, cells }) =>
      line([`\`${measure}\``, ...names.map((name) => cellOf(cells[name]))]),
    ),
    '',
    ...reasons.map((reason, at) => `- no ${at + 1}: ${reason}.`),
    '',
    'What the columns mean:',
    '',
    ...Object.entries(columns).map(([name, meaning]) => `- ${name}: ${meaning}.`),
    '',
  ].join('\n');
}

function reasonOf(cell: Cell): string | null {
  return typeof cell === 'string' ? cell.slice('no: '.length) : null;
}
