import type { Boundary } from '../../../../model/standard/standard.ts';
import { most } from '../../../expression/aggregates.ts';
import {
  atMost,
  below,
  choose,
  column,
  isKnown,
  minus,
  number,
  over,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure, SqlSums } from '../../sqlMeasure.ts';
import { type MeasureParts, measureOf, x } from '../measure.ts';

/** A line as measures of poverty see it. */
export interface SqlLine {
  /** The line of a row. */
  readonly ofRow: Expression;
  /** The line of a group, which is that of each of its rows. */
  readonly ofGroup: Expression;
  /** What the line of a group is found by. */
  readonly first: SqlSums;
  /** Whether there is a line. */
  readonly isThere: readonly Expression[];
  /** Whether whoever is exactly on it is poor. */
  readonly boundary: Boundary;
}

/** A line that is a number: 1 or 0 where welfare is relative to lines of the rows. */
export function numberLine(amount: number, boundary: Boundary): SqlLine {
  const line = number(amount);
  return { ofRow: line, ofGroup: line, first: {}, isThere: [], boundary };
}

/** A line that the table makes, which the statement gives to every row; NULL where there is none. */
export function tableLine(boundary: Boundary): SqlLine {
  const ofGroup = column('line');
  const z = column('z');
  return { ofRow: z, ofGroup, first: { line: most(z) }, isThere: [isKnown(ofGroup)], boundary };
}

/** Whether a row is poor, or a value of a group. */
export function isPoor(line: Expression, boundary: Boundary): Expression {
  return boundary === 'below' ? below(x, line) : atMost(x, line);
}

/** A term of those who are poor; 0 of the others. */
export function ofPoor({ ofRow, boundary }: SqlLine, term: Expression): Expression {
  return choose(isPoor(ofRow, boundary), term, number(0));
}

/** What is missing to a line, as a share of it. */
export function gapTo(line: Expression): Expression {
  return over(minus(line, x), line);
}

/** A measure by a line: without a line there is no value. */
export function povertyOf(
  line: SqlLine,
  parts: MeasureParts,
  ...conditions: readonly Expression[]
): SqlMeasure {
  const { first = {}, ...rest } = parts;
  return measureOf({ ...rest, first: { ...line.first, ...first } }, ...line.isThere, ...conditions);
}
