import { expect, test } from 'vitest';
import { sum } from '../../../src/sql/expression/aggregates.ts';
import { add, column, number, tableColumn, times } from '../../../src/sql/expression/build.ts';
import {
  columnsIn,
  partsOf,
  replaceAggregates,
  replaceColumns,
  replaceParts,
} from '../../../src/sql/expression/replace.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { everyKind, withoutParts } from './everyKind.ts';

const letters = deepFreeze(['a', 'b', 'c', 'd', 'e'].map(column));
const doubled = letters.map((letter) => add(letter, letter));

test('columns are replaced, and found, in every kind of expression', () => {
  const wanted = everyKind(doubled);
  for (const [place, expression] of deepFreeze(everyKind(letters)).entries()) {
    const replaced = replaceColumns(expression, (letter) => add(letter, letter));
    expect(replaced).toEqual(wanted[place]);
    const parts = partsOf(expression);
    expect(parts.every((part) => letters.includes(part))).toBe(true);
    // Each kind has the first letters as its parts, once.
    const used = letters.filter((letter) =>
      JSON.stringify(expression).includes(JSON.stringify(letter)),
    );
    expect(parts).toEqual(used);
    expect(columnsIn(expression)).toEqual(used);
  }
});

test('what has no parts stays as it is', () => {
  for (const expression of withoutParts) {
    expect(partsOf(expression)).toEqual([]);
    expect(replaceParts(expression, () => null)).toEqual(expression);
  }
});

test('what was put in is not looked at again', () => {
  const swapped = replaceColumns(add(column('a'), column('b')), ({ name }) =>
    column(name === 'a' ? 'b' : 'a'),
  );
  expect(swapped).toEqual(add(column('b'), column('a')));
});

test('aggregates are replaced as wholes', () => {
  const mean = times(sum(add(column('x'), number(1))), column('x'));
  const seen: unknown[] = [];
  const replaced = replaceAggregates(mean, (aggregate) => {
    seen.push(aggregate);
    return column('s');
  });
  expect(replaced).toEqual(times(column('s'), column('x')));
  expect(seen).toEqual([sum(add(column('x'), number(1)))]);
});

test('a part in several places is replaced once, and stays one record', () => {
  const part = add(tableColumn('x'), number(1));
  let calls = 0;
  const replaced = replaceColumns(times(part, part), () => {
    calls++;
    return column('y');
  });
  expect(calls).toBe(1);
  const [left, right] = partsOf(replaced);
  expect(left).toBe(right);
  // So that what doubles with each level is gone through in no more time than it has levels.
  let tall = part;
  for (let level = 0; level < 60; level++) tall = add(tall, tall);
  expect(columnsIn(tall)).toHaveLength(1);
});
