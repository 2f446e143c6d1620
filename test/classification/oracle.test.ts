import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { Person } from '../../src/model/household/person.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { completeHousehold, reviewDays } from '../support/households.ts';

/*
 * The law once more, written from its words and not from the package: plain questions to a household
 * of which every fact is known.
 */

function ageOn(birthDate: string, date: string): number {
  let birthday = birthDate.slice(5);
  const year = Number(date.slice(0, 4));
  const leap = year % 4 === 0 && year % 100 !== 0;
  if (birthday === '02-29' && !leap) birthday = '02-28';
  const years = year - Number(birthDate.slice(0, 4));
  return date.slice(5) >= birthday ? years : years - 1;
}

/** The income of a person a month, as a numerator of đồng and a number of parts. */
function isAtMost({ income, members }: Household, line: number): boolean {
  if (!income) throw new Error('no income');
  let parts = 1;
  if (income.per === 'year') parts = parts * 12;
  if (income.holder === 'household') parts = parts * members.length;
  return BigInt(income.amount) <= BigInt(line) * BigInt(parts);
}

function lacks2022(household: Household): Record<string, boolean> {
  const { members, date, dwelling, information: has, water, toilet } = household;
  const age = (person: Person) => ageOn(String(person.birthDate), date);
  const anyone = (question: (person: Person, age: number) => boolean) => {
    for (const person of members) if (question(person, age(person))) return true;
    return false;
  };

  let dependants = 0;
  for (const person of members) {
    if (age(person) < 16) dependants++;
    else if (person.allowance === 'elderly' || person.allowance === 'disabled') dependants++;
  }

  // In or finished lower secondary school (16, 17) or what follows it (18 to 30), or trained.
  const educated = (person: Person, years: number) => {
    if (person.trained) return true;
    const { attending, completed } = person;
    if (attending === 'upperSecondary' || attending === 'vocational') return true;
    if (attending === 'higher') return true;
    if (completed === 'upperSecondary' || completed === 'elementaryVocational') return true;
    if (completed === 'intermediateVocational' || completed === 'college') return true;
    if (completed === 'university') return true;
    return years < 18 && (attending === 'lowerSecondary' || completed === 'lowerSecondary');
  };

  // A child ahead of its level is not behind it.
  const levels = ['none', 'preschool', 'primary', 'lowerSecondary', 'upperSecondary'];
  const atSchool = (person: Person, years: number) => {
    const { attending } = person;
    const level = levels.indexOf(String(attending));
    if (level < 0) return true;
    if (years < 6) return level >= 1;
    if (years < 12) return level >= 2;
    return level >= 3;
  };

  const materials = [dwelling?.walls, dwelling?.frame, dwelling?.roof];
  const clean = ['piped', 'drilledWell', 'protectedDugWell', 'protectedSpring', 'rain', 'bottled'];
  const hygienic = ['septic', 'pourFlush', 'ventilatedPit', 'doubleVault'];
  return {
    employment: anyone(
      ({ work, contract }, years) =>
        years >= 15 && (work === 'unemployed' || (work === 'wageWork' && !contract)),
    ),
    dependants: dependants > members.length - dependants,
    nutrition: anyone(
      (person, years) => years < 16 && Boolean(person.stunted || person.underweight),
    ),
    healthInsurance: anyone((person, years) => years >= 6 && !person.insured),
    adultEducation: anyone(
      (person, years) => years >= 16 && years <= 30 && !educated(person, years),
    ),
    childSchooling: anyone((person, years) => years >= 3 && years < 16 && !atSchool(person, years)),
    housingQuality: materials.filter((material) => material !== 'durable').length >= 2,
    housingArea: Number(dwelling?.floorArea) / members.length < 8,
    water: !clean.includes(String(water)),
    toilet: !hygienic.includes(String(toilet)),
    telecommunications: !has?.usesInternet,
    informationMeans: !(
      has?.television ||
      has?.radio ||
      has?.desktopComputer ||
      has?.telephone ||
      has?.laptop ||
      has?.tablet ||
      has?.smartphone
    ),
  };
}

function lacks2016(household: Household): Record<string, boolean> {
  const { members, date, dwelling, information: has, water, toilet } = household;
  const lacks: Record<string, boolean> = {
    healthCare: false,
    healthInsurance: false,
    adultEducation: false,
    childSchooling: false,
  };
  for (const { birthDate, care, insured, completed, attending } of members) {
    const years = ageOn(String(birthDate), date);
    if (care === 'notReceived') lacks.healthCare = true;
    if (years >= 6 && !insured) lacks.healthInsurance = true;
    const unfinished = completed === 'none' || completed === 'primary';
    const inSchool = attending !== 'none';
    const born = Number(birthDate?.slice(0, 4));
    if (years >= 15 && born >= 1986 && unfinished && !inSchool) lacks.adultEducation = true;
    if (years >= 5 && years < 15 && !inSchool) lacks.childSchooling = true;
  }
  let weak = 0;
  if (dwelling?.walls === 'nonDurable') weak++;
  if (dwelling?.frame === 'nonDurable') weak++;
  if (dwelling?.roof === 'nonDurable') weak++;
  lacks.housingQuality = weak > 1;
  lacks.housingArea = Number(dwelling?.floorArea) < 8 * members.length;
  lacks.water =
    water === 'unprotectedDugWell' ||
    water === 'unprotectedSpring' ||
    water === 'surface' ||
    water === 'other';
  lacks.toilet = toilet === 'other' || toilet === 'none';
  lacks.telecommunications = !has?.usesTelephone && !has?.usesInternet;
  const computer = has?.desktopComputer || has?.laptop || has?.tablet;
  lacks.informationMeans = !(has?.television || has?.radio || computer) && !has?.loudspeaker;
  return lacks;
}

const countOf = (lacks: Record<string, boolean>) => Object.values(lacks).filter(Boolean).length;

function status2022(household: Household): string {
  const urban = household.area === 'urban';
  if (isAtMost(household, urban ? 2_000_000 : 1_500_000)) {
    return countOf(lacks2022(household)) >= 3 ? 'poor' : 'nearPoor';
  }
  return isAtMost(household, urban ? 3_000_000 : 2_250_000) ? 'averageLiving' : 'aboveAverage';
}

function status2016(household: Household): string {
  const urban = household.area === 'urban';
  if (isAtMost(household, urban ? 900_000 : 700_000)) return 'poor';
  if (isAtMost(household, urban ? 1_300_000 : 1_000_000)) {
    return countOf(lacks2016(household)) >= 3 ? 'poor' : 'nearPoor';
  }
  return isAtMost(household, urban ? 1_950_000 : 1_500_000) ? 'averageLiving' : 'aboveAverage';
}

test.each([
  [vietnam2022, reviewDays.vietnam2022, lacks2022, status2022],
  [vietnam2016, reviewDays.vietnam2016, lacks2016, status2016],
] as const)(
  'the law read by hand agrees with $id on thousands of households',
  (standard, days, lacks, status) => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(completeHousehold(...days), (household) => {
        const result = classifyHousehold(household, { standard });
        const found = result.deprivations.indicators.map(({ indicator, deprived }) => [
          indicator,
          deprived,
        ]);
        expect(Object.fromEntries(found)).toEqual(lacks(household));
        expect(result.deprivations.count).toBe(countOf(lacks(household)));
        expect(result.status).toBe(status(household));
        met.set(result.status, (met.get(result.status) ?? 0) + 1);
      }),
      { numRuns: 3000 },
    );
    // Every status was met often enough to mean something.
    expect([...met.values()].filter((times) => times > 50)).toHaveLength(4);
  },
);
