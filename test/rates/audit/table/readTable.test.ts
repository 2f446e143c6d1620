import { describe, expect, test } from 'vitest';
import type { PublishedTable } from '../../../../src/rates/audit/table/publishedTable.ts';
import { readTable } from '../../../../src/rates/audit/table/readTable.ts';
import {
  badChoices,
  badLists,
  badNumbers,
  badRecords,
  badTexts,
  untyped,
} from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const rows = ['a', 'b', 'c'].map((id, index) => ({ id, date: `${2022 + index}-12-31` }));
const read = (table: Record<string, unknown>) =>
  readTable(untyped<PublishedTable>({ unit: 'household', rows, ...table }), {});

test('partitions and sequences hold the rows they name', () => {
  const table = read({
    partitions: [
      { whole: 'a', parts: ['b', 'c'] },
      { whole: 'a', parts: ['b'], complete: false },
    ],
    sequences: [{ rows: ['a', 'c'] }, { rows: [], maximumYearlyTotalChange: 0 }],
  });
  const [a, b, c] = table.rows;
  expect(table.partitions).toEqual([
    { whole: a, parts: [b, c], complete: true },
    { whole: a, parts: [b], complete: false },
  ]);
  expect(table.sequences).toEqual([
    { rows: [a, c], yearlyChange: null },
    { rows: [], yearlyChange: 0 },
  ]);
});

test('rows without dates stand in any order', () => {
  const undated = [{ id: 'x' }, { id: 'y', date: '2020-12-31' }, { id: 'z', date: null }];
  const order = { sequences: [{ rows: ['z', 'y', 'x'] }] };
  expect(read({ rows: undated, ...order }).sequences[0]?.rows).toHaveLength(3);
});

describe('refusals', () => {
  test.each(badChoices)('refuses %s for the unit', (_, unit, code) => {
    expectPovertyError(() => read({ unit }), { code, path: ['unit'] });
  });

  test.each(badLists.slice(1))('refuses %s for the lists', (_, value, code) => {
    for (const name of ['rows', 'partitions', 'sequences']) {
      expectPovertyError(() => read({ [name]: value }), { code, path: [name] });
    }
  });

  test('refuses a gap in the rows', () => {
    const gap = Object.assign(new Array(3), { 0: rows[0], 2: rows[1] });
    expectPovertyError(() => read({ rows: gap }), { code: 'missingValue', path: ['rows', 1] });
  });

  test('refuses a row that stands twice', () => {
    const error = { code: 'duplicatePlace' } as const;
    const twice = () => read({ rows: [...rows, { id: 'a' }] });
    expectPovertyError(twice, { ...error, path: ['rows', 3, 'id'], message: 'every row once' });
    const parts = () => read({ partitions: [{ whole: 'a', parts: ['b', 'b'] }] });
    expectPovertyError(parts, { ...error, path: ['partitions', 0, 'parts', 1] });
    const itself = () => read({ partitions: [{ whole: 'a', parts: ['b', 'a'] }] });
    expectPovertyError(itself, { ...error, path: ['partitions', 0, 'parts', 1] });
    const sequence = () => read({ sequences: [{ rows: ['a', 'a'] }] });
    expectPovertyError(sequence, { ...error, path: ['sequences', 0, 'rows', 1] });
  });

  test('refuses the id of no row', () => {
    const error = { code: 'unknownOption' } as const;
    const whole = () => read({ partitions: [{ whole: 'x', parts: ['b'] }] });
    expectPovertyError(whole, { ...error, path: ['partitions', 0, 'whole'] });
    const part = () => read({ partitions: [{ whole: 'a', parts: ['b', 'x'] }] });
    expectPovertyError(part, { ...error, path: ['partitions', 0, 'parts', 1] });
    const sequence = () => read({ sequences: [{ rows: ['x'] }] });
    expectPovertyError(sequence, { ...error, path: ['sequences', 0, 'rows', 0] });
  });

  test.each(badTexts)('refuses %s for an id', (_, id, code) => {
    const call = () => read({ sequences: [{ rows: [id] }] });
    expectPovertyError(call, { code, path: ['sequences', 0, 'rows', 0] });
  });

  test.each(badRecords)('refuses %s for a partition or a sequence', (_, value, code) => {
    expectPovertyError(() => read({ partitions: [value] }), { code, path: ['partitions', 0] });
    expectPovertyError(() => read({ sequences: [value] }), { code, path: ['sequences', 0] });
  });

  test('refuses a partition without parts, and a faulty word for complete', () => {
    const path = ['partitions', 0];
    const none = () => read({ partitions: [{ whole: 'a', parts: [] }] });
    expectPovertyError(none, { code: 'missingValue', path: [...path, 'parts'] });
    const word = () => read({ partitions: [{ whole: 'a', parts: ['b'], complete: 'yes' }] });
    expectPovertyError(word, { code: 'invalidType', path: [...path, 'complete'] });
  });

  test.each([...badNumbers.slice(2), ['a negative share', -0.01, 'invalidNumber'] as const])(
    'refuses %s for the greatest change',
    (_, maximumYearlyTotalChange, code) => {
      const call = () => read({ sequences: [{ rows: ['a'], maximumYearlyTotalChange }] });
      const path = ['sequences', 0, 'maximumYearlyTotalChange'];
      expectPovertyError(call, { code, path });
    },
  );

  test('refuses rows out of order, and two of one day', () => {
    const error = { code: 'dateOrder', path: ['sequences', 0, 'rows', 1] } as const;
    expectPovertyError(() => read({ sequences: [{ rows: ['b', 'a'] }] }), error);
    const same = [...rows, { id: 'd', date: '2022-12-31' }];
    expectPovertyError(() => read({ rows: same, sequences: [{ rows: ['a', 'd'] }] }), error);
  });
});
