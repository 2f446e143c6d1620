import type { Expression, FunctionName, SqlType } from './expression.ts';

const functionTypes: { readonly [name in FunctionName]: SqlType | null } = {
  ln: 'double',
  exp: 'double',
  power: 'double',
  sqrt: 'double',
  floor: 'double',
  flag: 'double',
  labelKind: 'text',
  isNan: 'boolean',
  isInfinite: 'boolean',
  isNanOfAny: 'boolean',
  // That of their arguments.
  abs: null,
  least: null,
  greatest: null,
  coalesce: null,
  nullIf: null,
};

/** The type of an expression; `null` where it hangs on a column of which nothing is known. */
export function typeOf(expression: Expression): SqlType | null {
  switch (expression.kind) {
    case 'column':
      return expression.type ?? null;
    case 'number':
      return 'double';
    case 'integer':
      return 'bigint';
    case 'text':
      return 'text';
    case 'null':
      return expression.type;
    case 'operation': {
      const { operator, left, right } = expression;
      if (operator === '/') return 'double';
      return '+-*'.includes(operator) ? commonType([left, right]) : 'boolean';
    }
    case 'case': {
      const { branches, otherwise } = expression;
      const values = branches.map(({ then }) => then);
      return commonType(otherwise === null ? values : [...values, otherwise]);
    }
    case 'function': {
      const { name, arguments: values } = expression;
      return functionTypes[name] ?? commonType(name === 'nullIf' ? values.slice(0, 1) : values);
    }
    case 'cast':
      return expression.to;
    case 'aggregate':
    case 'window': {
      const { name, of } = expression;
      return name === 'sum' || name === 'count' || of === null ? 'double' : typeOf(of);
    }
    default:
      return 'boolean';
  }
}

/** The type that holds all of some values: a double, where one of them is. */
export function commonType(values: readonly Expression[]): SqlType | null {
  const types = values.map(typeOf);
  if (types.includes('double')) return 'double';
  const [first = null] = types;
  return types.every((type) => type === first) ? first : null;
}
