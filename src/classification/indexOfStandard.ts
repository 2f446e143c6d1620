import { checkIndexAt, readCutoff } from '../model/multidimensional/checkMultidimensionalIndex.ts';
import type {
  FractionInput,
  IndexIndicator,
  MultidimensionalIndex,
} from '../model/multidimensional/multidimensionalIndex.ts';
import { checkStandard } from '../model/standard/checkStandard.ts';
import type { Standard, StandardIndicator } from '../model/standard/standard.ts';
import { requireRecord } from '../require.ts';

/** Settings of {@link indexOfStandard}. */
export interface IndexOfStandardOptions {
  /** The poverty cut-off k in (0, 1], in place of that of the standard. */
  readonly cutoff?: FractionInput;
}

/**
 * A legal standard read as an index of Alkire and Foster: who lacks so many of its indicators.
 *
 * This is a reading, and not the legal classification: that also asks for the income, and a household
 * above the lines is not poor (hộ nghèo) under it, however much it lacks. Use `classifyHousehold` for
 * the law.
 *
 * Convention: each indicator weighs the same, as the law counts them, whatever the size of its dimension;
 * the cut-off is the number of deprivations that the standard asks for; persons or households are left to
 * the table (`unit` is left out). The index has the id of the standard with `Index` behind it.
 *
 * Formula: ωⱼ = 1/d for each of the d indicators; k = (deprivations asked for) / d, such as 3/12.
 *
 * Source: the standard, item by item; the method is that of S. Alkire and J. Foster (2011), Counting and
 * multidimensional poverty measurement, Journal of Public Economics 95, 476–487.
 *
 * @param standard - the standard
 * @param options - another cut-off, if any
 * @returns the index, for {@link deprivationMatrix} of the same standard
 * @throws PovertyError `invalidStandard` and the other codes of `checkStandard` for a faulty standard;
 * `invalidIndex`, `inexactNumber`, `invalidNumeral`, `invalidNumber`, `missingValue` or `invalidType` for
 * a faulty cut-off; `invalidIndex` also for a standard whose cut-off nobody can reach or that has more
 * than 30 indicators
 * @example
 * import { indexOfStandard } from 'poverty-indicators/classification';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * indexOfStandard(vietnam2022).cutoff; // => '3/12'
 * indexOfStandard(vietnam2022, { cutoff: '1/3' }).dimensions.length; // => 6
 */
export function indexOfStandard(
  standard: Standard,
  options: IndexOfStandardOptions = {},
): MultidimensionalIndex {
  requireRecord(options, ['options'], 'options { cutoff }');
  const { id, name, place, dimensions, sources, deprivationCutoff } = checkStandard(standard);
  const { atLeast, provenance } = deprivationCutoff;
  const count = dimensions.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const index: MultidimensionalIndex = {
    id: `${id}Index`,
    name,
    place,
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      name: dimension.name,
      indicators: dimension.indicators.map(indicatorOf),
    })),
    sources,
  };
  checkIndexAt(index, ['standard']);
  const { cutoff } = options;
  if (cutoff !== undefined) {
    readCutoff(cutoff, ['cutoff']);
    return { ...index, cutoff };
  }
  const asked = `${atLeast}/${count}`;
  readCutoff(asked, ['standard', 'deprivationCutoff', 'atLeast']);
  return { ...index, cutoff: asked, provenance };
}

function indicatorOf({ id, name, cutoff }: StandardIndicator): IndexIndicator {
  const { text, provenance } = cutoff;
  return {
    id,
    name,
    weight: 1,
    ...(text === null ? {} : { deprivedWhen: text }),
    provenance,
  };
}
