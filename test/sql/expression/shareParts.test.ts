import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  above,
  add,
  all,
  always,
  call,
  choose,
  column,
  equal,
  minus,
  number,
  times,
} from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import { columnsIn } from '../../../src/sql/expression/replace.ts';
import { type SharedExpression, shareParts } from '../../../src/sql/expression/shareParts.ts';
import { evaluateSql, type Row } from '../../support/interpretSql.ts';

const typed = (name: string): Expression => ({ kind: 'column', name, type: 'double' });
const [x, y] = [typed('x'), typed('y')];
const share = (expression: Expression) => shareParts(expression, (place) => `part${place}`);

/** The value by the names of parts, each worked out of those before it. */
function valueByParts({ parts, expression }: SharedExpression, row: Row) {
  let known = row;
  for (const { name, is } of parts) known = { ...known, [name]: evaluateSql(is, known) };
  return evaluateSql(expression, known);
}

/** A large expression, of more than twelve operations. */
function large(of: Expression): Expression {
  const square = add(times(of, of), minus(of, number(3)));
  return add(square, call('abs', times(square, number(0.5))));
}

/** Expressions of parts that stand in them more than once. */
const nested = fc
  .array(fc.constantFrom('add', 'choose', 'guard', 'large', 'coalesce'), { maxLength: 5 })
  .map((steps) => {
    let made = large(x);
    for (const step of steps) {
      if (step === 'add') made = add(made, times(made, y));
      if (step === 'choose') made = choose(above(made, number(0)), minus(made, y), made);
      if (step === 'guard') made = choose(above(y, number(0)), add(made, made));
      if (step === 'large') made = large(made);
      if (step === 'coalesce') made = call('coalesce', choose(equal(x, y), made), made);
    }
    return made;
  });

test('an expression whose parts have names has the same value', () => {
  const value = fc.option(fc.integer({ min: -4, max: 4 }));
  fc.assert(
    fc.property(nested, value, value, (expression, a, b) => {
      const row = { x: a, y: b };
      expect(valueByParts(share(expression), row)).toEqual(evaluateSql(expression, row));
    }),
    { numRuns: 300 },
  );
});

test('each part knows only those before it, and what is nested does not double', () => {
  let tall = large(x);
  for (let level = 0; level < 6; level++) tall = large(tall);
  const { parts, expression } = share(tall);
  expect(parts.length).toBeGreaterThanOrEqual(6);
  for (const [place, { name, is }] of parts.entries()) {
    expect(name).toBe(`part${place}`);
    const before = ['x', ...parts.slice(0, place).map((part) => part.name)];
    for (const used of columnsIn(is)) expect(before).toContain(used.name);
  }
  const written = JSON.stringify([parts, expression]).length;
  expect(written).toBeLessThan(JSON.stringify(share(large(x))).length * 12);
});

test('what stands behind a condition is not worked out where that does not hold', () => {
  const part = large(call('ln', x));
  // Worked out at 0 by nobody, though it stands in two places.
  const guarded = choose(above(x, number(0)), add(part, part));
  const { parts } = share(guarded);
  expect(parts).toHaveLength(1);
  expect(parts[0]?.is).toEqual(choose(all(above(x, number(0))), large(call('ln', x))));
  const late = choose(above(x, number(0)), part, choose(always, part, number(1)));
  expect(share(late)).toEqual({ parts: [], expression: late });
});

test('what is small, stands once, or is no double gets no name', () => {
  const small = add(x, y);
  for (const expression of [times(small, small), large(x), column('x')]) {
    expect(share(expression).expression).toEqual(expression);
    expect(share(expression).parts).toEqual([]);
  }
});
