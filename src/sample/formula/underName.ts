import { PovertyError } from '../../errors.ts';

/** Runs something of one of several samples, with its name before the paths of its errors. */
export function underName<Result>(name: string | undefined, run: () => Result): Result {
  if (name === undefined) return run();
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    const { code, path, expected, got, cause } = error;
    throw new PovertyError(code, { path: [name, ...path], expected, got, cause });
  }
}
