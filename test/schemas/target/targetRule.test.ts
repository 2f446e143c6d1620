import { expect, test } from 'vitest';
import { targetRule } from '../../../src/schemas/target/targetRule.ts';

test('the rule bears whatever stands in a target', () => {
  const kinds = ['level', 'baselineMultiple', 'yearlyChange', 'count', 'coverage', 'ratio', 'x', 5];
  for (const kind of kinds) {
    for (const odd of [undefined, null, 5, 'x', [], {}, { atMost: {} }, { date: 5, value: 'x' }]) {
      const issues: object[] = [];
      const value = { kind, goal: odd, baseline: odd, deadline: odd, unit: odd };
      expect(() => targetRule({ value: value as never, issues: issues as never[] })).not.toThrow();
    }
  }
});

test('one worker in every household has no goal to read', () => {
  const issues: never[] = [];
  targetRule({ value: { kind: 'eachHousehold', atLeast: 1, deadline: '2025-12-31' }, issues });
  expect(issues).toEqual([]);
});
