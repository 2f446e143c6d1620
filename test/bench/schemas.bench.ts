import { generateHouseholds } from 'poverty-indicators/fixtures';
import type { Household } from 'poverty-indicators/model';
import * as model from 'poverty-indicators/model';
import { householdSchema, parseList } from 'poverty-indicators/schemas';
import type { Bench } from './bench.ts';

const list: readonly unknown[] = generateHouseholds({
  seed: 2023,
  count: 1_000_000,
  date: '2023-12-31',
  members: 4,
});

type Loose = Record<string, unknown>;
type Rule = (value: unknown) => boolean;

const oneOf = (values: readonly unknown[]): Rule => {
  const known = new Set<unknown>([...values, null, undefined]);
  return (value) => known.has(value);
};
const isText: Rule = (value) => typeof value === 'string' && value.trim() !== '';
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay: Rule = (value) => {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = [
    Number(value.slice(0, 4)),
    Number(value.slice(5, 7)),
    Number(value.slice(8)),
  ];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] as number) + leap;
};
const maybe =
  (rule: Rule): Rule =>
  (value) =>
    value === undefined || value === null || rule(value);
const yesNo: Rule = (value) =>
  value === true || value === false || value === null || value === undefined;
const isAmount: Rule = (value) =>
  typeof value === 'number'
    ? value >= 0 && value < Number.POSITIVE_INFINITY
    : typeof value === 'string' && /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(value);
const isYear: Rule = (value) => Number.isInteger(value) && Number(value) >= 1000;
const isArea: Rule = (value) => typeof value === 'number' && value >= 0 && value < 1e300;

/** A record with no field but these; each field that is there is asked. */
const record =
  (rules: Readonly<Record<string, Rule>>): Rule =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const key in value) {
      const rule = rules[key];
      if (rule === undefined || !rule((value as Loose)[key])) return false;
    }
    return true;
  };

const facts = (names: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(
    Object.entries(names).map(([name, values]) => [
      name,
      typeof values[0] === 'boolean' ? yesNo : oneOf(values),
    ]),
  );
const { walls, frame, roof, water, toilet, ...information } = facts(model.householdFacts);
const isPerson = record({
  ...facts(model.personFacts),
  id: maybe(isText),
  birthDate: maybe(isDay),
  birthYear: maybe(isYear),
  ethnicity: maybe(isText),
});
const isMoney = record({
  amount: isAmount,
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
  per: oneOf(model.moneyPeriods),
  holder: oneOf(model.moneyHolders),
});
const isPlace = record({ code: isText, vintage: isText });
const isDwelling = record({ walls, frame, roof, floorArea: maybe(isArea) } as Record<string, Rule>);
const isHousehold = record({
  id: isText,
  date: isDay,
  place: maybe(isPlace),
  area: oneOf(model.areas),
  ethnicMinority: yesNo,
  members: (value) => Array.isArray(value) && value.length > 0 && value.every(isPerson),
  income: maybe(isMoney),
  dwelling: maybe(isDwelling),
  water: water as Rule,
  toilet: toilet as Rule,
  information: maybe(record(information)),
});

/** The same rules by hand: yes or no, no copy of the household, no word of what is wrong. */
function byHand() {
  const values: Household[] = [];
  for (const each of list) {
    if (!isHousehold(each)) continue;
    const household = each as Household;
    const { id, date, members } = household;
    if (id === undefined || date === undefined) continue;
    const year = Number(date.slice(0, 4));
    const born = members.every(
      ({ birthDate, birthYear }) =>
        (birthDate ?? '') <= date &&
        (birthYear ?? year) <= year &&
        year - Number(birthDate?.slice(0, 4) ?? birthYear ?? year) <= 130,
    );
    if (born) values.push(household);
  }
  return values;
}

export const bench: Bench = {
  title: 'Households of four members, parsed',
  rows: list.length,
  cases: {
    'parseList, a compiled schema': () => parseList(householdSchema, list, { language: 'vi' }),
    'the same rules by hand, without a copy': byHand,
    'zod, not compiled': () => list.filter((each) => householdSchema.safeParse(each).success),
  },
};
