import type { Plan } from '../../../model/plan/plan.ts';
import type { SqlMeasure, SqlPart, SqlRows, SqlTableLine } from '../../measures/sqlMeasure.ts';

/** Rows that indicators share, and how they come to be. */
export interface RowSource {
  /** Its place. */
  readonly place: number;
  /** The rows. */
  readonly rows: SqlRows;
  /** The place of the line that the table makes for it; `null` for none. */
  readonly line: number | null;
  /** Whether the line differs from group to group, so that a row is another one in each. */
  readonly perGroup: boolean;
}

/** A measure of the rows of a source. */
export interface MeasureTask {
  /** The rows. */
  readonly source: RowSource;
  /** The measure. */
  readonly measure: SqlMeasure;
  /** The measures whose values it is made of, by the names it knows them by. */
  readonly parts: readonly { readonly name: string; readonly task: MeasureTask }[];
}

/** All that a statement is made of. */
export interface StatementParts {
  /** The different rows. */
  readonly sources: readonly RowSource[];
  /** The different lines that the table makes. */
  readonly lines: readonly SqlTableLine[];
  /** The measures, one for each indicator. */
  readonly tasks: readonly MeasureTask[];
}

/** Finds the rows and lines that indicators share: records that are equal throughout. */
export function shareRows(
  { by = [] }: Pick<Plan, 'by'>,
  measures: readonly SqlPart[],
): StatementParts {
  const sources = new Map<string, RowSource>();
  const lines = new Map<string, { readonly place: number; readonly line: SqlTableLine }>();
  const tasks = measures.map(taskOf);
  return {
    sources: [...sources.values()],
    lines: [...lines.values()].map(({ line }) => line),
    tasks,
  };

  function taskOf({ rows, measure }: SqlPart): MeasureTask {
    const source = sourceOf(rows);
    const parts = Object.entries(measure.parts ?? {}).map(([name, part]) => ({
      name,
      task: taskOf(part),
    }));
    return { source, measure, parts };
  }

  function sourceOf(rows: SqlRows): RowSource {
    const key = JSON.stringify(rows);
    let source = sources.get(key);
    if (source === undefined) {
      const { line } = rows;
      const perGroup = line !== null && line.scope === 'group' && by.length > 0;
      const place = sources.size;
      source = { place, rows, line: line === null ? null : linePlace(line), perGroup };
      sources.set(key, source);
    }
    return source;
  }

  function linePlace(line: SqlTableLine): number {
    const key = JSON.stringify(line);
    const known = lines.get(key) ?? { place: lines.size, line };
    lines.set(key, known);
    return known.place;
  }
}

/** All tasks, each after those whose values it is made of. */
export function everyTask(tasks: readonly MeasureTask[]): readonly MeasureTask[] {
  return tasks.flatMap((task) => [...everyTask(task.parts.map((part) => part.task)), task]);
}
