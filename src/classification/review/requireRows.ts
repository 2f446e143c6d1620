import { refuse } from '../../require.ts';

/** Holds that a value is a list of households, or anything else that can be gone through. Internal. */
export function requireRows(households: unknown): void {
  const code = households === undefined || households === null ? 'missingValue' : 'invalidType';
  // A text can be gone through as well, letter by letter.
  const iterable =
    typeof households === 'object' && households !== null && Symbol.iterator in households;
  if (!iterable) refuse(code, ['households'], 'a list of households', households);
}
