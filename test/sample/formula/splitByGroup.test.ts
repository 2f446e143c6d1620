import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascending } from '../../../src/sample/formula/ascending.ts';
import { readSample } from '../../../src/sample/formula/readSample.ts';
import { codesByRow, splitByGroup } from '../../../src/sample/formula/splitByGroup.ts';

test('rows keep their order in their groups, with weights and other columns, sorted or not', () => {
  const row = fc.record({
    welfare: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
    weight: fc.nat(9),
    line: fc.integer({ min: 1, max: 9 }),
    code: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(row), fc.boolean(), fc.boolean(), (rows, weighted, sorted) => {
      const sample = {
        welfare: rows.map(({ welfare }) => welfare),
        ...(weighted ? { weight: rows.map(({ weight }) => weight) } : {}),
      };
      const line = { path: ['line'], column: rows.map((one) => one.line) };
      const read = readSample(sample, 'omit', [line]).columns;
      const columns = sorted ? ascending(read, true) : read;
      const codes = codesByRow(
        columns,
        rows.map(({ code }) => code),
      );
      const groups = splitByGroup(columns, codes, 5);
      expect(groups.length).toBe(5);
      for (const [code, group] of groups.entries()) {
        const own = rows.filter((one) => one.code === code && !Number.isNaN(one.welfare));
        if (sorted) own.sort((a, b) => a.welfare - b.welfare);
        expect([...group.welfare]).toEqual(own.map(({ welfare }) => welfare));
        expect(group.weights && [...group.weights]).toEqual(
          weighted ? own.map(({ weight }) => weight) : null,
        );
        expect(group.population).toBe(
          weighted ? own.reduce((sum, { weight }) => sum + weight, 0) : own.length,
        );
        expect([...(group.companions[0] ?? [])]).toEqual(own.map((one) => one.line));
        expect(group.ascending).toBe(sorted);
        const places = [...(group.rowAt ?? [])];
        expect(places.map((place) => columns.welfare[place])).toEqual([...group.welfare]);
      }
    }),
  );
});
