import { expect, test } from 'vitest';
import * as choices from '../../../src/model/household/choices.ts';

/** The members of a union as a record: the compiler refuses one too many and one too few. */
type All<Choice extends string> = { readonly [choice in Choice]: true };

const sexes: All<choices.Sex> = { female: true, male: true };
const attendedLevels: All<choices.AttendedLevel> = {
  none: true,
  preschool: true,
  primary: true,
  lowerSecondary: true,
  upperSecondary: true,
  vocational: true,
  higher: true,
};
const completedLevels: All<choices.CompletedLevel> = {
  none: true,
  primary: true,
  lowerSecondary: true,
  upperSecondary: true,
  elementaryVocational: true,
  intermediateVocational: true,
  college: true,
  university: true,
};
const works: All<choices.Work> = {
  wageWork: true,
  ownWork: true,
  unemployed: true,
  outOfLaborForce: true,
};
const monthlyAllowances: All<choices.MonthlyAllowance> = {
  none: true,
  elderly: true,
  disabled: true,
  other: true,
};
const cares: All<choices.Care> = { notNeeded: true, received: true, notReceived: true };
const materials: All<choices.Material> = { durable: true, nonDurable: true };
const waterSources: All<choices.WaterSource> = {
  piped: true,
  drilledWell: true,
  protectedDugWell: true,
  protectedSpring: true,
  rain: true,
  bottled: true,
  unprotectedDugWell: true,
  unprotectedSpring: true,
  surface: true,
  other: true,
};
const toilets: All<choices.Toilet> = {
  septic: true,
  pourFlush: true,
  ventilatedPit: true,
  doubleVault: true,
  other: true,
  none: true,
};

const lists = new Map<string, readonly string[]>(Object.entries(choices));

test.each(
  Object.entries({
    sexes,
    attendedLevels,
    completedLevels,
    works,
    monthlyAllowances,
    cares,
    materials,
    waterSources,
    toilets,
  }),
)('%s holds the choices of its type, each once', (name, all) => {
  expect(lists.get(name)).toEqual(Object.keys(all));
});

test('there is no list beside these', () => {
  expect(lists.size).toBe(9);
});
