/**
 * The one text of a plain value: JSON without spaces, keys sorted by code units and keys without a value
 * left out, minus zero as 0, and whatever is not ASCII as `\uXXXX`, so that its bytes are its characters.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as { readonly [key: string]: unknown };
    const parts = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${quoted(key)}:${canonicalJson(record[key])}`);
    return `{${parts.join(',')}}`;
  }
  return typeof value === 'string' ? quoted(value) : String(JSON.stringify(value));
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
