import { describe, expect, test } from 'vitest';
import { countRate } from '../../../src/rates/countRate.ts';
import { deprivationShares } from '../../../src/rates/deprivationShares.ts';
import { povertyRates } from '../../../src/rates/povertyRates.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  type PublishedRow,
  printedPairs,
  publishedRows,
  rowsFor,
  twoDecimals,
} from './publishedRates.ts';

const percentOf = (numerator: number, denominator: number) =>
  countRate({ numerator, denominator, unit: 'household' }).percent;

test('every row names its source, and the kinds are as many as the README says', () => {
  expect(publishedRows.every(({ source }) => source.length > 10)).toBe(true);
  const kinds = ['golden', 'range-check', 'do-not-use-as-golden', 'context'] as const;
  expect(kinds.map((kind) => rowsFor(kind).length)).toEqual([8, 23, 4, 72]);
});

describe('golden rows come out to the printed digit', () => {
  test.each(rowsFor('golden'))('%s', (_, row) => {
    const total = row.households_total as number;
    const pairs = printedPairs(row);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { count, printed } of pairs) {
      expect(percentOf(count, total)).toBe(twoDecimals(printed));
    }
    const rates = povertyRates({ total, poor: row.poor, nearPoor: row.near_poor, unit: row.unit });
    expect([rates.poverty, rates.nearPoverty].flatMap((rate) => rate?.percent ?? [])).toEqual(
      pairs.slice(0, row.near_poor === null ? 1 : 2).map(({ printed }) => twoDecimals(printed)),
    );
    if (row.multi !== null) {
      expect(rates.multidimensional?.numerator).toBe(row.multi);
      expect(rates.multidimensional?.percent).toBe(
        twoDecimals(row.multi_rate_pct_as_published as string),
      );
    }
  });

  test('the deprivation share too, out of the poor', () => {
    const row = publishedRows.find(({ level }) => level === 'deprivation share') as PublishedRow;
    const [share] = deprivationShares({
      unit: row.unit,
      among: row.households_total as number,
      deprived: { adultEducation: row.poor as number },
    });
    expect(share?.percent).toBe(row.poor_rate_pct_as_published);
  });
});

/** The totals that print these percents: a run of whole numbers, found by halving. */
function totalsThatPrint(pairs: readonly { count: number; printed: string }[]): [number, number] {
  const firstWhere = (holds: (total: number) => boolean, from: number, to: number) => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const runs = pairs.map(({ count, printed }) => {
    const wanted = Number(twoDecimals(printed));
    const most = 20_001 * count;
    const at = (total: number) => Number(percentOf(count, total));
    const first = firstWhere((total) => at(total) <= wanted, count, most);
    return [first, firstWhere((total) => at(total) < wanted, first, most) - 1] as const;
  });
  return [Math.max(...runs.map(([low]) => low)), Math.min(...runs.map(([, high]) => high))];
}

/** Where the range in the file is not the one found here, and why. */
const corrected: Readonly<Record<string, readonly [number, number]>> = {
  // 54 of 40,000 is 0.135 percent exactly, a tie, which prints 0.14 and not 0.13.
  'TP Lào Cai, 2024': [40_001, 43_200],
};

describe('rows without a total', () => {
  test.each(rowsFor('range-check'))('%s: some total fits, and all of those named', (title, row) => {
    const pairs = printedPairs(row);
    const range = totalsThatPrint(pairs);
    expect(range).toEqual(corrected[title] ?? row.implied_households_total_range);
    for (const total of range) {
      for (const { count, printed } of pairs) {
        expect(percentOf(count, total)).toBe(twoDecimals(printed));
      }
    }
  });

  test.each(rowsFor('range-check').filter(([, { multi }]) => multi !== null))(
    '%s: poor and near-poor add up to what was printed',
    (_, { poor, near_poor: near, multi }) => {
      if (poor !== null && near !== null) expect(poor + near).toBe(multi);
    },
  );
});

describe('rows that contradict themselves', () => {
  const row = (place: string, year: number) =>
    publishedRows.find((one) => one.place.startsWith(place) && one.year === year) as PublishedRow;

  test('Bắc Giang 2012 prints 10.44, but its counts are 10.52', () => {
    const { poor, households_total: total, poor_rate_pct: printed } = row('Bắc Giang', 2012);
    expect([percentOf(poor as number, total as number), printed]).toEqual(['10.52', 10.44]);
  });

  test('the Red River delta 2022 misses its own sum by 90', () => {
    const { poor, near_poor: near, multi } = row('Đồng bằng sông Hồng', 2022);
    expect((multi as number) - (poor as number) - (near as number)).toBe(90);
  });

  test('no one total fits the ethnic minorities of Bình Thuận 2022', () => {
    // 3,373 are 13.13 percent of at most 25,699, and 3,508 are 13.63 percent of at least 25,728.
    const pairs = [
      { count: 3373, printed: '13.13' },
      { count: 3508, printed: '13.63' },
    ];
    expect(row('Bình Thuận', 2022).poor).toBe(3373);
    expect(totalsThatPrint(pairs)).toEqual([25728, 25699]);
  });

  test('a count that cannot be in its total is refused', () => {
    const { poor, near_poor: near } = row('Đồng bằng sông Hồng', 2022);
    const counts = { total: 169_000, poor, nearPoor: near, unit: 'household' } as const;
    expectPovertyError(() => povertyRates(counts), {
      code: 'countsExceedTotal',
      path: ['nearPoor'],
    });
  });
});
