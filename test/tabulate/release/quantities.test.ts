import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/tabulate/release/protect.ts';
import {
  countQuantity,
  isUnweighted,
  populationQuantity,
  rowsQuantity,
} from '../../../src/tabulate/release/quantities.ts';

const column = (...values: number[]) => Float64Array.from(values);
const three = { rows: 3, population: 0 };

/** For each group the steps that it may make, '-', '+', both or none, by what a reader knows. */
function steps({ allows, amounts }: Quantity, level: number): string[] {
  const way = allows[level]?.[0];
  return Array.from({ length: amounts.length }, (_, group) =>
    ([-1, 1] as const)
      .filter((step) => way?.(group, step) === true)
      .map((step) => (step < 0 ? '-' : '+'))
      .join(''),
  );
}

const secrets = ({ isSecret, amounts }: Quantity) =>
  Array.from({ length: amounts.length }, (_, group) => isSecret(group));

describe('rows', () => {
  const rows = column(0, 1, 2, 3, 4);

  test('small ones are secret', () => {
    const quantity = rowsQuantity({ rows, population: rows }, three, null);
    expect(secrets(quantity)).toEqual([false, true, true, false, false]);
    expect(quantity.minimum).toBe(3);
  });

  test('by the reasons a small one stays small; there is somebody in any case', () => {
    const quantity = rowsQuantity({ rows, population: rows }, three, null);
    expect(steps(quantity, 0)).toEqual(['', '+', '-', '+', '-+']);
    expect(steps(quantity, 1)).toEqual(['', '+', '-+', '-+', '-+']);
  });

  test('there are no more than all rows, unless these move too', () => {
    const all = column(5, 1, 2, 4, 4);
    const quantity = rowsQuantity({ rows, population: rows }, three, all);
    expect(steps(quantity, 0)).toEqual(['', '', '-', '+', '-']);
    expect(steps(quantity, 1)).toEqual(['', '', '-', '-+', '-']);
    expect(steps(quantity, 2)).toEqual(['', '+', '-+', '-+', '-+']);
  });

  test('without weights the population is rows, and so is its minimum', () => {
    const minima = { rows: 2, population: 4 };
    const quantity = rowsQuantity({ rows, population: rows }, minima, null);
    expect(quantity.minimum).toBe(4);
    expect(secrets(quantity)).toEqual([false, true, true, true, false]);
    const population = column(0, 10, 20, 3, 40);
    const weighted = rowsQuantity({ rows, population }, minima, null);
    expect(weighted.minimum).toBe(2);
    expect(secrets(weighted)).toEqual([false, true, false, true, false]);
    expect([isUnweighted({ rows, population: rows }), isUnweighted({ rows, population })]).toEqual([
      ...[true, false],
    ]);
  });
});

test('populations are no whole numbers: a little more or less there always is', () => {
  const base = { rows: column(0, 3), population: column(0, 7.5) };
  const quantity = populationQuantity(base, { rows: 3, population: 10 });
  expect([quantity.minimum, ...Array.from(quantity.amounts)]).toEqual([10, 0, 7.5]);
  expect(steps(quantity, 0)).toEqual(['', '-+']);
  expect(secrets(quantity)).toEqual([false, false]);
});

describe('counts', () => {
  const rows = column(9, 9, 9, 9, 9, 2);
  const counts = column(0, 1, 3, 8, 9, 1);
  const base = { rows, population: rows };
  const quantity = countQuantity(counts, base, three, (group) => group === 5);

  test('some but few, some but few others, and any of a base that is hidden are secret', () => {
    expect(secrets(quantity)).toEqual([false, true, false, true, false, true]);
  });

  test('by the reasons few stay few, and where the base is hidden no reason is told', () => {
    expect(steps(quantity, 0)).toEqual(['', '+', '+', '-', '', '-+']);
    expect(steps(quantity, 1)).toEqual(['+', '-+', '-+', '-+', '-', '-+']);
  });

  test('weights need not be whole', () => {
    const population = rows.map((count) => count * 2.5);
    const weighted = countQuantity(
      counts.map((count) => count * 2.5),
      { rows, population },
      three,
      () => false,
    );
    expect(Array.from(weighted.amounts)).toEqual([0, 1, 3, 8, 9, 1]);
    expect(steps(weighted, 0)).toEqual(['+', '-+', '-+', '-+', '-', '-+']);
    expect(secrets(weighted)).toEqual([false, true, false, true, false, true]);
  });

  test('of nobody nothing is counted', () => {
    const nobody = countQuantity(
      column(0),
      { rows: column(0), population: column(0) },
      three,
      () => false,
    );
    expect([steps(nobody, 0), Array.from(nobody.amounts)]).toEqual([[''], [0]]);
  });
});
