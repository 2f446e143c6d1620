import { test } from 'vitest';
import { placeRefSchema } from '../../../src/schemas/place/placeRefSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { code: '00004', vintage: '2024' };

test('a place is a code as text, with the vintage of its list', () => {
  expectGood(placeRefSchema, good);
  expectEachFault(placeRefSchema, good, [
    ['code', 4, 'invalidType'],
    ['code', '', 'invalidType'],
    ['vintage', undefined, 'missingValue'],
    ['vintage', 2024, 'invalidType'],
    ['name', 'Pa Cheo', 'unknownField'],
  ]);
});
