import fc from 'fast-check';
import {
  type CompiledStandard,
  compileStandard,
} from '../../src/classification/evaluate/compileStandard.ts';
import { readHousehold } from '../../src/classification/evaluate/readHousehold.ts';
import { newScratch, type Scratch } from '../../src/classification/evaluate/scratch.ts';
import { type ClassificationPolicies, readPolicies } from '../../src/classification/policies.ts';
import type { Area } from '../../src/model/area.ts';
import * as choices from '../../src/model/household/choices.ts';
import { householdFacts, personFacts, recordOfFact } from '../../src/model/household/facts.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { Person } from '../../src/model/household/person.ts';
import type { Money } from '../../src/model/money.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { deepFreeze } from './deepFreeze.ts';

/** An income in đồng; a person a month unless said otherwise. */
export function income(
  amount: Money['amount'],
  per: Money['per'] = 'month',
  holder: Money['holder'] = 'person',
): Money {
  return deepFreeze({ amount, currency: 'VND', per, holder });
}

/** One member of 33 who lacks nothing, in the country, on the day of a review under vietnam2022. */
export function household(changes: Partial<Household> = {}): Household {
  return deepFreeze({
    id: 'H1',
    date: '2023-12-31',
    area: 'rural',
    members: [adult({ birthDate: '1990-05-01' })],
    income: income(1_500_000),
    dwelling: { walls: 'durable', frame: 'durable', roof: 'durable', floorArea: 8 },
    water: 'piped',
    toilet: 'septic',
    information: {
      usesInternet: true,
      usesTelephone: true,
      television: true,
      radio: true,
      desktopComputer: true,
      laptop: true,
      tablet: true,
      smartphone: true,
      telephone: true,
      loudspeaker: true,
    },
    ...changes,
  } satisfies Household);
}

/** A member who lacks nothing at whatever age of 16 or more. */
export function adult(changes: Partial<Person> = {}): Person {
  return deepFreeze({
    sex: 'female',
    attending: 'none',
    completed: 'university',
    trained: false,
    insured: true,
    care: 'notNeeded',
    work: 'ownWork',
    contract: false,
    stunted: false,
    underweight: false,
    allowance: 'none',
    ...changes,
  } satisfies Person);
}

/** A member of a school age who attends this level and lacks nothing else. */
export function pupil(birthDate: string, attending: choices.AttendedLevel): Person {
  return adult({ birthDate, attending, completed: 'none', work: 'outOfLaborForce' });
}

/** How a member of the household of eight is known. */
export const eightAges = [45, 20, 17, 25, 13, 8, 4, 2] as const;

/**
 * Eight members, half of them children, who lack nothing by a hair: each is kept from a deprivation
 * by as few facts as can be, so that turning one of them shows.
 */
export function eight(year: number, changes: Partial<Household> = {}): Household {
  const born = (age: number) => `${year - age}-06-15`;
  const [a45, a20, a17, a25, a13, a8, a4, a2] = eightAges;
  const none = { completed: 'none', work: 'outOfLaborForce' } as const;
  return household({
    date: `${year}-12-31`,
    members: [
      adult({ birthDate: born(a45), completed: 'none', work: 'wageWork', contract: true }),
      adult({ birthDate: born(a20), completed: 'lowerSecondary', trained: true }),
      adult({ birthDate: born(a17), completed: 'lowerSecondary' }),
      adult({ birthDate: born(a25), completed: 'none', attending: 'vocational' }),
      adult({ birthDate: born(a13), attending: 'lowerSecondary', ...none }),
      adult({ birthDate: born(a8), attending: 'primary', ...none }),
      adult({ birthDate: born(a4), attending: 'preschool', ...none }),
      adult({ birthDate: born(a2), attending: 'none', insured: false, ...none }),
    ],
    dwelling: { walls: 'durable', frame: 'nonDurable', roof: 'durable', floorArea: 64 },
    ...changes,
  });
}

const dayLength = 86_400_000;

/** A day of birth, often on a birthday that some law asks for, a day before it or a day after. */
function birthBefore(date: string): fc.Arbitrary<string> {
  const age = fc.oneof(
    fc.constantFrom(0, 3, 5, 6, 12, 15, 16, 18, 30, 31, 33, 34),
    fc.integer({ min: 0, max: 100 }),
  );
  const offset = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -200, max: 200 }));
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return fc.tuple(age, offset).map(([years, days]) => {
    const birth = new Date(Date.UTC(year - years, month - 1, day) + days * dayLength);
    const text = birth.toISOString().slice(0, 10);
    return text > date ? date : text;
  });
}

function person(date: string): fc.Arbitrary<Person> {
  return fc.record({
    birthDate: birthBefore(date),
    sex: fc.constantFrom(...choices.sexes),
    attending: fc.constantFrom(...choices.attendedLevels),
    completed: fc.constantFrom(...choices.completedLevels),
    trained: rarely(true),
    insured: mostly(true),
    care: fc.constantFrom(...choices.cares),
    work: fc.constantFrom(...choices.works),
    contract: mostly(true),
    stunted: rarely(true),
    underweight: rarely(true),
    allowance: fc.constantFrom(...choices.monthlyAllowances),
  });
}

function mostly(value: boolean): fc.Arbitrary<boolean> {
  return fc.constantFrom(value, value, value, !value);
}

function rarely(value: boolean): fc.Arbitrary<boolean> {
  return mostly(!value);
}

/** Incomes a person a month that some line stands at. */
const lines = [700, 900, 1000, 1300, 1500, 1950, 2000, 2250, 2500, 3000, 3750].map(
  (thousand) => thousand * 1000,
);

/** An income of a household of some size: on a line, one đồng beside it, or anywhere. */
export function anyIncome(size: number): fc.Arbitrary<Money> {
  return fc
    .record({
      monthly: fc.oneof(fc.constantFrom(...lines), fc.integer({ min: 300_000, max: 5_000_000 })),
      beside: fc.constantFrom(-1, 0, 0, 1),
      per: fc.constantFrom('month' as const, 'year' as const),
      holder: fc.constantFrom('person' as const, 'household' as const),
      asText: fc.boolean(),
    })
    .map(({ monthly, beside, per, holder, asText }) => {
      const amount = monthly * partsOf(per, holder, size) + beside;
      return income(asText ? String(amount) : amount, per, holder);
    });
}

/** Over how many persons and months together an income goes. */
export function partsOf(per: Money['per'], holder: Money['holder'], size: number): number {
  return (per === 'year' ? 12 : 1) * (holder === 'household' ? size : 1);
}

function anyInformation() {
  return fc.record({
    usesInternet: fc.boolean(),
    usesTelephone: fc.boolean(),
    television: rarely(true),
    radio: rarely(true),
    desktopComputer: rarely(true),
    laptop: rarely(true),
    tablet: rarely(true),
    smartphone: rarely(true),
    telephone: rarely(true),
    loudspeaker: rarely(true),
  });
}

/** A household on one of some days of which every fact is known. */
export function completeHousehold(...dates: readonly string[]): fc.Arbitrary<Household> {
  return fc.constantFrom(...dates).chain((date) =>
    fc.array(person(date), { minLength: 1, maxLength: 6 }).chain((members) => {
      const enough = 8 * members.length;
      return fc.record({
        id: fc.constant('H1'),
        date: fc.constant(date),
        area: fc.constantFrom<Area>('rural', 'urban'),
        members: fc.constant(members),
        income: anyIncome(members.length),
        dwelling: fc.record({
          walls: fc.constantFrom(...choices.materials),
          frame: fc.constantFrom(...choices.materials),
          roof: fc.constantFrom(...choices.materials),
          floorArea: fc.constantFrom(0, enough - 0.01, enough, enough + 0.01, 30, 100),
        }),
        water: fc.constantFrom(...choices.waterSources),
        toilet: fc.constantFrom(...choices.toilets),
        information: anyInformation(),
      });
    }),
  );
}

/** How much of a fact is forgotten: nothing, a part (the day of a birth), all. */
export type Forgetting = 0 | 1 | 2;

type Loose = Record<string, unknown>;

/** The household without some facts: each takes the next of the forgettings, in a fixed order. */
export function forget(complete: Household, forgettings: readonly Forgetting[]): Household {
  const copy = structuredClone(complete) as unknown as Loose;
  let at = 0;
  const each = (record: Loose, fact: string) => {
    const forgetting = forgettings[at % forgettings.length] as Forgetting;
    at += 1;
    if (forgetting === 0) return;
    if (fact === 'birthDate' && forgetting === 1) {
      record.birthYear = Number(String(record[fact]).slice(0, 4));
    }
    // Left out or null: both say that it is unknown.
    if (at % 2 === 0) record[fact] = null;
    else delete record[fact];
  };
  for (const fact of ['area', 'income'] as const) each(copy, fact);
  for (const [fact, record] of Object.entries(recordOfFact)) {
    each(record === null ? copy : (copy[record] as Loose), fact);
  }
  for (const member of copy.members as Loose[]) {
    for (const fact of ['birthDate', ...Object.keys(personFacts)]) each(member, fact);
  }
  return copy as unknown as Household;
}

/** A household with facts unknown here and there. */
export function anyHousehold(...dates: readonly string[]): fc.Arbitrary<Household> {
  const forgettings = fc.array(fc.constantFrom<Forgetting>(0, 0, 0, 0, 0, 1, 2), {
    minLength: 40,
    maxLength: 60,
  });
  return fc
    .tuple(completeHousehold(...dates), forgettings)
    .map(([complete, what]) => forget(complete, what));
}

/** The names of the facts of persons and of households. */
export const factNames = {
  person: Object.keys(personFacts) as (keyof typeof personFacts)[],
  household: Object.keys(householdFacts) as (keyof typeof householdFacts)[],
};

/** Days of reviews under each standard, leap days and first and last days among them. */
export const reviewDays = {
  vietnam2016: ['2016-01-01', '2016-02-29', '2019-02-28', '2019-12-31', '2021-12-31'],
  vietnam2022: ['2022-01-01', '2023-12-31', '2024-02-29', '2025-02-28', '2026-12-31'],
} as const;

/** A household with one fact of it, or of one member, set to another value. */
export function withFact(
  base: Household,
  fact: string,
  value: unknown,
  member: number | null = null,
): Household {
  const copy = structuredClone(base) as unknown as Loose;
  const inRecord = (recordOfFact as Record<string, string | null>)[fact] ?? null;
  const record =
    member !== null
      ? ((copy.members as Loose[])[member] as Loose)
      : inRecord === null
        ? copy
        : (copy[inRecord] as Loose);
  record[fact] = value;
  return copy as unknown as Household;
}

/** A household read onto a scratch. */
export function scratchOf(given: Household): Scratch {
  const scratch = newScratch();
  readHousehold(given, [], scratch);
  return scratch;
}

/** A standard made ready, under the default policies unless said otherwise. */
export function compiled(
  standard: Standard,
  policies: ClassificationPolicies = {},
): CompiledStandard {
  return compileStandard(standard, readPolicies(policies));
}
