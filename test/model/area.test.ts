import { expect, test } from 'vitest';
import { areas } from '../../src/model/area.ts';

test('offers these choices and no other', () => {
  expect(areas.join()).toBe('rural,urban');
});
