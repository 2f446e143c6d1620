/**
 * Tables of indicators by a plan: of rows, of columns, of parts that are merged; what leaves them, and how it is
 * protected.
 *
 * @packageDocumentation
 */

export type { TableProgress, TabulateOptions } from './batch/tabulateOptions.ts';
export type {
  ArrowTable,
  TableChunk,
  TableColumn,
  TableColumns,
  TableData,
} from './data/tableData.ts';
export type { DistributionJson } from './distribution/distributionJson.ts';
export type { TableOutputOptions } from './output/outputOptions.ts';
export { type TableArrayCell, tableToArrays } from './output/tableToArrays.ts';
export { type TableCsvOptions, tableToCsv } from './output/tableToCsv.ts';
export {
  type WideColumn,
  type WideCounts,
  type WideRow,
  type WideTable,
  type WideTableOptions,
  wideTable,
} from './output/wideTable.ts';
export { finishTable } from './parts/finishTable.ts';
export { mergePartials } from './parts/mergePartials.ts';
export { type StartedTable, type StartTableOptions, startTable } from './parts/startTable.ts';
export type {
  PartialGroup,
  PartialPatterns,
  PartialStatus,
  PartialTreatment,
  PartialWelfare,
  TablePartial,
} from './parts/tablePartial.ts';
export type { ReleaseOptions } from './release/releaseRules.ts';
export { releaseTable } from './release/releaseTable.ts';
export type { Table, TableCell, TableIndicator, ValueBounds } from './table.ts';
export { tabulate } from './tabulate.ts';
