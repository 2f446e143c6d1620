import { expect, test } from 'vitest';
import { comparePlaces } from '../../../src/classification/review/comparePlaces.ts';

const place = (vintage: string, code: string) => ({ vintage, code });

test('by vintage, then by code, and last those without a place', () => {
  const sorted = [
    place('2023', '00001'),
    place('2023', '00010'),
    place('2023', '1'),
    place('2023', 'Đ'),
    place('2025', '00001'),
    null,
  ];
  for (const [at, one] of sorted.entries()) {
    for (const [than, other] of sorted.entries()) {
      expect(comparePlaces(one, other)).toBe(Math.sign(at - than));
    }
  }
});

test('equal places are equal, whatever else they hold', () => {
  expect(comparePlaces(place('2023', '1'), { ...place('2023', '1') })).toBe(0);
  expect(comparePlaces(null, null)).toBe(0);
});
