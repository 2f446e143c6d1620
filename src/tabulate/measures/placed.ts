import { type ErrorPath, PovertyError } from '../../errors.ts';

/** Runs something, and gives the errors it throws another path. */
export function placed<Result>(pathOf: (path: ErrorPath) => ErrorPath, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    const { code, path, expected, got, cause } = error;
    throw new PovertyError(code, { path: pathOf(path), expected, got, cause });
  }
}
