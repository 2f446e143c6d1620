import { refuse } from '../../require.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { nonNegative, positive } from '../../sample/support.ts';
import { gapOf } from './fgtFormula.ts';
import { logGap } from './logGap.ts';
import { isPoor, type LineAt, type PovertyFormula } from './povertyFormula.ts';

/**
 * The index for one β. With t = (min(y, z) / z)^β and m its mean it is 1 − m^(1/β); what is summed is
 * 1 − t, of one sign, so that little poverty keeps its digits.
 */
export function clarkHemmingUlphFormula(beta: number): PovertyFormula {
  // So near 0 the power is a logarithm to the last digit, and β times a logarithm would have none.
  const power = Math.abs(beta) < 1e-100 ? 0 : beta;
  return {
    measure: 'clarkHemmingUlphIndex',
    settings: { beta: String(beta) },
    support: beta > 0 ? nonNegative : positive,
    perRow: 'ratio',
    order: 'any',
    value: (columns, at) => meanPower(columns, at, power).value,
    influence(columns, at) {
      const { welfare } = columns;
      const mean = meanPower(columns, at, power);
      const influence = new Float64Array(welfare.length);
      for (let place = 0; place < welfare.length; place++) {
        influence[place] = mean.influence(welfare[place] as number);
        if (!Number.isFinite(influence[place])) {
          refuse(
            'overflow',
            ['welfare'],
            'welfare whose powers are finite doubles',
            influence[place],
          );
        }
      }
      return influence;
    },
    slope(columns, at) {
      const mean = meanPower(columns, at, power);
      const poor = weightedMean(columns, (one) => (isPoor(one, at) ? mean.relative(one) : 0));
      return ((1 - mean.value) * poor) / at.line;
    },
  };
}

/** A mean of powers, and what stands for each row in its derivatives. */
interface MeanPower {
  readonly value: number;
  /** The influence of a row. */
  influence(welfare: number): number;
  /** t over its mean. */
  relative(welfare: number): number;
}

function meanPower(columns: SampleColumns, at: LineAt, power: number): MeanPower {
  const lost = (welfare: number) => (isPoor(welfare, at) ? lostPower(welfare, at, power) : 0);
  // The mean of parts up to 1 may round past it.
  const mean = Math.min(weightedMean(columns, lost), power > 0 ? 1 : Number.POSITIVE_INFINITY);
  if (power === 0) {
    const kept = Math.exp(-mean);
    return {
      value: -Math.expm1(-mean),
      influence: (welfare) => kept * (lost(welfare) - mean),
      relative: () => 1,
    };
  }
  if (!Number.isFinite(mean)) return fromPoorest(columns, at, power);
  // Nobody has anything: the root of 0 stays 0 whoever comes in.
  if (mean === 1) return { value: 1, influence: () => 0, relative: () => 0 };
  const log = Math.log1p(-mean) / power;
  const scale = Math.exp(log) / power / (1 - mean);
  return {
    value: power === 1 ? mean : -Math.expm1(log),
    influence: (welfare) => scale * (lost(welfare) - mean),
    relative: (welfare) => (1 - lost(welfare)) / (1 - mean),
  };
}

/** 1 − (y / z)^β; for β = 0 its limit over β, ln(z / y). */
function lostPower(welfare: number, at: LineAt, power: number): number {
  if (power === 1) return gapOf(welfare, at);
  return power === 0 ? logGap(welfare, at) : -Math.expm1(-power * logGap(welfare, at));
}

/** Where powers of a negative β overflow: all is taken relative to the poorest. */
function fromPoorest(columns: SampleColumns, at: LineAt, power: number): MeanPower {
  const { welfare, weights } = columns;
  let poorest = Number.POSITIVE_INFINITY;
  for (let place = 0; place < welfare.length; place++) {
    const value = welfare[place] as number;
    if (value < poorest && weights?.[place] !== 0) poorest = value;
  }
  const against = { ...at, line: poorest };
  const part = (one: number) => Math.exp(-power * logGap(Math.min(one, at.line), against));
  const mean = weightedMean(columns, (one) => (one < poorest ? 1 : part(one)));
  const log = Math.log(mean) / power - logGap(poorest, at);
  return {
    value: -Math.expm1(log),
    influence: (one) => (Math.exp(log) / power) * (1 - part(one) / mean),
    relative: (one) => part(one) / mean,
  };
}
