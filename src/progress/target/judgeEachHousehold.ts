import { PovertyError } from '../../errors.ts';
import { type IsoDate, requireDate } from '../../model/period.ts';
import type { EachHouseholdObservation, EachHouseholdTarget } from '../../model/target.ts';
import { requireCount, requireList, requireRecord } from '../../require.ts';
import { judgeCourse, undetermined } from './judgeCourse.ts';
import type { ProgressMethod } from './methods.ts';
import type { TargetProgress } from './progressResult.ts';
import { requireOrder } from './readObservations.ts';
import type { Point } from './readPoint.ts';
import type { Course } from './readTarget.ts';

/**
 * Judges "at least so many in each household" as a coverage of households of 100 percent.
 *
 * A total says only how many households can be covered at most: 400 workers reach at most 400 of
 * 590 households, so the goal is not met; 600 workers may still leave a household without one.
 */
export function judgeEachHousehold(
  target: EachHouseholdTarget,
  observations: readonly EachHouseholdObservation[],
  asOf: IsoDate,
  method: ProgressMethod,
): TargetProgress {
  const each = requireCount(target.atLeast, ['target', 'atLeast']);
  if (each === 0) {
    throw new PovertyError('invalidTarget', {
      path: ['target', 'atLeast'],
      expected: '1 or more',
      got: '0',
    });
  }
  requireList(observations, ['observations'], 'a list of observations');
  const read = Array.from(observations, (observation, row) => readOne(observation, row, each));
  requireOrder(read.map(({ date }) => date));
  const course: Course = {
    kind: 'eachHousehold',
    unit: 'percent',
    baseline: null,
    deadline: requireDate(target.deadline, ['target', 'deadline']),
    bound: { value: { numerator: 100n, denominator: 1n }, side: 'least', strict: false },
    far: null,
  };
  const result = judgeCourse(course, read, asOf, method);
  const seen = read.filter(({ date }) => date <= asOf);
  const deciding = seen.find(({ date }) => date >= course.deadline) ?? seen.at(-1);
  return deciding?.atMost === true && result.status === 'achieved'
    ? {
        ...result,
        ...undetermined('distributionUnknown'),
        remaining: null,
        projected: { value: null, date: null },
      }
    : result;
}

/** The percent of households covered, or that can be covered at most. */
function readOne(
  observation: EachHouseholdObservation,
  row: number,
  each: number,
): Point & { readonly atMost: boolean } {
  const path = ['observations', row];
  requireRecord(observation, path, 'an observation { date, count, households }');
  const date = requireDate(observation.date, [...path, 'date']);
  const count = requireCount(observation.count, [...path, 'count']);
  const households = requireCount(observation.households, [...path, 'households']);
  if (households === 0) stop(path, 'households', 'households above 0', households);
  const most = Math.min(households, Math.floor(count / each));
  const { covered } = observation;
  if (covered !== undefined) {
    requireCount(covered, [...path, 'covered']);
    if (covered > most) stop(path, 'covered', `at most ${most}, which ${count} can cover`, covered);
  }
  const value = { numerator: BigInt(covered ?? most) * 100n, denominator: BigInt(households) };
  return { date, value, atMost: covered === undefined };
}

function stop(path: (string | number)[], field: string, expected: string, value: number): never {
  const code = field === 'covered' ? 'countsExceedTotal' : 'invalidNumber';
  throw new PovertyError(code, { path: [...path, field], expected, got: String(value) });
}
