import { duclosEstebanRayIndex } from '../../../../src/inequality/polarization/duclosEstebanRayIndex.ts';
import { meanWelfare } from '../../../../src/inequality/shares/meanWelfare.ts';
import { tipCurve } from '../../../../src/monetary/curves/tipCurve.ts';
import type { WelfareSample } from '../../../../src/sample/welfareSample.ts';
import type { Figure } from '../figures.ts';
import { probabilities } from './inequalityEntries.ts';

/** The heights of TIP curves, at their places below `tip/<line>`. */
export function tipFigures(sample: WelfareSample, line: number): Map<string, Figure> {
  const figures = new Map<string, Figure>([['line', line]]);
  for (const [name, gaps] of [
    ['absolute', 'absolute'],
    ['relative', 'normalized'],
  ] as const) {
    const { points } = tipCurve(sample, { line, gaps, points: probabilities.tenths });
    for (const { share, value } of points ?? []) figures.set(`${name}/${share.toFixed(1)}`, value);
  }
  return figures;
}

/** Polarization at a bandwidth, at its places below `duclosEstebanRay/<bandwidth>/<alpha>`. */
export function polarizationFigures(
  sample: WelfareSample,
  alpha: number,
  bandwidth: number,
): Map<string, Figure> {
  const half = duclosEstebanRayIndex(sample, { alpha, bandwidth }).value as number;
  const mean = meanWelfare(sample).value as number;
  return new Map([
    ['raw', 2 * half * mean ** (1 - alpha)],
    ['timesMeanToAlphaMinusOne', 2 * half],
    ['halfOfThat', half],
  ]);
}
