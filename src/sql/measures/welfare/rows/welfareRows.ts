import type { MissingPolicy } from '../../../../model/sample/missingPolicy.ts';
import type { OutsideSupport } from '../../../../model/sample/outsideSupport.ts';
import type { Support } from '../../../../sample/support.ts';
import {
  above,
  all,
  any,
  atMost,
  call,
  choose,
  column,
  isKnown,
  isNull,
  minus,
  not,
  number,
  numberOf,
  over,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlFault, SqlRows, SqlSums, SqlTableLine } from '../../sqlMeasure.ts';
import type { LineOfRows } from './lineOfRows.ts';
import { supportRows } from './supportRows.ts';

/** What the rows of an indicator are read by. */
export interface WelfareRowsSettings {
  /** Welfare, of the columns of the table; NULL where there is none. */
  readonly welfare: Expression;
  /** The column of it. */
  readonly column: string;
  /** What the measure accepts. */
  readonly support: Support;
  /** What is done about the rest. */
  readonly outsideSupport: OutsideSupport;
  /** What is done about rows without a value in any column. */
  readonly missing: MissingPolicy;
  /** The line of each row, and what becomes of welfare by it. */
  readonly line: (LineOfRows & { readonly perRow: 'ratio' | 'difference' }) | null;
  /** A line that the table makes. */
  readonly tableLine: SqlTableLine | null;
  /** Other columns of numbers, by the names that the measure knows. */
  readonly beside: readonly { readonly name: string; readonly column: string }[];
  /** More rows that are refused, among those that are counted. */
  readonly faults: readonly SqlFault[];
}

/** The rows of an indicator of welfare, by the same steps as a measure in memory. */
export function welfareRows(settings: WelfareRowsSettings): SqlRows {
  const { line, beside, missing } = settings;
  const lines = line === null ? [] : [{ name: 'own_line', ...line }];
  const columns: SqlSums = {
    income: settings.welfare,
    ...Object.fromEntries(lines.map((one) => [one.name, one.line])),
    ...Object.fromEntries(beside.map((one) => [one.name, numberOf(one.column)])),
    x: measured(settings),
  };
  const read = [
    { name: 'income', column: settings.column },
    ...lines.filter(({ byLabel }) => !byLabel),
    ...beside,
  ];
  const isMissing = any(...read.map(({ name }) => isNull(column(name))));
  const isRead = all(
    ...read.map(({ name }) => isKnown(column(name))),
    ...read.map(({ name }) => not(call('isInfinite', column(name)))),
    ...lines.filter(({ byLabel }) => byLabel).map(({ name }) => isKnown(column(name))),
  );
  const supported = supportRows(settings, isRead);
  const hasLine = lines.map(({ name }) => above(column(name), number(0)));
  return {
    columns,
    counted: all(supported.counted, ...hasLine),
    faults: [
      ...read.flatMap((one) => columnFaults(one, missing)),
      ...lines.flatMap((one) => lineFaults(one, supported.counted)),
      ...supported.faults,
      ...settings.faults.map((fault) => ({
        ...fault,
        when: all(supported.counted, fault.when),
      })),
    ],
    treated: [
      ...(missing === 'omit' ? [{ as: 'missing' as const, when: isMissing }] : []),
      ...supported.treated,
    ],
    line: settings.tableLine,
  };
}

/** Welfare as the measure sees it: raised to a floor, and relative to the line of the row. */
function measured({ welfare, outsideSupport, line }: WelfareRowsSettings): Expression {
  const raised =
    typeof outsideSupport === 'object'
      ? call('greatest', welfare, number(outsideSupport.floor))
      : welfare;
  if (line === null) return raised;
  if (line.perRow === 'difference') return minus(raised, line.line);
  return choose(above(line.line, number(0)), over(raised, line.line));
}

function columnFaults(
  { name, column: of }: { readonly name: string; readonly column: string },
  missing: MissingPolicy,
): SqlFault[] {
  const infinite: SqlFault = {
    code: 'invalidNumber',
    column: of,
    expected: 'a finite number',
    when: call('isInfinite', column(name)),
  };
  if (missing === 'omit') return [infinite];
  const expected = "a number, or another policy for rows that are 'missing'";
  return [{ code: 'missingValue', column: of, expected, when: isNull(column(name)) }, infinite];
}

function lineFaults(
  { name, column: of, byLabel }: LineOfRows & { readonly name: string },
  counted: Expression,
): SqlFault[] {
  if (byLabel) {
    const expected = 'a label that the line has an amount for';
    return [{ code: 'missingValue', column: of, expected, when: isNull(column(name)) }];
  }
  const when = all(counted, atMost(column(name), number(0)));
  return [{ code: 'invalidNumber', column: of, expected: 'a line above 0', when }];
}
