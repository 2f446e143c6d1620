import type { ErrorPath } from '../../errors.ts';
import { refuse, requireChoice, requireList, requireRecord, requireText } from '../../require.ts';
import { moneyPeriods } from '../money.ts';
import { requireDate, requirePeriod } from '../period.ts';
import { checkHouseholdCondition } from './checkCondition.ts';
import {
  checkProvenance,
  checkSources,
  requireKey,
  requireKeys,
  requireLocalText,
  requirePlaceCode,
  requireRising,
  requireSpans,
} from './checkParts.ts';
import type { Provenance } from './provenance.ts';
import { ruleTable } from './ruleTable.ts';
import type {
  IncomeLine,
  PersonGroup,
  PointsForm,
  Standard,
  StandardIndicator,
} from './standard.ts';
import { householdStatuses } from './status.ts';

/**
 * Holds that a standard is one: its lines rise, its rules leave neither gap nor overlap, its spans in
 * force and those of its forms follow one another, every key leads somewhere, and every name is there.
 *
 * Convention: for each income region (between two lines) and each side of the deprivation cut-off
 * exactly one rule must hold. A line may lack its amount, and an indicator its condition, where the
 * law was not published; the standard is then whole and asking for that part is refused. On one day
 * one form of points is in use at most.
 *
 * @param standard - the standard
 * @returns the same standard
 * @throws PovertyError `invalidStandard` when it contradicts itself; `invalidDate`, `dateOrder`,
 * `invalidNumeral`, `invalidNumber`, `unknownOption`, `missingValue` or `invalidType` for a faulty
 * field; all with the path
 * @example
 * import { checkStandard } from 'poverty-indicators/model';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * checkStandard(vietnam2022).id; // => 'vietnam2022'
 * checkStandard({ ...vietnam2022, rules: [] }); // => throws 'invalidStandard'
 */
export function checkStandard(standard: Standard): Standard {
  requireRecord(standard, ['standard'], 'a standard');
  const at = (...steps: ErrorPath) => ['standard', ...steps];
  for (const field of ['id', 'currency'] as const) requireText(standard[field], at(field));
  requirePlaceCode(standard.place, at('place'));
  requireLocalText(standard.name, at('name'));
  if (standard.base !== null) requireText(standard.base, at('base'));
  requireChoice(standard.per, moneyPeriods, at('per'));
  const sources = checkSources(standard.sources, at('sources'));
  const known = (provenance: Provenance, path: ErrorPath) =>
    checkProvenance(provenance, sources, [...path, 'provenance']);

  checkInForce(standard, known, at('inForce'));
  const lines = requireKeys(standard.lines, at('lines'));
  checkLines(standard.lines, known, at('lines'));
  checkDimensions(standard, known, at('dimensions'));
  checkCutoff(standard, known, at('deprivationCutoff'));
  checkRules(standard, known, at('rules'));
  ruleTable(standard);
  requireKeys(standard.groups, at('groups'));
  standard.groups.forEach((group, row) => void checkGroup(group, lines, known, at('groups', row)));
  requireKeys(standard.forms, at('forms'));
  const spans = standard.forms.map(({ inUse }) => inUse);
  requireSpans(spans, (row) => at('forms', row, 'inUse'));
  standard.forms.forEach((form, row) => void checkForm(form, lines, known, at('forms', row)));
  return standard;
}

type Known = (provenance: Provenance, path: ErrorPath) => void;

const boundaries = ['atOrBelow', 'below'] as const;
const sides = ['atCutoff', 'belowCutoff', 'any'] as const;

function checkInForce({ inForce }: Standard, known: Known, path: ErrorPath): void {
  requireList(inForce, path, 'a list of periods');
  if (inForce.length === 0) refuse('invalidStandard', path, 'at least one period', inForce);
  requireSpans(inForce, (row) => [...path, row]);
  inForce.forEach(({ provenance }, row) => void known(provenance, [...path, row]));
}

function checkLines(lines: readonly IncomeLine[], known: Known, path: ErrorPath): void {
  lines.forEach(({ name, boundary, provenance }, row) => {
    requireLocalText(name, [...path, row, 'name']);
    requireChoice(boundary, boundaries, [...path, row, 'boundary']);
    known(provenance, [...path, row]);
  });
  const amounts = lines.map(({ amount }) => amount);
  requireRising(amounts, (row) => [...path, row, 'amount'], 'an amount');
}

function checkDimensions({ dimensions }: Standard, known: Known, path: ErrorPath): void {
  requireKeys(dimensions, path);
  const all: StandardIndicator[] = [];
  dimensions.forEach(({ name, indicators, provenance }, row) => {
    requireLocalText(name, [...path, row, 'name']);
    known(provenance, [...path, row]);
    requireKeys(indicators, [...path, row, 'indicators']);
    indicators.forEach((indicator, column) => {
      checkIndicator(indicator, known, [...path, row, 'indicators', column]);
      all.push(indicator);
    });
  });
  requireKeys(all, path);
}

function checkIndicator(indicator: StandardIndicator, known: Known, path: ErrorPath): void {
  requireLocalText(indicator.name, [...path, 'name']);
  known(indicator.provenance, path);
  requireRecord(indicator.cutoff, [...path, 'cutoff'], 'a cut-off');
  const { text, condition, provenance } = indicator.cutoff;
  if (text !== null) requireLocalText(text, [...path, 'cutoff', 'text']);
  if (condition !== null) checkHouseholdCondition(condition, [...path, 'cutoff', 'condition']);
  known(provenance, [...path, 'cutoff']);
}

function checkCutoff({ deprivationCutoff }: Standard, known: Known, path: ErrorPath): void {
  requireRecord(deprivationCutoff, path, 'a cut-off { atLeast, provenance }');
  const { atLeast, provenance } = deprivationCutoff;
  if (!(Number.isInteger(atLeast) && atLeast >= 1)) {
    refuse('invalidStandard', [...path, 'atLeast'], 'a whole number of 1 or more', atLeast);
  }
  known(provenance, path);
}

function checkRules({ rules }: Standard, known: Known, path: ErrorPath): void {
  requireKeys(rules, path);
  rules.forEach(({ status, deprivations, provenance }, row) => {
    requireChoice(status, householdStatuses, [...path, row, 'status']);
    requireChoice(deprivations, sides, [...path, row, 'deprivations']);
    known(provenance, [...path, row]);
  });
}

function checkGroup(
  { name, statuses, under, from, to, provenance }: PersonGroup,
  lines: readonly string[],
  known: Known,
  path: ErrorPath,
): void {
  requireLocalText(name, [...path, 'name']);
  requireList(statuses, [...path, 'statuses'], 'a list of statuses');
  // Spread, so that holes are met too.
  [...statuses].forEach((each, row) => {
    requireChoice(each, householdStatuses, [...path, 'statuses', row]);
  });
  requireKey(under, lines, [...path, 'under']);
  if (from !== null) requireDate(from, [...path, 'from']);
  if (to !== null) requireDate(to, [...path, 'to']);
  if (from !== null && to !== null) requirePeriod({ from, to }, path);
  known(provenance, path);
}

function checkForm(
  { lines: points, perDeprivation, provenance }: PointsForm,
  lines: readonly string[],
  known: Known,
  path: ErrorPath,
): void {
  known(provenance, path);
  if (!(Number.isFinite(perDeprivation) && perDeprivation > 0)) {
    refuse('invalidStandard', [...path, 'perDeprivation'], 'points above 0', perDeprivation);
  }
  requireList(points, [...path, 'lines']);
  let last = -1;
  [...points].forEach((each, row) => {
    requireRecord(each, [...path, 'lines', row], 'points of a line');
    // Each line once, and in their order, so that the points rise as the lines do.
    requireKey(each.line, lines.slice(last + 1), [...path, 'lines', row, 'line']);
    last = lines.indexOf(each.line);
    known(each.provenance, [...path, 'lines', row]);
  });
  const atMost = points.map((each) => each.atMost);
  requireRising(atMost, (row) => [...path, 'lines', row, 'atMost'], 'points');
}
