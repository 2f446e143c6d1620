import type { PatternTable } from '../../../multidimensional/data/deprivationData.ts';
import { refuse } from '../../../require.ts';
import { type MadeLine, madeLine } from '../../distribution/madeLine.ts';
import { tableGroups } from '../../groups/tableGroups.ts';
import { isMade, type MadePlanLine, statedLine } from '../../lines/lineOfPlan.ts';
import type { BoundStatus } from '../../measures/boundIndicator.ts';
import { countedBy } from '../../measures/countedBy.ts';
import { placed } from '../../measures/placed.ts';
import { statusValue } from '../../status/statusValue.ts';
import { type Table, tableVersion } from '../../table.ts';
import { groupWeight, type Ledger, setSums, statusSums, sumAt } from '../ledger.ts';
import type { PartsIndicator, WelfareParts } from '../plan/partsPlan.ts';
import type { TableState } from '../tableState.ts';
import { groupPatterns } from './groupPatterns.ts';
import { type GroupTotals, groupTotals } from './groupTotals.ts';
import { type CellValue, finishPath, requireLinear, welfareCell } from './welfareCell.ts';

/** The table of all rows that a state has. */
export function tableOfState(state: TableState): Table {
  const { parts, groups, rows, filtered } = state;
  const { plan, digest, indicators } = parts;
  requireWeights(state);
  const tables = state.patterns.map((cells) => groupPatterns(cells, groups.length));
  const everybody = groupTotals(
    state,
    Uint32Array.from(groups, (_, place) => place),
    tables,
  );
  const lineOf = tableLines(state, everybody);
  const cells = tableGroups(plan, { labels: groups.map(({ labels }) => labels) }).flatMap(
    ({ group, finest, whole }) => {
      const totals = whole ? everybody : groupTotals(state, finest, tables);
      return indicators.map((indicator) => ({
        group,
        indicator: indicator.bound.indicator.id,
        ...cellOf(state, indicator, totals, lineOf),
        suppressed: null,
      }));
    },
  );
  return {
    version: tableVersion,
    plan: digest,
    by: plan.by ?? [],
    indicators: indicators.map(({ bound }) => bound.described),
    rows,
    filtered,
    cells,
  };
}

/** Holds that the weights of all rows together are a double. */
export function requireWeights({ groups, parts }: TableState): void {
  let sum = 0;
  for (const { ledger } of groups) sum += sumAt(ledger, groupWeight);
  if (Number.isFinite(sum)) return;
  const { weight, size } = parts.plan;
  refuse('overflow', [weight?.column ?? size ?? 'weight'], 'weights with a finite sum', sum);
}

type LineOf = (parts: WelfareParts, totals: GroupTotals) => MadeLine | null;

/** The lines that a table makes: of everybody once, or of each group. */
function tableLines(state: TableState, everybody: GroupTotals): LineOf {
  const ofTable = new Map<string, MadeLine>();
  const make = ({ bound, distribution, treatment }: WelfareParts, totals: GroupTotals) => {
    const line = statedLine(bound.line as MadePlanLine) as Parameters<typeof madeLine>[1];
    return placed(
      (path) => finishPath(path, bound, state.parts.plan),
      () => {
        const buckets = totals.pooled(distribution as number);
        const { set = 0 } = state.parts.treatments[treatment] ?? {};
        const rows = sumAt(totals.ledger, state.places.set(set) + setSums.weightedRows);
        requireLinear(isOfMean(line) ? undefined : line.rule, buckets.population, rows);
        return madeLine(buckets, line);
      },
    );
  };
  return (parts, totals) => {
    const { line } = parts.bound;
    if (!isMade(line)) return null;
    if (line.scope === 'group') return make(parts, totals);
    const key = JSON.stringify([parts.distribution, line]);
    const known = ofTable.get(key) ?? make(parts, everybody);
    ofTable.set(key, known);
    return known;
  };
}

function isOfMean(line: Parameters<typeof madeLine>[1]): boolean {
  return line.kind === 'relative' && line.of === 'mean';
}

function cellOf(
  state: TableState,
  indicator: PartsIndicator,
  totals: GroupTotals,
  lineOf: LineOf,
): CellValue {
  const exact = { bounds: null, resolution: 0 };
  if ('status' in indicator) {
    const { bound, status } = indicator;
    return { ...statusCell(bound, totals.ledger, state.places.status(status)), ...exact };
  }
  if ('patterns' in indicator) {
    const { bound, patterns: table } = indicator;
    const patterns: PatternTable = totals.patterns(table);
    const { plan } = state.parts;
    const counts = {
      indicators: bound.deprivations,
      ...countedBy(plan),
      patterns,
      groupings: [],
    };
    return {
      ...placed(
        (path) => ['indicators', bound.place, ...path],
        () => bound.evaluate(counts),
      ),
      ...exact,
    };
  }
  return welfareCell(state, indicator, totals, lineOf(indicator, totals));
}

/** The figure of a measure of status, from its sums in a ledger. */
function statusCell(bound: BoundStatus, ledger: Ledger, at: number) {
  const pair = (place: number) => ledger.subarray(2 * (at + place), 2 * (at + place) + 2);
  const counts = {
    rows: pair(statusSums.rows),
    weight: pair(statusSums.population),
    counted: pair(statusSums.counted),
    missingRows: pair(statusSums.missingRows),
    missingWeight: pair(statusSums.missingWeight),
  };
  return statusValue(bound, counts, Uint32Array.of(0));
}
