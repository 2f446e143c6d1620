import { refuse } from '../../require.ts';
import { readTable } from '../output/readTable.ts';
import type { Table, TableCell } from '../table.ts';
import { type ReleaseOptions, readReleaseRules } from './releaseRules.ts';
import { roundedCell, roundedTo } from './rounded.ts';
import { type Marks, suppressed } from './suppressed.ts';

/**
 * A table as it may be published: figures of few are suppressed, those that would give them away too, and counts
 * are rounded. A released table has `null` for the value, rows, population and bounds of a suppressed figure, says
 * nothing of rows left out there (`treated` is 0), and says in `suppressed` why.
 *
 * Convention: a figure is `'small'` where it was made from some rows but fewer than `minimumRows`, or from weights of less
 * than `minimumPopulation`; or where it counts people (a headcount, a status, a deprivation, as a share or a number) and
 * some but too few of them are counted, or are not counted. The rows behind a count are taken to be the same share of all
 * rows as of the weights. Counts of 0 and of all are not small. With `complementary: 'none'` nothing else goes.
 *
 * With `'smallest'` more is suppressed (`'complementary'`) until no small number can be had from those that are
 * shown. Of a total and the groups it is made of (totals of kinds grand, rollup and cube) never is one alone hidden, nor
 * groups that are too few together: the next smallest goes too, in a cube one that closes several lines, and the
 * total only where no part will do. What everybody of a group is can be read from any indicator and is hidden in all; a
 * count is hidden with all that it can be had from: a headcount with the other measures of its line or cut-off (M₀ / A is
 * H), a status with the other statuses, which add up to all.
 *
 * With `roundTo` rows, populations, rows left out and counts are rounded to the nearest multiple, halfway up, each by
 * itself, so that parts need not add up; a share of people is the quotient of the rounded numbers and loses its
 * bounds; other measures keep their digits. What has a base that would round to 0 is small.
 *
 * What it protects from: that a small number of rows or of people is read, had as a sum or difference of numbers of the
 * table (of rows, or of value × population), or found because only one table of whole numbers fits. For the rows of groups
 * whose indicators are all of the same rows that holds for a reader who knows the reasons of suppression too, unless these
 * say it by themselves; with `minimumRows` 2 a mark `'small'` does: it is one row. What it does not protect from: differences
 * to another table (other groupings, another year, a release by other rules), and between indicators of one table that are of
 * other rows or other lines; what all of a group have in common (a headcount of 0 or 1); dominance (one large income that
 * makes the mean or the inequality of many); measures of the poor where the table has no headcount of their line, so that
 * few poor are not seen; that a number is known nearly; how many rows were left out of a figure that is shown.
 *
 * Source: A. Hundepool and others (2012), Statistical Disclosure Control, Wiley, chapters 4 and 5; S. Giessing and
 * D. Repsilber (2002), Tools and strategies to protect multiple tables with the GHQUAR cell suppression engine, in
 * Inference Control in Statistical Databases, Springer, 181–192, for the corners of a box.
 *
 * @param table - what `tabulate` made, not released before
 * @param options - the minima, the base of rounding, and whether what gives small figures away is suppressed too
 * @returns a new table of the same groups and indicators; `rows` and `filtered` are 0 where the total of all is not
 * shown
 * @throws PovertyError `invalidNumber`, `missingValue`, `invalidType`, `unknownOption` for faulty options;
 * `notSupported` for a table that was released before; and where the table is none: `missingValue`, `invalidNumber`,
 * `invalidCount`, `unequalColumns`, `duplicateLabel`
 * @example
 * import { releaseTable, tabulate } from 'poverty-indicators/tabulate';
 *
 * const size = { a: 2, b: 9, c: 6 };
 * const rows = Object.entries(size).flatMap(([area, length]) =>
 *   Array.from({ length }, () => ({ area, income: 1 })),
 * );
 * const table = tabulate(rows, {
 *   version: 1, welfare: 'income', by: ['area'],
 *   indicators: [{ id: 'mean', measure: 'meanWelfare' }],
 * });
 * const released = releaseTable(table, { minimumRows: 5, complementary: 'smallest' });
 * released.cells.map(({ rows }) => rows); // => [17, null, 9, null]
 * released.cells.map(({ suppressed }) => suppressed); // => [null, 'small', null, 'complementary']
 */
export function releaseTable(table: Table, options: ReleaseOptions): Table {
  const groups = readTable(table);
  const rules = readReleaseRules(options);
  for (const [place, { suppressed, rows, population }] of table.cells.entries()) {
    if (suppressed === null && rows !== null && population !== null) continue;
    const expected = 'a table that was not released before';
    refuse('notSupported', ['cells', place], expected, suppressed ?? rows);
  }
  const marks = suppressed(groups, table.indicators, rules);
  const base = rules.roundTo;
  const places = new Map(table.indicators.map(({ id }, place) => [id, place]));
  const rowOf = new Map(groups.map(({ group }, row) => [JSON.stringify(group), row]));
  const cells = table.cells.map((cell): TableCell => {
    const place = places.get(cell.indicator) as number;
    const mark = marks[rowOf.get(JSON.stringify(cell.group)) as number]?.[place] ?? null;
    if (mark !== null) return hiddenCell(cell, mark);
    const indicator = table.indicators[place];
    return base === 0 || indicator === undefined ? cell : roundedCell(cell, indicator, base);
  });
  const shown = isTotalShown(groups, marks);
  const ofAll = (rows: number) => (shown ? (base === 0 ? rows : roundedTo(rows, base)) : 0);
  return { ...table, rows: ofAll(table.rows), filtered: ofAll(table.filtered), cells };
}

/** Whether how many rows were counted can be read from the total of all anyway. */
function isTotalShown(groups: ReturnType<typeof readTable>, marks: Marks): boolean {
  const total = groups.findIndex(({ group }) => group.every((label) => label === null));
  return marks[total]?.includes(null) ?? false;
}

function hiddenCell(cell: TableCell, mark: 'small' | 'complementary'): TableCell {
  const nobody = { rows: 0, weight: 0 };
  return {
    ...cell,
    value: null,
    rows: null,
    population: null,
    treated: { missing: nobody, omitted: nobody, changed: nobody },
    bounds: null,
    resolution: 0,
    suppressed: mark,
  };
}
