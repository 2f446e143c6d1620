import { expect, test } from 'vitest';
import * as z from 'zod';
import { named, ofNumbers, ofWelfare } from '../../../src/schemas/plan/settings.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const whole = z.strictObject(ofWelfare);
const good = { id: 'a', label: { vi: 'a', en: 'b' }, column: 'x', outsideSupport: { floor: 1 } };

test('what every indicator has, and what those of welfare have', () => {
  expectGood(whole, good, { id: 'a', outsideSupport: 'zeroIsZero' }, { id: 'a' });
  expect(Object.keys(named)).toEqual(['id', 'label']);
  expect(Object.keys(ofNumbers)).toEqual(['id', 'label', 'column']);
});

test('each faulty field is named', () => {
  expectEachFault(whole, good, [
    ['id', undefined, 'missingValue'],
    ['id', 5, 'invalidType'],
    ['label.vi', '', 'invalidType'],
    ['column', null, 'missingValue'],
    ['outsideSupport', 'drop', 'unknownOption'],
    ['outsideSupport.floor', '1', 'unknownOption', 'outsideSupport'],
  ]);
});

test('JSON Schema tells what an id may be', () => {
  const json = z.toJSONSchema(whole) as unknown as { properties: { id: { pattern: string } } };
  const id = new RegExp(json.properties.id.pattern);
  expect(['P0', 'a_1', 'a'.repeat(48)].every((text) => id.test(text))).toBe(true);
  expect(['', '1a', '_a', 'a b', 'ấ', 'a'.repeat(49)].some((text) => id.test(text))).toBe(false);
});
