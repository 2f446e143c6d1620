import {
  refuse,
  requireChoice,
  requireFinite,
  requireKeys,
  requireRecord,
  requireText,
} from '../../require.ts';
import { countUnits } from '../countUnit.ts';
import { weightKinds } from '../sample/weight.ts';
import { checkClassification } from './check/checkClassification.ts';
import { checkFilter } from './check/checkFilter.ts';
import { checkIndicator } from './check/checkIndicator.ts';
import { checkLine } from './check/checkLine.ts';
import { checkMultidimensional } from './check/checkMultidimensional.ts';
import {
  type Fields,
  optionalChoice,
  optionalColumn,
  requireColumns,
  requireFields,
  requireItems,
} from './check/fields.ts';
import { plainCopy } from './check/plainCopy.ts';
import type { PlanContext } from './check/planContext.ts';
import { type Plan, planVersion } from './plan.ts';
import { fewestValues, mostCubeColumns, mostValues, planChoices } from './planChoices.ts';
import type { PlanMeasure } from './planIndicator.ts';
import { planMeasures } from './planMeasures.ts';

/**
 * Holds that a value is a plan: that it has no unknown key at any depth, every setting is one that its
 * measure has, and every name – of a line, an indicator of the index, a band – leads somewhere.
 *
 * Convention: what is given back is a copy, of which each value was read once, so that the plan that was
 * checked is the plan that runs. Keys whose value is `undefined` count as left out. Whether the table has
 * the columns, and whether a number lies in the range of its measure, is told when the plan runs.
 *
 * @param plan - the plan, such as JSON gave it
 * @returns the plan
 * @throws PovertyError `invalidPlan` where it contradicts itself or is of another version, `notSupported`
 * for a survey design, `unknownOption` for a key or a choice there is not, `missingValue`, `invalidType` or
 * `invalidNumber` for a faulty value, `duplicateLabel` for a group with two lines, `mixedUnits` where
 * persons and households are counted at once; those of the index and of the standard; all with the path
 * @example
 * import { checkPlan } from 'poverty-indicators/model';
 *
 * const indicators = [{ id: 'poor', measure: 'povertyHeadcount', line: 2_000_000 }];
 * checkPlan({ version: 1, welfare: 'income', indicators }).indicators[0]?.id; // => 'poor'
 * checkPlan({ version: 1, indicators }); // => throws 'invalidPlan'
 * checkPlan({ version: 2, indicators }); // => throws 'invalidPlan'
 */
export function checkPlan(plan: unknown): Plan {
  const copy = plainCopy(plan);
  requireRecord(copy, [], 'a plan { version, indicators, … }');
  const fields = copy as Fields;
  requireVersion(fields.version);
  if (fields.design !== undefined) {
    const expected = 'no survey design, which tables do not take yet; `weight` is taken';
    refuse('notSupported', ['design'], expected, fields.design);
  }
  requireKeys(fields, keys, []);
  optionalColumn(fields, 'welfare', []);
  checkCounting(fields);
  checkGroups(fields);
  if (fields.where !== undefined) checkFilter(fields.where, ['where']);
  optionalChoice(fields, 'missing', planChoices.missing, []);
  checkMostValues(fields.mostValues);
  const context = contextOf(fields);
  checkIndicators(fields.indicators, context);
  checkUnit(copy as Plan);
  return copy as Plan;
}

const keys = [
  ...['version', 'welfare', 'weight', 'size', 'rowUnit', 'by', 'totals', 'where', 'lines'],
  ...['multidimensional', 'classification', 'missing', 'mostValues', 'indicators'],
];

function requireVersion(version: unknown): void {
  if (version === planVersion) return;
  const number = requireFinite(version, ['version']);
  const isNewer = number > planVersion;
  const advice = isNewer
    ? `; a plan of version ${number} needs a newer version of the package`
    : '';
  refuse('invalidPlan', ['version'], `version ${planVersion}${advice}`, version);
}

/** What rows stand for: persons and households are not counted at once. */
function checkCounting(fields: Fields): void {
  const { weight, size, rowUnit } = fields;
  let countsPersons = false;
  if (weight !== undefined) {
    const known = requireFields(
      weight,
      ['kind', 'column'],
      ['weight'],
      'a weight { kind, column }',
    );
    countsPersons = requireChoice(known.kind, weightKinds, ['weight', 'kind']) === 'household-size';
    requireText(known.column, ['weight', 'column']);
  }
  if (size !== undefined) {
    requireText(size, ['size']);
    if (countsPersons) {
      refuse('mixedUnits', ['size'], "no size beside a weight of kind 'household-size'", size);
    }
    countsPersons = true;
  }
  optionalChoice(fields, 'rowUnit', countUnits, []);
  if (countsPersons && rowUnit === 'person') {
    refuse('mixedUnits', ['rowUnit'], 'households, whose sizes are given', rowUnit);
  }
}

function checkGroups(fields: Fields): void {
  const { by, totals } = fields;
  optionalChoice(fields, 'totals', planChoices.totals, []);
  if (by === undefined) return;
  const { length } = requireColumns(by, ['by'], 'a list of columns');
  if (totals === 'cube' && length > mostCubeColumns) {
    refuse('invalidPlan', ['by'], `at most ${mostCubeColumns} columns of a cube`, length);
  }
}

function checkMostValues(value: unknown): void {
  if (value === undefined) return;
  const number = requireFinite(value, ['mostValues']);
  if (Number.isInteger(number) && number >= fewestValues && number <= mostValues) return;
  const expected = `a whole number from ${fewestValues} to ${mostValues}`;
  refuse('invalidNumber', ['mostValues'], expected, value);
}

/** Checks what indicators can refer to. */
function contextOf({ welfare, lines, multidimensional, classification }: Fields): PlanContext {
  if (lines !== undefined) requireRecord(lines, ['lines'], 'lines by name');
  const named = Object.entries((lines ?? {}) as Fields);
  for (const [name, line] of named) {
    if (name.trim() === '') refuse('invalidPlan', ['lines', name], 'a name of the line', name);
    checkLine(line, ['lines', name]);
  }
  return {
    hasWelfare: welfare !== undefined,
    lines: named.map(([name]) => name),
    index:
      multidimensional === undefined
        ? null
        : checkMultidimensional(multidimensional, ['multidimensional']),
    standard:
      classification === undefined ? null : checkClassification(classification, ['classification']),
  };
}

function checkIndicators(value: unknown, context: PlanContext): void {
  const indicators = requireItems(value, ['indicators'], 'a list of indicators');
  if (indicators.length === 0) {
    refuse('invalidPlan', ['indicators'], 'at least one indicator', indicators);
  }
  const seen = new Map<string, string>();
  for (const [row, each] of indicators.entries()) {
    const id = checkIndicator(each, context, ['indicators', row]);
    // As in engines whose names have no case.
    const other = seen.get(id.toLowerCase());
    if (other !== undefined) {
      const expected = `an id that no other has ('${other}' stands before), case aside`;
      refuse('invalidPlan', ['indicators', row, 'id'], expected, id);
    }
    seen.set(id.toLowerCase(), id);
  }
}

/** Holds that the rows are what the index counts, where an indicator is of it. */
function checkUnit({ multidimensional, indicators, weight, size, rowUnit }: Plan): void {
  const unit = multidimensional?.index.unit;
  if (unit === undefined) return;
  const isAsked = ({ measure }: { readonly measure: PlanMeasure }) =>
    planMeasures[measure].family === 'multidimensional';
  const countsPersons = size !== undefined || weight?.kind === 'household-size';
  const counted = countsPersons ? 'person' : rowUnit;
  if (counted === unit || !indicators.some(isAsked)) return;
  const expected =
    unit === 'person'
      ? "'person', or the size of each household, because the index counts persons"
      : "'household', because the index counts households";
  refuse(counted === undefined ? 'missingValue' : 'mixedUnits', ['rowUnit'], expected, counted);
}
