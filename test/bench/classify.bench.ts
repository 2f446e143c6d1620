import { classifyHouseholds, type Household } from 'poverty-indicators';
import { vietnam2022 } from 'poverty-indicators/standards';
import type { Bench } from './bench.ts';
import { households } from './households.ts';

const list = households();

const safeWater = new Set([
  'piped',
  'drilledWell',
  'protectedDugWell',
  'protectedSpring',
  'rain',
  'bottled',
]);
const hygienic = new Set(['septic', 'pourFlush', 'ventilatedPit', 'doubleVault']);
const toPrimary = new Set(['none', 'preschool', 'primary']);
const toLowerSecondary = new Set([...toPrimary, 'lowerSecondary']);

/** What a script writes: the status of 2022 alone, of data without a fault or a gap, as counts. */
function plain() {
  const communes = new Map<string | undefined, number[]>();
  for (const household of list) {
    const counts = communes.get(household.place?.code);
    const status = statusOf(household);
    if (counts === undefined) {
      const fresh = [0, 0, 0, 0];
      fresh[status] = 1;
      communes.set(household.place?.code, fresh);
    } else counts[status] = (counts[status] ?? 0) + 1;
  }
  return communes;
}

function statusOf({
  members,
  income,
  area,
  dwelling,
  water,
  toilet,
  information,
  date,
}: Household) {
  const size = members.length;
  const amount = Number(income?.amount) / (income?.holder === 'household' ? size : 1);
  const monthly = income?.per === 'year' ? amount / 12 : amount;
  let [job, dependants, malnourished, uninsured, adult, child] = [0, 0, 0, 0, 0, 0];
  for (const person of members) {
    const age = ageOf(person.birthDate ?? '', date);
    if (person.work === 'unemployed' || (person.work === 'wageWork' && !person.contract)) job = 1;
    if (age < 16 || person.allowance === 'elderly' || person.allowance === 'disabled')
      dependants += 1;
    if (age < 16 && (person.stunted || person.underweight)) malnourished = 1;
    if (age >= 6 && !person.insured) uninsured = 1;
    const [attending, completed] = [person.attending ?? '', person.completed ?? ''];
    if (age >= 16 && age <= 30 && !person.trained) {
      const levels = age < 18 ? toPrimary : toLowerSecondary;
      if (levels.has(completed) && levels.has(attending)) adult = 1;
    }
    if (age >= 3 && age < 16) {
      if (attending === 'none') child = 1;
      else if (age >= 6 && attending === 'preschool') child = 1;
      else if (age >= 12 && attending === 'primary') child = 1;
    }
  }
  const weak = [dwelling?.walls, dwelling?.frame, dwelling?.roof].filter(
    (part) => part === 'nonDurable',
  );
  const informed =
    information?.television ||
    information?.radio ||
    information?.desktopComputer ||
    information?.telephone ||
    information?.laptop ||
    information?.tablet ||
    information?.smartphone;
  const count =
    job +
    (dependants * 2 > size ? 1 : 0) +
    malnourished +
    uninsured +
    adult +
    child +
    (weak.length >= 2 ? 1 : 0) +
    (Number(dwelling?.floorArea) / size < 8 ? 1 : 0) +
    (safeWater.has(water ?? '') ? 0 : 1) +
    (hygienic.has(toilet ?? '') ? 0 : 1) +
    (information?.usesInternet ? 0 : 1) +
    (informed ? 0 : 1);
  const [line, average] = area === 'rural' ? [1_500_000, 2_250_000] : [2_000_000, 3_000_000];
  if (monthly <= line) return count >= 3 ? 0 : 1;
  return monthly <= average ? 2 : 3;
}

function ageOf(birth: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return birth.slice(5) > date.slice(5) ? years - 1 : years;
}

const options = { standard: vietnam2022, implausible: 'accept' } as const;

export const bench: Bench = {
  title: 'Households of four members, from records to communes',
  rows: list.length,
  peak: true,
  cases: {
    classifyHouseholds: () => classifyHouseholds(list, options),
    'plain loop, status alone': plain,
  },
};
