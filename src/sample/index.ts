/**
 * Samples: columns of welfare and weights, what is done about rows that cannot be counted, and the order
 * of incomes, sorted once.
 *
 * @packageDocumentation
 */

export type { DominantSample } from './dominantSample.ts';
export type { GroupColumn, GroupLabel } from './groupColumn.ts';
export type { QuantileRule } from './quantile/quantileRule.ts';
export {
  type RowFields,
  type RowGroupings,
  type RowSample,
  type RowValue,
  sampleFromRows,
} from './sampleFromRows.ts';
export type { CountedSample, SampleValue, Treatment } from './sampleValue.ts';
export { type SortableSample, sortSample } from './sortSample.ts';
export type { Floor, OutsideSupport, SupportOptions } from './support.ts';
export type {
  GroupedSample,
  MissingPolicy,
  RowsAndWeight,
  SampleInput,
  SampleOptions,
  SortedSample,
  WelfareSample,
} from './welfareSample.ts';
