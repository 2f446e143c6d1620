import { test } from 'vitest';
import { textSchema } from '../../../src/schemas/basic/textSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a text has something in it', () => {
  expectGood(textSchema, 'a', ' 00004 ', 'Mông');
  for (const text of ['', '  ', '\n', '\u00a0'])
    expectFaults(textSchema, text, { '': 'invalidType' });
});

test('a code is text, never a number', () => {
  expectFaults(textSchema, 4, { '': 'invalidType' });
  expectFaults(textSchema, null, { '': 'missingValue' });
});
