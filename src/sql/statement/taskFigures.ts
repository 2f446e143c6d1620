import { above, all, choose, equal, integer, isKnown, number } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { SqlFault } from '../measures/sqlMeasure.ts';
import { named } from './aggregateList.ts';
import type { MeasureTask } from './rows/rowSources.ts';
import type { SourceSteps } from './stepQueries.ts';

/** The steps of the source of a measure. */
export type StepsOf = (task: MeasureTask) => SourceSteps;

/** The value of a measure where somebody has weight and the line is one; else NULL. */
export function figureOf(task: MeasureTask, stepsOf: StepsOf): Expression {
  const names = new Map(stepsOf(task).names(task));
  for (const part of task.parts) names.set(part.name, figureOf(part.task, stepsOf));
  return choose(hasValue(task, stepsOf), named(task.measure.value, names));
}

/** The groups that a measure refuses, and the measures that it is made of. */
export function groupFaultsOf(
  task: MeasureTask,
  stepsOf: StepsOf,
  weightColumn: string,
): readonly SqlFault[] {
  const { group, names } = stepsOf(task);
  const faults = (task.measure.faults ?? []).map((fault) => ({
    ...fault,
    when: all(hasValue(task, stepsOf), named(fault.when, names(task))),
  }));
  if (group.lineFault !== null) {
    faults.push({
      code: 'invalidNumber',
      column: weightColumn,
      expected:
        "weights that are counts, with a sum of their number or more, for the rule 'linear'",
      when: equal(group.lineFault, integer(1)),
    });
  }
  return [
    ...faults,
    ...task.parts.flatMap((part) => groupFaultsOf(part.task, stepsOf, weightColumn)),
  ];
}

function hasValue(task: MeasureTask, stepsOf: StepsOf): Expression {
  const { names } = stepsOf(task).group;
  const hasWeight = above(names.get('p') as Expression, number(0));
  const line = names.get('z');
  return line === undefined ? hasWeight : all(hasWeight, isKnown(line));
}
