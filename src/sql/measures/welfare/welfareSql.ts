import type { Plan } from '../../../model/plan/plan.ts';
import type { PlanIndicator } from '../../../model/plan/planIndicator.ts';
import type { PlanLine } from '../../../model/plan/planLine.ts';
import { planMeasures } from '../../../model/plan/planMeasures.ts';
import { refuse } from '../../../require.ts';
import { requireOutsideSupport } from '../../../sample/support.ts';
import { numberOf } from '../../expression/build.ts';
import type { SqlPart } from '../sqlMeasure.ts';
import { distributionSql, type OneColumnIndicator } from './distributionSql.ts';
import { columnsBeside, type JointIndicator, jointSql, sumFaults } from './joint/jointSql.ts';
import { type PovertyLineIndicator, povertySql } from './poverty/povertySql.ts';
import { numberLine, type SqlLine, tableLine } from './poverty/sqlLine.ts';
import { lineOfRows } from './rows/lineOfRows.ts';
import { supportOf } from './rows/supportOf.ts';
import { tableLineOf } from './rows/tableLineOf.ts';
import { type WelfareRowsSettings, welfareRows } from './rows/welfareRows.ts';

type Path = readonly (string | number)[];

/** Measures that no statement is written for. */
type OtherIndicator = Extract<
  PlanIndicator,
  { measure: 'estebanRayIndex' | 'betweenGroupShare' | 'duclosEstebanRayIndex' }
>;

/** The indicators of welfare. */
type WelfareIndicatorOfPlan =
  | PovertyLineIndicator
  | OneColumnIndicator
  | JointIndicator
  | OtherIndicator;

/** An indicator of welfare as SQL: of a plan that was checked. */
export function welfareSql(plan: Plan, indicator: PlanIndicator): SqlPart {
  const path = ['indicators', plan.indicators.indexOf(indicator)];
  if (!isWelfare(indicator)) {
    return refuse('notSupported', [...path, 'measure'], 'a measure of welfare', indicator.measure);
  }
  if (isOther(indicator)) {
    const expected = 'a measure that SQL is written for, or one batch: tabulate(rows or columns)';
    return refuse('notSupported', [...path, 'measure'], expected, indicator.measure);
  }
  const read = readRows(plan, indicator, path);
  if ('line' in indicator) return ofLine(plan, indicator, read, path);
  if ('variable' in indicator || 'tax' in indicator || 'sources' in indicator) {
    const rows = welfareRows(read);
    return { rows, measure: jointSql(indicator, rows) };
  }
  return { rows: welfareRows(read), measure: distributionSql(indicator, fractionsOf(plan)) };
}

function isWelfare(indicator: PlanIndicator): indicator is WelfareIndicatorOfPlan {
  return planMeasures[indicator.measure].family === 'welfare';
}

function isOther(indicator: WelfareIndicatorOfPlan): indicator is OtherIndicator {
  return (
    indicator.measure === 'estebanRayIndex' ||
    indicator.measure === 'betweenGroupShare' ||
    indicator.measure === 'duclosEstebanRayIndex'
  );
}

/** The column of weights that may be fractions: those of other kinds are whole. */
function fractionsOf({ weight }: Plan): string | null {
  return weight?.kind === 'sampling' ? weight.column : null;
}

/** How the rows of an indicator are read, before its line. */
function readRows(
  plan: Plan,
  indicator: Exclude<WelfareIndicatorOfPlan, OtherIndicator>,
  path: Path,
): WelfareRowsSettings {
  const support = supportOf(indicator);
  const policy = 'outsideSupport' in indicator ? indicator.outsideSupport : undefined;
  const isJoint = 'variable' in indicator || 'tax' in indicator || 'sources' in indicator;
  // A floor would change welfare and leave its sources: their sum would be another.
  if ('sources' in indicator && typeof policy === 'object') {
    refuse('unknownOption', [...path, 'outsideSupport'], "'refuse' or 'omit' or 'keep'", policy);
  }
  const column = indicator.column ?? plan.welfare;
  const shared = {
    support,
    outsideSupport: requireOutsideSupport(policy, support, [...path, 'outsideSupport']),
    missing: plan.missing ?? 'refuse',
    line: null,
    tableLine: null,
    beside: isJoint ? columnsBeside(indicator) : [],
  };
  if (column === undefined) {
    return refuse('invalidPlan', [...path, 'column'], 'a column of welfare', column);
  }
  const faults = 'sources' in indicator ? sumFaults(indicator, column) : [];
  return { ...shared, welfare: numberOf(column), column, faults };
}

function ofLine(
  plan: Plan,
  indicator: PovertyLineIndicator,
  read: WelfareRowsSettings,
  path: Path,
): SqlPart {
  if (indicator.measure === 'senIndex' && indicator.version === 'original') {
    requireCounts(plan, path);
  }
  const { boundary = 'below' } = indicator;
  const line = lineOf(plan, indicator.line, [...path, 'line']);
  const own = lineOfRows(line, [...path, 'line']);
  const perRow = perRowOf(indicator);
  const isMade = typeof line === 'object' && (line.kind === 'relative' || line.kind === 'societal');
  const rows = welfareRows({
    ...read,
    line: own === null ? null : { ...own, perRow },
    tableLine: isMade ? tableLineOf(line, read.welfare) : null,
  });
  const at: SqlLine = isMade
    ? tableLine(boundary)
    : numberLine(typeof line === 'number' ? line : perRow === 'ratio' ? 1 : 0, boundary);
  return { rows, measure: povertySql(indicator, at, fractionsOf(plan)) };
}

function lineOf({ lines = {} }: Plan, line: string | PlanLine, path: Path): PlanLine {
  if (typeof line !== 'string') return line;
  const named = Object.hasOwn(lines, line) ? lines[line] : undefined;
  return named ?? refuse('invalidPlan', path, 'the name of a line of the plan', line);
}

/** What is money stays money; the other measures know welfare as a share of the line alone. */
function perRowOf({ measure }: PovertyLineIndicator): 'ratio' | 'difference' {
  const isMoney =
    measure === 'poorPopulation' || measure === 'meanShortfall' || measure === 'totalShortfall';
  return isMoney ? 'difference' : 'ratio';
}

/** The original index of Sen counts the poor one by one, which sampling weights do not. */
function requireCounts({ weight }: Plan, path: Path): void {
  if (weight?.kind !== 'sampling') return;
  const expected = "'replicationInvariant', or weights of kind 'frequency'";
  refuse('unknownOption', [...path, 'version'], expected, 'original');
}
