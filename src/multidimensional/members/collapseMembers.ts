import { refuse, requireChoice, requireKeys, requireRecord } from '../../require.ts';
import { type DeprivationColumn, missingDeprivation } from '../data/deprivationData.ts';
import { householdIds } from './householdIds.ts';
import { type MemberBounds, newHouseholdTally } from './householdTally.ts';
import { type MemberRule, type ReadRule, readRule } from './memberRule.ts';
import { readThree } from './readThree.ts';

/** A column of ids: texts, or numbers. */
export type IdColumn =
  | ArrayLike<string | number>
  | {
      /** How many rows it has. */
      readonly length: number;
      /** The id in a row. */
      get(row: number): unknown;
    };

/** Members of households by column: one row a member, in any order. */
export interface MemberData {
  /** The household of each member. */
  readonly household: IdColumn;
  /** Whether the member is deprived: 1, 0, or nothing where it is not known. */
  readonly deprived: DeprivationColumn;
  /** Whether the member counts: 1, 0, or nothing where it is not known. Left out, every member does. */
  readonly eligible?: DeprivationColumn;
}

/** What a household without an eligible member is. */
export type NoEligible = 'notDeprived' | 'deprived' | 'missing';

/** Settings of {@link collapseMembers}. */
export interface CollapseOptions {
  /** When the household is deprived by its eligible members. */
  readonly rule: MemberRule;
  /** What a household without an eligible member is; `'notDeprived'` if left out. */
  readonly noEligible?: NoEligible;
}

/** Households as columns, in the order in which they first came. */
export interface CollapsedMembers {
  /** Their ids. */
  readonly households: readonly (string | number)[];
  /** 1 where the household is deprived, 0 where not, 255 where it cannot be told. */
  readonly deprived: Uint8Array;
  /** How many members each has, eligible or not: the `size` of a table that counts persons. */
  readonly members: Uint32Array;
  /** How many of them are known to be eligible. */
  readonly eligible: Uint32Array;
  /** The rule, and what a household without an eligible member is. */
  readonly conventions: { readonly [name: string]: string };
}

/**
 * A deprivation of members as one of their households: any eligible member has it, all have it, or at
 * least such a share of them.
 *
 * Convention: a household in which nobody is eligible is not deprived, as in the global MPI, unless
 * `noEligible` says otherwise. A household has an answer only where every way of filling in what is not
 * known – who is deprived and who is eligible – gives the same one; else it is not known (255). One
 * deprived member settles `'any'`, whatever is not known of the others. Shares are compared exactly.
 * Rules that ask for enough known members, as the global MPI does for schooling, are not applied.
 *
 * Formula: with d deprived of e eligible members: d ≥ 1; d = e; or d ≥ s · e.
 *
 * Source: S. Alkire et al. (2015), Multidimensional Poverty Measurement and Analysis, Oxford University
 * Press; households without an eligible member: the programs of the global MPI (OPHI).
 *
 * @param members - the household of each member, whether deprived, and whether eligible
 * @param options - the rule, and what a household without an eligible member is
 * @returns the households in the order in which they first came, with the column for a table of
 * deprivations
 * @throws PovertyError `unequalColumns` for columns of different lengths; `missingValue`, `invalidNumber`
 * or `invalidType` (with the row) for a value that is not 0, 1 or nothing, for an id that is none or of
 * another kind than those before; `missingValue` or `unknownOption` for the rule; `invalidNumber`,
 * `inexactNumber` or `invalidNumeral` for its share
 * @example
 * import { collapseMembers } from 'poverty-indicators/multidimensional';
 *
 * const members = {
 *   household: ['H1', 'H1', 'H1', 'H2', 'H2', 'H3'],
 *   deprived: [0, 1, 0, 0, null, 1], // not at school
 *   eligible: [1, 1, 0, 1, 1, 0], // of school age
 * };
 * const { households, deprived } = collapseMembers(members, { rule: 'any' });
 * households; // => ['H1', 'H2', 'H3']
 * [...deprived]; // => [1, 255, 0]
 * [...collapseMembers(members, { rule: { atLeastShare: '1/2' } }).deprived]; // => [1, 255, 0]
 * [...collapseMembers(members, { rule: 'all', noEligible: 'missing' }).deprived]; // => [0, 0, 255]
 */
export function collapseMembers(members: MemberData, options: CollapseOptions): CollapsedMembers {
  requireRecord(options, ['options'], 'options { rule, … }');
  requireKeys(options, ['rule', 'noEligible'], ['options']);
  const rule = readRule(options.rule);
  const { noEligible = 'notDeprived' } = options;
  requireChoice(noEligible, ['notDeprived', 'deprived', 'missing'], ['noEligible']);
  requireRecord(members, ['members'], 'columns { household, deprived, … }');
  requireKeys(members, ['household', 'deprived', 'eligible'], ['members']);
  const household = householdIds(members.household, ['household']);
  const deprived = readThree(members.deprived, ['deprived']);
  const eligible =
    members.eligible === undefined ? null : readThree(members.eligible, ['eligible']);
  const { length } = household;
  requireLength(deprived.length, length, 'deprived');
  if (eligible !== null) requireLength(eligible.length, length, 'eligible');
  const tally = newHouseholdTally();
  for (let row = 0; row < length; row++) {
    const isEligible = eligible === null ? 1 : eligible.at(row);
    tally.add(household.numberOf(row), isEligible, deprived.at(row));
  }
  const { ids } = household;
  const answers = new Uint8Array(ids.length);
  const bounds: MemberBounds = {
    eligible: 0,
    possible: 0,
    leastDeprived: 0,
    leastOf: 0,
    mostDeprived: 0,
    mostOf: 0,
  };
  const none = noEligible === 'missing' ? missingDeprivation : noEligible === 'deprived' ? 1 : 0;
  for (let number = 0; number < ids.length; number++) {
    tally.boundsOf(number, bounds);
    answers[number] = answerOf(bounds, rule, none);
  }
  return {
    households: ids,
    deprived: answers,
    members: tally.members(),
    eligible: tally.eligible(),
    conventions: { rule: rule.text, noEligible },
  };
}

/** The answer that every way of filling in what is not known gives, or 255. */
function answerOf(bounds: MemberBounds, { enough }: ReadRule, none: number): number {
  if (bounds.possible === 0) return none;
  const least = bounds.leastDeprived >= enough(bounds.leastOf) ? 1 : 0;
  const most = bounds.mostDeprived >= enough(bounds.mostOf) ? 1 : 0;
  if (least !== most || (bounds.eligible === 0 && none !== least)) return missingDeprivation;
  return least;
}

function requireLength(found: number, length: number, column: string): void {
  if (found !== length) refuse('unequalColumns', [column], `${length} rows`, found);
}
