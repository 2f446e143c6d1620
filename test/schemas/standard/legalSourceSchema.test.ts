import { test } from 'vitest';
import { legalSourceSchema } from '../../../src/schemas/standard/legalSourceSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = {
  id: 'nd07',
  title: { vi: 'Nghị định 07/2021/NĐ-CP', en: 'Decree 07/2021/NĐ-CP' },
  issued: '2021-01-27',
  effective: '2021-03-15',
  readAt: ['a copy'],
};

test('a source of law has its days and copies', () => {
  expectGood(legalSourceSchema, good, { ...good, issued: null, effective: null, readAt: [] });
  expectEachFault(legalSourceSchema, good, [
    ['issued', '27/01/2021', 'invalidDate'],
    ['readAt', 'a copy', 'invalidType'],
    ['readAt.0', 5, 'invalidType'],
    ['title.en', undefined, 'missingValue'],
    ['id', 'NĐ07', 'invalidStandard'],
    ['url', 'x', 'unknownField'],
  ]);
});
