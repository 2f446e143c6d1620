import { describe, expect, test } from 'vitest';
import { addRationals } from '../../../src/numeric/rational/addRationals.ts';
import { divideRationals } from '../../../src/numeric/rational/divideRationals.ts';
import { fractionText } from '../../../src/numeric/rational/fractionText.ts';
import { multiplyRationals } from '../../../src/numeric/rational/multiplyRationals.ts';
import { type Rational, rational } from '../../../src/numeric/rational/rational.ts';
import { globalMpi } from '../../../src/standards/multidimensional/globalMpi.ts';
import { patternsByScore, wholeNumbers } from '../../support/indices.ts';
import {
  digits,
  type Interval,
  mayBeAtMost,
  meet,
  printed,
  printedPercent,
  product,
  shareOf,
  sum,
  times,
} from '../../support/intervals.ts';
import {
  countries,
  indexOf,
  type PrintedCountry,
  type PrintedFigures,
  weightsOf,
} from './tables.ts';

type Weights = ReadonlyMap<string, Rational>;

const named = countries.map((country) => [country.country, country] as const);
const lacking = named.filter(([, { indicators }]) => indicators.length < 10);
const withRegions = named.flatMap(([name, country]) =>
  country.regions === undefined ? [] : [[name, country, country.regions] as const],
);

/** What each indicator adds to M₀: its weight times its censored headcount. */
function parts({ indicators }: PrintedCountry, weights: Weights): Map<string, Interval> {
  return new Map(
    indicators.map(({ id, censored }) => [
      id,
      times(weights.get(id) ?? rational(0), printedPercent(censored)),
    ]),
  );
}

function hTimesA({ headcount, intensity }: PrintedFigures): Interval {
  return product(printedPercent(headcount), printedPercent(intensity));
}

/** The indicators whose printed contribution these weights cannot give. */
function missed(country: PrintedCountry, weights: Weights): string[] {
  const all = parts(country, weights);
  return country.indicators.flatMap(({ id, contribution }) => {
    const own = all.get(id) as Interval;
    const rest = sum([...all].filter(([other]) => other !== id).map(([, part]) => part));
    return meet(shareOf(own, rest), printedPercent(contribution)) ? [] : [id];
  });
}

test('twelve countries are here, four of which lack an indicator', () => {
  expect(countries).toHaveLength(12);
  expect(lacking.map(([name]) => name)).toEqual([
    'Viet Nam',
    'Philippines',
    'Mexico',
    'Afghanistan',
  ]);
  expect(withRegions.map(([name]) => name)).toEqual([
    'Serbia',
    'Thailand',
    'Viet Nam',
    'Bangladesh',
    'Niger',
  ]);
});

test.each(named)('%s: M₀ is the product of H and A', (_, country) => {
  expect(meet(hTimesA(country), printed(country.adjustedHeadcount))).toBe(true);
});

test.each(named)('%s: M₀ is the weighted sum of the censored headcounts', (_, country) => {
  const total = sum([...parts(country, weightsOf(indexOf(country))).values()]);
  expect(meet(total, printed(country.adjustedHeadcount))).toBe(true);
  // H and A are printed with more digits, so that this is the finer test.
  expect(meet(total, hTimesA(country))).toBe(true);
});

test.each(named)('%s: each indicator contributes its part of M₀', (_, country) => {
  expect(missed(country, weightsOf(indexOf(country)))).toEqual([]);
});

test.each(named)('%s: each dimension contributes the parts of its indicators', (_, country) => {
  const index = indexOf(country);
  const all = parts(country, weightsOf(index));
  for (const { id, contribution } of country.dimensions) {
    const ids = index.dimensions.find((each) => each.id === id)?.indicators.map((each) => each.id);
    const [own, rest] = [true, false].map((inside) =>
      sum([...all].filter(([each]) => ids?.includes(each) === inside).map(([, part]) => part)),
    ) as [Interval, Interval];
    expect([id, meet(shareOf(own, rest), printedPercent(contribution))]).toEqual([id, true]);
  }
});

test.each(named)('%s: contributions come to all of M₀', (_, { indicators, dimensions }) => {
  const one = { low: rational(1), high: rational(1) };
  for (const list of [indicators, dimensions]) {
    const total = sum(list.map(({ contribution }) => printedPercent(contribution)));
    expect(meet(total, one)).toBe(true);
  }
});

test.each(named)('%s: who is poor and deprived is poor, and is deprived', (_, country) => {
  const poor = printedPercent(country.headcount);
  for (const { censored, uncensored } of country.indicators) {
    expect(mayBeAtMost(printedPercent(censored), printedPercent(uncensored))).toBe(true);
    expect(mayBeAtMost(printedPercent(censored), poor)).toBe(true);
  }
  for (const group of [country.severe, country.destitute]) {
    expect(mayBeAtMost(printedPercent(group), poor)).toBe(true);
  }
});

test.each(named)('%s: A lies between what the poor and the severely poor allow', (_, country) => {
  // The poor have 1/3 or more, the severely poor 1/2 or more; the others at most the score before 1/2.
  const { weights, of } = wholeNumbers(indexOf(country));
  const scores = [...patternsByScore(weights).keys()];
  const before = rational(`${Math.max(...scores.filter((score) => 2 * score < of))}/${of}`);
  const [poor, severe] = [printedPercent(country.headcount), printedPercent(country.severe)];
  const others = (which: 'least' | 'most'): Interval => {
    const minus = (a: Rational, b: Rational) => addRationals(a, multiplyRationals(rational(-1), b));
    const [low, high] = [minus(poor.low, severe.high), minus(poor.high, severe.low)];
    return times(which === 'least' ? rational('1/3') : before, { low, high });
  };
  const least = sum([others('least'), times(rational('1/2'), severe)]);
  const most = sum([others('most'), severe]);
  expect(mayBeAtMost(least, hTimesA(country))).toBe(true);
  expect(mayBeAtMost(hTimesA(country), most)).toBe(true);
});

describe('where a survey lacks an indicator', () => {
  test('the weights with which its dimension shares are those of the index where none is lacking', () => {
    for (const [, country] of named) {
      const own = weightsOf(indexOf(country));
      const same = [...weightsOf(globalMpi)].every(
        ([id, weight]) => fractionText(own.get(id) ?? rational(0)) === fractionText(weight),
      );
      expect([country.iso, same]).toEqual([country.iso, country.indicators.length === 10]);
    }
  });

  test.each(lacking)('%s: without sharing its weight M₀ would be another', (_, country) => {
    const total = sum([...parts(country, weightsOf(globalMpi)).values()]);
    expect(meet(total, hTimesA(country))).toBe(false);
  });

  test.each(lacking)('%s: sharing it over all indicators would give others', (_, country) => {
    const ids = country.indicators.map(({ id }) => id);
    const full = [...weightsOf(globalMpi)].filter(([id]) => ids.includes(id));
    const total = full.map(([, weight]) => weight).reduce(addRationals);
    const spread = new Map(full.map(([id, weight]) => [id, divideRationals(weight, total)]));
    expect(missed(country, spread).length).toBeGreaterThan(0);
  });

  test.each(lacking)('%s: who is deprived in what weighs a third is poor', (_, country) => {
    const weights = weightsOf(indexOf(country));
    const whole = country.indicators.filter(
      ({ id }) => fractionText(weights.get(id) ?? rational(0)) === '1/3',
    );
    // Of Afghanistan a sixth indicator of living standards is lacking, and nothing weighs a third.
    expect(whole.map(({ id }) => id)).toEqual(
      { VNM: ['childMortality'], PHL: ['childMortality'], MEX: ['nutrition'], AFG: [] }[
        country.iso
      ],
    );
    for (const { censored, uncensored } of whole) expect(censored).toBe(uncensored);
  });
});

describe('regions', () => {
  test.each(withRegions)('%s: of each, M₀ is the product of H and A', (_, __, regions) => {
    const wrong = regions.filter(
      (region) => !meet(hTimesA(region), printed(region.adjustedHeadcount)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(withRegions)(
    '%s: weighted by population they are the country',
    (_, country, regions) => {
      const one = { low: rational(1), high: rational(1) };
      const weighted = (figure: (region: PrintedFigures) => Interval) =>
        sum(
          regions.map((region) => product(printedPercent(region.populationShare), figure(region))),
        );
      expect(
        meet(
          weighted(() => one),
          one,
        ),
      ).toBe(true);
      const found = {
        adjustedHeadcount: weighted(({ adjustedHeadcount }) => printed(adjustedHeadcount)),
        headcount: weighted(({ headcount }) => printedPercent(headcount)),
        severe: weighted(({ severe }) => printedPercent(severe)),
      };
      expect(meet(found.adjustedHeadcount, printed(country.adjustedHeadcount))).toBe(true);
      expect(meet(found.headcount, printedPercent(country.headcount))).toBe(true);
      expect(meet(found.severe, printedPercent(country.severe))).toBe(true);
      expect(meet(weighted(hTimesA), hTimesA(country))).toBe(true);
    },
  );
});

describe('computed from the printed digits as if they were exact', () => {
  const exact = (percent: string) => rational(`${percent}%`);

  test('M₀ from censored headcounts prints the same in all but Nicaragua', () => {
    const others = named.flatMap(([name, country]) => {
      const weights = weightsOf(indexOf(country));
      const total = country.indicators
        .map(({ id, censored }) =>
          multiplyRationals(weights.get(id) ?? rational(0), exact(censored)),
        )
        .reduce(addRationals);
      const found = digits(total, 3);
      return found === country.adjustedHeadcount ? [] : [[name, found, country.adjustedHeadcount]];
    });
    expect(others).toEqual([['Nicaragua', '0.075', '0.074']]);
  });

  test('H times A prints the same in all but Benin', () => {
    const others = named.flatMap(([name, { headcount, intensity, adjustedHeadcount }]) => {
      const found = digits(multiplyRationals(exact(headcount), exact(intensity)), 3);
      return found === adjustedHeadcount ? [] : [[name, found, adjustedHeadcount]];
    });
    expect(others).toEqual([['Benin', '0.289', '0.290']]);
  });
});
