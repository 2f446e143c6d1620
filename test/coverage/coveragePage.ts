import { type Cell, type Column, columns, type MatrixRow, type PlanRow } from './matrix.ts';

/** The matrix as a page of docs/, and below it the measures that a plan alone has. */
export function coveragePage(rows: readonly MatrixRow[], planRows: readonly PlanRow[]): string {
  const names = Object.keys(columns) as Column[];
  const planNames = Object.keys(planRows[0]?.cells ?? {}) as (keyof PlanRow['cells'])[];
  const reasons = [
    ...new Set([
      ...rows.flatMap(({ cells }) => names.map((name) => reasonOf(cells[name]))),
      ...planRows.flatMap(({ cells }) => planNames.map((name) => reasonOf(cells[name]))),
    ]),
  ].filter((reason) => reason !== null);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cellOf = (cell: Cell) =>
    typeof cell === 'string'
      ? `no ${reasons.indexOf(reasonOf(cell) ?? '') + 1}`
      : `[yes](${cell.file.replace(/^(?!docs\/)/, '../').replace(/^docs\//, '')})`;
  const tableOf = <Name extends Column>(
    shown: readonly Name[],
    of: readonly { readonly measure: string; readonly cells: Readonly<Record<Name, Cell>> }[],
  ) => [
    line(['measure', ...shown]),
    line(['---', ...shown.map(() => '---')]),
    ...of.map(({ measure, cells }) =>
      line([`\`${measure}\``, ...shown.map((name) => cellOf(cells[name]))]),
    ),
    '',
  ];
  return [
    '<!-- Printed from test/coverage/matrix.ts; change it there. -->',
    '',
    '# What is covered',
    '',
    'Every measure, and what is known of it. A *yes* leads to what proves it.',
    '',
    ...tableOf(names, rows),
    'Measures that no function is named after: a plan asks for them.',
    '',
    ...tableOf(planNames, planRows),
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
