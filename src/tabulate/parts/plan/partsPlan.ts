import { PovertyError } from '../../../errors.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { digestOfChecked } from '../../../model/plan/planDigest.ts';
import type { PlanLine } from '../../../model/plan/planLine.ts';
import { isMade } from '../../lines/lineOfPlan.ts';
import { bindChecked } from '../../measures/bindPlan.ts';
import type {
  BoundCounting,
  BoundIndicator,
  BoundStatus,
  BoundWelfare,
} from '../../measures/boundIndicator.ts';
import { statusReader } from '../../status/statusReader.ts';

/** A plan as a table made of parts has it: what has to be kept of the rows of each group. */
export interface PartsPlan {
  /** The plan, checked. */
  readonly plan: Plan;
  /** Its digest. */
  readonly digest: string;
  /** How many different values a distribution keeps apart. */
  readonly mostValues: number;
  /** The indicators in the order of the plan, and where what they are made of stands. */
  readonly indicators: readonly PartsIndicator[];
  /** Columns of welfare, each with the line of the row if indicators measure it against one. */
  readonly sets: readonly WelfareSet[];
  /** Policies for values of a set that a measure does not accept. */
  readonly treatments: readonly Treatment[];
  /** Distributions of values. */
  readonly distributions: readonly PlannedDistribution[];
  /** Measures that are made of sums, in the order of their sums. */
  readonly additive: readonly BoundWelfare[];
  /** Measures of status. */
  readonly statuses: readonly BoundStatus[];
  /** What the standard of the plan says of the rows of a block; `null` where no indicator asks. */
  readonly statusRows: ReturnType<typeof statusReader> | null;
  /** The deprivations of each table of patterns. */
  readonly patterns: readonly PlannedPatterns[];
}

/** An indicator, and the places of what it is made of. */
export type PartsIndicator =
  | WelfareParts
  | { readonly bound: BoundStatus; readonly status: number }
  | { readonly bound: BoundCounting; readonly patterns: number };

/** A measure of welfare. */
export interface WelfareParts {
  readonly bound: BoundWelfare;
  /** The place of its treatment. */
  readonly treatment: number;
  /** The place of its sums in `additive`; `null` where it has none. */
  readonly sums: number | null;
  /** The place of its distribution; `null` where it needs none. */
  readonly distribution: number | null;
}

/** Welfare, and whatever else makes a row missing. */
export interface WelfareSet {
  /** The column of welfare. */
  readonly column: string;
  /** The line of the row, by a column or by labels; `null` where one line is for all. */
  readonly line: PlanLine | null;
  /** An indicator that has them, for the paths of errors. */
  readonly bound: BoundWelfare;
}

/** What is done about values outside a support. */
export interface Treatment {
  /** The place of the set. */
  readonly set: number;
  /** An indicator that has it. */
  readonly bound: BoundWelfare;
}

/**
 * A distribution: of welfare as it is, of which each measure makes what its policy says; or, where rows have lines
 * of their own, of its ratio to them as a treatment has left it.
 */
export interface PlannedDistribution {
  readonly set: number;
  readonly treatment: number | null;
}

/** A table of patterns. */
export interface PlannedPatterns {
  readonly deprivations: readonly string[];
  /** The indicators that are made of it. */
  readonly bounds: readonly BoundCounting[];
}

/** What a plan keeps apart if it does not say. */
const defaultValues = 16_384;

/** Finds out what has to be kept of the rows of a plan that was checked. */
export function partsPlan(plan: Plan): PartsPlan {
  const bounds = bindChecked(plan);
  for (const bound of bounds) requireParts(bound);
  const sets = newPlaces<WelfareSet>();
  const treatments = newPlaces<Treatment>();
  const distributions = newPlaces<PlannedDistribution>();
  const patterns = newPlaces<PlannedPatterns & { readonly bounds: BoundCounting[] }>();
  const additive: BoundWelfare[] = [];
  const statuses: BoundStatus[] = [];

  function welfareParts(bound: BoundWelfare): WelfareParts {
    const { column, support, outsideSupport, sums } = bound;
    const line = ownLine(bound);
    const set = sets.placeOf([column, line], { column, line, bound });
    const policy = [set, support.values, outsideSupport];
    const treatment = treatments.placeOf(policy, { set, bound });
    const isAdditive = sums !== null && !isMade(bound.line);
    const own = line === null ? null : treatment;
    return {
      bound,
      treatment,
      sums: isAdditive ? additive.push(bound) - 1 : null,
      distribution:
        isAdditive && sums.exact
          ? null
          : distributions.placeOf([set, own], { set, treatment: own }),
    };
  }

  function partsOf(bound: BoundIndicator): PartsIndicator {
    if (bound.family === 'welfare') return welfareParts(bound);
    if (bound.family === 'status') return { bound, status: statuses.push(bound) - 1 };
    const { deprivations } = bound;
    const place = patterns.placeOf(deprivations, { deprivations, bounds: [] });
    patterns.list[place]?.bounds.push(bound);
    return { bound, patterns: place };
  }

  const indicators = bounds.map(partsOf);
  return {
    plan,
    digest: digestOfChecked(plan),
    mostValues: plan.mostValues ?? defaultValues,
    indicators,
    sets: sets.list,
    treatments: treatments.list,
    distributions: distributions.list,
    additive,
    statuses,
    statusRows: statuses.length === 0 ? null : statusReader(plan),
    patterns: patterns.list,
  };
}

/** The line of the row, if the measure has one. */
function ownLine({ line }: BoundWelfare): PlanLine | null {
  if (typeof line !== 'object' || line === null) return null;
  return line.kind === 'column' || line.kind === 'byGroup' ? line : null;
}

/** Holds that a measure can be had of parts. */
function requireParts(bound: BoundIndicator): void {
  if (bound.family !== 'welfare' || !bound.joint) return;
  throw new PovertyError('notSupported', {
    path: ['indicators', bound.place, 'measure'],
    expected: 'a measure that parts add up to, or one batch: tabulate(rows or columns)',
    got: `'${bound.indicator.measure}', which needs the rows of a group together`,
  });
}

/** A list in which what has one key stands once. */
function newPlaces<Item>() {
  const list: Item[] = [];
  const places = new Map<string, number>();
  return {
    list,
    placeOf(key: unknown, item: Item): number {
      const text = JSON.stringify(key);
      const place = places.get(text) ?? list.push(item) - 1;
      places.set(text, place);
      return place;
    },
  };
}
