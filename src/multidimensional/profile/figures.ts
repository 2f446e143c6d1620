import { newPlacedSums } from '../../numeric/placedSums.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { reduceRational } from '../../numeric/rational/rational.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import { bandTest } from '../scoring/bandTest.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import { countBits } from '../scoring/identify.ts';
import { newScorer, type Scored } from '../scoring/scorePatterns.ts';
import type { ProfileFigures } from './profile.ts';

/** The sums that all figures of a population are made from. */
export interface ProfileSums {
  /** Rows and poor rows. */
  readonly rows: readonly [all: number, poor: number];
  /** The compensated sums, by place. */
  readonly at: (place: number) => number;
}

/**
 * Where each sum stands; three for each indicator and one for each band follow. The points that anybody
 * (or the poor) could have at most are sums of their own: with a product in their place, a mean score
 * of 1 comes out a bit above 1.
 */
const [population, poor, most, poorMost] = [0, 1, 2, 3];
const [score, poorScore, count, poorCount, first] = [4, 5, 6, 7, 8];

/** Goes once through the patterns of a population. */
export function profileSums(table: PatternTable, compiled: CompiledIndex): ProfileSums {
  const indicators = compiled.indicators.length;
  const bands = ownBands(compiled).map((band) => bandTest(compiled, band));
  const { add, at } = newPlacedSums(first + 3 * indicators + bands.length);
  const scorer = newScorer(compiled);
  const { deprived, missing, rows, weight } = table;
  let [allRows, poorRows] = [0, 0];
  for (let cell = 0; cell < deprived.length; cell++) {
    const scored: Scored | null = scorer(deprived[cell] as number, missing[cell] as number);
    if (scored === null) continue;
    const one = weight[cell] as number;
    const number = countBits(scored.deprived);
    allRows += rows[cell] as number;
    add(population, one);
    add(most, one * compiled.denominator);
    add(score, one * scored.score);
    add(count, one * number);
    if (scored.poor) {
      poorRows += rows[cell] as number;
      add(poor, one);
      add(poorMost, one * compiled.denominator);
      add(poorScore, one * scored.score);
      add(poorCount, one * number);
    }
    for (let bits = scored.deprived; bits !== 0; bits &= bits - 1) {
      const place = first + 3 * (31 - Math.clz32(bits & -bits));
      add(place, one);
      if (!scored.poor) continue;
      add(place + 1, one);
      add(place + 2, one * scored.factor);
    }
    for (let band = 0; band < bands.length; band++) {
      if (bands[band]?.(scored)) add(first + 3 * indicators + band, one);
    }
  }
  return { rows: [allRows, poorRows], at };
}

/** The figures from their sums: each is one division of two sums. */
export function profileFigures({ rows, at }: ProfileSums, compiled: CompiledIndex): ProfileFigures {
  const { index, indicators, dimensionOf, weights, denominator } = compiled;
  const everybody = at(population);
  const points = at(poorScore);
  const own = indicators.map((_, place) => {
    const sum = first + 3 * place;
    return { uncensored: at(sum), censored: at(sum + 1), weighted: at(sum + 2) };
  });
  const share = (weight: number): string =>
    fractionText(reduceRational(BigInt(weight), BigInt(denominator)));
  return {
    rows: rows[0],
    population: everybody,
    poorRows: rows[1],
    poorPopulation: at(poor),
    headcount: ratio(at(poor), everybody),
    intensity: ratio(points, at(poorMost)),
    adjustedHeadcount: ratio(points, at(most)),
    meanScore: ratio(at(score), at(most)),
    meanDeprivations: ratio(at(count), everybody),
    meanDeprivationsOfPoor: ratio(at(poorCount), at(poor)),
    bands: ownBands(compiled).map(({ id }, band) => ({
      id,
      headcount: ratio(at(first + 3 * indicators.length + band), everybody),
    })),
    indicators: indicators.map(({ id }, place) => {
      const { uncensored, censored, weighted } = own[place] as (typeof own)[number];
      const weight = weights[place] as number;
      return {
        id,
        dimension: index.dimensions[dimensionOf[place] as number]?.id as string,
        weight: share(weight),
        uncensoredHeadcount: ratio(uncensored, everybody),
        censoredHeadcount: ratio(censored, everybody),
        contribution: ratio(weight * weighted, at(most)),
        contributionShare: ratio(weight * weighted, points),
      };
    }),
    dimensions: index.dimensions.map(({ id }, row) => {
      let [part, weight] = [0, 0];
      for (const [place, { weighted }] of own.entries()) {
        if (dimensionOf[place] !== row) continue;
        part += (weights[place] as number) * weighted;
        weight += weights[place] as number;
      }
      return {
        id,
        weight: share(weight),
        contribution: ratio(part, at(most)),
        contributionShare: ratio(part, points),
      };
    }),
  };
}

/** A part of a whole; `null` where the whole is nothing. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The bands that go by the columns of the index itself. */
function ownBands({ index }: CompiledIndex) {
  return (index.bands ?? []).filter(({ columns }) => columns === undefined);
}
