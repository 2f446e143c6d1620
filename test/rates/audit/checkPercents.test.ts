import { auditPublished } from 'poverty-indicators';
import { expect, test } from 'vitest';
import { printsWithin } from '../../../src/rates/audit/checkPercents.ts';
import { anyPercent } from '../../../src/rates/print/percentBounds.ts';
import { readPrinting } from '../../../src/rates/print/printedPercent.ts';
import { oneRow } from '../../support/publishedTables.ts';

const audit = (poor: string | null, nearPoor: string | null, both: string | null, options = {}) =>
  auditPublished(
    oneRow({
      poor: { percent: poor },
      nearPoor: { percent: nearPoor },
      multidimensional: { percent: both },
    }),
    options,
  ).findings;

test.each([
  ['5.96', '5.55', '11.52'],
  ['2.26', '3.46', '5.73'],
  ['2.26', '3.46', '5.71'],
  ['0', '0', '0.01'],
  ['100', '0', '100'],
  [null, '3.46', '3.46'],
  ['3.46', null, '100'],
  ['60', '40.01', null],
  ['60', null, null],
  [null, null, '60'],
])('%s and %s may be %s together', (poor, nearPoor, both) => {
  expect(audit(poor, nearPoor, both)).toEqual([]);
});

test('a gap of 0.03 is no rounding, and the percents that would fit are named', () => {
  const [found] = audit('2.26', '3.46', '5.75');
  expect(found).toMatchObject({
    code: 'percentsDoNotAdd',
    cells: [
      { field: 'poor.percent', printed: '2.26' },
      { field: 'nearPoor.percent', printed: '3.46' },
      { field: 'multidimensional.percent', printed: '5.75' },
    ],
    expected: [{ field: 'multidimensional.percent', from: '5.71', to: '5.73' }],
    message:
      'row: 2.26 % poor and 3.46 % near-poor are 5.71 to 5.73 % together, not 5.75 %, whatever was rounded.',
  });
  expect(audit('2.26', '3.46', '5.74')).toHaveLength(1);
  expect(audit('2.26', '3.46', '5.70')).toHaveLength(1);
});

test('what was cut down adds up otherwise than what was rounded', () => {
  const down = { rounding: 'down' };
  expect(audit('2.26', '3.46', '5.73', down)).toEqual([]);
  expect(audit('2.26', '3.46', '5.71', down)).toHaveLength(1);
  expect(audit('1.1', '2.2', '3.3', { decimals: 1, rounding: 'halfEven' })).toEqual([]);
});

test('a part is at most the whole', () => {
  const [found] = audit(null, '11.29', '1.87');
  expect(found).toMatchObject({
    code: 'percentsDoNotAdd',
    expected: [{ from: '11.29', to: '100.00' }],
    message: 'row: 11.29 % near-poor cannot be within 1.87 % poor or near-poor.',
  });
});

test('parts are at most 100 percent', () => {
  const [found] = audit('60', '40.02', null);
  expect(found).toMatchObject({
    code: 'partsExceedTotal',
    message: 'row: 60 % poor and 40.02 % near-poor are more than 100 % together.',
  });
  expect(audit('60', '50', '100')[0]?.code).toBe('partsExceedTotal');
});

test('percents of different decimals are compared by what they allow', () => {
  const asPrinted = { decimals: 'asPrinted' };
  expect(audit('6', '5.5', '11.52', asPrinted)).toEqual([]);
  expect(audit('6', '5.5', '12.06', asPrinted)).toHaveLength(1);
});

test('every percent may be printed of any percent', () => {
  expect(printsWithin(anyPercent, 1, readPrinting({}))).toEqual(['0.0', '100.0']);
});
