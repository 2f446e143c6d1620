import { expect } from 'vitest';
import {
  add,
  call,
  cast,
  choose,
  integer,
  minus,
  never,
  nothing,
  number,
  over,
  tableColumn,
  text,
} from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { valuesOf } from '../../support/engines/runQueries.ts';

const x = tableColumn('x');
const b = tableColumn('b');
const hostileText = 'it\'s "\\n" $' + '{x} 🏔️';
const power = (base: number, exponent: number) => call('power', number(base), number(exponent));
const grown = (base: number, exponent: Expression) =>
  call('power', number(base), add(exponent, number(0)));

/** What functions are by their contract, of a row with the `x` that is given, and with `b` true. */
export const functionCases: readonly (readonly [of: Expression, x: number | null, is: unknown])[] =
  [
    [call('ln', x), 1, 0],
    [call('ln', x), 0, null],
    [call('ln', x), -1, null],
    [call('ln', x), null, null],
    [call('sqrt', x), 4, 2],
    [call('sqrt', x), -4, null],
    [call('exp', x), 0, 1],
    [call('exp', x), -800, 0],
    [call('exp', x), null, null],
    [call('abs', x), -1.5, 1.5],
    [call('floor', x), -1.5, -2],
    ...[power(2, 0.5), grown(2, x)].map((of): [Expression, number, number] => [
      of,
      0.5,
      Math.SQRT2,
    ]),
    [power(0, 0), 0, 1],
    [power(0, 2), 0, 0],
    [power(0, -1), 0, null],
    [power(-2, 2), 0, null],
    [grown(0, x), 0, 1],
    [grown(0, x), 3, 0],
    [grown(0, x), -3, null],
    [grown(2, x), -2000, 0],
    [grown(2, x), null, null],
    [call('least', x, number(2), integer(3)), 1, 1],
    [call('greatest', x, number(2), integer(3)), 1, 3],
    [call('least', x, number(2)), null, null],
    [call('greatest', number(2), x), null, null],
    [call('coalesce', x, number(2)), null, 2],
    [call('coalesce', x, number(2)), 1, 1],
    [call('nullIf', x, integer(1)), 1, null],
    [call('nullIf', x, integer(1)), 2, 2],
    [over(x, integer(2)), 1, 0.5],
    [over(x, minus(x, x)), 1, null],
    [over(integer(1), integer(2)), 0, 0.5],
    [call('isNan', x), Number.NaN, true],
    [call('isNan', x), 1, false],
    [call('isNan', x), null, null],
    [call('isInfinite', x), Number.NEGATIVE_INFINITY, true],
    [call('isInfinite', x), Number.NaN, false],
    [call('isInfinite', x), null, null],
    [call('isNanOfAny', x), Number.NaN, true],
    [call('isNanOfAny', x), 1, false],
    [call('isNanOfAny', tableColumn('t')), 1, false],
    [call('isNanOfAny', b), 1, false],
    [call('flag', b), 1, 1],
    [call('flag', x), 0.5, 0.5],
    [call('labelKind', x), 1, 'number'],
    [call('labelKind', tableColumn('t')), 1, 'text'],
    [choose(never, nothing('text'), text(hostileText)), 0, hostileText],
    [cast(integer(-7), 'text'), 0, '-7'],
    [number(-0.1), 0, -0.1],
    ...[5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1 + 0.2, 1e21, 2 ** 53 - 1].map(
      (value): [Expression, number, number] => [number(value), 0, value],
    ),
  ];

/** Holds that an engine gives what the contract says. */
export async function checkFunctions(engine: Engine): Promise<void> {
  const wrong: unknown[] = [];
  for (const [of, given, wanted] of functionCases) {
    const [found] = await valuesOf(engine, of, { x: [given], b: [true], t: ['NaN'] });
    if (!Object.is(found, wanted)) wrong.push({ of: JSON.stringify(of), given, wanted, found });
  }
  expect(wrong).toEqual([]);
  const [kind] = await valuesOf(engine, call('labelKind', b));
  expect(String(kind)).toMatch(/^boolean$/i);
}
