import type { ErrorPath } from '../../errors.ts';
import type { Measure } from '../../model/sample/measure.ts';
import type { Boundary } from '../../model/standard/standard.ts';
import { refuse, requireAbove, requireKeys, requireRecord } from '../../require.ts';
import { conventionsOf } from '../../sample/formula/countSample.ts';
import { evaluateRead, influenceOfRead } from '../../sample/formula/evaluateFormula.ts';
import { readSample, requireMissing } from '../../sample/formula/readSample.ts';
import type { ReadSample, SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { requireOutsideSupport } from '../../sample/support.ts';
import type { LineOptions, PovertyInput, PovertyLine } from '../lines/povertyLine.ts';
import { requireBoundary } from '../lines/requireBoundary.ts';
import { lineText, requireLine } from '../lines/requireLine.ts';
import { commonLine, lineColumns, lineInfluence } from '../lines/resolveLine.ts';
import { leastNormal } from './logGap.ts';
import type { LineAt, PovertyFormula, PovertyValue } from './povertyFormula.ts';

const optionKeys = ['line', 'boundary', 'bandwidth', 'missing', 'outsideSupport'] as const;

/** A formula with its line. */
export interface BoundPoverty {
  readonly formula: PovertyFormula;
  readonly line: PovertyLine;
  readonly boundary: Boundary;
  readonly bandwidth: number | undefined;
  readonly missing: LineOptions['missing'];
  readonly outsideSupport: SampleFormula<never>['outsideSupport'];
}

/** Checks the settings that every measure of poverty has; `own` are the names of its other ones. */
export function bindPoverty(
  options: LineOptions,
  formula: PovertyFormula,
  own: readonly string[] = [],
): BoundPoverty {
  requireRecord(options, ['options'], 'options: { line }');
  requireKeys(options, [...optionKeys, ...own], []);
  const { bandwidth } = options;
  if (bandwidth !== undefined) requireAbove(bandwidth, ['bandwidth'], 'a bandwidth above 0');
  return {
    formula,
    line: requireLine(options.line),
    boundary: requireBoundary(options.boundary),
    bandwidth,
    missing: requireMissing(options.missing),
    outsideSupport: requireOutsideSupport(options.outsideSupport, formula.support),
  };
}

/** The value of a measure of poverty, and how it was made. */
export function evaluatePoverty(data: PovertyInput, bound: BoundPoverty): PovertyValue {
  return evaluateWithLine(readWithLine(data, bound), bound);
}

/** The value where the sample was read and its line found. */
export function evaluateWithLine(
  { read, amount, at }: SampleWithLine,
  bound: BoundPoverty,
): PovertyValue {
  return { ...evaluateRead(read, sampleFormula(bound, at)), line: amount };
}

/** A measure of poverty with its settings bound: its value, and the influence of every row. */
export function povertyMeasure(bound: BoundPoverty): Measure<PovertyInput> {
  const { measure } = bound.formula;
  return {
    measure,
    conventions: conventionsOf(sampleFormula(bound, null)),
    value: (data) => evaluatePoverty(data, bound).value,
    influence: (data) => influenceOf(data, bound),
  };
}

/** A sample with the line of everybody; rows with lines of their own are measured against them. */
export interface SampleWithLine {
  readonly read: ReadSample;
  /** The line in money; `null` where rows have lines of their own or the sample makes none. */
  readonly amount: number | null;
  /** The line to compare with; `null` where the sample makes none. */
  readonly at: LineAt | null;
}

/** Reads a sample and finds its line. */
export function readWithLine(
  data: PovertyInput,
  { formula, line, boundary, bandwidth, missing }: BoundPoverty,
): SampleWithLine {
  requireRecord(data, [], 'a sample: { welfare, weight }');
  const read = readSample(data, missing, lineColumns(data, line));
  if (read.columns.companions.length > 0) {
    const against = formula.perRow === 'ratio' ? 1 : 0;
    return { read, amount: null, at: { line: against, boundary, bandwidth } };
  }
  const amount = commonLine(read.columns, line);
  return { read, amount, at: amount === null ? null : { line: amount, boundary, bandwidth } };
}

/** Welfare as a ratio to the line of its row, or as what it has above it. */
export function againstLines(
  columns: SampleColumns,
  perRow: PovertyFormula['perRow'],
): SampleColumns {
  const { welfare, companions, rowAt } = columns;
  const [lines] = companions;
  if (lines === undefined) return columns;
  const against = new Float64Array(welfare.length);
  for (let place = 0; place < welfare.length; place++) {
    const line = lines[place] as number;
    if (line <= 0) refuse('invalidNumber', pathOf(place), 'a line above 0', line);
    const value = welfare[place] as number;
    const relative = perRow === 'ratio' ? value / line : value - line;
    if (perRow === 'ratio' && value !== 0 && Math.abs(relative) < leastNormal) {
      refuse('overflow', pathOf(place), 'a line whose ratio to welfare is a double', line);
    }
    against[place] = relative;
  }
  // A ratio to lines of their own need not ascend where welfare does.
  return { ...columns, welfare: against, companions: [], ascending: false };

  function pathOf(place: number): ErrorPath {
    return ['line', rowAt === null ? place : (rowAt[place] as number)];
  }
}

function sampleFormula(bound: BoundPoverty, at: LineAt | null): SampleFormula<never> {
  const { formula, line, boundary, outsideSupport, missing } = bound;
  const { measure, support, order } = formula;
  return {
    measure,
    support,
    order,
    outsideSupport,
    missing,
    transform: (columns) => againstLines(columns, formula.perRow),
    conventions: {
      line: lineText(line),
      boundary,
      ...(bound.bandwidth === undefined ? {} : { bandwidth: String(bound.bandwidth) }),
      ...formula.settings,
    },
    value: (columns) => (at === null ? null : formula.value(columns, at)),
    influence: (columns, value) =>
      at === null ? new Float64Array(0) : formula.influence(columns, at, value),
  };
}

/** The influence with the line given, and what comes of it by the line that the sample makes. */
function influenceOf(data: PovertyInput, bound: BoundPoverty): Float64Array | null {
  const { read, at } = readWithLine(data, bound);
  if (at === null) return null;
  let slope = 0;
  const line = lineInfluence(read.columns, bound.line, bound.bandwidth);
  const formula = sampleFormula(bound, at);
  const influence = influenceOfRead(read, {
    ...formula,
    influence: (columns, value) => {
      if (line !== null) slope = bound.formula.slope(columns, at, value);
      return bound.formula.influence(columns, at, value);
    },
  });
  if (influence === null || line === null || slope === 0) return influence;
  const { rowAt } = read.columns;
  const scale = read.population / read.columns.population;
  for (let place = 0; place < line.length; place++) {
    const row = rowAt === null ? place : (rowAt[place] as number);
    const moved = (influence[row] as number) + slope * (line[place] as number) * scale;
    if (!Number.isFinite(moved)) {
      refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', moved);
    }
    influence[row] = moved + 0;
  }
  return influence;
}
