import { bitPlaces } from '../../../multidimensional/scoring/bits.ts';
import type { CompiledIndex } from '../../../multidimensional/scoring/compileIndex.ts';
import {
  type IdentificationTest,
  identificationTests,
} from '../../../multidimensional/scoring/identificationTests.ts';
import { add, all, any, atLeast, choose, column, equal, integer } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { deprivationIn } from './countingRows.ts';
import { scoreReaches } from './scoreReaches.ts';

/** Whether a row is poor by an index, from the derived columns of `countingRows`. */
export function poorCondition(compiled: CompiledIndex): Expression {
  const identification = identificationTests(compiled.index, compiled);
  if (identification === null) {
    const cutoff = compiled.cutoff ?? { numerator: 1n, denominator: 1n };
    return scoreReaches(column('points'), cutoff, compiled);
  }
  const tests = identification.tests.map((test) => testHolds(test, compiled));
  const numbers = tests.map((test) => choose(test, integer(1), integer(0)));
  return enough(tests, numbers, identification.needed);
}

function testHolds({ mask, atLeast: needed }: IdentificationTest, compiled: CompiledIndex) {
  const deprivations = bitPlaces(mask).map((bit) => deprivationIn(bit, compiled));
  const conditions = deprivations.map((one) => equal(one, integer(1)));
  return enough(conditions, deprivations, needed);
}

/** At least so many of some conditions, which are there as numbers of 0 and 1, too. */
function enough(
  conditions: readonly Expression[],
  numbers: readonly Expression[],
  needed: number,
): Expression {
  if (needed === 1) return any(...conditions);
  if (needed === conditions.length) return all(...conditions);
  const [first = integer(0), ...others] = numbers;
  return atLeast(add(first, ...others), integer(needed));
}
