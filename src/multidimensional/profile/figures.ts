import type { IndexBand } from '../../model/multidimensional/multidimensionalIndex.ts';
import { newPlacedSums } from '../../numeric/placedSums.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { ratioText } from '../../numeric/rational/ratioText.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import { bandTest } from '../scoring/bandTest.ts';
import { countBits, lowestBit } from '../scoring/bits.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import { newScorer, type Scored } from '../scoring/scorePatterns.ts';
import type { BandProfile, ProfileFigures } from './profile.ts';

/** The sums that all figures of a population are made from. */
export interface ProfileSums {
  /** Rows and poor rows. */
  readonly rows: readonly [all: number, poor: number];
  /** The compensated sums, by place. */
  readonly at: (place: number) => number;
}

/**
 * Where each sum stands; four for each indicator and one for each band follow. The points that anybody
 * (or the poor) could have at most are sums of their own: with a product in their place, a mean score
 * of 1 comes out a bit above 1.
 */
const [population, poor, most, poorMost] = [0, 1, 2, 3];
const [score, poorScore, count, poorCount, first] = [4, 5, 6, 7, 8];

/** Goes once through the patterns of a population. */
export function profileSums(table: PatternTable, compiled: CompiledIndex): ProfileSums {
  const indicators = compiled.indicators.length;
  const bands = ownBands(compiled).map((band) => bandTest(compiled, band));
  const { add, at } = newPlacedSums(first + 4 * indicators + bands.length);
  const reweighted = compiled.missing === 'reweight';
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
      const place = first + 4 * lowestBit(bits);
      add(place, one);
      if (!scored.poor) continue;
      add(place + 1, one);
      if (reweighted) add(place + 2, one * scored.factor);
    }
    // Who is known to be deprived or not; any other policy has made it known of everybody.
    for (let bits = reweighted ? scored.known : 0; bits !== 0; bits &= bits - 1) {
      add(first + 4 * lowestBit(bits) + 3, one);
    }
    for (let band = 0; band < bands.length; band++) {
      if (bands[band]?.(scored)) add(first + 4 * indicators + band, one);
    }
  }
  return { rows: [allRows, poorRows], at };
}

/** The figures from their sums: each is one division of two sums. */
export function profileFigures({ rows, at }: ProfileSums, compiled: CompiledIndex): ProfileFigures {
  const { index, indicators, dimensionOf, missing, weights, denominator } = compiled;
  const everybody = at(population);
  const points = at(poorScore);
  const own = indicators.map((_, place) => {
    const sum = first + 4 * place;
    const [uncensored, censored] = [at(sum), at(sum + 1)];
    // Otherwise nobody's weights have grown, and everybody is known.
    return missing === 'reweight'
      ? { uncensored, censored, weighted: at(sum + 2), known: at(sum + 3) }
      : { uncensored, censored, weighted: censored, known: everybody };
  });
  const share = (weight: number): string => ratioText(weight, denominator);
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
    bands: (index.bands ?? []).map((band) => {
      const place = ownBands(compiled).indexOf(band);
      const sum = place < 0 ? null : at(first + 4 * indicators.length + place);
      return bandProfile(band, sum === null ? null : ratio(sum, everybody), []);
    }),
    indicators: indicators.map(({ id }, place) => {
      const { uncensored, censored, weighted, known } = own[place] as (typeof own)[number];
      const weight = weights[place] as number;
      return {
        id,
        dimension: index.dimensions[dimensionOf[place] as number]?.id as string,
        weight: share(weight),
        uncensoredHeadcount: ratio(uncensored, known),
        censoredHeadcount: ratio(censored, known),
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

/** A band with its range in exact fractions. */
export function bandProfile(
  { id, from, below }: IndexBand,
  headcount: number | null,
  lacking: readonly string[],
): BandProfile {
  return {
    id,
    from: fractionText(readExact(from, [])),
    below: below === undefined ? null : fractionText(readExact(below, [])),
    headcount,
    lacking,
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
