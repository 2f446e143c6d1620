import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { TableBlock } from '../../../src/tabulate/data/tableBlock.ts';
import type { TableChunk } from '../../../src/tabulate/data/tableData.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { holds, smallFilter, smallRow } from './filter/naiveFilter.ts';
import { formsOf } from './forms.ts';

/** All that blocks say, as one table. */
function tableOf(blocks: readonly TableBlock[], labels: readonly unknown[]) {
  return blocks.flatMap((block) =>
    Array.from({ length: block.rows }, (_, place) => ({
      row: block.rowAt(place),
      group: labels[block.groups[place] ?? -1],
      x: block.numbers('x')[place],
      weight: block.weights?.[place],
    })),
  );
}

test('a table is the same whatever its form and however it is parted', () => {
  const rows = fc.array(smallRow, { maxLength: 30 });
  fc.assert(
    fc.property(rows, smallFilter, fc.array(fc.nat(10), { maxLength: 4 }), (drawn, where, cuts) => {
      const table = drawn.map((row, at) => ({ ...row, t: row.t ?? 'none', n: at % 3 }));
      const asked: Plan = {
        version: 1,
        by: ['t', 'n'],
        size: 'n',
        where,
        indicators: [{ id: 'm', measure: 'meanWelfare', column: 'x' }],
      };
      const wanted = table.flatMap((row, at) =>
        holds(where, row)
          ? [{ row: at, group: [row.t, row.n], x: row.x ?? Number.NaN, weight: row.n }]
          : [],
      );
      for (let form = 0; form < 5; form++) {
        const reader = newTableReader(asked);
        const blocks: TableBlock[] = [];
        let start = 0;
        for (const cut of [...cuts, table.length]) {
          const part = table.slice(start, start + cut);
          start += part.length;
          const columns = Object.fromEntries(
            ['x', 'y', 't', 'b', 'n'].map((name) => [name, part.map((row) => row[name as 'x'])]),
          );
          blocks.push(reader.read(formsOf(columns)[form]?.[1] as TableChunk));
        }
        expect(tableOf(blocks, reader.groups.labels)).toEqual(wanted);
        expect([reader.rows(), reader.filtered()]).toEqual([
          table.length,
          table.length - wanted.length,
        ]);
      }
    }),
    { numRuns: 60 },
  );
});
