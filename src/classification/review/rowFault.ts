import { PovertyError } from '../../errors.ts';
import type { Household } from '../../model/household/household.ts';
import type { RowFault } from './householdReview.ts';

/** What was thrown while a row was read, as an error that names the row. Internal. */
export function rowError(thrown: unknown, row: number): PovertyError {
  if (thrown instanceof PovertyError) return thrown;
  return new PovertyError('invalidType', {
    path: ['households', row],
    expected: 'a household that can be read',
    got: thrown instanceof Error ? `one that throws (${thrown.message})` : 'one that throws',
    cause: thrown,
  });
}

/** The error of a row as an entry of the faults, with the household's key where it has one. Internal. */
export function rowFault(error: PovertyError, household: Household, row: number): RowFault {
  return { row, household: keyOf(household), error: error.toJSON() };
}

function keyOf(household: Household): string | null {
  try {
    return typeof household?.id === 'string' ? household.id : null;
  } catch {
    return null;
  }
}
