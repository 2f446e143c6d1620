import type { Measure } from '../../model/sample/measure.ts';
import { refuse } from '../../require.ts';
import type { SampleValue } from '../sampleValue.ts';
import type { SampleInput } from '../welfareSample.ts';
import { conventionsOf, countRead, readFor } from './countSample.ts';
import type { ReadSample, SampleColumns } from './sampleColumns.ts';
import type { SampleFormula } from './sampleFormula.ts';

/** The value of a formula on a sample, and how it was made. */
export function evaluateFormula<Data extends SampleInput>(
  data: Data,
  formula: SampleFormula<Data>,
): SampleValue {
  return evaluateRead(readFor(data, formula), formula);
}

/** A formula as a measure: its value, and the influence of every row. */
export function formulaMeasure<Data extends SampleInput>(
  formula: SampleFormula<Data>,
): Measure<Data> {
  return {
    measure: formula.measure,
    conventions: conventionsOf(formula),
    value: (data) => evaluateFormula(data, formula).value,
    influence: (data) => influenceOfRead(readFor(data, formula), formula),
  };
}

/** The value of a formula on a sample that was read. */
export function evaluateRead(read: ReadSample, formula: SampleFormula<never>): SampleValue {
  const { columns, counted } = countRead(read, formula);
  return { measure: formula.measure, value: finiteValue(formula, columns), ...counted };
}

function finiteValue(formula: SampleFormula<never>, columns: SampleColumns): number | null {
  if (columns.population === 0) return null;
  const value = formula.value(columns);
  if (value !== null && !Number.isFinite(value)) refuseOverflow(value);
  // Minus zero is zero.
  return value === null ? null : value + 0;
}

function refuseOverflow(value: unknown): never {
  return refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', value);
}

/**
 * The influence by row of the sample. Rows left out have none and keep their weight, so that of the
 * others grows by as much as the population is larger than they are.
 */
export function influenceOfRead(
  read: ReadSample,
  formula: SampleFormula<never>,
): Float64Array | null {
  const { columns } = countRead(read, formula, true);
  const value = finiteValue(formula, columns);
  if (value === null) return null;
  const influence = formula.influence(columns, value);
  const { rowAt, population, weights } = columns;
  for (let place = 0; place < influence.length; place++) {
    if (Number.isFinite(influence[place])) {
      // Minus zero is zero.
      influence[place] = (influence[place] as number) + 0;
      continue;
    }
    // A row of no weight moves nothing: zero times infinity would be no number.
    if (weights === null || weights[place] !== 0) refuseOverflow(influence[place]);
    influence[place] = 0;
  }
  if (rowAt === null) return influence;
  const byRow = new Float64Array(read.length);
  const scale = read.population === population ? 1 : read.population / population;
  for (let place = 0; place < influence.length; place++) {
    byRow[rowAt[place] as number] = (influence[place] as number) * scale;
  }
  return byRow;
}
