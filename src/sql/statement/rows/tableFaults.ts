import type { Plan } from '../../../model/plan/plan.ts';
import {
  above,
  any,
  below,
  call,
  cast,
  choose,
  differs,
  isNull,
  not,
  number,
  tableColumn,
  times,
} from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import type { SqlFault } from '../../measures/sqlMeasure.ts';

/** A column of weights or sizes, and whether they are whole numbers. */
interface Factor {
  readonly column: string;
  readonly whole: boolean;
}

function factorsOf({ weight, size }: Pick<Plan, 'weight' | 'size'>): Factor[] {
  const factors: Factor[] = [];
  if (weight !== undefined) {
    factors.push({ column: weight.column, whole: weight.kind !== 'sampling' });
  }
  if (size !== undefined) factors.push({ column: size, whole: true });
  return factors;
}

/** The weight of a row of the table times its size; 1 with neither. */
export function weightExpression(plan: Pick<Plan, 'weight' | 'size'>): Expression {
  const [first, ...others] = factorsOf(plan).map(({ column }) => doubleOf(column));
  return first === undefined ? number(1) : times(first, ...others);
}

/** Rows of the table without a label or a weight: refused whatever is measured. */
export function tableFaults(plan: Pick<Plan, 'weight' | 'size' | 'by'>): SqlFault[] {
  const labels = (plan.by ?? []).map((column): SqlFault => {
    const label = tableColumn(column);
    const when = any(isNull(label), call('isNanOfAny', label));
    return { code: 'missingValue', column, expected: labelExpected, when };
  });
  const factors = factorsOf(plan);
  const overflow = factors.slice(1).map(({ column }): SqlFault => {
    const each = factors.map((factor) => isOrdinary(factor));
    const when = choose(each[0] as Expression, call('isInfinite', weightExpression(plan)));
    const expected = 'a weight times a size below the largest double';
    return { code: 'overflow', column, expected, when };
  });
  return [...labels, ...factors.flatMap(factorFaults), ...overflow];
}

const labelExpected = 'the label of a group: a text or a number';

function factorFaults({ column, whole }: Factor): SqlFault[] {
  const value = doubleOf(column);
  const isNan = call('isNan', value);
  const isBad = choose(not(isNan), not(isOrdinary({ column, whole })));
  const expected = `a ${whole ? 'whole ' : ''}number of 0 or more`;
  return [
    { code: 'missingValue', column, expected, when: any(isNull(value), isNan) },
    { code: 'invalidNumber', column, expected, when: isBad },
  ];
}

/** Whether a weight that is a number is one; NULL of NULL. */
function isOrdinary({ column, whole }: Factor): Expression {
  const value = doubleOf(column);
  const isBad = [call('isInfinite', value), below(value, number(0))];
  if (whole) {
    isBad.push(differs(call('floor', value), value), above(value, number(Number.MAX_SAFE_INTEGER)));
  }
  return not(any(...isBad));
}

function doubleOf(column: string): Expression {
  return cast(tableColumn(column), 'double');
}
