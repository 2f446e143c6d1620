import { test } from 'vitest';
import { coverageObservationSchema } from '../../../src/schemas/target/coverageObservationSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

const date = '2023-12-31';
const schema = coverageObservationSchema;

test('a coverage is counted, or published in percent', () => {
  expectGood(
    schema,
    { date, covered: 5, total: 9 },
    { date, percent: '90%' },
    { date, percent: 0 },
  );
});

test('each faulty field is named', () => {
  expectFaults(schema, { date, covered: 10, total: 9 }, { covered: 'countsExceedTotal' });
  expectFaults(schema, { date, covered: 0, total: 0 }, { total: 'invalidNumber' });
  expectFaults(schema, { date, percent: '101' }, { percent: 'invalidNumber' });
  expectFaults(schema, { date, percent: -1 }, { percent: 'invalidNumber' });
  expectFaults(schema, { date, percent: '2/3' }, { percent: 'invalidNumeral' });
  expectFaults(schema, { date, covered: 5, total: 9, percent: 50 }, { percent: 'invalidType' });
  expectFaults(schema, { date: '2023', percent: 5 }, { date: 'invalidDate' });
  expectFaults(schema, { date, percent: 5, more: 1 }, { more: 'unknownField' });
});
