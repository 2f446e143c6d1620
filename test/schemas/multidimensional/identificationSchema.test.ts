import { test } from 'vitest';
import { identificationSchema } from '../../../src/schemas/multidimensional/identificationSchema.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const condition = { id: 'income', indicators: ['atRisk'], atLeast: 1 };
const conditions = { kind: 'conditions', anyOf: [condition] } as const;

test('each kind of identification has its own fields', () => {
  expectGood(
    identificationSchema,
    { kind: 'score' },
    { kind: 'union' },
    { kind: 'intersection' },
    { kind: 'dimensions', atLeast: 2, within: 'any' },
    { kind: 'conditions', anyOf: [{ ...condition, name: { vi: 'thu nhập', en: 'income' } }] },
  );
});

test('each faulty field is named', () => {
  expectFaults(identificationSchema, { kind: 'most' }, { kind: 'unknownOption' });
  expectFaults(identificationSchema, {}, { kind: 'missingValue' });
  expectFaults(identificationSchema, { kind: 'score', k: 1 }, { k: 'unknownField' });
  expectEachFault(identificationSchema, { kind: 'dimensions', atLeast: 2, within: 'any' }, [
    ['atLeast', 0, 'invalidCount'],
    ['atLeast', 1.5, 'invalidCount'],
    ['within', 'most', 'unknownOption'],
    ['within', undefined, 'missingValue'],
  ]);
  expectEachFault(identificationSchema, conditions, [
    ['anyOf', undefined, 'missingValue'],
    ['anyOf.0.id', ' ', 'invalidType'],
    ['anyOf.0.indicators.0', 5, 'invalidType'],
    ['anyOf.0.atLeast', 0, 'invalidCount'],
    ['anyOf.0.atMost', 1, 'unknownField'],
  ]);
});
