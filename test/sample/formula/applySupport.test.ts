import { describe, expect, test } from 'vitest';
import { applySupport } from '../../../src/sample/formula/applySupport.ts';
import { readSample } from '../../../src/sample/formula/readSample.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import {
  anyNumber,
  nonNegativeOrKept,
  positive,
  positiveOrZero,
} from '../../../src/sample/support.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const none = { rows: 0, weight: 0 };
const sample = { welfare: [5, 0, -2, 1], weight: [1, 2, 4, 8] };
const read = readSample(sample, undefined);
const fine = readSample({ welfare: [5, 1] }, undefined);

describe('values outside the support of a measure', () => {
  test.each([
    ['all', anyNumber, 'refuse'],
    ['kept', nonNegativeOrKept, 'keep'],
  ] as const)('are counted where %s are', (_, support, policy) => {
    const { columns, treated } = applySupport(read, support, policy);
    expect(columns).toBe(read.columns);
    expect(treated).toEqual({ missing: none, omitted: none, changed: none });
  });

  test.each([
    ['0 or more', nonNegativeOrKept, 2],
    ['above 0', positive, 1],
  ] as const)('are refused with the first row where they must be %s', (message, support, row) => {
    expectPovertyError(() => applySupport(read, support, 'refuse'), {
      code: 'outsideSupport',
      path: ['welfare', row],
      message,
    });
    // The row is that of the sample also where the columns are sorted.
    expectPovertyError(
      () => applySupport(readSample(sortSample(sample), undefined), support, 'refuse'),
      { code: 'outsideSupport', path: ['welfare', row] },
    );
  });

  test('are left out, and counted', () => {
    const { columns, treated } = applySupport(read, positive, 'omit');
    expect(columns.welfare).toEqual(Float64Array.of(5, 1));
    expect(columns.population).toBe(9);
    expect(treated).toEqual({ missing: none, omitted: { rows: 2, weight: 6 }, changed: none });
  });

  test('are raised to a floor, with whatever else is below it, and counted', () => {
    const { columns, treated } = applySupport(read, positive, { floor: 2 });
    expect(columns.welfare).toEqual(Float64Array.of(5, 2, 2, 2));
    expect(columns.population).toBe(15);
    expect(treated).toEqual({ missing: none, omitted: none, changed: { rows: 3, weight: 14 } });
    expect(read.columns.welfare).toEqual(Float64Array.of(5, 0, -2, 1));
  });

  test('of zero may add nothing; below zero they are refused all the same', () => {
    const zeros = readSample({ welfare: [5, 0], weight: [1, 2] }, undefined);
    const { columns, treated } = applySupport(zeros, positiveOrZero, 'zeroIsZero');
    expect(columns).toBe(zeros.columns);
    expect(treated.changed).toEqual({ rows: 1, weight: 2 });
    expectPovertyError(() => applySupport(read, positiveOrZero, 'zeroIsZero'), {
      code: 'outsideSupport',
      path: ['welfare', 2],
    });
  });

  test.each(['refuse', 'omit', { floor: 1 }] as const)('that are not there: %j', (policy) => {
    const { columns, treated } = applySupport(fine, positive, policy);
    expect(columns).toBe(fine.columns);
    expect(treated).toEqual({ missing: none, omitted: none, changed: none });
  });
});
