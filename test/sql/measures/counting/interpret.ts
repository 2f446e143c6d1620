import type { Expression } from '../../../../src/sql/expression/expression.ts';

/** A value of an engine: whole numbers are bigints of 64 bits. */
export type Value = number | bigint | string | boolean | null;

/** What a column is in a row: of the table, or derived. */
export type Columns = (name: string, of: string | undefined) => Value;

/** A whole number that fits. */
function whole(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new Error(`out of range: ${value}`);
  return value;
}

export const toNumber = (value: Value): number => {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  throw new Error(`no number: ${String(value)}`);
};

/** The value of an expression in one row, by the three values of SQL. */
export function evaluate(expression: Expression, columns: Columns): Value {
  const of = (one: Expression) => evaluate(one, columns);
  const truth = (one: Expression): boolean | null => {
    const value = of(one);
    if (value === null || typeof value === 'boolean') return value;
    throw new Error(`no truth: ${JSON.stringify(one)}`);
  };
  switch (expression.kind) {
    case 'column':
      return columns(expression.name, expression.of);
    case 'number':
    case 'text':
    case 'boolean':
      return expression.value;
    case 'integer':
      return BigInt(expression.value);
    case 'null':
      return null;
    case 'operation':
      return operate(expression.operator, of(expression.left), of(expression.right));
    case 'all': {
      const truths = expression.of.map(truth);
      return truths.includes(false) ? false : truths.includes(null) ? null : true;
    }
    case 'any': {
      const truths = expression.of.map(truth);
      return truths.includes(true) ? true : truths.includes(null) ? null : false;
    }
    case 'not': {
      const value = truth(expression.of);
      return value === null ? null : !value;
    }
    case 'isNull':
      return of(expression.of) === null;
    case 'isOneOf': {
      const value = of(expression.of);
      const tests = expression.values.map((each) => operate('=', value, of(each)));
      return tests.includes(true) ? true : tests.includes(null) ? null : false;
    }
    case 'case': {
      const found = expression.branches.find(({ when }) => truth(when) === true);
      if (found !== undefined) return of(found.then);
      return expression.otherwise === null ? null : of(expression.otherwise);
    }
    case 'cast': {
      const value = of(expression.of);
      if (value === null) return null;
      if (expression.to === 'double') return toNumber(value);
      throw new Error(`no cast of ${String(value)} to ${expression.to}`);
    }
    case 'function':
      return callOf(expression.name, expression.arguments.map(of));
    default:
      throw new Error(`not in a row: ${expression.kind}`);
  }
}

function callOf(name: string, values: readonly Value[]): Value {
  const [first = null, second = null] = values;
  switch (name) {
    case 'coalesce':
      return values.find((value) => value !== null) ?? null;
    case 'nullIf':
      return operate('=', first, second) === true ? null : first;
    case 'isNan':
      return first === null ? null : Number.isNaN(toNumber(first));
    case 'flag':
      return typeof first === 'boolean' ? Number(first) : first === null ? null : toNumber(first);
    case 'isInfinite':
      return first === null ? null : Math.abs(toNumber(first)) === Number.POSITIVE_INFINITY;
    default:
      throw new Error(`no function here: ${name}`);
  }
}

function operate(operator: string, left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'string' || typeof right === 'string') {
    if (typeof left !== typeof right) throw new Error('a text and a number');
    if (operator === '=') return left === right;
    if (operator === '<>') return left !== right;
    throw new Error(`texts with ${operator}`);
  }
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    return operateWhole(operator, left, right);
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new Error('a division by zero');
      return a / b;
    default:
      return compare(operator, a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN);
  }
}

function operateWhole(operator: string, a: bigint, b: bigint): Value {
  switch (operator) {
    case '+':
      return whole(a + b);
    case '-':
      return whole(a - b);
    case '*':
      return whole(a * b);
    case '/':
      return operate('/', Number(a), Number(b));
    default:
      return compare(operator, a < b ? -1 : a > b ? 1 : 0);
  }
}

function compare(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      throw new Error(`no operator: ${operator}`);
  }
}
