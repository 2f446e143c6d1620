import { checkIndexAt } from '../../model/multidimensional/checkMultidimensionalIndex.ts';
import type {
  IndexDimension,
  MultidimensionalIndex,
} from '../../model/multidimensional/multidimensionalIndex.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { reduceRational } from '../../numeric/rational/rational.ts';
import { refuse, requireChoice, requireList, requireRecord } from '../../require.ts';

/** Settings of {@link withoutIndicators}. */
export interface WithoutIndicatorsOptions {
  /** The indicators that a survey does not have. */
  readonly indicators: readonly string[];
  /**
   * Who takes over their weights, in proportion: `'dimension'`, the others of the dimension, as in the global
   * MPI; `'index'`, all others.
   */
  readonly share: 'dimension' | 'index';
}

/**
 * An index without the indicators that a survey did not ask, their weights shared out over the others.
 *
 * Convention: `share` has no default, because the two give different scores. By dimension a dimension that
 * has lost all its indicators gives its weight to the other dimensions, in proportion. Bands that name columns
 * by indicator lose those of the indicators left out. An identification that would mean something else
 * without them is refused: a condition that names one, all indicators, a number of dimensions one of which
 * would be gone or complete without them.
 *
 * Formula: by dimension ωⱼ′ = ωⱼ · Σ_{i in k} ωᵢ / Σ_{i in k, kept} ωᵢ; by index ωⱼ′ = ωⱼ / Σ_{kept} ωᵢ.
 *
 * Source: S. Alkire, U. Kanagaratnam and N. Suppa, The Global Multidimensional Poverty Index: 2024, OPHI MPI
 * Methodological Note (the rule by dimension reproduces the published figures of all countries that lack
 * an indicator).
 *
 * @param index - the index
 * @param options - the indicators to leave out, and who takes over their weights
 * @returns the index with exact weights as fractions; dimensions left without indicators are left out
 * @throws PovertyError `unknownOption` for an indicator that the index does not have or another `share`,
 * `invalidIndex` where nothing is left, or where the identification names what is left out, and those of
 * `checkMultidimensionalIndex`
 * @example
 * import { withoutIndicators } from 'poverty-indicators/multidimensional';
 * import { globalMpi } from 'poverty-indicators/standards';
 *
 * const index = withoutIndicators(globalMpi, { indicators: ['nutrition'], share: 'dimension' });
 * index.dimensions[0]?.indicators; // => [{ id: 'childMortality', weight: '1/3', … }]
 */
export function withoutIndicators(
  index: MultidimensionalIndex,
  options: WithoutIndicatorsOptions,
): MultidimensionalIndex {
  const { weights, indicators, dimensionOf } = checkIndexAt(index, ['index']);
  requireRecord(options, ['options'], 'options { indicators, share }');
  requireList(options.indicators, ['indicators'], 'a list of indicators');
  const share = requireChoice(options.share, ['dimension', 'index'], ['share']);
  const ids = indicators.map(({ id }) => id);
  const gone = new Set(
    Array.from(options.indicators, (id, row) => requireChoice(id, ids, ['indicators', row])),
  );
  requireSameMeaning(index, gone);
  const sum = (isIn: (place: number) => boolean) =>
    weights.reduce((total, weight, place) => (isIn(place) ? total + BigInt(weight) : total), 0n);
  const isKept = (place: number) => !gone.has(ids[place] as string);
  const kept = index.dimensions.map((_, row) =>
    sum((place) => isKept(place) && dimensionOf[place] === row),
  );
  const all =
    share === 'index' ? sum(isKept) : sum((place) => kept[dimensionOf[place] as number] !== 0n);
  if (all === 0n) refuse('invalidIndex', ['indicators'], 'an indicator that is left', ids.join());
  const weightOf = (place: number): string => {
    const row = dimensionOf[place] as number;
    const own = BigInt(weights[place] as number);
    if (share === 'index') return fractionText(reduceRational(own, all));
    const whole = sum((other) => dimensionOf[other] === row);
    return fractionText(reduceRational(own * whole, (kept[row] as bigint) * all));
  };
  const dimensions = index.dimensions.flatMap((dimension): IndexDimension[] => {
    const left = dimension.indicators.filter(({ id }) => !gone.has(id));
    if (left.length === 0) return [];
    return [
      {
        ...dimension,
        indicators: left.map((indicator) => ({
          ...indicator,
          weight: weightOf(ids.indexOf(indicator.id)),
        })),
      },
    ];
  });
  const result = {
    ...index,
    dimensions,
    ...(index.bands === undefined ? {} : { bands: index.bands.map(withoutColumns) }),
  };
  checkIndexAt(result, ['index']);
  return result;

  function withoutColumns(band: NonNullable<MultidimensionalIndex['bands']>[number]) {
    if (band.columns === undefined) return band;
    const columns = Object.entries(band.columns).filter(([id]) => !gone.has(id));
    return { ...band, columns: Object.fromEntries(columns) };
  }
}

/** Holds that the identification is of the same people without some indicators. */
function requireSameMeaning(
  { identification, dimensions }: MultidimensionalIndex,
  gone: ReadonlySet<string>,
): void {
  if (gone.size === 0 || identification === undefined) return;
  const lost = dimensions.filter(({ indicators }) => indicators.some(({ id }) => gone.has(id)));
  const emptied = lost.some(({ indicators }) => indicators.every(({ id }) => gone.has(id)));
  const changes =
    identification.kind === 'intersection' ||
    (identification.kind === 'dimensions' && (identification.within === 'all' || emptied));
  if (!changes) return;
  const expected = 'an identification that does not change with the indicators left out';
  refuse('invalidIndex', ['index', 'identification'], expected, identification.kind);
}
