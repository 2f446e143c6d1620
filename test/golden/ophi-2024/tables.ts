import type {
  IndexIndicator,
  MultidimensionalIndex,
} from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { addRationals } from '../../../src/numeric/rational/addRationals.ts';
import { divideRationals } from '../../../src/numeric/rational/divideRationals.ts';
import { fractionText } from '../../../src/numeric/rational/fractionText.ts';
import { multiplyRationals } from '../../../src/numeric/rational/multiplyRationals.ts';
import { type Rational, rational } from '../../../src/numeric/rational/rational.ts';
import { globalMpi } from '../../../src/standards/multidimensional/globalMpi.ts';
import { readText } from '../../support/project.ts';

/** The printed figures of a population: M₀ with three decimals, every percentage with two. */
export interface PrintedFigures {
  readonly adjustedHeadcount: string;
  readonly headcount: string;
  readonly intensity: string;
  readonly severe: string;
}

/** An indicator that the survey of a country has. */
export interface PrintedIndicator {
  readonly id: string;
  readonly uncensored: string;
  readonly censored: string;
  readonly contribution: string;
}

/** A region of a country. */
export interface PrintedRegion extends PrintedFigures {
  readonly region: string;
  readonly populationShare: string;
}

/** A country as printed. */
export interface PrintedCountry extends PrintedFigures {
  readonly iso: string;
  readonly country: string;
  readonly survey: string;
  readonly vulnerable: string;
  readonly destitute: string;
  readonly dimensions: readonly { readonly id: string; readonly contribution: string }[];
  readonly indicators: readonly PrintedIndicator[];
  readonly regions?: readonly PrintedRegion[];
}

const folder = 'test/golden/ophi-2024';

/** The countries of tables.json. */
export const countries: readonly PrintedCountry[] = JSON.parse(
  readText(`${folder}/tables.json`),
).countries;

/** Invented populations by country: how many persons have each pattern of its indicators. */
export const populations: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readText(`${folder}/populations.json`),
);

/** The global index as OPHI uses it where a survey lacks an indicator: its dimension shares its weight. */
export function indexOf({ indicators }: PrintedCountry): MultidimensionalIndex {
  const has = new Set(indicators.map(({ id }) => id));
  return {
    ...globalMpi,
    bands: (globalMpi.bands ?? []).filter(({ columns }) => columns === undefined),
    dimensions: globalMpi.dimensions.map((dimension) => {
      const kept = dimension.indicators.filter(({ id }) => has.has(id));
      const total = (list: readonly IndexIndicator[]) =>
        list.map(({ weight }) => rational(weight)).reduce(addRationals);
      const factor = divideRationals(total(dimension.indicators), total(kept));
      return {
        ...dimension,
        indicators: kept.map((indicator) => ({
          ...indicator,
          weight: fractionText(multiplyRationals(rational(indicator.weight), factor)),
        })),
      };
    }),
  };
}

/** The weight of each indicator of an index. */
export function weightsOf(index: MultidimensionalIndex): ReadonlyMap<string, Rational> {
  return new Map(
    index.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ id, weight }) => [id, rational(weight)] as const),
    ),
  );
}
