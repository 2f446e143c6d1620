import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { arrowOf, codedColumn, formsOf, getColumn, gettersOf, rowsOf } from './forms.ts';

const plan = (more: Partial<Plan> = {}): Plan =>
  deepFreeze({
    version: 1,
    indicators: [{ id: 'mean', measure: 'meanWelfare', column: 'y' }],
    ...more,
  });

const values = {
  y: [10, null, -0, 30.5],
  g: ['b', 'a', 'b', '__proto__'],
  w: [1, 2, 0.5, 0],
  n: [3, 1, 2, 1],
  d: [1, 0, null, true],
  area: ['rural', 'urban', null, 'rural'],
};

const weighted = plan({ by: ['g'], weight: { kind: 'sampling', column: 'w' }, size: 'n' });
const named = plan({
  by: ['g'],
  indicators: ['y', 'd', 'area'].map((column) => ({ id: column, measure: 'meanWelfare', column })),
});

describe('a part in any form', () => {
  test.each(formsOf(values))('is read from %s', (_, chunk) => {
    const reader = newTableReader(weighted);
    const block = reader.read(chunk);
    expect([block.length, block.rows, reader.rows(), reader.filtered()]).toEqual([4, 4, 4, 0]);
    expect([...(block.weights ?? [])]).toEqual([3, 2, 1, 0]);
    expect([...block.groups].map((place) => reader.groups.labels[place])).toEqual([
      ['b'],
      ['a'],
      ['b'],
      ['__proto__'],
    ]);
    expect([...block.numbers('y')]).toEqual([10, Number.NaN, -0, 30.5]);
    expect(block.numbers('y')).toBe(block.numbers('y'));
    expect(block.labels('g')).toEqual(values.g);
    reader.requireColumns();
  });

  test.each(formsOf(values))('has deprivations and areas in %s', (_, chunk) => {
    const block = newTableReader(named).read(chunk);
    expect([...block.deprivations('d')]).toEqual([1, 0, 255, 1]);
    expect([...block.areas('area')]).toEqual([0, 1, 2, 0]);
    expect(block.weights).toBe(null);
  });

  test.each(formsOf({ y: [], g: [], w: [], n: [] }))('may be of nobody: %s', (_, chunk) => {
    const reader = newTableReader(weighted);
    const block = reader.read(chunk);
    expect([block.length, block.rows, block.groups.length]).toEqual([0, 0, 0]);
    expect([...block.numbers('y')]).toEqual([]);
    expect(reader.groups.labels).toEqual([]);
    reader.requireColumns();
  });

  test('has the columns of a table of Arrow and of codes as they are', () => {
    const y = new Float64Array([1, 2, 3]);
    const vector = { length: 3, nullCount: 0, type: { toString: () => 'Float64' } };
    const columns = {
      y: { ...vector, get: (row: number) => y[row], toArray: () => y },
      g: codedColumn(['p', 'q', 'p']),
    };
    const reader = newTableReader(plan({ by: ['g'] }));
    const block = reader.read(arrowOf(columns, 3));
    expect(block.numbers('y')).toBe(y);
    expect([...block.groups]).toEqual([0, 1, 0]);
  });
});

test('each field that the plan names is read once of a row, no other at all', () => {
  const readings = new Map<string, number>();
  const count = (name: string, row: number) => {
    readings.set(`${name}${row}`, (readings.get(`${name}${row}`) ?? 0) + 1);
  };
  const filtered = plan({
    by: ['g', 'y'],
    size: 'n',
    where: {
      any: [
        { column: 'y', is: 1 },
        { column: 'y', known: true },
        { column: 'g', is: 'a' },
      ],
    },
  });
  const rows = gettersOf({ y: [1, 2], g: ['a', 'b'], n: [1, 2], other: [1, 2] }, count);
  const block = newTableReader(filtered).read(rows);
  block.numbers('y');
  block.labels('y');
  block.labels('g');
  block.numbers('n');
  const once = ['y0', 'y1', 'g0', 'g1', 'n0', 'n1'].map((reading) => [reading, 1]);
  expect(Object.fromEntries(readings)).toEqual(Object.fromEntries(once));
});

describe('rows are counted over all parts', () => {
  test('in what a block says and in every error', () => {
    const reader = newTableReader(plan({ by: ['g'], size: 'n', where: { column: 'y', above: 0 } }));
    reader.read(rowsOf({ y: [1, 0], g: ['a', 'b'], n: [1, 1] }));
    reader.read([]);
    const block = reader.read({
      y: [0, 5, Number.POSITIVE_INFINITY, 0, 7],
      g: ['a', 'c', 'a', 'd', 'c'],
      n: getColumn([1, 1, 1, 1, 1]),
    });
    expect([reader.rows(), reader.filtered()]).toEqual([7, 3]);
    expect([0, 1, 2].map((place) => block.rowAt(place))).toEqual([3, 4, 6]);
    expect(reader.groups.labels).toEqual([['a'], ['c']]);
    expectPovertyError(() => block.numbers('y'), { code: 'invalidNumber', path: ['y', 4] });
    const faulty: readonly (readonly [object, string])[] = [
      [{ y: 1, g: null, n: 1 }, 'g'],
      [{ y: 1, g: 'a', n: null }, 'n'],
    ];
    for (const [row, name] of faulty) {
      expectPovertyError(() => reader.read([{ y: 0 }, row]), {
        code: 'missingValue',
        path: [name, 8],
      });
    }
    expectPovertyError(() => reader.read([{ y: 0 }, null as never]), {
      code: 'missingValue',
      path: [8],
    });
    // A part that was refused is not counted.
    expect(reader.rows()).toBe(7);
  });

  test('whether or not there is a filter', () => {
    const reader = newTableReader(plan());
    reader.read({ y: [1, 2] });
    const block = reader.read({ y: ['x', 3] });
    expect(block.rowAt(1)).toBe(3);
    expectPovertyError(() => block.numbers('y'), { code: 'invalidType', path: ['y', 2] });
    const typed = reader.read({ y: new Float64Array([1, Number.NEGATIVE_INFINITY]) });
    expectPovertyError(() => typed.numbers('y'), { code: 'invalidNumber', path: ['y', 5] });
  });
});

test('what stands in a row that is left out is nobody’s business', () => {
  const chunk = {
    keep: [true, false, null],
    y: [1, 'unreadable', Number.POSITIVE_INFINITY],
    g: ['a', null, true],
    w: [1, -5, 'x'],
    n: [2, 0.5, null],
    d: [1, 7, 'x'],
    area: ['rural', 'sea', 3],
  };
  const kept = { ...weighted, where: { column: 'keep', is: true } };
  const lines = ['d', 'area'].map(
    (column) => ({ id: column, measure: 'meanWelfare', column }) as const,
  );
  const reader = newTableReader({ ...kept, indicators: [...kept.indicators, ...lines] });
  const block = reader.read(chunk);
  expect(block.rows).toBe(1);
  expect(block.weights).toEqual(Float64Array.of(2));
  expect(block.numbers('y')).toEqual(Float64Array.of(1));
  expect(block.labels('g')).toEqual(['a']);
  expect(block.deprivations('d')).toEqual(Uint8Array.of(1));
  expect(block.areas('area')).toEqual(Uint8Array.of(0));
  expect(reader.groups.labels).toEqual([['a']]);
});

describe('a column that is not there', () => {
  test('is refused at once among columns', () => {
    for (const chunk of [{ g: ['a'] }, arrowOf({ g: ['a'] }, 1)]) {
      expectPovertyError(() => newTableReader(plan({ by: ['g'] })).read(chunk), {
        code: 'missingValue',
        path: ['y'],
      });
    }
  });

  test('is refused among rows when no row of any part had it', () => {
    const reader = newTableReader(plan({ where: { column: 'z', known: false } }));
    reader.read([{ y: 1 }]);
    expectPovertyError(() => reader.requireColumns(), { code: 'missingValue', path: ['z'] });
    reader.read([{ y: 1 }, { z: undefined }]);
    reader.requireColumns();
  });

  test('is nobody’s where there are no rows', () => {
    const reader = newTableReader(plan());
    reader.read([]);
    reader.requireColumns();
    expect(reader.rows()).toBe(0);
  });

  test('is refused whatever its name', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const asked = [
        { size: name },
        { by: [name] },
        { weight: { kind: 'sampling', column: name } },
      ];
      for (const more of asked as readonly Partial<Plan>[]) {
        for (const chunk of [{ y: [1] }, [{ y: 1 }, { y: 2 }]]) {
          expectPovertyError(() => newTableReader(plan(more)).read(chunk), {
            code: 'missingValue',
            path: [name],
          });
        }
      }
    }
  });

  test('is a missing value of the row where another row has it', () => {
    expectPovertyError(() => newTableReader(plan({ by: ['g'] })).read([{ g: 'a' }, { y: 1 }]), {
      code: 'missingValue',
      path: ['g', 1],
    });
    const none = plan({ by: ['g'], where: { any: [] } });
    expect(newTableReader(none).read([{ y: 1 }]).rows).toBe(0);
  });
});

test('a plan that makes persons of households twice is refused', () => {
  const twice = plan({ weight: { kind: 'household-size', column: 'n' }, size: 'n' });
  expectPovertyError(() => newTableReader(twice), { code: 'mixedUnits', path: ['size'] });
});
