import { type ErrorPath, PovertyError } from '../../errors.ts';
import { checkStandard } from './checkStandard.ts';
import type { Standard } from './standard.ts';

/** The same check of a standard that has another name in the arguments, for the error's path. Internal. */
export function checkStandardAt(standard: Standard, path: ErrorPath): Standard {
  try {
    return checkStandard(standard);
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    const { code, expected, got, cause } = error;
    throw new PovertyError(code, { path: [...path, ...error.path.slice(1)], expected, got, cause });
  }
}
