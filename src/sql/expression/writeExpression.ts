import { refuse } from '../../require.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Expression, FunctionName } from './expression.ts';
import { commonType, typeOf } from './typeOf.ts';

/** An expression as SQL. This writer and the quotes of a dialect make all text of a statement. */
export function writeExpression(expression: Expression, dialect: Dialect): string {
  const write = (part: Expression): string => writeExpression(part, dialect);
  const listed = (parts: readonly Expression[]): string => parts.map(write).join(', ');
  switch (expression.kind) {
    case 'column': {
      const { name, of } = expression;
      const written = dialect.identifier(name);
      return of === undefined ? written : `${dialect.identifier(of)}.${written}`;
    }
    case 'number':
      return doubleText(expression.value, dialect);
    case 'integer':
      return `CAST(${wholeText(expression.value)} AS ${dialect.types.bigint})`;
    case 'text':
      return dialect.text(expression.value);
    case 'boolean':
      return expression.value ? 'TRUE' : 'FALSE';
    case 'null':
      return `CAST(NULL AS ${dialect.types[expression.type]})`;
    case 'operation': {
      const { operator, left, right } = expression;
      // Engines differ in what whole numbers are divided to.
      const first = operator === '/' ? asDouble(left, dialect) : write(left);
      return `(${first} ${operator} ${write(right)})`;
    }
    case 'all':
      return joined(expression.of.map(write), ' AND ', 'TRUE');
    case 'any':
      return joined(expression.of.map(write), ' OR ', 'FALSE');
    case 'not':
      return expression.of.kind === 'isNull'
        ? `(${write(expression.of.of)} IS NOT NULL)`
        : `(NOT ${write(expression.of)})`;
    case 'isNull':
      return `(${write(expression.of)} IS NULL)`;
    case 'isOneOf':
      return expression.values.length === 0
        ? 'FALSE'
        : `(${write(expression.of)} IN (${listed(expression.values)}))`;
    case 'case': {
      const { branches, otherwise } = expression;
      const values = branches.map(({ then }) => then);
      const asOne = oneType(otherwise === null ? values : [...values, otherwise], dialect);
      const whens = branches.map(({ when }, place) => `WHEN ${write(when)} THEN ${asOne[place]}`);
      const last = otherwise === null ? '' : ` ELSE ${asOne[branches.length]}`;
      return `CASE ${whens.join(' ')}${last} END`;
    }
    case 'function':
      return functionText(expression.name, expression.arguments, dialect);
    case 'cast':
      return `CAST(${write(expression.of)} AS ${dialect.types[expression.to]})`;
    case 'aggregate':
      return aggregateText(expression, '', dialect);
    case 'window': {
      const { partitionBy, orderBy, rows } = expression;
      const parts: string[] = [];
      if (partitionBy.length > 0) parts.push(`PARTITION BY ${listed(partitionBy)}`);
      if (rows !== 'all') {
        const end = rows === 'upToThis' ? 'CURRENT ROW' : '1 PRECEDING';
        parts.push(`ORDER BY ${listed(orderBy)}`);
        parts.push(`ROWS BETWEEN UNBOUNDED PRECEDING AND ${end}`);
      }
      return aggregateText(expression, ` OVER (${parts.join(' ')})`, dialect);
    }
  }
}

/** Sums and counts are doubles, and 0 of nothing. */
function aggregateText(
  { name, of }: Pick<Extract<Expression, { kind: 'aggregate' }>, 'name' | 'of'>,
  over: string,
  dialect: Dialect,
): string {
  if (name === 'count' || of === null) {
    const what = of === null ? '*' : writeExpression(of, dialect);
    return `CAST(count(${what})${over} AS ${dialect.types.double})`;
  }
  if (name !== 'sum') return `${name}(${writeExpression(of, dialect)})${over}`;
  const summed = asDouble(of, dialect);
  // A compensated sum is not cheap in a window.
  const total = over === '' ? dialect.sum(summed) : `sum(${summed})${over}`;
  return `coalesce(${total}, ${doubleText(0, dialect)})`;
}

function functionText(name: FunctionName, values: readonly Expression[], dialect: Dialect): string {
  const [first = nothing, second = nothing] = values;
  const write = (part: Expression): string => writeExpression(part, dialect);
  const zero = doubleText(0, dialect);
  switch (name) {
    case 'ln':
      // Without a condition around it, so that no engine can work it out before.
      return `ln(nullif(greatest(${write(first)}, ${zero}), ${zero}))`;
    case 'sqrt': {
      const of = write(first);
      return `sqrt(CASE WHEN ${of} >= ${zero} THEN ${of} END)`;
    }
    case 'exp':
      return dialect.exp(write(first));
    case 'power':
      return powerText(first, second, dialect);
    case 'least':
    case 'greatest': {
      const sign = name === 'least' ? '<' : '>';
      // Engines differ in what NULL is among the arguments: here no comparison with it is true.
      return oneType(values, dialect).reduce(
        (a, b) => `CASE WHEN ${a} ${sign}= ${b} THEN ${a} WHEN ${b} ${sign} ${a} THEN ${b} END`,
      );
    }
    case 'coalesce':
      return `coalesce(${oneType(values, dialect).join(', ')})`;
    case 'nullIf':
      return `nullif(${oneType(values, dialect).join(', ')})`;
    case 'abs':
      return `abs(${write(first)})`;
    default:
      return dialect[name](write(first));
  }
}

const nothing: Expression = { kind: 'null', type: 'double' };

/** The base is looked at first: engines differ in powers of 0 and of what is below. */
function powerText(base: Expression, exponent: Expression, dialect: Dialect): string {
  const of = writeExpression(base, dialect);
  const to = writeExpression(exponent, dialect);
  const [zero, one] = [doubleText(0, dialect), doubleText(1, dialect)];
  const power = `CASE WHEN ${of} > ${zero} THEN ${dialect.power(of, to)}`;
  if (exponent.kind !== 'number') {
    const ofZero = `CASE WHEN ${to} > ${zero} THEN ${zero} WHEN ${to} = ${zero} THEN ${one} END`;
    return `${power} WHEN ${of} = ${zero} THEN ${ofZero} END`;
  }
  if (exponent.value < 0) return `${power} END`;
  return `${power} WHEN ${of} = ${zero} THEN ${exponent.value === 0 ? one : zero} END`;
}

/** Values of one type: whole numbers beside doubles are made doubles. */
function oneType(values: readonly Expression[], dialect: Dialect): string[] {
  const isDouble = commonType(values) === 'double';
  return values.map((value) =>
    isDouble && typeOf(value) === 'bigint'
      ? asDouble(value, dialect)
      : writeExpression(value, dialect),
  );
}

function asDouble(value: Expression, dialect: Dialect): string {
  const written = writeExpression(value, dialect);
  return typeOf(value) === 'double' ? written : `CAST(${written} AS ${dialect.types.double})`;
}

function joined(parts: readonly string[], by: string, ofNone: string): string {
  if (parts.length < 2) return parts[0] ?? ofNone;
  return `(${parts.join(by)})`;
}

/** The shortest digits that are this double and no other, with an exponent: else some engines make a decimal. */
function doubleText(value: number, dialect: Dialect): string {
  if (!Number.isFinite(value)) refuse('invalidNumber', [], 'a finite number', value);
  const digits = Math.abs(value).toExponential().replace('+', '');
  const written = dialect.double(digits);
  return value < 0 ? `(-${written})` : written;
}

function wholeText(value: number): string {
  if (!Number.isSafeInteger(value)) {
    refuse('invalidNumber', [], 'a whole number within 2^53 − 1', value);
  }
  return value < 0 ? `(${value})` : String(value + 0);
}
