import type { Plan } from '../../model/plan/plan.ts';
import type { PlanLine } from '../../model/plan/planLine.ts';
import type { PovertyLine } from '../../monetary/lines/povertyLine.ts';
import { lineText } from '../../monetary/lines/requireLine.ts';

/** The line of an indicator of a plan that was checked: its own, or the one of that name; `null` for none. */
export function lineOfPlan(
  { lines = {} }: Plan,
  line: string | PlanLine | undefined,
): PlanLine | null {
  return (typeof line === 'string' ? lines[line] : line) ?? null;
}

/** The line as a measure has it that is given the lines of rows in a column. */
export function measuredLine(line: PlanLine): PovertyLine {
  return typeof line === 'number' || line.kind !== 'byGroup'
    ? statedLine(line)
    : { kind: 'column' };
}

/** The line as a measure has it that finds the lines of rows by itself. */
export function statedLine(line: PlanLine): PovertyLine {
  if (typeof line === 'number') return line;
  if (line.kind === 'column') return { kind: 'column' };
  if (line.kind === 'byGroup') return line;
  const { scope, ...rest } = line;
  return rest;
}

/** The line in words, and of whom it is made, for the conventions of a table. */
export function lineWords(
  line: PlanLine,
  given: string | PlanLine | undefined,
): { readonly line: string; readonly lineScope?: string } {
  const isColumn = typeof line === 'object' && line.kind === 'column';
  const text = isColumn ? `column ${line.column}` : lineText(statedLine(line));
  const named = typeof given === 'string' ? `${given}: ${text}` : text;
  return isMade(line) ? { line: named, lineScope: line.scope ?? 'table' } : { line: named };
}

/** A line that a table makes. */
export type MadePlanLine = Extract<PlanLine, { readonly kind: 'relative' | 'societal' }>;

/** Whether the table makes the line. */
export function isMade(line: PlanLine | null): line is MadePlanLine {
  return (
    typeof line === 'object' &&
    line !== null &&
    (line.kind === 'relative' || line.kind === 'societal')
  );
}
