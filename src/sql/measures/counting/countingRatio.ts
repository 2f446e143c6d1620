import type { ContributionIndicator } from '../../../model/plan/countingIndicator.ts';
import { bitOf } from '../../../multidimensional/scoring/bitOf.ts';
import { bitPlaces, lowestBit, maskOf } from '../../../multidimensional/scoring/bits.ts';
import type { CompiledIndex } from '../../../multidimensional/scoring/compileIndex.ts';
import { refuse, requireChoice } from '../../../require.ts';
import { sum, sumWhere } from '../../expression/aggregates.ts';
import {
  all,
  cast,
  choose,
  column,
  equal,
  integer,
  isKnown,
  number,
  over,
  times,
} from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { deprivationIn } from './countingRows.ts';
import type { DeprivationIndicator } from './countingSql.ts';
import { inBand } from './inBand.ts';
import { pointsIn } from './pointsIn.ts';
import { poorCondition } from './poorCondition.ts';

/** The sums above and below the line; `null` for the sum of weights. */
export interface CountingRatio {
  readonly part: Expression;
  readonly whole: Expression | null;
}

/** What a counting measure divides by what: the same sums as in memory, row by row. */
export function countingRatio(
  compiled: CompiledIndex,
  indicator: DeprivationIndicator,
): CountingRatio {
  const weight = column('w');
  const poor = () => poorCondition(compiled);
  const score = () => times(weight, scoreOf(column('points'), compiled));
  const most = times(weight, number(compiled.denominator));
  switch (indicator.measure) {
    case 'multidimensionalHeadcount':
      return { part: sumWhere(poor(), weight), whole: null };
    case 'adjustedHeadcount':
      return { part: sumWhere(poor(), score()), whole: sum(most) };
    case 'deprivationIntensity':
      return { part: sumWhere(poor(), score()), whole: sumWhere(poor(), most) };
    case 'uncensoredHeadcount':
    case 'censoredHeadcount': {
      const bit = lowestBit(bitOf(compiled, indicator.indicator));
      const deprived = equal(deprivationIn(bit, compiled), integer(1));
      const counts = indicator.measure === 'uncensoredHeadcount' ? deprived : all(poor(), deprived);
      return { part: sumWhere(counts, weight), whole: knownIn(bit, compiled) };
    }
    case 'contributionShare': {
      const bits = bitPlaces(contributing(compiled, indicator));
      const weights = bits.map((bit) => compiled.weights[bit] as number);
      const points = pointsIn(bits, weights, compiled);
      const part = times(weight, scoreOf(points, compiled));
      return { part: sumWhere(poor(), part), whole: sumWhere(poor(), score()) };
    }
    case 'meanDeprivations': {
      const among = requireChoice(indicator.among, ['everybody', 'poor'], ['among']);
      const bits = compiled.indicators.map((_, bit) => bit);
      const count = times(
        weight,
        pointsIn(
          bits,
          bits.map(() => 1),
          compiled,
        ),
      );
      return among === 'everybody'
        ? { part: sum(count), whole: null }
        : { part: sumWhere(poor(), count), whole: sumWhere(poor(), weight) };
    }
    case 'bandHeadcount':
      return { part: sumWhere(inBand(compiled, indicator.band), weight), whole: null };
  }
}

/** The weights of those of whom an indicator is known; `null` for everybody, where a policy has made it known. */
function knownIn(bit: number, { missing }: CompiledIndex): Expression | null {
  return missing === 'reweight' ? sumWhere(isKnown(column(`d${bit}`)), column('w')) : null;
}

/** Points as a score out of the denominator: more where weights are shared out. */
function scoreOf(points: Expression, { missing, denominator }: CompiledIndex): Expression {
  if (missing !== 'reweight') return points;
  const known = column('known');
  const ratio = over(cast(points, 'double'), cast(known, 'double'));
  return choose(
    equal(known, integer(denominator)),
    cast(points, 'double'),
    times(ratio, number(denominator)),
  );
}

/** The bits of the indicators whose part is asked for. */
function contributing(
  compiled: CompiledIndex,
  { indicator, dimension }: ContributionIndicator,
): number {
  if ((indicator === undefined) === (dimension === undefined)) {
    const given = indicator === undefined ? undefined : 'both';
    refuse('missingValue', ['indicator'], 'either an indicator or a dimension', given);
  }
  if (indicator !== undefined) return bitOf(compiled, indicator);
  const ids = compiled.index.dimensions.map(({ id }) => id);
  const row = ids.indexOf(requireChoice(dimension, ids, ['dimension']));
  return maskOf(compiled, (place) => compiled.dimensionOf[place] === row);
}
