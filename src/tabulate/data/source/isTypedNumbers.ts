/** Whether values are a typed array of numbers. Bigints are read one by one, so that each can be refused. */
export function isTypedNumbers(values: unknown): values is Float64Array {
  const isBigint = values instanceof BigInt64Array || values instanceof BigUint64Array;
  return ArrayBuffer.isView(values) && !(values instanceof DataView) && !isBigint;
}
