import type { ErrorPath } from '../../errors.ts';
import type { IndexBand } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanIndicator } from '../../model/plan/planIndicator.ts';
import type { Measure } from '../../model/sample/measure.ts';
import {
  adjustedHeadcount,
  adjustedHeadcountMeasure,
} from '../../multidimensional/measures/adjustedHeadcount.ts';
import {
  bandHeadcount,
  bandHeadcountMeasure,
} from '../../multidimensional/measures/bandHeadcount.ts';
import {
  censoredHeadcount,
  censoredHeadcountMeasure,
} from '../../multidimensional/measures/censoredHeadcount.ts';
import {
  contributionShare,
  contributionShareMeasure,
} from '../../multidimensional/measures/contributionShare.ts';
import {
  deprivationIntensity,
  deprivationIntensityMeasure,
} from '../../multidimensional/measures/deprivationIntensity.ts';
import {
  meanDeprivations,
  meanDeprivationsMeasure,
} from '../../multidimensional/measures/meanDeprivations.ts';
import {
  multidimensionalHeadcount,
  multidimensionalHeadcountMeasure,
} from '../../multidimensional/measures/multidimensionalHeadcount.ts';
import {
  uncensoredHeadcount,
  uncensoredHeadcountMeasure,
} from '../../multidimensional/measures/uncensoredHeadcount.ts';
import { columnsOf } from '../../multidimensional/scoring/bandTest.ts';
import type { MultidimensionalValue } from '../../multidimensional/scoring/ratioMeasure.ts';
import { refuse } from '../../require.ts';
import type { BoundCounting, BoundValue } from './boundIndicator.ts';
import { countedBy } from './countedBy.ts';
import { placed } from './placed.ts';

/** What a plan has to know of a counting measure. */
export interface CountingMeasure {
  /** The function as a measure: it checks all settings and says them in words. */
  bind(options: never): Pick<Measure<never>, 'conventions'>;
  /** The function. */
  evaluate(patterns: never, options: never): MultidimensionalValue;
}

/** Every counting measure that a plan can ask for. */
export function countingMeasures() {
  return {
    multidimensionalHeadcount: {
      bind: multidimensionalHeadcountMeasure,
      evaluate: multidimensionalHeadcount,
    },
    adjustedHeadcount: { bind: adjustedHeadcountMeasure, evaluate: adjustedHeadcount },
    deprivationIntensity: { bind: deprivationIntensityMeasure, evaluate: deprivationIntensity },
    uncensoredHeadcount: { bind: uncensoredHeadcountMeasure, evaluate: uncensoredHeadcount },
    censoredHeadcount: { bind: censoredHeadcountMeasure, evaluate: censoredHeadcount },
    contributionShare: { bind: contributionShareMeasure, evaluate: contributionShare },
    meanDeprivations: { bind: meanDeprivationsMeasure, evaluate: meanDeprivations },
    bandHeadcount: { bind: bandHeadcountMeasure, evaluate: bandHeadcount },
  } satisfies { readonly [name: string]: CountingMeasure };
}

/** Binds a counting measure of a plan that was checked: its own function checks its settings. */
export function bindCounting(
  plan: Plan,
  indicator: PlanIndicator,
  place: number,
  measure: CountingMeasure,
): BoundCounting {
  const { multidimensional } = plan;
  if (multidimensional === undefined) {
    return refuse('missingValue', ['multidimensional'], 'an index { index }', undefined);
  }
  const { index, cutoff, missing = 'refuse' } = multidimensional;
  const { id, label, measure: name, ...settings } = indicator;
  const ownCutoff = 'cutoff' in settings;
  // A band of scores asks nobody to be poor: a cut-off would make no difference to it.
  const options = {
    index,
    missing,
    ...(cutoff === undefined ? {} : { cutoff }),
    ...settings,
  };
  const bound = placed(
    (path) => pathOf(path, ownCutoff, place),
    () => measure.bind(options as never),
  );
  const { unit, weighting } = countedBy(plan);
  return {
    family: 'multidimensional',
    indicator,
    place,
    described: {
      id,
      label: label ?? null,
      measure: name,
      conventions: { ...bound.conventions, unit: unit ?? 'row', weighting },
    },
    deprivations: [
      ...index.dimensions.flatMap(({ indicators }) => indicators.map((one) => one.id)),
      ...('band' in settings ? ownColumns(index.bands ?? [], settings.band, index) : []),
    ],
    evaluate: (patterns) => boundValue(measure.evaluate(patterns as never, options as never)),
  };
}

function ownColumns(
  bands: readonly IndexBand[],
  id: string,
  index: Parameters<typeof columnsOf>[0],
): readonly string[] {
  const band = bands.find((one) => one.id === id);
  return band === undefined ? [] : columnsOf(index, band);
}

/** Where in the plan a setting of the function stands. */
function pathOf(path: ErrorPath, ownCutoff: boolean, place: number): ErrorPath {
  const [first] = path;
  if (first === 'rowUnit') return path;
  const isShared = first === 'index' || first === 'missing' || (first === 'cutoff' && !ownCutoff);
  return isShared ? ['multidimensional', ...path] : ['indicators', place, ...path];
}

/** What was left out because it is not known, and what was counted all the same, as tables have it. */
function boundValue({ value, rows, population, missing }: MultidimensionalValue): BoundValue {
  const { rowsLeftOut, populationLeftOut } = missing;
  return {
    value,
    rows,
    population,
    treated: {
      missing: { rows: rowsLeftOut, weight: populationLeftOut },
      omitted: { rows: 0, weight: 0 },
      changed: {
        rows: missing.rows - rowsLeftOut,
        weight: missing.population - populationLeftOut,
      },
    },
  };
}
