import { test } from 'vitest';
import { checkOnAnyRows } from '../../../support/checkWelfareSql.ts';
import { distributionIndicators } from '../../../support/everyWelfareIndicator.ts';

test('every measure of a distribution is that of memory on any rows', () => {
  checkOnAnyRows(distributionIndicators);
});
