import { refuse } from '../../require.ts';
import type { TableChunk, TableData } from './tableData.ts';

/** The parts of a table: one, several that are at hand, or several that arrive. */
export type Chunks =
  | { readonly kind: 'one'; readonly chunk: TableChunk }
  | { readonly kind: 'several'; readonly chunks: Iterable<TableChunk> }
  | { readonly kind: 'arriving'; readonly chunks: AsyncIterable<TableChunk> };

/** Tells whether data is one part of a table or an iterable of parts. A list is always one of rows. */
export function chunksOf(data: TableData): Chunks {
  if (Array.isArray(data)) return { kind: 'one', chunk: data };
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) {
    return refuse(
      data === undefined || data === null ? 'missingValue' : 'invalidType',
      ['data'],
      'rows, columns, a table of Arrow, or an iterable of them',
      data,
    );
  }
  // A table of Arrow is an iterable of its rows, too.
  if (has(data, 'getChild')) return { kind: 'one', chunk: data as TableChunk };
  if (has(data, Symbol.asyncIterator)) {
    return { kind: 'arriving', chunks: data as AsyncIterable<TableChunk> };
  }
  if (has(data, Symbol.iterator)) return { kind: 'several', chunks: data as Iterable<TableChunk> };
  if (has(data, 'then'))
    refuse('invalidType', ['data'], 'the data itself: await the promise', data);
  return { kind: 'one', chunk: data as TableChunk };
}

function has(data: object, method: string | symbol): boolean {
  return typeof (data as { readonly [key: string | symbol]: unknown })[method] === 'function';
}
