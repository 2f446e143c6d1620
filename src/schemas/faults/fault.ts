import type { ErrorPath, PovertyErrorCode } from '../../errors.ts';
import type { Language } from '../../model/language.ts';

/**
 * What is wrong, by the codes of `PovertyError` and three that only a parser knows: a field that no
 * type has (`unknownField`), rows of one household that contradict each other (`conflictingRows`),
 * and anything else that zod refuses (`invalidValue`).
 */
export type FaultCode = PovertyErrorCode | 'unknownField' | 'conflictingRows' | 'invalidValue';

/** One thing that is wrong with a value. */
export interface Fault {
  /** The number of the row in the list, from 0; `null` where there is no list. */
  readonly row: number | null;
  /** Where in the value: names of fields and numbers of rows, outermost first. */
  readonly path: ErrorPath;
  /** The innermost field, or the header of the column for rows of a table; `null` for the whole. */
  readonly field: string | null;
  /** The code to branch on. */
  readonly code: FaultCode;
  /** A sentence: where, what was expected, what stood there. */
  readonly message: string;
}

/** How faults are told. */
export interface ParseOptions {
  /** The language of the messages. */
  readonly language: Language;
}
