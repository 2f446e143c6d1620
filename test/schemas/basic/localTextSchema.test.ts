import { test } from 'vitest';
import { localTextSchema } from '../../../src/schemas/basic/localTextSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { vi: 'hộ nghèo', en: 'poor' };

test('a text stands in both languages', () => {
  expectGood(localTextSchema, good);
  expectEachFault(localTextSchema, good, [
    ['vi', undefined, 'missingValue'],
    ['en', '', 'invalidType'],
    ['fr', 'pauvre', 'unknownField'],
  ]);
});
