import { expect, test } from 'vitest';
import { reportConflict, reportDuplicate } from '../../../src/schemas/rows/conflict.ts';
import { openTable } from '../../../src/schemas/rows/table.ts';

test('a contradiction names both rows, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const table = openTable('rows', [], language, []);
    reportConflict(table, 5, 2, { header: 'Khu vực', name: 'area' });
    reportDuplicate(table, 6, 3, 'Mã hộ', '001');
    expect(table.faults).toMatchObject([
      { row: 5, otherRow: 2, code: 'conflictingRows', field: 'Khu vực', path: ['area'] },
      { row: 6, otherRow: 3, code: 'duplicateHousehold', field: 'Mã hộ', path: ['id'] },
    ]);
    expect(table.faults[0]?.message).toMatch(/5.*2/);
    expect(table.faults[1]?.message).toMatch(/001.*3/);
  }
});
