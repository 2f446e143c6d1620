/** A column of deprivations of a table, as SQL reads it. Internal. */
import {
  call,
  choose,
  equal,
  firstOf,
  integer,
  isOneOf,
  not,
  number,
  tableColumn,
} from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import type { SqlFault } from '../sqlMeasure.ts';
import { branch } from './branch.ts';

/** What stands in a derived column where the table has neither 0, 1 nor nothing. */
const faulty = /* @__PURE__ */ integer(-1);

/**
 * The deprivations of a column of numbers or booleans: 1, 0, NULL where it is NULL or NaN, and −1 for any other number,
 * which is a fault.
 */
export function deprivationColumn(name: string): Expression {
  const value = flagOf(name);
  return firstOf([
    branch(equal(value, number(1)), integer(1)),
    branch(equal(value, number(0)), integer(0)),
    branch(not(call('isNan', value)), faulty),
  ]);
}

/** So many points where it is a deprivation, else 0; what is not known is taken for one or the other. */
export function pointsOf(name: string, points: number, unknown: 0 | 1): Expression {
  const value = flagOf(name);
  const [given, none] = [integer(points), integer(0)];
  return unknown === 1
    ? choose(equal(value, number(0)), none, given)
    : choose(equal(value, number(1)), given, none);
}

/** So many points where it is known, else 0. */
export function pointsIfKnown(name: string, points: number): Expression {
  const isGiven = isOneOf(flagOf(name), [number(0), number(1)]);
  return choose(isGiven, integer(points), integer(0));
}

/** That a derived column has something else than 0, 1 or nothing. */
export function notADeprivation(derived: Expression, column: string): SqlFault {
  return {
    code: 'invalidNumber',
    column,
    expected: '0, 1 or nothing',
    when: equal(derived, faulty),
  };
}

/** Booleans, whole numbers and doubles are compared alike. */
function flagOf(name: string): Expression {
  return call('flag', tableColumn(name));
}
