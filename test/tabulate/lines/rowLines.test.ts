import { expect, test } from 'vitest';
import type { TableBlock } from '../../../src/tabulate/data/tableBlock.ts';
import { rowLines } from '../../../src/tabulate/lines/rowLines.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const numbers = Float64Array.of(5, Number.NaN, 7);
const block = {
  rows: 3,
  rowAt: (place: number) => 20 + place,
  numbers: () => numbers,
  labels: () => ['rural', 1, '1'],
} as unknown as TableBlock;

test.each([
  ['none', null],
  ['a number', 12],
  ['a share of the median', { kind: 'relative', of: 'median', share: 0.6 }],
  ['a societal one', { kind: 'societal', floor: 3, intercept: 1, share: 0.5 }],
] as const)('where there is one line for all – %s – rows have none of their own', (_name, line) => {
  expect(rowLines(line, block)).toBeNull();
});

test('a column of lines is that column', () => {
  expect(rowLines({ kind: 'column', column: 'z' }, block)).toBe(numbers);
});

const amounts = [
  { label: '1', amount: 30 },
  { label: 'rural', amount: 10 },
  { label: 1, amount: 20.5 },
];

test('lines by label: a number and its digits are two labels', () => {
  const lines = rowLines({ kind: 'byGroup', by: 'area', amounts }, block);
  expect(lines).toEqual(Float64Array.of(10, 20.5, 30));
});

test('a label without a line is refused with its row', () => {
  const line = { kind: 'byGroup', by: 'area', amounts: amounts.slice(1) } as const;
  const expected = { code: 'missingValue', path: ['area', 22] } as const;
  expectPovertyError(() => rowLines(line, block), expected);
});
