import type { PovertyErrorCode } from '../errors.ts';
import { describeValue, refuse, requireChoice, requireList } from '../require.ts';
import type { RateObservation } from './changeInRate.ts';

/** A difference between two figures that makes their comparison a break in the series. */
export type Break = 'standard' | 'series' | 'unit' | 'area' | 'population' | 'indicator';

const breakKinds = ['standard', 'series', 'unit', 'area', 'population', 'indicator'] as const;

const codes = {
  standard: 'mixedStandards',
  series: 'mixedSeries',
  unit: 'mixedUnits',
  area: 'redrawnArea',
  population: 'mixedPopulations',
  indicator: 'mixedPopulations',
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
    const before = sideOf(from, kind);
    const after = sideOf(to, kind);
    if (before === null || after === null) unverified.push(kind);
    else if (before !== after) {
      if (!across.includes(kind)) stop(kind, from, to, before, after);
      breaks.push(kind);
    }
  }
  return { breaks, unverified };
}

function sideOf(observation: RateObservation, kind: Break): string | null {
  if (kind !== 'area') return observation[kind] ?? null;
  const place = observation.place ?? null;
  return place === null ? null : `${place.vintage}\u0000${place.code}`;
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
