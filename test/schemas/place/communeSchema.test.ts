import { test } from 'vitest';
import { communeSchema } from '../../../src/schemas/place/communeSchema.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const good = {
  code: 'X01',
  vintage: '2024',
  name: 'Pa Cheo',
  area: 'rural',
  parent: { code: '082', vintage: '2024' },
  validFrom: null,
  validTo: '2025-06-30',
  predecessors: [],
  successors: [{ code: 'Y01', vintage: '2025' }],
} as const;

test('a commune has its area, its dates and its relatives', () => {
  expectGood(communeSchema, good, { ...good, parent: null, validTo: null });
});

test('each faulty field is named', () => {
  expectEachFault(communeSchema, good, [
    ['area', 'mountain', 'unknownOption'],
    ['name', '', 'invalidType'],
    ['validFrom', '2025-07-01', 'dateOrder', 'validTo'],
    ['validFrom', '2025-02-29', 'invalidDate'],
    ['parent', undefined, 'missingValue'],
    ['parent', { code: 82, vintage: '2024' }, 'invalidType', 'parent.code'],
    ['successors', null, 'missingValue'],
    ['successors.0.code', undefined, 'missingValue'],
    ['predecessors', {}, 'invalidType'],
  ]);
});

test('dates out of order are told beside another fault', () => {
  expectFaults(
    communeSchema,
    { ...good, name: 5, validFrom: '2025-07-01' },
    {
      name: 'invalidType',
      validTo: 'dateOrder',
    },
  );
});
