import { PovertyError, type PovertyErrorCode } from '../../errors.ts';
import type { CheckContext } from './across.ts';

/** What a check of the model refused, as zod carries it beside the message. */
export interface RefusalParams {
  /** The code of the error. */
  readonly povertyError: PovertyErrorCode;
}

/**
 * Holds over a whole value what a check of the model holds, and reports what it refuses at the same place:
 * without the name of the argument, where the paths of the check begin with one.
 */
export function heldBy<T>(
  check: (value: T) => unknown,
  named: 'value' | 'argument',
): (context: CheckContext<T>) => void {
  return ({ value, issues }) => {
    // A part that is none was told already, at its own place.
    if (issues.length > 0) return;
    try {
      check(value);
    } catch (error) {
      if (!(error instanceof PovertyError)) throw error;
      const { code, path, expected, got } = error;
      const params: RefusalParams = { povertyError: code };
      issues.push({
        code: 'custom',
        input: value,
        path: named === 'argument' ? path.slice(1) : [...path],
        message: `expected ${expected}, got ${got}`,
        params: { ...params },
      });
    }
  };
}
