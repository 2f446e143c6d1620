import { describe, expect, test } from 'vitest';
import { nearPoorColumns, poorColumns } from '../../../src/classification/review/flowColumns.ts';
import { newFlowCounts } from '../../../src/classification/review/flowCounts.ts';

describe('every figure of a flow report has its column, and no other has', () => {
  const { household } = newFlowCounts(null);
  test.each([
    ['form 2', poorColumns, household.poor],
    ['form 3', nearPoorColumns, household.nearPoor],
  ])('%s', (_, columns, figures) => {
    expect(Object.keys(columns).sort()).toEqual(Object.keys(figures).sort());
  });
});

/** Heads and order of a provincial reporting program (Đắk Nông; second-hand). */
test('form 2', () => {
  expect(Object.entries(poorColumns).map(([field, { vi, en }]) => [field, vi, en])).toEqual([
    ['start', 'số đầu kỳ', 'start'],
    ['becameNearPoor', 'trở thành hộ cận nghèo', 'became near-poor'],
    ['roseAbove', 'vượt chuẩn cận nghèo', 'rose above'],
    ['otherDecrease', 'giảm khác', 'other decrease'],
    ['fromNearPoor', 'hộ cận nghèo trở thành hộ nghèo', 'near-poor that became poor'],
    ['fellBack', 'tái nghèo', 'fell back'],
    ['newlyArisen', 'phát sinh mới', 'newly arisen'],
    ['otherIncrease', 'tăng khác', 'other increase'],
    ['end', 'số cuối kỳ', 'end'],
  ]);
});

test('form 3, in which those that rose stand before those that became poor', () => {
  expect(Object.entries(nearPoorColumns).map(([field, { vi, en }]) => [field, vi, en])).toEqual([
    ['start', 'số đầu kỳ', 'start'],
    ['roseAbove', 'thoát cận nghèo', 'rose above'],
    ['becamePoor', 'trở thành hộ nghèo', 'became poor'],
    ['otherDecrease', 'giảm khác', 'other decrease'],
    ['fromPoor', 'hộ nghèo trở thành hộ cận nghèo', 'poor that became near-poor'],
    ['fellBack', 'tái cận nghèo', 'fell back'],
    ['newlyArisen', 'phát sinh mới', 'newly arisen'],
    ['otherIncrease', 'tăng khác', 'other increase'],
    ['end', 'số cuối kỳ', 'end'],
  ]);
});
