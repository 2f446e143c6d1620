import type { CompiledStandard } from '../../../classification/evaluate/compileStandard.ts';
import { areas } from '../../../model/area.ts';
import type { PlanClassification } from '../../../model/plan/plan.ts';
import {
  any,
  below,
  call,
  column,
  integer,
  isOneOf,
  not,
  number,
  numberOf,
  tableColumn,
  text,
} from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { deprivationColumn, notADeprivation } from '../counting/deprivationColumn.ts';
import type { SqlFault, SqlRows } from '../sqlMeasure.ts';
import { atCutoff } from './atCutoff.ts';
import { columnOfIndicator, countColumn, indicatorsOf } from './classificationColumns.ts';
import { openFaults } from './openFaults.ts';

/**
 * The rows of a standard, the same for all statuses: `area`, `income` (a double, NULL where there is none),
 * `atCutoff` (whether the number of deprivations reaches the cut-off, or NULL where the policy leaves it open),
 * and what they are made of, `d0`, `d1` … by indicator or `count`.
 */
export function statusRows(
  classification: PlanClassification,
  compiled: CompiledStandard,
): SqlRows {
  const { area, income } = classification;
  const given = givenDeprivations(classification, compiled);
  const columns: [string, Expression][] = [
    ['area', tableColumn(area)],
    ['income', numberOf(income)],
    ['atCutoff', atCutoff(classification, compiled)],
    ...given.map(({ name, value }): [string, Expression] => [name, value]),
  ];
  return {
    columns: Object.fromEntries(columns),
    counted: null,
    faults: [
      notAnArea(area),
      notAnIncome(income),
      ...given.map(({ fault }) => fault),
      ...openFaults(classification, compiled),
    ],
    treated: [],
    line: null,
  };
}

/** A column of what the table says of deprivations, and what must not stand in it. */
interface Given {
  readonly name: string;
  readonly value: Expression;
  readonly fault: SqlFault;
}

function givenDeprivations(
  classification: PlanClassification,
  { tests, standard }: CompiledStandard,
): Given[] {
  const count = countColumn(classification);
  if (count !== null) {
    const possible = Array.from({ length: tests.length + 1 }, (_, each) => number(each));
    const fault: SqlFault = {
      code: 'invalidCount',
      column: count,
      expected: `a whole number from 0 to ${tests.length}, the number of indicators`,
      when: not(isOneOf(column('count'), possible)),
    };
    return [{ name: 'count', value: numberOf(count), fault }];
  }
  return indicatorsOf(standard).map((id, place) => {
    const name = `d${place}`;
    const from = columnOfIndicator(classification, id);
    return { name, value: deprivationColumn(from), fault: notADeprivation(column(name), from) };
  });
}

function notAnArea(name: string): SqlFault {
  const known = areas.map((area) => text(area));
  return {
    code: 'unknownOption',
    column: name,
    expected: "'rural' or 'urban' or nothing",
    when: not(isOneOf(column('area'), known)),
  };
}

function notAnIncome(name: string): SqlFault {
  const income = column('income');
  return {
    code: 'invalidNumber',
    column: name,
    expected: 'a finite income of 0 or more',
    when: any(below(income, integer(0)), call('isInfinite', income)),
  };
}
