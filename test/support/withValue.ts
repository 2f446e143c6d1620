import type { ErrorPath } from '../../src/errors.ts';

/** A copy of plain data with another value at one place; `undefined` takes the field away. */
export function withValue<T>(value: T, path: ErrorPath, put: unknown): T {
  // Unlike structuredClone this parts what the data holds in two places.
  const copy: T = JSON.parse(JSON.stringify(value));
  const [last, ...steps] = [...path].reverse();
  let part: unknown = copy;
  for (const step of steps.reverse()) part = Reflect.get(Object(part), step);
  if (last === undefined || typeof part !== 'object' || part === null) {
    throw new Error(`nothing at ${path.join('.')}`);
  }
  if (put === undefined) Reflect.deleteProperty(part, last);
  else Reflect.set(part, last, put);
  return copy;
}
