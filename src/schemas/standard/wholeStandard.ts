import { PovertyError, type PovertyErrorCode } from '../../errors.ts';
import { checkStandard } from '../../model/standard/checkStandard.ts';
import type { Standard } from '../../model/standard/standard.ts';
import type { CheckContext } from '../faults/across.ts';

/** What `checkStandard` refused, as zod carries it beside the message. */
export interface RefusalParams {
  /** The code of the error. */
  readonly povertyError: PovertyErrorCode;
}

/** Holds what `checkStandard` holds, and reports what it refuses at the same place. */
export function wholeStandard({ value, issues }: CheckContext<Standard>): void {
  // A part that is none was told already, at its own place.
  if (issues.length > 0) return;
  try {
    checkStandard(value);
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    const { code, path, expected, got } = error;
    const params: RefusalParams = { povertyError: code };
    issues.push({
      code: 'custom',
      input: value,
      path: path.slice(1),
      message: `expected ${expected}, got ${got}`,
      params: { ...params },
    });
  }
}
