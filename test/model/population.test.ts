import { expect, test } from 'vitest';
import { populations } from '../../src/model/population.ts';

test('offers these choices and no other', () => {
  expect(populations.join()).toBe('all,ethnicMinority');
});
