import { expect, test } from 'vitest';
import { assemble } from '../../../src/schemas/rows/assemble.ts';
import type { Draft } from '../../../src/schemas/rows/draft.ts';

const terms = {
  date: '2023-12-31',
  vintage: '2024',
  income: { currency: 'VND', per: 'month', holder: 'person' },
} as const;

test('facts become the records of a household', () => {
  const draft: Draft = {
    id: '1',
    rows: [0],
    facts: new Map([
      ['date', { value: null, row: 0 }],
      ['place', { value: '00004', row: 0 }],
      ['income', { value: 1_500_000, row: 0 }],
      ['walls', { value: 'durable', row: 0 }],
      ['floorArea', { value: null, row: 0 }],
      ['radio', { value: true, row: 0 }],
      ['water', { value: null, row: 0 }],
    ]),
    members: [
      {
        row: 0,
        facts: new Map<'birthDate' | 'sex', unknown>([
          ['birthDate', 1990],
          ['sex', 'male'],
        ]),
      },
      { row: 1, facts: new Map([['birthDate', '1990-05-01']]) },
    ],
  };
  expect(assemble(draft, terms)).toEqual({
    id: '1',
    date: '2023-12-31',
    place: { code: '00004', vintage: '2024' },
    income: { amount: 1_500_000, currency: 'VND', per: 'month', holder: 'person' },
    dwelling: { walls: 'durable', floorArea: null },
    information: { radio: true },
    water: null,
    members: [{ birthDate: null, birthYear: 1990, sex: 'male' }, { birthDate: '1990-05-01' }],
  });
});

test('the day of a row goes before the day of the table', () => {
  const facts: Draft['facts'] = new Map([['date', { value: '2022-12-31', row: 0 }]]);
  expect(assemble({ id: '1', rows: [0], facts, members: [] }, terms)).toMatchObject({
    date: '2022-12-31',
  });
});
