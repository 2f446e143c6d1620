import { expect, test } from 'vitest';
import { numberOf } from '../../../../../src/sql/expression/build.ts';
import { tableLineOf } from '../../../../../src/sql/measures/welfare/rows/tableLineOf.ts';

const welfare = numberOf('income');

test('a relative line is a share, and no more', () => {
  expect(
    tableLineOf({ kind: 'relative', of: 'mean', share: 0.5, scope: 'group' }, welfare),
  ).toEqual({
    welfare,
    of: 'mean',
    rule: 'midpoint',
    share: 0.5,
    intercept: 0,
    floor: null,
    scope: 'group',
  });
});

test('a societal line has a floor, and is of the median of the whole table unless told', () => {
  const line = { kind: 'societal', floor: 3, intercept: 1.3, share: 0.4, rule: 'step' } as const;
  expect(tableLineOf(line, welfare)).toEqual({
    welfare,
    of: 'median',
    rule: 'step',
    share: 0.4,
    intercept: 1.3,
    floor: 3,
    scope: 'table',
  });
});
