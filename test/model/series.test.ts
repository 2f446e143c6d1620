import { expect, test } from 'vitest';
import { seriesList } from '../../src/model/series.ts';

test('offers these choices and no other', () => {
  expect(seriesList.join()).toBe('ministryReview,statisticalSurvey');
});
