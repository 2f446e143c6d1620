import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanLine } from '../../../src/model/plan/planLine.ts';
import {
  isMade,
  lineOfPlan,
  lineWords,
  measuredLine,
  statedLine,
} from '../../../src/tabulate/lines/lineOfPlan.ts';

const byArea: PlanLine = { kind: 'byGroup', by: 'area', amounts: [{ label: 'rural', amount: 3 }] };
const median: PlanLine = { kind: 'relative', of: 'median', share: 0.6, scope: 'group' };
const societal: PlanLine = { kind: 'societal', floor: 3, intercept: 1, share: 0.5 };
const column: PlanLine = { kind: 'column', column: 'z' };
// A record of JSON, in which a line may have any name.
const lines = JSON.parse('{"__proto__": 7, "low": 5}') as NonNullable<Plan['lines']>;
const plan: Plan = { version: 1, lines, indicators: [] };

test('a line is found by its name, or is the one given', () => {
  expect(lineOfPlan(plan, 'low')).toBe(5);
  expect(lineOfPlan(plan, '__proto__')).toBe(7);
  expect(lineOfPlan(plan, median)).toBe(median);
  expect(lineOfPlan(plan, undefined)).toBeNull();
});

test('a measure knows nothing of tables: it is given lines of rows in a column', () => {
  expect(measuredLine(5)).toBe(5);
  expect(measuredLine(column)).toEqual({ kind: 'column' });
  expect(measuredLine(byArea)).toEqual({ kind: 'column' });
  expect(measuredLine(median)).toEqual({ kind: 'relative', of: 'median', share: 0.6 });
  expect(statedLine(byArea)).toEqual(byArea);
  expect(statedLine(societal)).toEqual(societal);
});

test.each([
  [5, 'low', { line: 'low: 5' }],
  [5, 5, { line: '5' }],
  [column, 'own', { line: 'own: column z' }],
  [byArea, byArea, { line: 'by area: rural 3' }],
  [median, median, { line: '0.6 of the median (midpoint)', lineScope: 'group' }],
  [societal, 'spl', { line: 'spl: max(3, 1 + 0.5 of the median (midpoint))', lineScope: 'table' }],
] as const)('in words: %j', (line, given, words) => {
  expect(lineWords(line, given)).toEqual(words);
});

test('relative and societal lines are made by a table', () => {
  expect([median, societal].every(isMade)).toBe(true);
  expect([null, 5, column, byArea].some(isMade)).toBe(false);
});
