import type { Boundary } from '../../model/standard/standard.ts';
import {
  refuse,
  requireAbove,
  requireChoice,
  requireKeys,
  requireList,
  requireNonNegative,
  requireRecord,
} from '../../require.ts';
import {
  nonNegativeOrKept,
  type OutsideSupport,
  outsideSupportText,
  requireOutsideSupport,
} from '../../sample/support.ts';
import type { PovertyLine } from '../lines/povertyLine.ts';
import { requireBoundary } from '../lines/requireBoundary.ts';
import { requireLine } from '../lines/requireLine.ts';
import type { PovertyProfileOptions, ProfileWatts } from './profile.ts';

/** Settings of a profile, checked. */
export interface ProfileSettings {
  readonly lines: readonly PovertyLine[];
  readonly boundary: Boundary;
  readonly alphas: readonly number[];
  readonly watts: ProfileWatts;
  readonly outsideSupport: OutsideSupport;
  /** The settings in words. */
  readonly conventions: { readonly [name: string]: string };
}

/** Checks the settings of a profile. */
export function readProfileOptions(options: PovertyProfileOptions): ProfileSettings {
  requireRecord(options, ['options'], 'options: { lines }');
  const keys = ['lines', 'boundary', 'alphas', 'watts', 'outsideSupport', 'missing'];
  requireKeys(options, keys, []);
  const { lines, alphas = [] } = options;
  requireList(lines, ['lines'], 'a list of lines');
  if (lines.length === 0) refuse('missingValue', ['lines'], 'a line at least', lines);
  requireList(alphas, ['alphas'], 'a list of numbers');
  const boundary = requireBoundary(options.boundary);
  const watts = requireWatts(options.watts);
  const outsideSupport = requireOutsideSupport(options.outsideSupport, nonNegativeOrKept);
  return {
    lines: Array.from(lines, (line, place) => requireLine(line, ['lines', place])),
    boundary,
    alphas: Array.from(alphas, (alpha, place) => requireNonNegative(alpha, ['alphas', place])),
    watts,
    outsideSupport,
    conventions: {
      boundary,
      outsideSupport: outsideSupportText(outsideSupport),
      watts: typeof watts === 'object' ? `floor ${watts.floor}` : watts,
    },
  };
}

function requireWatts(watts: unknown): ProfileWatts {
  if (watts === undefined) return 'null';
  if (typeof watts === 'object' && watts !== null && Object.hasOwn(watts, 'floor')) {
    requireKeys(watts, ['floor'], ['watts']);
    const { floor } = watts as { readonly floor: unknown };
    return { floor: requireAbove(floor, ['watts', 'floor'], 'a floor above 0') };
  }
  return requireChoice(watts, ['null', 'omit', 'zeroIsZero', 'skip'] as const, ['watts']);
}
