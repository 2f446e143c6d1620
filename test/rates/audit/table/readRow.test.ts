import { describe, expect, test } from 'vitest';
import { readRow } from '../../../../src/rates/audit/table/readRow.ts';
import { readPrinting } from '../../../../src/rates/print/printedPercent.ts';
import { badCounts, badDates, badRecords, badTexts, untyped } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const read = (row: unknown) =>
  readRow(untyped(row), { printing: readPrinting({}), known: new Map() }, 7);

const nothing = { count: null, percent: null, changeCount: null, changePoints: null };

test('what is left out or null is not known', () => {
  const empty = { id: 'x', place: null, date: null, total: null };
  const groups = { poor: nothing, nearPoor: nothing, multidimensional: nothing };
  expect(read({ id: 'x' })).toEqual({ ...empty, ...groups });
  const given = { poor: null, nearPoor: {}, multidimensional: { count: null, change: {} } };
  expect(read({ ...empty, ...given })).toEqual({ ...empty, ...groups });
  const change = { count: null, percentagePoints: null };
  expect(read({ id: 'x', poor: { percent: null, change } })).toMatchObject({ poor: nothing });
});

test('equal percents are read once', () => {
  const row = read({ id: 'x', poor: { percent: '5.0' }, nearPoor: { percent: '5.0' } });
  expect(row.poor.percent).toBe(row.nearPoor.percent);
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for a row', (_, value, code) => {
    expectPovertyError(() => read(value), { code, path: ['rows', 7] });
  });

  test.each(badTexts)('refuses %s for an id', (_, id, code) => {
    expectPovertyError(() => read({ id }), { code, path: ['rows', 7, 'id'] });
  });

  test('refuses a place that is no text', () => {
    const call = () => read({ id: 'x', place: { code: '1' } });
    expectPovertyError(call, { code: 'invalidType', path: ['rows', 7, 'place'] });
  });

  test.each(badDates.slice(2))('refuses %s for a date', (_, date, code) => {
    expectPovertyError(() => read({ id: 'x', date }), { code, path: ['rows', 7, 'date'] });
  });

  test.each(badCounts.slice(2))('refuses %s for a count', (_, value, code) => {
    expectPovertyError(() => read({ id: 'x', total: value }), { code, path: ['rows', 7, 'total'] });
    const call = () => read({ id: 'x', nearPoor: { count: value } });
    expectPovertyError(call, { code, path: ['rows', 7, 'nearPoor', 'count'] });
  });

  test.each(badRecords.slice(2))('refuses %s for a group or a change', (_, value, code) => {
    const path = ['rows', 7, 'poor'];
    expectPovertyError(() => read({ id: 'x', poor: value }), { code, path });
    const call = () => read({ id: 'x', poor: { change: value } });
    expectPovertyError(call, { code, path: [...path, 'change'] });
  });

  test.each([
    [0.5, 'invalidCount'],
    [Number.NaN, 'invalidCount'],
    [2 ** 53, 'invalidCount'],
    ['-5', 'invalidType'],
    [-5n, 'invalidType'],
  ] as const)('refuses %o for the change of a count', (count, code) => {
    const call = () => read({ id: 'x', poor: { change: { count } } });
    expectPovertyError(call, { code, path: ['rows', 7, 'poor', 'change', 'count'] });
  });

  test('refuses a faulty percent, and faulty percentage points', () => {
    const percent = () => read({ id: 'x', poor: { percent: '5,57' } });
    expectPovertyError(percent, { code: 'invalidNumeral', path: ['rows', 7, 'poor', 'percent'] });
    const points = () => read({ id: 'x', poor: { change: { percentagePoints: 101 } } });
    const path = ['rows', 7, 'poor', 'change', 'percentagePoints'];
    expectPovertyError(points, { code: 'invalidNumber', path });
  });
});
