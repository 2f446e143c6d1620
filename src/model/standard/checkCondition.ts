import type { ErrorPath } from '../../errors.ts';
import { readRational } from '../../numeric/rational/rational.ts';
import { describeValue, refuse, requireChoice, requireList, requireRecord } from '../../require.ts';
import { type FactValue, householdFacts, personFacts } from '../household/facts.ts';
import { requireDate } from '../period.ts';
import type { HouseholdCondition, PersonCondition } from './condition.ts';

const personKinds = ['age', 'bornFrom', 'fact', 'all', 'atLeast'] as const;
const householdKinds = [
  'anyMember',
  'memberShare',
  'areaPerMember',
  'fact',
  'all',
  'atLeast',
] as const;

/** How deep conditions may be nested: deeper ones, and those that contain themselves, are refused. */
const deepest = 8;

/** Holds that a condition on a household can be asked: known facts, possible values. */
export function checkHouseholdCondition(condition: HouseholdCondition, path: ErrorPath): void {
  requireRecord(condition, path, 'a condition');
  const kind = requireChoice(condition.kind, householdKinds, [...path, 'kind']);
  switch (condition.kind) {
    case 'anyMember':
      checkPersonCondition(condition.where, [...path, 'where']);
      break;
    case 'memberShare':
      checkShare(condition.above, [...path, 'above']);
      checkPersonCondition(condition.where, [...path, 'where']);
      break;
    case 'areaPerMember':
      if (!(Number.isFinite(condition.below) && condition.below > 0)) {
        refuse('invalidStandard', [...path, 'below'], 'square meters above 0', condition.below);
      }
      break;
    case 'fact':
      checkFact(condition, householdFacts, path);
      break;
    default:
      checkMany(condition, kind, path, checkHouseholdCondition);
  }
}

function checkPersonCondition(condition: PersonCondition, path: ErrorPath): void {
  requireRecord(condition, path, 'a condition on a person');
  const kind = requireChoice(condition.kind, personKinds, [...path, 'kind']);
  switch (condition.kind) {
    case 'age':
      checkAges(condition.from, condition.before, path);
      break;
    case 'bornFrom':
      requireDate(condition.date, [...path, 'date']);
      break;
    case 'fact':
      checkFact(condition, personFacts, path);
      break;
    default:
      checkMany(condition, kind, path, checkPersonCondition);
  }
}

function checkMany<Condition>(
  condition: { readonly of: readonly Condition[]; readonly count?: number },
  kind: string,
  path: ErrorPath,
  check: (condition: Condition, path: ErrorPath) => void,
): void {
  const { of } = condition;
  requireList(of, [...path, 'of'], 'a list of conditions');
  if (path.filter((step) => step === 'of').length >= deepest) {
    refuse('invalidStandard', path, `conditions nested at most ${deepest} deep`, condition);
  }
  if (of.length === 0) refuse('invalidStandard', [...path, 'of'], 'at least one condition', of);
  const count = kind === 'all' ? 1 : condition.count;
  if (!(Number.isInteger(count) && Number(count) >= 1 && Number(count) <= of.length)) {
    refuse('invalidStandard', [...path, 'count'], `a whole number from 1 to ${of.length}`, count);
  }
  // Spread, so that holes are met too.
  [...of].forEach((inner, row) => void check(inner, [...path, 'of', row]));
}

function checkFact(
  condition: { readonly fact: string; readonly isOneOf: readonly FactValue[] },
  facts: Readonly<Record<string, readonly FactValue[]>>,
  path: ErrorPath,
): void {
  const { fact, isOneOf } = condition;
  const known = typeof fact === 'string' && Object.hasOwn(facts, fact);
  const possible = known ? facts[fact] : undefined;
  if (possible === undefined) refuse('invalidStandard', [...path, 'fact'], 'a known fact', fact);
  requireList(isOneOf, [...path, 'isOneOf'], 'a list of values');
  if (isOneOf.length === 0) {
    refuse('invalidStandard', [...path, 'isOneOf'], 'at least one value', isOneOf);
  }
  [...isOneOf].forEach((value, row) => {
    if (possible.includes(value)) return;
    const expected = `a value of ${fact}: ${possible.map(describeValue).join(', ')}`;
    refuse('invalidStandard', [...path, 'isOneOf', row], expected, value);
  });
}

function checkAges(from: number | null, before: number | null, path: ErrorPath): void {
  for (const [key, age] of Object.entries({ from, before })) {
    if (age === null || (Number.isInteger(age) && age >= 0 && age <= 130)) continue;
    refuse('invalidStandard', [...path, key], 'a whole age from 0 to 130, or null', age);
  }
  if (from !== null && before !== null && before <= from) {
    refuse('invalidStandard', [...path, 'before'], `an age above ${from}`, before);
  }
}

function checkShare(above: string, path: ErrorPath): void {
  const { numerator, denominator } = readRational(above, path);
  const most = BigInt(Number.MAX_SAFE_INTEGER) / 1000n;
  if (numerator < 0n || numerator >= denominator || denominator > most) {
    refuse('invalidStandard', path, 'a fraction from 0 to below 1', above);
  }
}
