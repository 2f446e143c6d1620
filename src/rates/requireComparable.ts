import type { PovertyErrorCode } from '../errors.ts';
import { countUnits } from '../model/countUnit.ts';
import { populations } from '../model/population.ts';
import { seriesList } from '../model/series.ts';
import { describeValue, refuse, requireChoice, requireList, requireText } from '../require.ts';
import type { RateObservation } from './rateObservation.ts';

/** A difference between two figures that makes their comparison a break in the series. */
export type Break = 'standard' | 'series' | 'unit' | 'area' | 'population' | 'indicator';

const breakKinds = ['standard', 'series', 'unit', 'area', 'population', 'indicator'] as const;

/** The values that a field of a rate may have; a standard's and a place's are free texts. */
const choices = {
  series: seriesList,
  unit: countUnits,
  population: populations,
  indicator: ['poverty', 'nearPoverty', 'multidimensional'],
} as const;

const codes = {
  standard: 'mixedStandards',
  series: 'mixedSeries',
  unit: 'mixedUnits',
  area: 'redrawnArea',
  population: 'mixedPopulations',
  indicator: 'mixedIndicators',
} as const satisfies Record<Break, PovertyErrorCode>;

/** Holds that two rates may be compared, and says which breaks were accepted or not checkable. */
export function requireComparable(
  from: RateObservation,
  to: RateObservation,
  across: readonly Break[],
): { readonly breaks: readonly Break[]; readonly unverified: readonly Break[] } {
  requireList(across, ['across'], 'a list of breaks to accept');
  across.forEach((kind, row) => void requireChoice(kind, breakKinds, ['across', row]));
  const breaks: Break[] = [];
  const unverified: Break[] = [];
  for (const kind of breakKinds) {
    const before = sideOf(from, kind, 'from');
    const after = sideOf(to, kind, 'to');
    if (before === null || after === null) unverified.push(kind);
    else if (before !== after) {
      if (!across.includes(kind)) stop(kind, from, to, before, after);
      breaks.push(kind);
    }
  }
  return { breaks, unverified };
}

function sideOf(observation: RateObservation, kind: Break, side: string): string | null {
  if (kind === 'area') {
    const place = observation.place ?? null;
    if (place === null) return null;
    const code = requireText(place.code, [side, 'place', 'code']);
    return `${requireText(place.vintage, [side, 'place', 'vintage'])}\u0000${code}`;
  }
  const value = observation[kind] ?? null;
  if (value === null) return null;
  const path = [side, kind];
  return kind === 'standard' ? requireText(value, path) : requireChoice(value, choices[kind], path);
}

function stop(
  kind: Break,
  from: RateObservation,
  to: RateObservation,
  before: string,
  after: string,
): never {
  const hint = `(or across: ['${kind}'])`;
  if (kind !== 'area') {
    return refuse(codes[kind], ['to', kind], `${describeValue(before)} as in from ${hint}`, after);
  }
  const vintageOnly = from.place?.code === to.place?.code;
  const expected = `code '${from.place?.code}' of vintage '${from.place?.vintage}' as in from ${hint}`;
  const got = `${to.place?.code} of vintage ${to.place?.vintage}`;
  return refuse(vintageOnly ? 'mixedVintages' : 'redrawnArea', ['to', 'place'], expected, got);
}
