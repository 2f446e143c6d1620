import type { Household } from 'poverty-indicators';
import { generateHouseholds, householdGenerator } from 'poverty-indicators/fixtures';

/** How many households the list holds. */
export const householdCount = 1_000_000;

/** A million households of four members of fifty invented communes, every fact known. */
const options = {
  seed: 2023,
  count: householdCount,
  date: '2023-12-31',
  members: 4,
  communes: 50,
} as const;

let list: readonly Household[] | null = null;

/** The list, made when first asked for and the same for every bench; it holds about a gigabyte. */
export function households(): readonly Household[] {
  list ??= generateHouseholds(options);
  return list;
}

/** The same households one by one, for whoever must not hold them. */
export function streamedHouseholds(): Iterable<Household> {
  return householdGenerator(options);
}
