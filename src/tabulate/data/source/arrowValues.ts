/** The types of Arrow whose columns hold their values as they are: not so half floats, dates and decimals. */
const plainTypes: readonly string[] = [
  'Float64',
  'Float32',
  'Int32',
  'Int16',
  'Int8',
  'Uint32',
  'Uint16',
  'Uint8',
];

/**
 * The values of a column of Arrow without nulls as one typed array, which is read many times faster than value by
 * value; `null` for any other column. What type it has is read from its name, as Arrow prints it.
 */
export function arrowValues(column: unknown): ArrayLike<number> | null {
  const { length, nullCount, type, toArray } = column as {
    readonly length: number;
    readonly nullCount?: unknown;
    readonly type?: unknown;
    readonly toArray?: unknown;
  };
  if (nullCount !== 0 || typeof toArray !== 'function') return null;
  if (typeof type !== 'object' || type === null || !plainTypes.includes(String(type))) return null;
  const values: unknown = toArray.call(column);
  const isPlain = ArrayBuffer.isView(values) && !(values instanceof DataView);
  // Anything else has been given another meaning than its name has in Arrow.
  const numbers = values as ArrayLike<number>;
  return isPlain && numbers.length === length ? numbers : null;
}
