import type { PlanIndicator, PlanMeasure } from '../../../model/plan/planIndicator.ts';
import type { Measure } from '../../../model/sample/measure.ts';
import type { SampleValue } from '../../../sample/sampleValue.ts';
import type { Support } from '../../../sample/support.ts';
import type { WelfareSums } from '../boundIndicator.ts';

/** The indicator of a measure. */
export type IndicatorOf<
  Name extends PlanMeasure,
  Indicator extends PlanIndicator = PlanIndicator,
> = Indicator extends unknown ? (Name extends Indicator['measure'] ? Indicator : never) : never;

/** What a plan has to know of a measure of welfare beside its function. */
export interface WelfareMeasure<Indicator = never> {
  /** The function as a measure: it checks all settings and says them in words. */
  bind(options: never): Pick<Measure<never>, 'conventions'>;
  /** The function. */
  evaluate(sample: never, options: never): SampleValue;
  /** The welfare it accepts. */
  support(indicator: Indicator): Support;
  /** What rows with lines of their own become; `null` for a measure without a line. */
  readonly perRow: 'ratio' | 'difference' | null;
  /** Whether it is faster of a sorted sample. */
  readonly ordered: boolean;
  /** Whether it needs the rows of a group together. */
  readonly joint: boolean;
  /** How it is had from sums over rows; `null` where it is not. */
  sums(indicator: Indicator): WelfareSums | null;
}

/** Some measures of welfare by their names. */
export type WelfareMeasures<Name extends PlanMeasure> = {
  readonly [name in Name]: WelfareMeasure<IndicatorOf<name>>;
};

/** What is not as it is with most measures. */
type Unlike<Indicator> = Partial<
  Pick<WelfareMeasure<Indicator>, 'perRow' | 'ordered' | 'joint' | 'sums'>
>;

/** A measure by its functions, the welfare it accepts, and what it has unlike most. */
export function measureOf<Indicator>(
  bind: WelfareMeasure['bind'],
  evaluate: WelfareMeasure['evaluate'],
  support: Support | ((indicator: Indicator) => Support),
  unlike: Unlike<Indicator> = {},
): WelfareMeasure<Indicator> {
  return {
    bind,
    evaluate,
    support: typeof support === 'function' ? support : () => support,
    perRow: null,
    ordered: false,
    joint: false,
    sums: () => null,
    ...unlike,
  };
}
