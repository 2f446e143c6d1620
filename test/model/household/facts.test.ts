import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type HouseholdFact,
  householdFacts,
  type PersonFact,
  personFacts,
  recordOfFact,
} from '../../../src/model/household/facts.ts';
import type { Dwelling, Household, Information } from '../../../src/model/household/household.ts';
import type { Person } from '../../../src/model/household/person.ts';

/** The values of a field that is known. */
type Known<Value> = Exclude<Value, null | undefined>;
type FieldOf<Fact extends HouseholdFact> = Fact extends keyof Dwelling
  ? Known<Dwelling[Fact]>
  : Fact extends keyof Information
    ? Known<Information[Fact]>
    : Fact extends keyof Household
      ? Known<Household[Fact]>
      : never;

describe('facts of a person', () => {
  test('are all fields of a person but names and days', () => {
    type Asked = Exclude<keyof Person, 'id' | 'birthDate' | 'birthYear' | 'ethnicity'>;
    expectTypeOf<PersonFact>().toEqualTypeOf<Asked>();
    expect(Object.keys(personFacts)).toHaveLength(11);
  });

  test('can have the values of their fields', () => {
    type Values = { [fact in PersonFact]: (typeof personFacts)[fact][number] };
    type Fields = { [fact in PersonFact]: Known<Person[fact]> };
    expectTypeOf<Values>().toEqualTypeOf<Fields>();
  });
});

describe('facts of a household', () => {
  test('are the fields of the dwelling, of water and toilet, and of information', () => {
    type Asked = Exclude<keyof Dwelling, 'floorArea'> | 'water' | 'toilet' | keyof Information;
    expectTypeOf<HouseholdFact>().toEqualTypeOf<Asked>();
  });

  test('can have the values of their fields', () => {
    type Values = { [fact in HouseholdFact]: (typeof householdFacts)[fact][number] };
    type Fields = { [fact in HouseholdFact]: FieldOf<fact> };
    expectTypeOf<Values>().toEqualTypeOf<Fields>();
  });

  test('stand in the record that recordOfFact names', () => {
    type In<Record> = {
      [fact in keyof typeof recordOfFact]: (typeof recordOfFact)[fact] extends Record
        ? fact
        : never;
    }[keyof typeof recordOfFact];
    expectTypeOf<In<'dwelling'>>().toEqualTypeOf<keyof Dwelling>();
    expectTypeOf<In<'information'>>().toEqualTypeOf<keyof Information>();
    expectTypeOf<In<null>>().toEqualTypeOf<'water' | 'toilet'>();
    expect(Object.keys(recordOfFact).sort()).toEqual(
      [...Object.keys(householdFacts), 'floorArea'].sort(),
    );
  });
});

test.each(Object.entries({ ...personFacts, ...householdFacts }))(
  '%s has two values or more, each once',
  (_, values) => {
    expect(values.length).toBeGreaterThan(1);
    expect(new Set<unknown>(values).size).toBe(values.length);
  },
);

test('no fact of a person has the name of one of a household', () => {
  expect(Object.keys(personFacts).filter((fact) => fact in householdFacts)).toEqual([]);
});
