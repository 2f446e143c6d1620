import { expect, test } from 'vitest';
import { formsOf, linesOf, unpublished } from '../../../src/standards/compare/amountItems.ts';
import { invented, smallStandard } from '../../support/smallStandard.ts';

test('a line is an amount for each area and a boundary, in words', () => {
  const words = linesOf(smallStandard).map(({ item, id, name, value }) => [
    item,
    id,
    name.en,
    value.en,
  ]);
  expect(words).toEqual([
    ['line', 'low.rural', 'low line, rural', '100'],
    ['line', 'low.urban', 'low line, urban', '200'],
    ['boundary', 'low', 'exactly on the low line', 'counts as under it'],
    ['line', 'high.rural', 'high line, rural', '1,000'],
    ['line', 'high.urban', 'high line, urban', 'not published or not found'],
    ['boundary', 'high', 'exactly on the high line', 'does not count as under it'],
  ]);
});

test('in Vietnamese too, with its own marks between the digits', () => {
  const words = linesOf(smallStandard).map(({ name, value }) => [name.vi, value.vi]);
  expect(words).toEqual([
    ['mức thấp, nông thôn', '100'],
    ['mức thấp, thành thị', '200'],
    ['mức bằng mức thấp', 'tính là dưới mức'],
    ['mức cao, nông thôn', '1.000'],
    ['mức cao, thành thị', unpublished.vi],
    ['mức bằng mức cao', 'không tính là dưới mức'],
  ]);
});

test('a form is its days, its points for each line, and those for a deprivation', () => {
  expect(formsOf(smallStandard)).toEqual([
    {
      item: 'form',
      id: 'form1',
      name: { vi: 'thang điểm', en: 'form of points' },
      value: {
        vi: '2020-01-01 đến 2022-12-31: mức thấp, nông thôn ≤ 10; mức thấp, thành thị ≤ 20; mức cao, nông thôn ≤ ?; mức cao, thành thị ≤ 30; mỗi thiếu hụt 10',
        en: '2020-01-01 to 2022-12-31: low line, rural ≤ 10; low line, urban ≤ 20; high line, rural ≤ ?; high line, urban ≤ 30; each deprivation 10',
      },
      provenance: invented,
    },
  ]);
});
