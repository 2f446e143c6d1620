import { test } from 'vitest';
import { countObservationSchema } from '../../../src/schemas/target/countObservationSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { period: { from: '2024-01-01', to: '2024-12-31' }, count: 80 };

test('a count belongs to a period', () => {
  expectGood(countObservationSchema, good);
  expectEachFault(countObservationSchema, good, [
    ['count', -1, 'invalidCount'],
    ['count', '80', 'invalidType'],
    ['period', '2024', 'invalidType'],
    ['period.to', '2023-12-31', 'dateOrder'],
  ]);
});
