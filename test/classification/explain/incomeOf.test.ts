import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incomeOf } from '../../../src/classification/explain/incomeOf.ts';
import type { Area } from '../../../src/model/area.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { compiled } from '../../support/households.ts';

/** The amount of so many persons and months beside the lines. */
function income(
  amount: number | string | null,
  parts = 1,
  { standard = vietnam2022, area = 'rural' }: { standard?: Standard; area?: Area | null } = {},
) {
  return incomeOf(compiled(standard), { area, amount, parts, least: 0, most: 0 });
}

test('below, on and above, exactly', () => {
  const positions = ['125999999.99', 126_000_000, '126000000.01', 189_000_000, 189_000_001].map(
    (amount) => income(amount, 84)?.lines.map(({ position, under }) => [position, under]),
  );
  expect(positions).toEqual([
    [
      ['below', true],
      ['below', true],
    ],
    [
      ['on', true],
      ['below', true],
    ],
    [
      ['above', false],
      ['below', true],
    ],
    [
      ['above', false],
      ['on', true],
    ],
    [
      ['above', false],
      ['above', false],
    ],
  ]);
});

test('is printed to the đồng, half up, and so is its distance from each line', () => {
  const found = income(10_000_000, 7, { area: 'urban' });
  // 10,000,000 / 7 = 1,428,571.43; less 2,000,000 is −571,428.57.
  expect(found).toMatchObject({ perCapita: '1428571', currency: 'VND', per: 'month' });
  expect(found?.lines).toMatchObject([
    { line: 'poverty', amount: '2000000', difference: '-571429', boundary: 'atOrBelow' },
    { line: 'averageLiving', amount: '3000000', difference: '-1571429' },
  ]);
  expect(income('0.5')?.perCapita).toBe('1');
});

describe('with as many more decimals as keep it on its own side of every line', () => {
  test.each([
    // 6,000,001 for four members is a quarter of a đồng over the rural line.
    [6_000_001, 4, '1500000.25', '0.25'],
    // A quarter under.
    [5_999_999, 4, '1499999.75', '-0.25'],
    [30_000_001, 20, '1500000.05', '0.05'],
    // A twenty-fifth.
    [37_500_001, 25, '1500000.04', '0.04'],
    // 0.01 / 84 = 0.000119…
    ['126000000.01', 84, '1500000.0001', '0.0001'],
    ['125999999.99', 84, '1499999.9999', '-0.0001'],
    [6_000_000, 4, '1500000', '0'],
    // Half a đồng below would round up onto the line; half a đồng over is no longer on it.
    [2_999_999, 2, '1499999.50', '-0.50'],
    [3_000_001, 2, '1500001', '1'],
    // Two thirds over print a đồng over, which is over.
    [4_500_002, 3, '1500001', '1'],
    ['1500000.000000000000001', 1, '1500000.000000000000001', '0.000000000000001'],
  ] as const)('%s for %i is %s', (amount, parts, perCapita, difference) => {
    const found = income(amount, parts);
    expect(found?.perCapita).toBe(perCapita);
    expect(found?.lines[0]?.difference).toBe(difference);
  });

  test('those of the higher line too, and those of no other area', () => {
    // 9,000,001 / 4 = 2,250,000.25, over the rural line of 2,250,000.
    expect(income(9_000_001, 4)).toMatchObject({
      perCapita: '2250000.25',
      lines: [{ difference: '750000.25' }, { difference: '0.25', position: 'above' }],
    });
    expect(income(9_000_001, 4, { area: 'urban' })?.perCapita).toBe('2250000');
    expect(income(9_000_001, 4, { area: null })?.perCapita).toBe('2250000');
  });

  test('whatever the amount and the number of members', () => {
    const near = fc.record({
      line: fc.constantFrom(1_500_000, 2_250_000),
      parts: fc.integer({ min: 1, max: 240 }),
      beside: fc.integer({ min: -300, max: 300 }),
    });
    const more = { met: 0 };
    fc.assert(
      fc.property(near, ({ line, parts, beside }) => {
        const { perCapita, lines } = income(line * parts + beside, parts) ?? expect.unreachable();
        const sideOf = (value: number) => Math.sign(value);
        for (const [at, of] of [1_500_000, 2_250_000].entries()) {
          const exact = (line - of) * parts + beside;
          expect(sideOf(Number(perCapita) - of)).toBe(sideOf(exact));
          expect(sideOf(Number(lines[at]?.difference))).toBe(sideOf(exact));
        }
        // Never further from the amount than half a unit of the last place.
        const { length: decimals } = perCapita.split('.')[1] ?? '';
        const off = Math.abs(Number(perCapita) - (line + beside / parts));
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-8);
        if (decimals > 0) more.met += 1;
      }),
      { numRuns: 500 },
    );
    expect(more.met).toBeGreaterThan(20);
  });
});

describe('of a standard of another currency and of a year', () => {
  const [line] = vietnam2022.lines as [Standard['lines'][number]];
  const standard: Standard = {
    ...vietnam2022,
    currency: 'USD',
    per: 'year',
    lines: [
      { ...line, amount: { rural: '784.75', urban: 784.75 } },
      { ...line, id: 'averageLiving', amount: { rural: 1000, urban: 1000 } },
    ],
    groups: [],
    forms: [],
  };

  test('it is printed to the hundredth of a year', () => {
    // 65 a month is 780 a year.
    expect(income(65, 1, { standard })).toMatchObject({
      perCapita: '780.00',
      per: 'year',
      lines: [
        { amount: '784.75', difference: '-4.75', position: 'below' },
        { amount: '1000', difference: '-220.00', position: 'below' },
      ],
    });
  });

  test('and beyond it where the hundredth would mislead', () => {
    // 784.751 a year, of twelve months.
    expect(income('784.751', 12, { standard })).toMatchObject({
      perCapita: '784.751',
      lines: [{ difference: '0.001', position: 'above' }, { difference: '-215.249' }],
    });
    expect(income('784.75', 12, { standard })).toMatchObject({
      perCapita: '784.75',
      lines: [{ difference: '0.00', position: 'on' }, { difference: '-215.25' }],
    });
  });
});

test('without an area has no lines, without an amount is nothing', () => {
  expect(income(1_500_000, 1, { area: null })).toEqual({
    perCapita: '1500000',
    currency: 'VND',
    per: 'month',
    lines: [],
  });
  expect(income(null)).toBe(null);
});

test('beside a line that was not published says so', () => {
  expect(income(2_300_000, 1, { standard: vietnam2027 })?.lines[1]).toMatchObject({
    line: 'averageLiving',
    amount: null,
    position: null,
    under: null,
    difference: null,
    provenance: { confidence: 'notFound' },
  });
});
