import { describe, expect, test } from 'vitest';
import type { StatusOfHousehold } from '../../../src/classification/flowReports.ts';
import {
  type ListContext,
  type ReadStatus,
  readStatuses,
  requireLaterDay,
} from '../../../src/classification/review/readStatuses.ts';
import { badLists, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { placeA, placeB } from '../../support/reviews.ts';
import { expectFewReads } from '../../support/watch.ts';

const fresh = (): ListContext => ({ vintage: null, standard: null });
const at = (household: string, changes: Partial<StatusOfHousehold> = {}): StatusOfHousehold =>
  deepFreeze({ household, place: placeA, status: 'poor', members: 4, ...changes });

describe('a list by its keys', () => {
  const list = [
    at('H2', { date: '2023-12-31', standard: 'vietnam2022' }),
    at('H1', { place: null, status: 'averageLiving', members: 0 }),
    at('__proto__', { place: placeB, date: null, standard: null }),
  ];

  test('in its order, each with its row and what is said of it', () => {
    expect([...readStatuses(list, 'before', fresh())]).toEqual([
      [
        'H2',
        {
          row: 0,
          household: 'H2',
          place: placeA,
          status: 'poor',
          members: 4,
          date: '2023-12-31',
        },
      ],
      [
        'H1',
        {
          row: 1,
          household: 'H1',
          place: null,
          status: 'averageLiving',
          members: 0,
          date: null,
        },
      ],
      [
        '__proto__',
        { row: 2, household: '__proto__', place: placeB, status: 'poor', members: 4, date: null },
      ],
    ]);
    expect(readStatuses([], 'before', fresh()).size).toBe(0);
  });

  test('without a place where it is left out, and with nothing but code and vintage', () => {
    const { place: _, ...bare } = at('H1');
    const named = { ...at('H2'), place: { ...placeA, name: 'Pa Cheo' }, income: 7 };
    const read = readStatuses([untyped(bare), named], 'before', fresh());
    expect([...read.values()].map(({ place }) => place)).toEqual([null, placeA]);
    expect(read.get('H2')).not.toHaveProperty('income');
  });

  test('each field is read a few times and none is changed', () => {
    expectFewReads(list, (rows) => readStatuses(rows, 'before', fresh()), 3);
  });
});

describe('what all rows share', () => {
  test('is what the first says that says it', () => {
    const context = fresh();
    readStatuses([at('H1', { place: null })], 'before', context);
    expect(context).toEqual({ vintage: null, standard: null });
    readStatuses([at('H1'), at('H2', { standard: 'vietnam2022' })], 'before', context);
    expect(context).toEqual({ vintage: '2023', standard: 'vietnam2022' });
    readStatuses([at('H1', { standard: 'vietnam2022' })], 'after', context);
    expect(context).toEqual({ vintage: '2023', standard: 'vietnam2022' });
  });

  test('holds for the second list too', () => {
    const said: ListContext = { vintage: '2023', standard: 'vietnam2016' };
    const moved = at('H2', { place: { code: '1', vintage: '2025' } });
    expectPovertyError(() => readStatuses([at('H1'), moved], 'after', { ...said }), {
      code: 'mixedVintages',
      path: ['after', 1, 'place', 'vintage'],
      message: `expected '2023' as in the rows before, got "2025"`,
    });
    const other = at('H2', { standard: 'vietnam2022' });
    expectPovertyError(() => readStatuses([at('H1'), other], 'after', { ...said }), {
      code: 'mixedStandards',
      path: ['after', 1, 'standard'],
      message: `expected 'vietnam2016' as in the rows before, got "vietnam2022"`,
    });
  });
});

describe('refusals with the name of the list and the row', () => {
  const refused = (changes: object, code: string, ...steps: readonly string[]) => {
    const rows = [at('H1'), { ...at('H2'), ...changes }];
    expectPovertyError(() => readStatuses(rows, 'after', fresh()), {
      code: untyped(code),
      path: ['after', 1, ...steps],
    });
  };

  test('fields', () => {
    refused({ household: 'H1' }, 'duplicateHousehold', 'household');
    refused({ household: 7 }, 'invalidType', 'household');
    refused({ status: 'undetermined' }, 'missingValue', 'status');
    refused({ status: 'rich' }, 'unknownOption', 'status');
    refused({ members: 0.5 }, 'invalidCount', 'members');
    refused({ date: '2023-02-29' }, 'invalidDate', 'date');
    refused({ place: '00001' }, 'invalidType', 'place');
    refused({ place: { code: '00001' } }, 'missingValue', 'place', 'vintage');
  });

  test.each(badTexts)('%s for a code', (_, code, expected) => {
    refused({ place: { ...placeA, code } }, expected, 'place', 'code');
  });

  test('a standard that is no text', () => {
    refused({ standard: 2022 }, 'invalidType', 'standard');
    refused({ standard: '' }, 'invalidType', 'standard');
  });

  test.each(badRecords)('%s for a row', (_, row, code) => {
    expectPovertyError(() => readStatuses([at('H1'), untyped(row)], 'before', fresh()), {
      code,
      path: ['before', 1],
    });
  });

  test.each(badLists)('%s for a list', (_, list, code) => {
    expectPovertyError(() => readStatuses(untyped(list), 'before', fresh()), {
      code,
      path: ['before'],
    });
  });
});

describe('the second look at a household', () => {
  const on = (row: number, date: string | null): ReadStatus => ({ ...at('H1'), row, date });

  test('is on a later day, or the day of one is unknown', () => {
    const pairs = [
      ['2023-12-31', '2024-01-01'],
      ['2023-12-31', null],
      [null, '2023-12-31'],
      [null, null],
    ] as const;
    for (const [was, is] of pairs) {
      expect(() => requireLaterDay(on(0, was), on(0, is))).not.toThrow();
    }
  });

  test.each(['2023-12-31', '2023-12-30', '1999-12-31'])('is not on %s', (date) => {
    expectPovertyError(() => requireLaterDay(on(0, '2023-12-31'), on(5, date)), {
      code: 'dateOrder',
      path: ['after', 5, 'date'],
      message: `expected a day after 2023-12-31, as in before, got "${date}"`,
    });
  });
});
