import { addRationals } from '../../numeric/rational/addRationals.ts';
import { multiplyRationals } from '../../numeric/rational/multiplyRationals.ts';
import { rational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { weightedTotal } from '../../numeric/sums/weightedTotal.ts';
import { refuse } from '../../require.ts';
import { readGrouping } from '../../sample/formula/readGrouping.ts';
import type { Companion } from '../../sample/formula/readSample.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import { quantileInfluence } from '../../sample/quantile/quantileInfluence.ts';
import { quantileOf } from '../../sample/quantile/quantilesOf.ts';
import type {
  GroupLine,
  PovertyInput,
  PovertyLine,
  RelativeLine,
  SocietalLine,
} from './povertyLine.ts';

/** The column of lines that a sample has for its rows; none where all have one line. */
export function lineColumns(data: PovertyInput, line: PovertyLine): readonly Companion[] {
  if (typeof line === 'number') return [];
  const isColumn = line.kind === 'column' || line.kind === 'byGroup';
  if (!isColumn) return [];
  if (line.kind === 'byGroup') {
    return [{ path: ['by', line.by], column: linesByGroup(data, line) }];
  }
  if (data.line === undefined) {
    return refuse('missingValue', ['line'], 'a column of lines in the sample', data.line);
  }
  return [{ path: ['line'], column: data.line }];
}

/** The line of each row by its group. */
function linesByGroup(data: PovertyInput, line: GroupLine): Float64Array {
  const groups = readGrouping(data, line.by);
  const rows = groups.codes.length;
  const amounts = new Map<GroupLabel, number>(
    line.amounts.map((each) => [each.label, each.amount]),
  );
  const byCode = groups.labels.map((label) => amounts.get(label) ?? Number.NaN);
  const lines = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = groups.codes[row] as number;
    const amount = byCode[code] as number;
    if (Number.isNaN(amount)) {
      refuse('missingValue', ['by', line.by, row], 'a line for this group', groups.labels[code]);
    }
    lines[row] = amount;
  }
  return lines;
}

/**
 * The line for everybody: the number given, or what the sample makes it. `null` where the sample has
 * nobody, or where its median or mean is not above 0.
 */
export function commonLine(columns: SampleColumns, line: PovertyLine): number | null {
  if (typeof line === 'number') return line;
  if (line.kind === 'column' || line.kind === 'byGroup') return null;
  return sampleLine(columns, line).amount;
}

/** A line that a sample makes, and the median or mean it is made of. */
export interface MadeLine {
  /** The line; `null` where there is nobody, or where it would not be above 0. */
  readonly amount: number | null;
  /** The median or the mean; `null` where there is nobody. */
  readonly reference: number | null;
}

/** The line that a sample makes. */
export function sampleLine(columns: SampleColumns, line: RelativeLine | SocietalLine): MadeLine {
  if (columns.population === 0) return { amount: null, reference: null };
  const reference = referenceOf(columns, line);
  const intercept = line.kind === 'societal' ? line.intercept : 0;
  const made = Number.isFinite(reference) ? shareOf(reference, line.share, intercept) : reference;
  const amount = line.kind === 'societal' ? Math.max(line.floor, made) : made;
  if (!Number.isFinite(amount)) {
    refuse('overflow', ['line'], 'a line that is a finite double', amount);
  }
  return { amount: amount > 0 ? amount : null, reference };
}

/**
 * A share of an amount and an intercept, as the double nearest to what they are in decimals: 0.6 of 37.25
 * is 22.35, on which somebody may stand, and not the product of two doubles.
 */
function shareOf(amount: number, share: number, intercept: number): number {
  const product = multiplyRationals(rational(share), rational(amount));
  return rationalToNumber(addRationals(rational(intercept), product));
}

function referenceOf(columns: SampleColumns, line: RelativeLine | SocietalLine): number {
  if (line.kind === 'relative' && line.of === 'mean')
    return weightedTotal(columns.welfare, columns.weights) / columns.population;
  return quantileOf(columns, 0.5, line.rule ?? 'midpoint');
}

/** The influence at each place on a line that the sample makes; `null` for a line that is given. */
export function lineInfluence(
  columns: SampleColumns,
  line: PovertyLine,
  bandwidth?: number,
): Float64Array | null {
  if (typeof line === 'number' || line.kind === 'column' || line.kind === 'byGroup') return null;
  const { share } = line;
  const reference = referenceOf(columns, line);
  if (line.kind === 'relative' && line.of === 'mean') {
    return columns.welfare.map((value) => share * (value - reference));
  }
  if (line.kind === 'societal' && line.intercept + share * reference < line.floor) return null;
  return quantileInfluence(columns, reference, bandwidth).map((value) => share * value);
}
