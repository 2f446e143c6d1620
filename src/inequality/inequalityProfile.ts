import { readGroups } from '../sample/columns/readGroups.ts';
import { applySupport } from '../sample/formula/applySupport.ts';
import { ascending } from '../sample/formula/ascending.ts';
import { readSample } from '../sample/formula/readSample.ts';
import { codesByRow, splitByGroup } from '../sample/formula/splitByGroup.ts';
import type { GroupLabel } from '../sample/groupColumn.ts';
import { outsideSupportText, positive, requireOutsideSupport } from '../sample/support.ts';
import type {
  GroupedSample,
  RowsAndWeight,
  SampleInput,
  SampleOptions,
} from '../sample/welfareSample.ts';
import { requireOptions } from './formula/bindInequality.ts';
import { figuresOf } from './profile/figuresOf.ts';
import type {
  InequalityFigures,
  InequalityGrouping,
  ProfileOutsideSupport,
} from './profile/inequalityFigures.ts';

/** Settings of {@link inequalityProfile}. */
export interface InequalityProfileOptions extends SampleOptions {
  /**
   * What is done about welfare of 0 or less where a measure does not accept it. `'null'`, if left out: the
   * measure has no value, and the reason stands beside it. `'refuse'` throws with the row; `'omit'` leaves
   * such rows out, for this measure; `{ floor: x }` counts whatever is below x as x, for all but the mean
   * and the quantiles.
   */
  readonly outsideSupport?: ProfileOutsideSupport;
}

/** The everyday measures of inequality, as {@link inequalityProfile} gives them. */
export interface InequalityProfile {
  /** Of everybody. */
  readonly all: InequalityFigures;
  /** The figures by group, one entry for each grouping of the sample. */
  readonly groupings: readonly InequalityGrouping[];
  /** The rows left out because they have no value. */
  readonly missing: RowsAndWeight;
  /** Every setting and convention that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
}

/**
 * All everyday measures of inequality together, from one sort: mean, median, Gini, Hoover, generalized entropy
 * of −1, 0, 1 and 2, Atkinson of 0.5, 1 and 2, ratios of quantiles, S80/S20, Palma and shares; of all and
 * of each group.
 *
 * Convention: each is that of the function of its name with its defaults: quantiles by the rule
 * `'midpoint'`, shares by the Lorenz curve of straight lines, the population's Gini. A measure that does
 * not accept some welfare has no value, and `reasons` says why; or by the policy named.
 *
 * Source: as given for each measure on its own.
 *
 * @param sample - welfare and weights by row, groupings if any (`by`), or a sorted sample
 * @param options - the policy for welfare of 0 or less, and what is done about rows without a value
 * @returns the figures of all and of each group, with rows, population and conventions
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for a faulty label; `duplicateLabel`; `outsideSupport` for
 * welfare of 0 or less where that is refused; `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * for weights whose sum is infinite
 * @example
 * import { inequalityProfile } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [0, 20, 30, 40, 10, 10], by: { area: ['a', 'a', 'a', 'a', 'b', 'b'] } };
 * const { all, groupings } = inequalityProfile(sample);
 * [all.values.medianWelfare, all.values.theilIndex === null]; // => [15, false]
 * [all.values.meanLogDeviation, all.reasons.meanLogDeviation]; // => [null, 'zeroWelfare']
 * groupings[0]?.groups.map(({ label, values }) => [label, values.meanWelfare]); // => [['a', 22.5], ['b', 10]]
 */
export function inequalityProfile(
  sample: SampleInput | GroupedSample,
  options: InequalityProfileOptions = {},
): InequalityProfile {
  requireOptions(options, []);
  const policy = readPolicy(options.outsideSupport);
  const read = readSample(sample, options.missing);
  const { by } = sample as Partial<GroupedSample>;
  const groupings = readGroups(by, read.length);
  if (policy === 'refuse') applySupport(read, positive, policy);
  const columns = ascending(read.columns, groupings.length > 0);
  return {
    all: figuresOf(columns, policy),
    groupings: groupings.map((grouping) => {
      const { codes, labels, order } = grouping;
      const split = splitByGroup(columns, codesByRow(columns, codes), labels.length);
      const groups = order.map((code) => ({
        label: labels[code] as GroupLabel,
        ...figuresOf(split[code] as typeof columns, policy),
      }));
      return { by: grouping.by, groups };
    }),
    missing: read.missing,
    conventions: {
      rule: 'midpoint',
      marginalRows: 'split',
      outsideSupport: policy === 'null' ? policy : outsideSupportText(policy),
      ...read.conventions,
    },
  };
}

function readPolicy(policy: unknown): ProfileOutsideSupport {
  if (policy === undefined || policy === 'null') return 'null';
  return requireOutsideSupport(policy, positive) as ProfileOutsideSupport;
}
