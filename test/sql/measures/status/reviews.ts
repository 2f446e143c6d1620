import { classifyHouseholds } from '../../../../src/classification/classifyHouseholds.ts';
import type { ClassificationPolicies } from '../../../../src/classification/policies.ts';
import { generateHouseholds } from '../../../../src/fixtures/generateHouseholds.ts';
import type { Household } from '../../../../src/model/household/household.ts';
import type { Standard } from '../../../../src/model/standard/standard.ts';
import { householdStatuses } from '../../../../src/model/standard/status.ts';
import { dongNai2022 } from '../../../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../../src/standards/vietnam/vietnam2027.ts';

/** Each standard of Viet Nam with a day on which it is in force. */
export const standardsByDay: readonly (readonly [string, Standard, string])[] = [
  ['vietnam2016', vietnam2016, '2018-12-31'],
  ['vietnam2022', vietnam2022, '2023-12-31'],
  ['vietnam2027', vietnam2027, '2028-12-31'],
  ['dongNai2022', dongNai2022, '2023-12-31'],
];

/** Households of a day: of persons and of households, of months and of years; a hundredth of facts is not known. */
export const householdsOf = once((date: string): Household[] =>
  generateHouseholds({
    seed: 6,
    count: 20_000,
    date,
    missing: 0.01,
    incomePer: 'mixed',
    incomeHolder: 'mixed',
  }),
);

/** A function that does its work once for each text: each engine is asked the same of the same households. */
function once<Result>(make: (text: string) => Result): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

/** The possible statuses of each household, by its record, as bits. */
export function possibleByRecord(
  households: readonly Household[],
  standard: Standard,
  policies: ClassificationPolicies,
): number[] {
  const review = classifyHouseholds(households, { standard, ...policies, keep: 'households' });
  return (review.households ?? []).map(({ possible }) =>
    possible.reduce((bits, status) => bits | (1 << householdStatuses.indexOf(status)), 0),
  );
}

/** The cells where two lists differ, a few of them. */
export function differences(found: readonly number[], expected: readonly number[]) {
  if (found.length !== expected.length) return [[found.length, expected.length]];
  return found
    .map((bits, row) => [row, bits, expected[row]])
    .filter(([, bits, other]) => bits !== other)
    .slice(0, 5);
}
