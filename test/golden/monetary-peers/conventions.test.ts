import { describe, expect, test } from 'vitest';
import { generalizedEntropyIndex } from '../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { meanLogDeviation } from '../../../src/inequality/measures/meanLogDeviation.ts';
import { quintileShareRatio } from '../../../src/inequality/shares/quintileShareRatio.ts';
import { welfareQuantile } from '../../../src/inequality/shares/welfareQuantile.ts';
import { clarkHemmingUlphIndex } from '../../../src/monetary/measures/clarkHemmingUlphIndex.ts';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import { povertyHeadcount } from '../../../src/monetary/measures/povertyHeadcount.ts';
import { relativeMedianPovertyGap } from '../../../src/monetary/measures/relativeMedianPovertyGap.ts';
import { wattsIndex } from '../../../src/monetary/measures/wattsIndex.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { apart, figuresOf } from './figures.ts';
import { sampleAt } from './goldenData.ts';
import { inequalityAt } from './ours/ourFigures.ts';
import { figureOf, peerFigures } from './peersData.ts';
import { ofPeers } from './tolerances.ts';

/** Holds that every figure of a program at some places is ours, given a setting; and how many there are. */
function expectOurs(
  peer: string,
  places: RegExp,
  count: number,
  ours: (sample: WelfareSample, parameter: number, place: string) => number | null | undefined,
): void {
  const found = peerFigures.filter((each) => each.peer === peer && places.test(each.place));
  const off = found.filter(({ place, figure }) => {
    const [name, variant, ...rest] = place.split('/');
    const own = ours(sampleAt(`${name}/${variant}`), Number(rest.at(-1)), place) ?? null;
    return !(apart(own, figure) < ofPeers);
  });
  expect(off).toEqual([]);
  expect(found.length).toBe(count);
}

const lineOf = (place: string) => Number(/poverty\/(\d+)/.exec(place)?.[1]);

describe('where programs differ by convention, ours is theirs by an option', () => {
  test("Hmisc::wtd.quantile, type 7: rule 'linear'", () => {
    expectOurs(
      'Hmisc, type quantile',
      /./,
      91,
      (sample, probability) => welfareQuantile(sample, { probability, rule: 'linear' }).value,
    );
  });

  test("survey::svyquantile(qrule = 'hf7') and collapse::fquantile without weights: rule 'linear'", () => {
    for (const [peer, count] of [
      ['survey, qrule hf7', 14],
      ['collapse', 26],
    ] as const) {
      expectOurs(
        peer,
        /unweighted/,
        count,
        (sample, probability) => welfareQuantile(sample, { probability, rule: 'linear' }).value,
      );
    }
  });

  test("survey::svyquantile(qrule = 'math'), wINEQ::Quantile, convey::svyiqalpha: rule 'step'", () => {
    for (const peer of ['survey, qrule math', 'wINEQ', 'convey']) {
      expectOurs(
        peer,
        /quantilesLower/,
        49,
        (sample, probability) => welfareQuantile(sample, { probability, rule: 'step' }).value,
      );
    }
  });

  test("convey::svyarpt and svyrmpg: a line and a median by the rule 'step', poor at or below", () => {
    const line = { kind: 'relative', of: 'median', share: 0.6, rule: 'step' } as const;
    const options = { line, rule: 'step', boundary: 'atOrBelow' } as const;
    expectOurs(
      'convey',
      /atRiskOfPoverty\/line/,
      7,
      (sample) => povertyHeadcount(sample, { line }).line,
    );
    expectOurs(
      'convey',
      /atRiskOfPoverty\/headcount/,
      7,
      (sample) => povertyHeadcount(sample, { line, boundary: 'atOrBelow' }).value,
    );
    expectOurs(
      'convey',
      /atRiskOfPoverty\/relativeMedianPovertyGap/,
      7,
      (sample) => relativeMedianPovertyGap(sample, options).value,
    );
  });

  test("convey::svyfgt(g = 0): boundary 'atOrBelow'; wbpip: 'below'", () => {
    for (const [peer, boundary, count] of [
      ['convey', 'atOrBelow', 17],
      ['wbpip', 'below', 17],
    ] as const) {
      expectOurs(
        peer,
        /poverty\/\d+\/\w+\/headcount/,
        count,
        (sample, _, place) => povertyHeadcount(sample, { line: lineOf(place), boundary }).value,
      );
    }
  });

  test("convey::svyqsr: marginalRows 'whole'", () => {
    expectOurs(
      'convey',
      /positive.*quintileShareRatio$|twelve.*quintileShareRatio$/,
      5,
      (sample) => quintileShareRatio(sample, { marginalRows: 'whole' }).value,
    );
  });

  test('vardpoor::linqsr where no quintile is hit exactly: whole rows, of sums and of means', () => {
    for (const [name, of] of [
      ['quintileShareRatioWholeRows', 'sums'],
      ['quintileMeanRatioWholeRows', 'means'],
    ] as const) {
      const places = new RegExp(`(households|persons|twelve/weighted)/inequality/${name}$`);
      expectOurs(
        'vardpoor',
        places,
        3,
        (sample) => quintileShareRatio(sample, { marginalRows: 'whole', of }).value,
      );
    }
  });

  test("ineq::Gini(corr = TRUE) and acid's bcGini: correction 'rows'", () => {
    for (const [peer, count] of [
      ['ineq', 2],
      ['acid', 5],
    ] as const) {
      expectOurs(
        peer,
        /(positive|twelve).*giniRowsCorrected/,
        count,
        (sample) => giniIndex(sample, { correction: 'rows' }).value,
      );
    }
  });

  test("dineq::mld.wtd and wINEQ::Entropy(0) with zeros and negatives: 'omit'", () => {
    const policy = { outsideSupport: 'omit' } as const;
    for (const peer of ['dineq', 'wINEQ']) {
      expectOurs(
        peer,
        /withZeros.*generalizedEntropy\/0$/,
        2,
        (sample) => meanLogDeviation(sample, policy).value,
      );
    }
  });

  test("convey 0.2.3 svychu(g = 0), which is 1 − exp(−Watts), with zeros and negatives: 'omit'", () => {
    expectOurs(
      'convey 0.2.3',
      /withZeros.*clarkHemmingUlph\/0$/,
      4,
      (sample, beta, place) =>
        clarkHemmingUlphIndex(sample, { line: lineOf(place), beta, outsideSupport: 'omit' }).value,
    );
  });

  test("wbpip's Watts with zeros: 'zeroIsZero'", () => {
    expectOurs(
      'wbpip',
      /withZeros\/withoutNegative.*watts/,
      2,
      (sample, _, place) =>
        wattsIndex(sample, { line: lineOf(place), outsideSupport: 'zeroIsZero' }).value,
    );
  });
});

describe('where they take another quantity by the same name, it is a function of ours', () => {
  test('ineq::Foster takes α + 1', () => {
    expectOurs(
      'ineq, parameter = alpha',
      /fgt/,
      10,
      (sample, alpha, place) => fgtIndex(sample, { line: lineOf(place), alpha: alpha - 1 }).value,
    );
  });

  test('convey 0.2.3 svychu and apode cuh at β = ½: the mean of 1 − (y / z)^β, over β', () => {
    for (const [peer, count] of [
      ['convey 0.2.3', 13],
      ['apode', 5],
    ] as const) {
      expectOurs(peer, /(positive|twelve).*clarkHemmingUlph\/0.5/, count, (sample, beta, place) => {
        const index = clarkHemmingUlphIndex(sample, { line: lineOf(place), beta }).value ?? NaN;
        return (1 - (1 - index) ** beta) / beta;
      });
    }
  });

  test('convey::svygini: the form with 2r − 1, which grows with the scale of the weights', () => {
    expectOurs('convey', /(positive|twelve).*inequality\/gini$/, 5, (_, __, place) => {
      const sample = place.split('/').slice(0, 2).join('/');
      const figures = figuresOf(inequalityAt(sample), sampleAt(sample));
      return figures.get('giniTwoRMinusOne') as number;
    });
  });

  test('dineq leaves zeros and negatives out of Theil T too: ours of the others', () => {
    const others = sampleAt('withZeros/withoutNonPositive');
    expectOurs(
      'dineq',
      /withZeros.*generalizedEntropy\/1/,
      2,
      () => generalizedEntropyIndex(others, { alpha: 1 }).value,
    );
  });

  test('laeken::arpr with a line as a share of the median: the share times the median is above 2000', () => {
    const place = 'positive/households/poverty/2000/below/headcount';
    const line = (2000 / 2410) * 2410;
    expect(line).toBeGreaterThan(2000);
    const { value } = povertyHeadcount(sampleAt('positive/households'), { line });
    expect(apart(value, figureOf('laeken', place))).toBeLessThan(ofPeers);
  });
});
