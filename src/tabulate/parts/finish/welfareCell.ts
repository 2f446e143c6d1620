import { type ErrorPath, PovertyError } from '../../../errors.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { refuse } from '../../../require.ts';
import { hitSlack } from '../../../sample/quantile/quantilesOf.ts';
import type { OutsideSupport } from '../../../sample/support.ts';
import { valueBounds } from '../../distribution/bounds/valueBounds.ts';
import { allBits } from '../../distribution/keys/valueCode.ts';
import type { MadeLine } from '../../distribution/madeLine.ts';
import type { PooledBuckets } from '../../distribution/pooledBuckets.ts';
import { resolutionOf } from '../../distribution/valueBuckets.ts';
import type { BoundValue, BoundWelfare } from '../../measures/boundIndicator.ts';
import { placed } from '../../measures/placed.ts';
import type { TableCell } from '../../table.ts';
import { type Ledger, setSums, sumAt, treatedSums } from '../ledger.ts';
import type { WelfareParts } from '../plan/partsPlan.ts';
import type { TableState } from '../tableState.ts';
import { correctedValue } from './correctedValue.ts';
import type { GroupTotals } from './groupTotals.ts';

/** A figure, and how near it is. */
export type CellValue = BoundValue & Pick<TableCell, 'bounds' | 'resolution'>;

/** The figure of a measure of welfare in a group; `line` is what its line was found to be, if a table makes it. */
export function welfareCell(
  state: TableState,
  parts: WelfareParts,
  totals: GroupTotals,
  line: MadeLine | null,
): CellValue {
  const counted = countedOf(state, parts, totals.ledger);
  const known = (value: number | null, more: Partial<CellValue> = {}): CellValue => ({
    value,
    ...counted,
    bounds: null,
    resolution: 0,
    ...more,
  });
  if (counted.population === 0 || line?.amount === null) return known(null);
  const { bound, sums, distribution } = parts;
  return placed(
    (path) => finishPath(path, bound, state.parts.plan),
    () => {
      if (distribution === null) return known(valueOfSums(state, parts, totals.ledger));
      const buckets = totals.pooled(distribution);
      requireReach(buckets);
      if (sums !== null && buckets.bits < allBits) {
        return known(valueOfSums(state, parts, totals.ledger));
      }
      const rows = sumAt(totals.ledger, treatedPlace(state, parts) + treatedSums.weightedRows);
      requireCounts(bound, counted.population, rows);
      const measured = measureOf(state, parts, buckets, rows);
      const value = measured.value(buckets.values, buckets.weights, line?.amount ?? null);
      const bits = Math.min(buckets.bits, line?.bits ?? allBits);
      if (bits === allBits || value === null) return known(value);
      return known(value, {
        bounds: boundsOf(bound, { buckets, line, ...measured }),
        resolution: resolutionOf(bits),
      });
    },
  );
}

function treatedPlace({ places }: TableState, { treatment }: WelfareParts): number {
  return places.treatment(treatment);
}

/** Whom a measure counts, and what was done about the others. */
function countedOf(state: TableState, parts: WelfareParts, ledger: Ledger) {
  const at = treatedPlace(state, parts);
  const { set = 0 } = state.parts.treatments[parts.treatment] ?? {};
  const ofSet = state.places.set(set);
  const both = (rows: number, weight: number) => ({
    rows: sumAt(ledger, rows),
    weight: sumAt(ledger, weight),
  });
  return {
    rows: sumAt(ledger, at + treatedSums.rows),
    population: sumAt(ledger, at + treatedSums.population),
    treated: {
      missing: both(ofSet + setSums.missingRows, ofSet + setSums.missingWeight),
      omitted: both(at + treatedSums.omittedRows, at + treatedSums.omittedWeight),
      changed: both(at + treatedSums.changedRows, at + treatedSums.changedWeight),
    },
  };
}

function valueOfSums(state: TableState, parts: WelfareParts, ledger: Ledger): number | null {
  const { bound, sums } = parts;
  const { count = 0 } = bound.sums ?? {};
  const at = state.places.sums(sums as number);
  const added = Array.from({ length: count }, (_, sum) => sumAt(ledger, at + sum));
  const lost = added.find((sum) => !Number.isFinite(sum));
  if (lost !== undefined) refuseOverflow(lost);
  const population = sumAt(ledger, treatedPlace(state, parts) + treatedSums.population);
  return bound.sums?.value(added, population) ?? null;
}

/** Holds that no weighted sum of the values or of their differences can pass the largest double. */
function requireReach({ lowest, highest, population }: PooledBuckets): void {
  let extreme = 0;
  for (let bucket = 0; bucket < lowest.length; bucket++) {
    const [low, high] = [lowest[bucket] as number, highest[bucket] as number];
    extreme = Math.max(extreme, Math.abs(low), Math.abs(high));
  }
  if (2 * extreme * Math.max(1, population) === Number.POSITIVE_INFINITY) refuseOverflow(extreme);
}

function refuseOverflow(value: number): never {
  return refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', value);
}

/** Weights that sum to less than there are rows would make every quantile the largest value. */
function requireCounts({ indicator }: BoundWelfare, population: number, rows: number): void {
  // Of the poor alone nobody knows here how many rows they are.
  if (indicator.measure === 'relativeMedianPovertyGap') return;
  if ('rule' in indicator) requireLinear(indicator.rule, population, rows);
}

/** Holds that weights are counts where a rule reads them so. */
export function requireLinear(rule: string | undefined, population: number, rows: number): void {
  if (rule !== 'linear' || population >= rows * (1 - hitSlack)) return;
  const expected = `weights that are counts, with a sum of ${rows} or more, for the rule 'linear'`;
  refuse('invalidNumber', ['weight'], expected, population);
}

/** The measure at values, and the policy that it still has to follow there. */
function measureOf(
  { parts }: TableState,
  { bound, distribution }: WelfareParts,
  { values }: PooledBuckets,
  rows: number,
) {
  const isRatio = parts.distributions[distribution as number]?.treatment !== null;
  if (!isRatio) {
    const { outsideSupport } = bound;
    const value = (own: Float64Array, weights: Float64Array, line: number | null) =>
      correctedValue(bound, own, weights, line, rows);
    return { outsideSupport, value };
  }
  // Ratios to the lines of rows, of welfare that the policy has treated before. A floor is in the unit of welfare: so
  // that the measure raises none of them again, ratios and line are multiplied by a power of two.
  const scale = scaleAbove(bound.outsideSupport, values);
  const value = (own: Float64Array, weights: Float64Array) => {
    const scaled = scale === 1 ? own : own.map((ratio) => ratio * scale);
    return correctedValue(bound, scaled, weights, scale, rows);
  };
  return { outsideSupport: 'refuse' as OutsideSupport, value };
}

/** A power of two that carries the least of ratios to a floor. */
function scaleAbove(policy: OutsideSupport, ratios: Float64Array): number {
  const [least = 1] = ratios;
  if (typeof policy !== 'object' || least >= policy.floor || least <= 0) return 1;
  // One more for the lower end of its bucket.
  return 2 ** (Math.ceil(Math.log2(policy.floor / least)) + 1);
}

/** The bounds; none where the ends of buckets are past what the measure can be had of. */
function boundsOf(
  { indicator }: BoundWelfare,
  bounded: Parameters<typeof valueBounds>[1],
): TableCell['bounds'] {
  try {
    return valueBounds(indicator, bounded);
  } catch (error) {
    if (error instanceof PovertyError && error.code === 'overflow') return null;
    throw error;
  }
}

/** Where in the table, or else in the plan, that stands which a measure names in its sample. */
export function finishPath(
  path: ErrorPath,
  { column, place }: BoundWelfare,
  { weight, size }: Plan,
): ErrorPath {
  if (path[0] === 'welfare') return [column];
  const weights = weight?.column ?? size;
  if (path[0] === 'weight' && weights !== undefined) return [weights];
  return ['indicators', place, ...path];
}
