import type { CompiledIndex } from '../../../multidimensional/scoring/compileIndex.ts';
import { readExact } from '../../../numeric/rational/readExact.ts';
import { all, column, not } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { bandOf } from './compileCounting.ts';
import { pointsIn } from './pointsIn.ts';
import { poorCondition } from './poorCondition.ts';
import { scoreReaches } from './scoreReaches.ts';

/** Whether a row is in a band: by its score, or, if it is poor, by its score in the band's own columns. */
export function inBand(compiled: CompiledIndex, id: string): Expression {
  const band = bandOf(compiled.index.bands ?? [], id);
  const { from, below, columns } = band;
  const points = columns === undefined ? column('points') : ownPoints(compiled, columns);
  const tests = [
    ...(columns === undefined ? [] : [poorCondition(compiled)]),
    scoreReaches(points, readExact(from, []), compiled),
    ...(below === undefined ? [] : [not(scoreReaches(points, readExact(below, []), compiled))]),
  ];
  return all(...tests);
}

/** The weights of the indicators whose own columns say so. */
function ownPoints(
  compiled: CompiledIndex,
  columns: { readonly [indicator: string]: string },
): Expression {
  const { ids, indicators, weights } = compiled;
  const bits = indicators.map(({ id }) => ids.indexOf(columns[id] as string));
  return pointsIn(bits, weights, compiled);
}
