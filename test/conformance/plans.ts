import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import type { PlanLine } from '../../src/model/plan/planLine.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { bindPlan } from '../../src/tabulate/measures/bindPlan.ts';

/** An index of six indicators, whose cut-off a score can be exactly on. */
const index = {
  id: 'six',
  dimensions: [
    {
      id: 'home',
      indicators: [
        { id: 'water', weight: '1/6' },
        { id: 'toilet', weight: '1/6' },
      ],
    },
    {
      id: 'learning',
      indicators: [
        { id: 'school', weight: '0.225' },
        { id: 'adults', weight: '13/120' },
      ],
    },
    {
      id: 'health',
      indicators: [
        { id: 'insurance', weight: '0.1' },
        { id: 'food', weight: '7/30' },
      ],
    },
  ],
  cutoff: '1/3',
  bands: [{ id: 'vulnerable', from: '1/5', below: '1/3' }],
} as const;

/** The deprivations of the standard stand in one column that counts them. */
const deprivations = { count: 'lacks' } as const;

/** The lines of the plans of this suite. */
export const lines: { readonly [name: string]: PlanLine } = {
  national: 1000,
  own: { kind: 'column', column: 'line' },
  byArea: {
    kind: 'byGroup',
    by: 'area',
    amounts: [
      { label: 'rural', amount: 1000 },
      { label: 'urban', amount: 1250 },
    ],
  },
  relative: { kind: 'relative', of: 'median', share: 0.6 },
  ofMean: { kind: 'relative', of: 'mean', share: 0.5, scope: 'group' },
  societal: { kind: 'societal', floor: 500, intercept: 100, share: 0.5, scope: 'group' },
};

/** The columns of 0 and 1 in turn for the indicators of the standard. */
const flags = ['water', 'toilet', 'school', 'adults', 'insurance', 'food'];
const standardIds = vietnam2022.dimensions.flatMap(({ indicators }) =>
  indicators.map(({ id }) => id),
);
const flagOf = Object.fromEntries(standardIds.map((id, at) => [id, flags[at % 6] as string]));

const classification = { standard: vietnam2022, area: 'area', income: 'monthly' } as const;

/** What plans of this suite say otherwise than {@link planOf}. */
export const otherwise = {
  plain: {},
  counts: { weight: { kind: 'frequency', column: 'times' } },
  omit: { multidimensional: { index, missing: 'omit' } },
  reweight: { multidimensional: { index, missing: 'reweight' } },
  byIndicator: { classification: { ...classification, deprivations: flagOf } },
  assumed: { classification: { ...classification, deprivations: flagOf, missing: 'deprived' } },
  known: {
    multidimensional: { index },
    classification: { ...classification, deprivations: flagOf, missing: 'refuse' },
  },
} as const satisfies { readonly [name: string]: Partial<Plan> };

/** A plan of the tables of this suite. */
export function planOf(indicators: readonly PlanIndicator[], settings: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    welfare: 'income',
    weight: { kind: 'sampling', column: 'weight' },
    size: 'persons',
    lines,
    multidimensional: { index, missing: 'notDeprived' },
    classification: { ...classification, deprivations },
    indicators,
    ...settings,
  };
}

/** The same where rows outside the support of a measure are left out, if it does not accept every number. */
export function omitting(
  indicators: readonly PlanIndicator[],
  settings: Partial<Plan> = {},
): readonly PlanIndicator[] {
  return indicators.map((one) => {
    const asked = { ...one, outsideSupport: 'omit' } as PlanIndicator;
    return isBound(planOf([asked], settings)) ? asked : one;
  });
}

function isBound(plan: Plan): boolean {
  try {
    bindPlan(plan);
    return true;
  } catch {
    return false;
  }
}
