import { newPlacedSums } from '../../../numeric/placedSums.ts';
import { lowestBit } from '../../scoring/bits.ts';
import type { CompiledIndex } from '../../scoring/compileIndex.ts';
import type { MissingReport } from '../../scoring/missingReport.ts';
import { newScorer, type Scored } from '../../scoring/scorePatterns.ts';
import type { PanelClassId } from './panel.ts';
import type { ReadPanel } from './readPanel.ts';

/** The sums of a class, made from the rows. Scores are out of the denominator of the index. */
export interface ClassSums {
  /** How many rows. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** The weighted sum of their scores in the earlier and in the later wave. */
  readonly score: readonly [before: number, after: number];
  /** Of each indicator in each wave the weight of its deprived, and the same by how its weight grew. */
  readonly indicators: readonly {
    readonly deprived: readonly [before: number, after: number];
    readonly grown: readonly [before: number, after: number];
  }[];
}

/** The sums of a population by class. */
export type PopulationSums = { readonly [Id in PanelClassId]: ClassSums };

/** The sums of everybody and of every group, and what was done about unknown deprivations. */
export interface PanelSums {
  /** Everybody. */
  readonly whole: PopulationSums;
  /** For each grouping its groups, by the place of their labels. */
  readonly groups: readonly (readonly PopulationSums[])[];
  /** What was not known, in either wave. */
  readonly missing: MissingReport;
}

const [population, scores, first] = [0, 1, 3];

/** Goes once through the rows of both waves. A row that the policy leaves out of one is out of both. */
export function panelSums(panel: ReadPanel, compiled: CompiledIndex): PanelSums {
  const { before, after, groupings } = panel;
  const indicators = compiled.indicators.length;
  const stride = first + 4 * indicators;
  // Everybody comes first, then the groups of each grouping; each has four classes.
  const starts: number[] = [];
  let populations = 1;
  for (const { labels } of groupings) {
    starts.push(populations);
    populations += labels.length;
  }
  const sums = newPlacedSums(populations * 4 * stride);
  const rows = new Float64Array(populations * 4);
  const [scoreBefore, scoreAfter] = [newScorer(compiled), newScorer(compiled)];
  const missing = newMissing(compiled);

  const addWave = (place: number, wave: number, scored: Scored, weight: number): void => {
    sums.add(place + scores + wave, weight * scored.score);
    for (let bits = scored.deprived; bits !== 0; bits &= bits - 1) {
      const at = place + first + 4 * lowestBit(bits) + wave;
      sums.add(at, weight);
      sums.add(at + 2, weight * scored.factor);
    }
  };
  const addTo = (group: number, earlier: Scored, later: Scored, weight: number): void => {
    const own = 4 * group + (earlier.poor ? 2 : 0) + (later.poor ? 1 : 0);
    rows[own] = (rows[own] as number) + 1;
    sums.add(own * stride + population, weight);
    addWave(own * stride, 0, earlier, weight);
    addWave(own * stride, 1, later, weight);
  };
  for (let row = 0; row < before.deprived.length; row++) {
    const weight = before.weight === null ? 1 : (before.weight[row] as number);
    const [hidden, hiddenLater] = [before.missing[row] as number, after.missing[row] as number];
    const earlier = scoreBefore(before.deprived[row] as number, hidden);
    const later = scoreAfter(after.deprived[row] as number, hiddenLater);
    const isCounted = earlier !== null && later !== null;
    if ((hidden | hiddenLater) !== 0) missing.add(weight, !isCounted);
    if (!isCounted) continue;
    addTo(0, earlier, later, weight);
    for (let at = 0; at < groupings.length; at++) {
      const code = groupings[at]?.codes[row] as number;
      addTo((starts[at] as number) + code, earlier, later, weight);
    }
  }

  const classAt = (own: number): ClassSums => {
    const place = own * stride;
    const pair = (at: number) => [sums.at(at), sums.at(at + 1)] as const;
    return {
      rows: rows[own] as number,
      population: sums.at(place + population),
      score: pair(place + scores),
      indicators: Array.from({ length: indicators }, (_, indicator) => {
        const at = place + first + 4 * indicator;
        return { deprived: pair(at), grown: pair(at + 2) };
      }),
    };
  };
  const populationAt = (group: number): PopulationSums => ({
    joiners: classAt(4 * group + 1),
    leavers: classAt(4 * group + 2),
    ongoing: classAt(4 * group + 3),
    neverPoor: classAt(4 * group),
  });
  return {
    whole: populationAt(0),
    groups: groupings.map(({ labels }, at) =>
      labels.map((_, place) => populationAt((starts[at] as number) + place)),
    ),
    missing: missing.report(),
  };
}

/** A report of what is not known, in the making. */
function newMissing({ missing: policy }: CompiledIndex) {
  const weights = newPlacedSums(2);
  let [rows, rowsLeftOut] = [0, 0];
  return {
    add(weight: number, isLeftOut: boolean): void {
      rows += 1;
      weights.add(0, weight);
      if (!isLeftOut) return;
      rowsLeftOut += 1;
      weights.add(1, weight);
    },
    report: (): MissingReport => ({
      policy,
      rows,
      population: weights.at(0),
      rowsLeftOut,
      populationLeftOut: weights.at(1),
    }),
  };
}
