import { describe, expect, test } from 'vitest';
import { checkSources } from '../../src/model/standard/checkParts.ts';
import { worldBankLines } from '../../src/standards/worldBankLines.ts';
import { deepFreeze } from '../support/deepFreeze.ts';

deepFreeze(worldBankLines);
const { ppp2017, ppp2021 } = worldBankLines;

// The World Bank's factsheet of 5 June 2025
test.each([
  [ppp2017, 2017, ['2.15', '3.65', '6.85']],
  [ppp2021, 2021, ['3.00', '4.20', '8.30']],
] as const)('the lines of one vintage', (vintage, year, amounts) => {
  expect(vintage.pppYear).toBe(year);
  expect(vintage.lines.map(({ id }) => id)).toEqual(['extreme', 'lowerMiddle', 'upperMiddle']);
  expect(vintage.lines.map(({ amount }) => amount)).toEqual(amounts);
});

describe.each(Object.entries(worldBankLines))('%s', (key, vintage) => {
  test('is dollars of its parities, a person a day, and poor is below', () => {
    expect([vintage.currency, vintage.per, vintage.holder, vintage.boundary]).toEqual([
      'PPP$',
      'day',
      'person',
      'below',
    ]);
    expect(key).toBe(`ppp${vintage.pppYear}`);
  });

  test('rises, in plain JSON that says where it was read', () => {
    const amounts = vintage.lines.map(({ amount }) => Number(amount));
    expect(amounts).toEqual([...amounts].sort((one, other) => one - other));
    expect(JSON.parse(JSON.stringify(vintage))).toStrictEqual(vintage);
    expect(vintage.sources.map(({ id }) => id)).toEqual([
      vintage.provenance.source,
      vintage.societal.provenance.source,
    ]);
    expect(checkSources(vintage.sources, ['sources'])).toHaveLength(2);
    expect(vintage.sources.filter(({ readAt }) => readAt.length === 0)).toEqual([]);
  });
});

// 2017: the World Bank's Data Help Desk; 2021: its Poverty and Inequality Platform Methodology Handbook
test.each([
  [ppp2017, ['2.15', '1.15', '0.5']],
  [ppp2021, ['3.00', '1.30', '0.5']],
] as const)(
  'the societal line of one vintage, whose floor is the extreme line',
  (vintage, digits) => {
    const { floor, intercept, share, provenance } = vintage.societal;
    expect([floor, intercept, share]).toEqual(digits);
    expect(floor).toBe(vintage.lines[0]?.amount);
    expect(provenance.confidence).toBe('seen');
  },
);

test('the two vintages are two series with ids of their own', () => {
  expect(ppp2017.id).not.toBe(ppp2021.id);
});
