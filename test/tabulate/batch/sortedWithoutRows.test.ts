import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { sortedWithoutRows } from '../../../src/tabulate/batch/sortedWithoutRows.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const places = Uint32Array.from({ length: 40 }, (_, place) => place);

test('all but the rows is as sortSample makes it', () => {
  const row = fc.record({
    welfare: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Number.NaN)),
    weight: fc.nat({ max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.boolean(), (rows, weighted) => {
      const sample = {
        welfare: Float64Array.from(rows, ({ welfare }) => welfare),
        ...(weighted ? { weight: rows.map(({ weight }) => weight) } : {}),
      };
      const { order, length, ...sorted } = sortSample(sample, { missing: 'omit' });
      const known = sortedWithoutRows(sample, 'omit', places);
      const { order: own, length: ownLength, ...others } = known;
      expect(others).toEqual(sorted);
      expect(own).toEqual(places.subarray(0, order.length));
      expect(ownLength).toBe(rows.filter(({ welfare }) => !Number.isNaN(welfare)).length);
    }),
  );
});

test('what is missing is refused where the plan does not leave it out', () => {
  const call = () => sortedWithoutRows({ welfare: [3, Number.NaN] }, 'refuse', places);
  expectPovertyError(call, { code: 'missingValue', path: ['welfare', 1] });
});
