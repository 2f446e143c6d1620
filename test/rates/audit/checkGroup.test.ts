import { auditPublished } from 'poverty-indicators';
import { expect, test } from 'vitest';
import { oneRow } from '../../support/publishedTables.ts';

const audit = (row: Parameters<typeof oneRow>[0]) => auditPublished(oneRow(row)).findings;

test('a percent that no count prints: with the count that was printed', () => {
  const [found, ...others] = audit({ total: 590, poor: { count: 80, percent: '13.50' } });
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: 'noCountFits',
    expected: [{ row: 'row', field: 'poor.percent', from: '13.56', to: '13.56' }],
    message: 'row: no whole count of 590 households is 13.50 % poor; 80 are 13.56 %.',
  });
});

test('a percent that no count prints: without a count, the nearest are named', () => {
  const [found] = audit({ total: 590, nearPoor: { percent: 13.5 } });
  expect(found?.cells).toEqual([
    { row: 'row', field: 'total', printed: 590 },
    { row: 'row', field: 'nearPoor.percent', printed: 13.5 },
  ]);
  expect(found?.expected.map(({ from }) => from)).toEqual(['13.39', '13.56']);
  expect(found?.message).toBe(
    'row: no whole count of 590 households is 13.5 % near-poor; 79 are 13.39 % and 80 are 13.56 %.',
  );
});

test('a percent of nobody fits no count, but 0 percent of nobody is no contradiction', () => {
  const [found] = audit({ total: 0, poor: { count: 0, percent: '5' } });
  expect(found).toMatchObject({
    code: 'noCountFits',
    expected: [],
    message: 'row: no whole count of 0 households is 5 % poor.',
  });
  expect(audit({ total: 0, poor: { percent: '5' } })).toHaveLength(1);
  expect(audit({ total: 0, poor: { count: 0, percent: '0' } })).toEqual([]);
});

test('a count that the two others leave is checked too, and its figures named', () => {
  // Lào Cai, 2024: 38,469 of 181,603 are 21.18 percent.
  const row = {
    total: 181_603,
    poor: { count: 20_411, percent: '11.24' },
    nearPoor: { count: 18_058, percent: '9.94' },
  };
  expect(audit({ ...row, multidimensional: { percent: '21.18' } })).toEqual([]);
  const [found] = audit({ ...row, multidimensional: { percent: '21.81' } });
  expect(found?.code).toBe('percentDoesNotFitCount');
  expect(found?.cells.map(({ field }) => field)).toEqual([
    'total',
    'poor.count',
    'nearPoor.count',
    'multidimensional.percent',
  ]);
  expect(found?.expected[0]).toMatchObject({ from: '21.18' });
});

test('persons are called persons', () => {
  const { findings } = auditPublished({
    unit: 'person',
    rows: [{ id: 'x', total: 590, poor: { count: 80, percent: '13.73' } }],
  });
  expect(findings[0]?.message).toBe(
    'x: 80 poor of 590 persons are 13.56 %, not 13.73 %, which would be 81.',
  );
});
