import type { ErrorPath } from '../../errors.ts';
import type { Sex } from '../../model/household/choices.ts';
import { sexes } from '../../model/household/choices.ts';
import {
  refuse,
  requireAbove,
  requireChoice,
  requireKeys,
  requireList,
  requireNonNegative,
  requireRecord,
} from '../../require.ts';
import {
  countedAdults,
  type EquivalenceScale,
  isByAge,
  requireScale,
  type TableScale,
} from './scale.ts';

/** A member of a household, as an equivalence scale needs to know them. */
export interface ScaleMember {
  /** The age in years; only scales that do not ask for it do without. */
  readonly age?: number | null;
  /** The sex; only a table by sex asks for it. */
  readonly sex?: Sex | null;
}

/** Settings of {@link equivalentAdults}. */
export interface EquivalentAdultsOptions {
  /** The scale: its name, `{ elasticity }`, or a table by age and sex. */
  readonly scale: EquivalenceScale;
  /** The age below which a member is a child of the OECD scales; 14 if left out. */
  readonly childBelow?: number;
}

/**
 * The number of equivalent adults of a household by an equivalence scale.
 *
 * Convention: a child of the two OECD scales is under 14, as Eurostat has it, unless another age is
 * named; where nobody is an adult, one child counts 1. A table counts each member by its first row that
 * fits, and has a first adult only if it names one.
 *
 * Formula: `'perHead'` n; `'squareRoot'` √n; `{ elasticity }` n^θ; `'oecd'` 1 + 0.7 (A − 1) + 0.5 K;
 * `'modifiedOecd'` 1 + 0.5 (A − 1) + 0.3 K, with A adults and K children.
 *
 * Source: OECD, What are equivalence scales?; A. Hagenaars, K. de Vos and M. A. Zaidi (1994), Poverty
 * Statistics in the Late 1980s, Eurostat; Eurostat, equivalised income (under 14); Statistics Finland,
 * consumption unit (the first member counts 1 where all are children); B. Buhmann, L. Rainwater, G.
 * Schmaus and T. M. Smeeding (1988), Equivalence scales, well-being, inequality, and poverty, Review of
 * Income and Wealth 34, 115–142.
 *
 * @param members - the members of one household, with the ages and sexes that the scale asks for
 * @param options - the scale, and the age of a child
 * @returns the number of equivalent adults, above 0
 * @throws PovertyError `invalidHousehold` for a household without members or an age of more than 130,
 * `missingValue` for an age or a sex that the scale asks for or that no row of the table has,
 * `invalidNumber`, `invalidType`, `unknownOption`
 * @example
 * import { equivalentAdults } from 'poverty-indicators/monetary';
 *
 * const members = [{ age: 41 }, { age: 38 }, { age: 14 }, { age: 13 }];
 * equivalentAdults(members, { scale: 'modifiedOecd' }); // => 2.3
 * equivalentAdults(members, { scale: 'squareRoot' }); // => 2
 * const table = [{ belowAge: 15, value: 0.5 }, { value: 1 }];
 * equivalentAdults(members, { scale: { table } }); // => 3
 */
export function equivalentAdults(
  members: readonly ScaleMember[],
  options: EquivalentAdultsOptions,
): number {
  requireRecord(options, ['options'], 'options: { scale }');
  requireKeys(options, ['scale', 'childBelow'], []);
  const scale = requireScale(options.scale);
  const childBelow = requireChildAge(options.childBelow, scale);
  requireList(members, ['members'], 'a list of members');
  if (members.length === 0) {
    refuse('invalidHousehold', ['members'], 'a household with members', members);
  }
  const all = Array.from(members);
  for (const [place, member] of all.entries()) requireRecord(member, ['members', place]);
  if (typeof scale === 'object' && 'table' in scale) return tableAdults(all, scale);
  if (!isByAge(scale)) return countedAdults(scale, all.length, 0);
  const children = all.filter((_, place) => ageOf(all, place) < childBelow).length;
  return countedAdults(scale, all.length - children, children);
}

/** The age below which one is a child, for a scale that has children. */
export function requireChildAge(age: unknown, scale: EquivalenceScale): number {
  if (age === undefined) return 14;
  if (isByAge(scale)) return requireAbove(age, ['childBelow'], 'an age above 0');
  return refuse('unknownOption', ['childBelow'], "a child's age with an OECD scale only", age);
}

const oldest = 130;

function ageOf(members: readonly ScaleMember[], place: number): number {
  const path: ErrorPath = ['members', place, 'age'];
  const age = requireNonNegative(members[place]?.age, path);
  return age <= oldest ? age : refuse('invalidHousehold', path, `an age of at most ${oldest}`, age);
}

function tableAdults(members: readonly ScaleMember[], scale: TableScale): number {
  const ages = members.map((_, place) => ageOf(members, place));
  const { firstAdult } = scale;
  const first =
    firstAdult === undefined
      ? -1
      : Math.max(
          0,
          ages.findIndex((age) => age >= firstAdult.fromAge),
        );
  let adults = 0;
  for (const [place, age] of ages.entries()) {
    adults += place === first ? (firstAdult?.value ?? 0) : tableValue(members, place, age, scale);
  }
  if (adults > 0) return adults;
  return refuse('invalidNumber', ['scale', 'table'], 'values of which one is above 0', adults);
}

function tableValue(
  members: readonly ScaleMember[],
  place: number,
  age: number,
  { table }: TableScale,
): number {
  for (const { fromAge = 0, belowAge = Number.POSITIVE_INFINITY, sex, value } of table) {
    if (age < fromAge || age >= belowAge) continue;
    const path = ['members', place, 'sex'];
    if (sex === undefined || requireChoice(members[place]?.sex, sexes, path) === sex) return value;
  }
  return refuse('missingValue', ['members', place, 'age'], 'an age and sex that a row has', age);
}
