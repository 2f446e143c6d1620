import type { ErrorPath } from '../../errors.ts';
import type { Sex } from '../../model/household/choices.ts';
import { sexes } from '../../model/household/choices.ts';
import {
  refuse,
  requireAbove,
  requireChoice,
  requireFinite,
  requireKeys,
  requireList,
  requireNonNegative,
  requireRecord,
} from '../../require.ts';

/** A scale by its name. */
export type NamedScale = 'perHead' | 'squareRoot' | 'oecd' | 'modifiedOecd';

/** The number of members to a power. */
export interface ElasticityScale {
  /** The power, from 0 (one for every household) to 1 (each member counts 1). */
  readonly elasticity: number;
}

/** What members of an age and a sex count. */
export interface ScaleRow {
  /** The least age; 0 if left out. */
  readonly fromAge?: number;
  /** The age from which on it does not hold; none if left out. */
  readonly belowAge?: number;
  /** The sex; both if left out. */
  readonly sex?: Sex;
  /** What each of them counts, 0 or more. */
  readonly value: number;
}

/** A table by age and sex: a member counts what the first row says that fits. */
export interface TableScale {
  /** The rows. */
  readonly table: readonly ScaleRow[];
  /** What the first member counts who has that age; where nobody has, the first member. */
  readonly firstAdult?: {
    /** The age of an adult. */
    readonly fromAge: number;
    /** What that member counts, above 0. */
    readonly value: number;
  };
}

/** A scale that is a function of how many adults and children there are. */
export type CountScale = NamedScale | ElasticityScale;

/** An equivalence scale. */
export type EquivalenceScale = CountScale | TableScale;

const named: readonly NamedScale[] = ['perHead', 'squareRoot', 'oecd', 'modifiedOecd'];

/** The further adult and the child of the two scales that tell them apart. */
const weightsOf = { oecd: [0.7, 0.5], modifiedOecd: [0.5, 0.3] } as const;

/** Whether a scale tells adults and children apart. */
export function isByAge(scale: EquivalenceScale): scale is 'oecd' | 'modifiedOecd' {
  return scale === 'oecd' || scale === 'modifiedOecd';
}

/** Holds that a scale is one. */
export function requireScale(scale: unknown, path: ErrorPath = ['scale']): EquivalenceScale {
  if (typeof scale !== 'object' || scale === null) return requireChoice(scale, named, path);
  if (Object.hasOwn(scale, 'table')) return requireTable(scale, path);
  requireRecord(scale, path, 'a scale: its name, { elasticity } or { table }');
  requireKeys(scale, ['elasticity', 'table'], path);
  const elasticity = requireFinite((scale as ElasticityScale).elasticity, [...path, 'elasticity']);
  if (elasticity < 0 || elasticity > 1) {
    refuse('invalidNumber', [...path, 'elasticity'], 'a power from 0 to 1', elasticity);
  }
  return { elasticity };
}

function requireTable(scale: object, path: ErrorPath): TableScale {
  requireKeys(scale, ['table', 'firstAdult'], path);
  const { table, firstAdult } = scale as TableScale;
  requireList(table, [...path, 'table'], 'a list of { fromAge, belowAge, sex, value }');
  for (const [place, row] of Array.from(table).entries()) {
    const at = [...path, 'table', place];
    requireRecord(row, at, '{ fromAge, belowAge, sex, value }');
    requireKeys(row, ['fromAge', 'belowAge', 'sex', 'value'], at);
    const from =
      row.fromAge === undefined ? 0 : requireNonNegative(row.fromAge, [...at, 'fromAge']);
    if (row.belowAge !== undefined) {
      const below = requireFinite(row.belowAge, [...at, 'belowAge']);
      if (below <= from)
        refuse('invalidNumber', [...at, 'belowAge'], `an age above ${from}`, below);
    }
    if (row.sex !== undefined) requireChoice(row.sex, sexes, [...at, 'sex']);
    requireNonNegative(row.value, [...at, 'value']);
  }
  if (firstAdult !== undefined) {
    const at = [...path, 'firstAdult'];
    requireRecord(firstAdult, at, '{ fromAge, value }');
    requireKeys(firstAdult, ['fromAge', 'value'], at);
    requireNonNegative(firstAdult.fromAge, [...at, 'fromAge']);
    requireAbove(firstAdult.value, [...at, 'value'], 'a value above 0');
  }
  return scale as TableScale;
}

/**
 * The equivalent adults of so many adults and children, at least one of them. Where nobody is an adult
 * the first child counts as one.
 */
export function countedAdults(scale: CountScale, adults: number, children: number): number {
  const members = adults + children;
  if (scale === 'perHead') return members;
  if (scale === 'squareRoot') return Math.sqrt(members);
  if (typeof scale === 'object') return members ** scale.elasticity;
  const [adult, child] = weightsOf[scale];
  if (adults === 0) return 1 + child * (children - 1);
  return 1 + adult * (adults - 1) + child * children;
}
