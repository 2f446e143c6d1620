import type { Target } from '../../model/target.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { acrossFields, type Report } from '../faults/across.ts';
import { type Bound, type Bounds, readBounds } from './readBounds.ts';
import { hundred, type NumberKind, readValue } from './readGoalNumber.ts';

const zero: Rational = { numerator: 0n, denominator: 1n };

/** What `targetProgress` refuses of a target before it looks at observations. */
export const targetRule = /* @__PURE__ */ (() =>
  acrossFields<Target>((target, report) => {
    if (!isMeasured(target)) return;
    const unit = unitOf(target);
    const kind = goalKind(target.kind, unit);
    const bounds = readBounds(target.goal, kind, report);
    const baseline = 'baseline' in target ? readBaseline(target, unit, report) : null;
    if (bounds !== null) checkGoal(target, bounds, unit, baseline, report);
  }))();

type Measured = Exclude<Target, { kind: 'eachHousehold' }>;

const measuredKinds: readonly Measured['kind'][] = [
  'level',
  'baselineMultiple',
  'yearlyChange',
  'count',
  'coverage',
  'ratio',
];
function isMeasured(target: Target): target is Measured {
  return (measuredKinds as readonly string[]).includes(target.kind);
}

type WithBaseline = Extract<Measured, { deadline: string }>;

function unitOf(target: Measured): NumberKind {
  if (target.kind === 'coverage') return 'percent';
  if (target.kind === 'ratio') return 'ratio';
  return target.kind !== 'count' && target.unit === 'percent' ? 'percent' : 'plain';
}

function goalKind(kind: Measured['kind'], unit: NumberKind): NumberKind {
  if (kind === 'baselineMultiple') return 'ratio';
  return kind === 'yearlyChange' ? 'plain' : unit;
}

function readBaseline(target: WithBaseline, unit: NumberKind, report: Report): Rational | null {
  const { baseline, deadline } = target;
  if (typeof baseline !== 'object' || baseline === null) return null;
  const { date, value } = baseline;
  if (typeof date === 'string' && typeof deadline === 'string' && deadline <= date) {
    report('deadline', ['deadline'], deadline);
  }
  const path = ['baseline', 'value'];
  const read = readValue(value, unit, path, report);
  if (target.kind === 'baselineMultiple' && read?.numerator === 0n) {
    report('baselineAboveZero', path, value);
  }
  return read;
}

function checkGoal(
  target: Measured,
  { low, high, hasLow }: Bounds,
  unit: NumberKind,
  baseline: Rational | null,
  report: Report,
): void {
  const { kind, goal } = target;
  if (kind === 'yearlyChange') {
    const isAbove = low === null || low.value.numerator > 0n;
    if (!hasLow || !isAbove) report('lowerBound', ['goal'], goal);
    return;
  }
  if (kind === 'count' && !hasLow) report('lowerBound', ['goal'], goal);
  const most = kind === 'level' || kind === 'coverage' ? unit : 'plain';
  if ([low, high].some((bound) => bound !== null && !isReachable(bound, bound === low, most))) {
    report('reachable', ['goal'], goal);
  }
  if (low === null || high === null || kind === 'count' || kind === 'baselineMultiple') return;
  if (target.baseline === undefined || target.baseline === null) {
    report('bandBaseline', ['baseline'], target.baseline);
  } else if (baseline !== null && isWithin(baseline, low, high)) {
    report('baselineOutside', ['baseline', 'value'], target.baseline.value);
  }
}

/** Whether a value of the unit, which is never negative, can be on the right side of a bound. */
function isReachable({ value, strict }: Bound, isLow: boolean, unit: NumberKind): boolean {
  const below = compareRationals(value, zero);
  const above = unit === 'percent' ? compareRationals(value, hundred) : -1;
  if (below < 0 || above > 0) return false;
  return !(strict && (isLow ? above === 0 : below === 0));
}

function isWithin(value: Rational, low: Bound, high: Bound): boolean {
  const overLow = compareRationals(value, low.value);
  const underHigh = compareRationals(high.value, value);
  return overLow >= (low.strict ? 1 : 0) && underHigh >= (high.strict ? 1 : 0);
}
