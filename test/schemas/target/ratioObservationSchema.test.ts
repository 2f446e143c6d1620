import { test } from 'vitest';
import { ratioObservationSchema } from '../../../src/schemas/target/ratioObservationSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { date: '2023-12-31', value: 43.4, reference: '59.2' };

test('a value and the one it is measured against', () => {
  expectGood(ratioObservationSchema, good, { ...good, value: 0 });
  expectEachFault(ratioObservationSchema, good, [
    ['reference', 0, 'invalidNumber'],
    ['reference', -1, 'invalidNumber'],
    ['value', '-1', 'invalidNumber'],
    ['value', '50%', 'invalidNumeral'],
    ['value', '1/2', 'invalidNumeral'],
    ['value', null, 'missingValue'],
  ]);
});
