import { expect } from 'vitest';
import { type ErrorPath, PovertyError, type PovertyErrorCode } from '../../src/errors.ts';

/** What the error must say; the row is the first number of the path unless given. */
export interface ExpectedError {
  readonly code: PovertyErrorCode;
  readonly path: ErrorPath;
  readonly row?: number | null;
  readonly message?: string | RegExp;
}

/** Holds that a call throws a PovertyError with this code at this place, and returns the error. */
export function expectPovertyError(call: () => unknown, expected: ExpectedError): PovertyError {
  const error = thrownBy(call);
  if (!(error instanceof PovertyError)) throw new Error(`no PovertyError but: ${String(error)}`);
  const { code, path, row, message } = expected;
  const first = path.find((step) => typeof step === 'number') ?? null;
  expect({ code: error.code, path: error.path, row: error.row }).toEqual({
    code,
    path,
    row: row === undefined ? first : row,
  });
  expect(error.message).toContain(`expected ${error.expected}, got ${error.got}`);
  if (message !== undefined) expect(error.message).toMatch(message);
  return error;
}

function thrownBy(call: () => unknown): unknown {
  try {
    return `a result, ${JSON.stringify(call())}`;
  } catch (error) {
    return error;
  }
}
