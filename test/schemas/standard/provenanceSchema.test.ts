import { test } from 'vitest';
import { provenanceSchema } from '../../../src/schemas/standard/provenanceSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { source: 'nd07', article: 'Điều 3', confidence: 'seen', note: null } as const;

test('a provenance says how sure it is', () => {
  expectGood(provenanceSchema, good, { ...good, source: null, note: { vi: 'x', en: 'y' } });
  expectEachFault(provenanceSchema, good, [
    ['confidence', 'sure', 'unknownOption'],
    ['source', undefined, 'missingValue'],
    ['note', 'x', 'invalidType'],
    ['article', '', 'invalidType'],
    ['page', 3, 'unknownField'],
  ]);
});
