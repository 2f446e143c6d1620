import { expect, test } from 'vitest';
import { countUnits } from '../../src/model/countUnit.ts';

test('offers these choices and no other', () => {
  expect(countUnits.join()).toBe('household,person');
});
