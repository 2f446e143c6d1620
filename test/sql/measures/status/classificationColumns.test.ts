import { expect, test } from 'vitest';
import type { PlanClassification } from '../../../../src/model/plan/plan.ts';
import {
  columnOfIndicator,
  countColumn,
  indicatorsOf,
} from '../../../../src/sql/measures/status/classificationColumns.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';

const plan = (deprivations?: NonNullable<PlanClassification['deprivations']>) => ({
  standard: vietnam2022,
  area: 'area',
  income: 'income',
  ...(deprivations === undefined ? {} : { deprivations }),
});

test('a column has the name of its indicator, unless it has another', () => {
  expect(columnOfIndicator(plan(), 'water')).toBe('water');
  expect(columnOfIndicator(plan({ water: 'no water' }), 'water')).toBe('no water');
  expect(columnOfIndicator(plan({ water: 'no water' }), 'toilet')).toBe('toilet');
  expect(columnOfIndicator(plan({}), 'constructor')).toBe('constructor');
});

test('their number is a column of its own', () => {
  expect(countColumn(plan())).toBeNull();
  expect(countColumn(plan({ water: 'no water' }))).toBeNull();
  expect(countColumn(plan({ count: 'number' }))).toBe('number');
});

test('the decree of 2022 has twelve indicators, those of employment first', () => {
  expect(indicatorsOf(vietnam2022)).toHaveLength(12);
  expect(indicatorsOf(vietnam2022).slice(0, 2)).toEqual(['employment', 'dependants']);
});
