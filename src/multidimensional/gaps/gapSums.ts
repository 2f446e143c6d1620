import { newPlacedSums } from '../../numeric/placedSums.ts';
import { ratioText } from '../../numeric/rational/ratioText.ts';
import type { CodedGroups } from '../../sample/columns/readGroups.ts';
import { eachBlock, type PackedTable } from '../data/block.ts';
import { ratio } from '../profile/figures.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import type { gapReader } from '../scoring/gapRatio.ts';
import { newScorer, outOf } from '../scoring/scorePatterns.ts';
import type { GapFigures, GapShares } from './gapFigures.ts';

/** The compensated sums of a population, by place. */
export type SumAt = (place: number) => number;

/** A table, what reads its gaps, and its groups. */
export interface GapRows {
  /** The table. */
  readonly table: PackedTable;
  /** Reads a gap of it. */
  readonly readGap: ReturnType<typeof gapReader>;
  /** Its groupings. */
  readonly groupings: readonly CodedGroups[];
}

/** The sums of everybody, and those of each group by the place of its label. */
export interface GapSums {
  /** Those of everybody. */
  readonly whole: SumAt;
  /** Those of the groups of each grouping. */
  readonly groupings: readonly (readonly SumAt[])[];
}

/**
 * Where each sum stands: what anybody (or the poor) could have at most is a sum of its own, so that no
 * mean of 1 comes out above 1. Then the points of the poor with their gaps to the powers 0, 1 and 2, and
 * the same three for each indicator.
 */
const [rows, population, most, poorRows, poor, poorMost] = [0, 1, 2, 3, 4, 5];
const [points, first] = [6, 9];

/** Goes once through a table, for everybody and all groupings. */
export function gapSums({ table, readGap, groupings }: GapRows, compiled: CompiledIndex): GapSums {
  const { weights, denominator } = compiled;
  const size = first + 3 * weights.length;
  const score = newScorer(compiled);
  const parts = [
    { codes: null, ...newPlacedSums(size) },
    ...groupings.map(({ codes, labels }) => ({ codes, ...newPlacedSums(size * labels.length) })),
  ];
  // The points of one row with gaps to each power: of all it is deprived in, then by indicator.
  const own = new Float64Array(size - points);
  eachBlock(table, ({ start, count, deprived, missing, weight, someMissing }) => {
    for (let place = 0; place < count; place++) {
      const known = deprived[place] as number;
      const unknown = someMissing ? (missing[place] as number) : 0;
      const scored = score(known, unknown);
      own.fill(0);
      let [depth, severity] = [0, 0];
      for (let bit = 0; bit < weights.length; bit++) {
        const mask = 1 << bit;
        // A gap is looked at in every row, so that a faulty one is found wherever it stands.
        const gap = readGap(bit, start + place, (known & mask) !== 0, (unknown & mask) !== 0);
        if (!scored?.poor || (scored.deprived & mask) === 0) continue;
        const full = weights[bit] as number;
        own[3 + 3 * bit] = outOf(denominator, full, scored.of);
        own[4 + 3 * bit] = outOf(denominator, full * gap, scored.of);
        own[5 + 3 * bit] = outOf(denominator, full * gap * gap, scored.of);
        depth += full * gap;
        severity += full * gap * gap;
      }
      if (scored === null) continue;
      own[0] = scored.score;
      own[1] = outOf(denominator, depth, scored.of);
      own[2] = outOf(denominator, severity, scored.of);
      const one = weight === null ? 1 : (weight[place] as number);
      for (const { codes, add } of parts) {
        const from = codes === null ? 0 : (codes[start + place] as number) * size;
        add(from + rows, 1);
        add(from + population, one);
        add(from + most, one * denominator);
        if (!scored.poor) continue;
        add(from + poorRows, 1);
        add(from + poor, one);
        add(from + poorMost, one * denominator);
        for (let part = 0; part < own.length; part++) {
          const value = own[part] as number;
          if (value !== 0) add(from + points + part, one * value);
        }
      }
    }
  });
  const [everybody, ...groups] = parts.map(({ at }) => at) as [SumAt, ...SumAt[]];
  return {
    whole: everybody,
    groupings: groups.map((at, grouping) =>
      (groupings[grouping] as CodedGroups).labels.map(
        (_, label): SumAt =>
          (place) =>
            at(label * size + place),
      ),
    ),
  };
}

/** The figures from their sums: each is one division of two sums. */
export function gapFigures(at: SumAt, compiled: CompiledIndex): GapFigures {
  const { index, indicators, dimensionOf, weights, denominator } = compiled;
  const share = (weight: number): string => ratioText(weight, denominator);
  const contributions = (depth: number, severity: number) => ({
    gapContribution: ratio(depth, at(most)),
    gapContributionShare: ratio(depth, at(points + 1)),
    squaredGapContribution: ratio(severity, at(most)),
    squaredGapContributionShare: ratio(severity, at(points + 2)),
  });
  const own = indicators.map((_, bit) => {
    const place = first + 3 * bit;
    return { full: at(place), depth: at(place + 1), severity: at(place + 2) };
  });
  return {
    rows: at(rows),
    population: at(population),
    poorRows: at(poorRows),
    poorPopulation: at(poor),
    headcount: ratio(at(poor), at(population)),
    intensity: ratio(at(points), at(poorMost)),
    adjustedHeadcount: ratio(at(points), at(most)),
    adjustedPovertyGap: ratio(at(points + 1), at(most)),
    adjustedSquaredGap: ratio(at(points + 2), at(most)),
    averageGap: ratio(at(points + 1), at(points)),
    averageSeverity: ratio(at(points + 2), at(points)),
    indicators: indicators.map(({ id }, bit) => {
      const { full, depth, severity } = own[bit] as (typeof own)[number];
      return {
        id,
        dimension: index.dimensions[dimensionOf[bit] as number]?.id as string,
        weight: share(weights[bit] as number),
        averageGap: ratio(depth, full),
        averageSeverity: ratio(severity, full),
        ...contributions(depth, severity),
      };
    }),
    dimensions: index.dimensions.map(({ id }, row) => {
      let [weight, depth, severity] = [0, 0, 0];
      for (const [bit, part] of own.entries()) {
        if (dimensionOf[bit] !== row) continue;
        weight += weights[bit] as number;
        depth += part.depth;
        severity += part.severity;
      }
      return { id, weight: share(weight), ...contributions(depth, severity) };
    }),
  };
}

/** What a group has of the whole. */
export function gapShares(
  at: SumAt,
  whole: SumAt,
): GapShares & { readonly populationShare: number | null } {
  return {
    populationShare: ratio(at(population), whole(population)),
    gapContributionShare: ratio(at(points + 1), whole(points + 1)),
    squaredGapContributionShare: ratio(at(points + 2), whole(points + 2)),
  };
}
