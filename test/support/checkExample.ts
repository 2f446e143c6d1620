import { inspect, isDeepStrictEqual } from 'node:util';
import { PovertyError } from 'poverty-indicators/errors';

const restMark = Symbol('rest');

/** What an … becomes: `{ a: 1, ...rest }` and `[1, ...rest]` match whatever comes after. */
export const rest = Object.assign(
  Object.create({
    *[Symbol.iterator]() {
      yield restMark;
    },
  }),
  { [restMark]: true },
);

type Expected = (() => Promise<unknown>) | { readonly throws: string };

/** Compares what an example gives with what it says it gives. */
export async function check(where: string, run: () => Promise<unknown>, expected: Expected) {
  if (typeof expected !== 'function') return checkRefusal(where, run, expected.throws);
  const [actual, claimed] = [await run(), await expected()];
  if (matches(actual, claimed)) return;
  throw new Error(`${where}\n  says  ${show(claimed)}\n  gives ${show(actual)}`);
}

async function checkRefusal(where: string, run: () => Promise<unknown>, code: string) {
  let outcome: string;
  try {
    outcome = `gives ${show(await run())}`;
  } catch (error) {
    if (error instanceof PovertyError && error.code === code) return;
    outcome = error instanceof PovertyError ? `throws '${error.code}'` : `throws ${String(error)}`;
  }
  throw new Error(`${where}\n  says  throws '${code}'\n  but   ${outcome}`);
}

/** Deep and strict equality (-0 is not 0), but for what stands under an …. */
export function matches(actual: unknown, claimed: unknown): boolean {
  if (Array.isArray(claimed) && Array.isArray(actual)) {
    const open = claimed.at(-1) === restMark;
    const wanted: unknown[] = open ? claimed.slice(0, -1) : claimed;
    const fits = open ? actual.length >= wanted.length : actual.length === wanted.length;
    return fits && wanted.every((each, index) => matches(actual[index], each));
  }
  if (!isPlain(claimed) || !isPlain(actual)) return isDeepStrictEqual(actual, claimed);
  const open = restMark in claimed;
  const fits = open || Object.keys(actual).length === Object.keys(claimed).length;
  return (
    fits &&
    Object.entries(claimed).every(
      ([key, each]) => Object.hasOwn(actual, key) && matches(actual[key], each),
    )
  );
}

function isPlain(value: unknown): value is Record<string | symbol, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function show(value: unknown): string {
  return inspect(value, { depth: 8, breakLength: 90 })
    .replaceAll(/\[?Symbol\(rest\)\]?(: true)?/g, '…')
    .replaceAll('\n', '\n        ');
}
