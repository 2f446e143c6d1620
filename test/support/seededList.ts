import type { Household } from '../../src/model/household/household.ts';

/**
 * FNV-1a (32 bits) of the UTF-8 of a value as JSON without spaces and with sorted keys, which every
 * language can write alike.
 */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(sorted(value)))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, part]) => [key, sorted(part)]));
}

/** Over how many persons and months together the income of a household goes. */
export function partsOfIncome({ income, members }: Household): number {
  const months = income?.per === 'year' ? 12 : 1;
  return months * (income?.holder === 'household' ? members.length : 1);
}

/** The rules that members of a household break, one line each; none may. */
export function incoherent(household: Household, ageOf: (birthDate: string) => number): string[] {
  const school: readonly string[] = ['primary', 'lowerSecondary', 'upperSecondary', 'higher'];
  const youngest = {
    primary: 5,
    lowerSecondary: 10,
    upperSecondary: 14,
    vocational: 14,
    higher: 17,
  };
  const completable = {
    none: 0,
    primary: 10,
    lowerSecondary: 14,
    upperSecondary: 17,
    elementaryVocational: 15,
    intermediateVocational: 17,
    college: 20,
    university: 21,
  };
  return household.members.flatMap((person, member) => {
    const { attending, completed, work, contract, birthDate, birthYear } = person;
    const age = ageOf(birthDate as string);
    const level = attending as keyof typeof youngest;
    const faults = {
      born: age < 0 || age > 130 || birthYear !== Number(birthDate?.slice(0, 4)),
      'attends too early': age < (youngest[level] ?? 0),
      'attends too late': attending === 'preschool' ? age > 6 : attending === 'primary' && age > 15,
      'completed too early': age < completable[completed as keyof typeof completable],
      'attends what is completed':
        school.includes(level) && school.indexOf(completed as string) >= school.indexOf(level),
      'a contract without wage work': contract === true && work !== 'wageWork',
      'a child at work': age < 14 && work !== 'outOfLaborForce',
      'a pensioner without work': age > 63 && work === 'unemployed',
      'a child with a trade': age < 15 && person.trained === true,
      'a malnourished adult': age >= 16 && (person.stunted === true || person.underweight === true),
      'an allowance for the elderly': person.allowance === 'elderly' && age < 75,
    };
    return Object.entries(faults)
      .filter(([, broken]) => broken)
      .map(([rule]) => `${household.id} member ${member + 1}, aged ${age}: ${rule}`);
  });
}
