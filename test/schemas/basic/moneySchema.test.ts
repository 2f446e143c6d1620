import { test } from 'vitest';
import { moneySchema } from '../../../src/schemas/basic/moneySchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { amount: 1_500_000, currency: 'VND', per: 'month', holder: 'person' } as const;

test('money says whose it is, how often, and at which prices', () => {
  expectGood(
    moneySchema,
    good,
    { ...good, amount: '29800000' },
    { ...good, prices: { kind: 'nominal' } },
    { ...good, prices: { kind: 'real', year: 2020 } },
  );
});

test('each faulty field is named', () => {
  expectEachFault(moneySchema, good, [
    ['amount', -1, 'invalidNumber'],
    ['amount', '1.500.000', 'invalidNumeral'],
    ['currency', 'đồng', 'unknownOption'],
    ['currency', undefined, 'missingValue'],
    ['currency', 704, 'invalidType'],
    ['per', 'week', 'unknownOption'],
    ['per', null, 'missingValue'],
    ['holder', 'family', 'unknownOption'],
    ['prices', null, 'missingValue'],
    ['prices', {}, 'missingValue', 'prices.kind'],
    ['prices', { kind: 'real' }, 'missingValue', 'prices.year'],
    ['prices', { kind: 'real', year: 20.5 }, 'invalidDate', 'prices.year'],
    ['prices', { kind: 'ppp' }, 'unknownOption', 'prices.kind'],
    ['period', 'month', 'unknownField'],
  ]);
});
