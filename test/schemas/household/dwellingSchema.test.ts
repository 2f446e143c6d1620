import { test } from 'vitest';
import { dwellingSchema } from '../../../src/schemas/household/dwellingSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { walls: 'durable', frame: 'nonDurable', roof: null, floorArea: 32.5 } as const;

test('a dwelling has three structures and an area', () => {
  expectGood(dwellingSchema, good, {}, { floorArea: 0 });
  expectEachFault(dwellingSchema, good, [
    ['walls', 'brick', 'unknownOption'],
    ['floorArea', -1, 'invalidNumber'],
    ['floorArea', Number.NaN, 'invalidNumber'],
    ['floorArea', '32.5', 'invalidType'],
    ['floor', 'earth', 'unknownField'],
  ]);
});
