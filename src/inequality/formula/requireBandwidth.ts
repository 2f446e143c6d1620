import { refuse, requireFinite } from '../../require.ts';

/** Holds that the bandwidth of a density is above 0, if there is one. */
export function requireBandwidth(bandwidth: unknown): number | undefined {
  if (bandwidth === undefined) return undefined;
  const width = requireFinite(bandwidth, ['bandwidth']);
  return width > 0
    ? width
    : refuse('invalidNumber', ['bandwidth'], 'a bandwidth above 0', bandwidth);
}
