import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../src/classification/explain/readings.ts';
import type { Household } from '../../../src/model/household/household.ts';
import type { Person } from '../../../src/model/household/person.ts';
import type { HouseholdCondition, PersonCondition } from '../../../src/model/standard/condition.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { household, scratchOf } from '../../support/households.ts';

/** The condition of an indicator in the law. */
function law(id: string, standard = vietnam2022): HouseholdCondition {
  const all = standard.dimensions.flatMap(({ indicators }) => indicators);
  return all.find((each) => each.id === id)?.cutoff.condition ?? expect.unreachable(id);
}

/** Each reading in a few words: whose, which fact, its value, and what it speaks for. */
function readings(condition: HouseholdCondition, given: Household): string[] {
  const speaks = new Map([
    [true, 'for'],
    [false, 'against'],
    [null, 'open'],
  ]);
  return readingsOf(condition, scratchOf(given)).map(({ member, age, fact, value, speaksFor }) => {
    const years = age === null ? 'home' : `${member}: ${age.least}–${age.most}`;
    return `${years} ${fact} ${value} ${speaks.get(speaksFor)}`;
  });
}

const of = (...members: Person[]) => household({ members });
const any = (where: PersonCondition): HouseholdCondition => ({ kind: 'anyMember', where });
const grown = { birthDate: '1990-05-01' };
const child = { birthDate: '2016-05-01' };

test('a fact of the household, known or not', () => {
  expect(readings(law('water'), household())).toEqual(['home water piped against']);
  expect(readings(law('water'), household({ water: 'surface' }))).toEqual([
    'home water surface for',
  ]);
  expect(readings(law('water'), household({ water: null }))).toEqual(['home water null open']);
});

test('the floor area', () => {
  const area = (floorArea: number | null) => household({ dwelling: { floorArea } });
  expect(readings(law('housingArea'), area(7.5))).toEqual(['home floorArea 7.5 for']);
  expect(readings(law('housingArea'), area(8))).toEqual(['home floorArea 8 against']);
  expect(readings(law('housingArea'), area(null))).toEqual(['home floorArea null open']);
  expect(readings(law('housingArea'), household({ dwelling: null }))).toEqual([
    'home floorArea null open',
  ]);
});

describe('of several facts those that the answer hangs on', () => {
  const dwelling = (
    walls: 'durable' | 'nonDurable' | null,
    frame: 'durable' | 'nonDurable' | null,
    roof: 'durable' | 'nonDurable' | null,
  ) => readings(law('housingQuality'), household({ dwelling: { walls, frame, roof } }));

  test('two of three that speak for it', () => {
    expect(dwelling('nonDurable', 'durable', 'nonDurable')).toEqual([
      'home walls nonDurable for',
      'home roof nonDurable for',
    ]);
    expect(dwelling('nonDurable', null, 'nonDurable')).toHaveLength(2);
  });

  test('all, where too few do', () => {
    expect(dwelling('nonDurable', 'durable', 'durable')).toEqual([
      'home walls nonDurable for',
      'home frame durable against',
      'home roof durable against',
    ]);
  });

  test('the unknown ones, where it cannot be told', () => {
    expect(dwelling('nonDurable', null, 'durable')).toEqual(['home frame null open']);
    expect(dwelling(null, null, 'nonDurable')).toHaveLength(2);
  });

  test('of all that must be lacking those that are there, if any', () => {
    const none = { usesTelephone: false, usesInternet: false };
    const means = (information: Household['information']) =>
      readings(
        law('telecommunications', vietnam2016),
        household({ information: information ?? null }),
      );
    expect(means({ ...none })).toEqual([
      'home usesTelephone false for',
      'home usesInternet false for',
    ]);
    expect(means({ ...none, usesInternet: true })).toEqual(['home usesInternet true against']);
    expect(means({ usesInternet: true })).toEqual(['home usesInternet true against']);
    expect(means({ usesInternet: false })).toEqual(['home usesTelephone null open']);
  });
});

describe('of each member', () => {
  test('nothing, where the age says that the indicator is not about them', () => {
    const members = of({ birthDate: '2020-01-01', insured: false }, { ...grown, insured: false });
    expect(readings(law('healthInsurance'), members)).toEqual(['1: 33–33 insured false for']);
  });

  test('the age too, where it is open and the fact speaks for it', () => {
    const young = { birthYear: 2017 };
    const on = (member: Person) =>
      readings(law('healthInsurance'), household({ date: '2023-06-15', members: [member] }));
    expect(on({ ...young, insured: false })).toEqual([
      '0: 5–6 age null open',
      '0: 5–6 insured false open',
    ]);
    expect(on(young)).toEqual(['0: 5–6 age null open', '0: 5–6 insured null open']);
    expect(on({ insured: false })).toContain('0: 0–130 age null open');
  });

  test('not the age, where the fact settles it', () => {
    expect(readings(law('healthInsurance'), of({ insured: true }))).toEqual([
      '0: 0–130 insured true against',
    ]);
  });

  test('the age alone, where nothing else is asked', () => {
    const where: PersonCondition = { kind: 'all', of: [{ kind: 'age', from: null, before: 16 }] };
    expect(readings(any(where), of(child, grown))).toEqual(['0: 7–7 age 7 for']);
    const born: PersonCondition = { kind: 'bornFrom', date: '1986-01-01' };
    expect(readings(any(born), of(grown, {}))).toEqual([
      '0: 33–33 age 33 for',
      '1: 0–130 age null open',
    ]);
  });

  test('a dependant by age or by allowance', () => {
    const old = { birthDate: '1940-05-01', allowance: 'elderly' } as const;
    const members = of(
      { ...child, allowance: 'none' },
      old,
      { ...grown, allowance: 'none' },
      grown,
      {},
    );
    expect(readings(law('dependants'), members)).toEqual([
      '0: 7–7 age 7 for',
      '1: 83–83 allowance elderly for',
      '2: 33–33 age 33 against',
      '2: 33–33 allowance none against',
      '3: 33–33 allowance null open',
      '4: 0–130 age null open',
      '4: 0–130 allowance null open',
    ]);
  });

  test('work without a contract, or none', () => {
    const members = of(
      { ...grown, work: 'wageWork', contract: false },
      { ...grown, work: 'wageWork', contract: true },
      { ...grown, work: 'unemployed' },
      { ...grown, work: 'wageWork' },
      { ...grown, work: 'ownWork' },
    );
    expect(readings(law('employment'), members)).toEqual([
      '0: 33–33 work wageWork for',
      '0: 33–33 contract false for',
      '1: 33–33 work wageWork against',
      '1: 33–33 contract true against',
      '2: 33–33 work unemployed for',
      '3: 33–33 contract null open',
      '4: 33–33 work ownWork against',
    ]);
  });

  test('the level that settles an education', () => {
    const twenty = { birthDate: '2003-05-01' };
    const members = of(
      { ...twenty, completed: 'primary', attending: 'none', trained: false },
      { ...twenty, completed: 'college', attending: 'none', trained: false },
      { ...twenty, completed: 'primary', trained: false },
      { ...grown, completed: 'none' },
    );
    expect(readings(law('adultEducation'), members)).toEqual([
      '0: 20–20 completed primary for',
      '0: 20–20 attending none for',
      '0: 20–20 trained false for',
      '1: 20–20 completed college against',
      '2: 20–20 attending null open',
    ]);
  });

  test('a fact that stands in two branches is read once', () => {
    const where: PersonCondition = {
      kind: 'atLeast',
      count: 2,
      of: [
        { kind: 'fact', fact: 'insured', isOneOf: [false] },
        { kind: 'fact', fact: 'insured', isOneOf: [true] },
        { kind: 'fact', fact: 'trained', isOneOf: [true] },
      ],
    };
    expect(readings(any(where), of({ ...grown, insured: true, trained: false }))).toEqual([
      '0: 33–33 insured true against',
      '0: 33–33 trained false against',
    ]);
  });
});

test('a member of two ages who lacks what both ask for speaks for it', () => {
  // On 15 June 2023 of 17 or 18, then of 5 or 6.
  const on = (member: Person) => household({ date: '2023-06-15', members: [member] });
  const short = { birthYear: 2005, attending: 'none', completed: 'none', trained: false } as const;
  const adult = readings(law('adultEducation'), on(short));
  expect(new Set(adult.map((each) => each.split(' ').at(-1)))).toEqual(new Set(['for']));
  expect(adult).toContain('0: 17–18 completed none for');
  const finished = readings(law('adultEducation'), on({ ...short, completed: 'lowerSecondary' }));
  expect(finished).toContain('0: 17–18 age null open');
  const home = { birthYear: 2017, attending: 'none' } as const;
  expect(readings(law('childSchooling'), on(home))).toContain('0: 5–6 attending none for');
  const preschool = readings(law('childSchooling'), on({ ...home, attending: 'preschool' }));
  expect(preschool).toContain('0: 5–6 age null open');
});
