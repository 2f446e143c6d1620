import { describe, expect, test } from 'vitest';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { countries, indexOf, populations } from './tables.ts';

/** A share as the tables print it. */
const percent = (share: number | null | undefined) => ((share ?? Number.NaN) * 100).toFixed(2);

describe.each(countries.map((printed) => ({ printed, name: printed.country })))(
  'an invented population of $name',
  ({ printed }) => {
    const people = Object.entries(populations[printed.iso] ?? {});
    const deprivations = Object.fromEntries(
      printed.indicators.map(({ id }, place) => [
        id,
        people.map(([pattern]) => Number(pattern[place])),
      ]),
    );
    const weight = { kind: 'frequency', values: people.map(([, persons]) => persons) } as const;
    const profile = multidimensionalProfile(
      { deprivations, weight, rowUnit: 'person' },
      { index: indexOf(printed) },
    );

    test('is a hundred million of at most two dozen patterns', () => {
      expect(people.length).toBeLessThanOrEqual(24);
      expect(people.every(([pattern]) => pattern.length === printed.indicators.length)).toBe(true);
      expect(people.reduce((sum, [, persons]) => sum + persons, 0)).toBe(100_000_000);
    });

    test('has the printed H, A, M₀ and bands', () => {
      const { headcount, intensity, adjustedHeadcount, bands } = profile;
      expect({
        headcount: percent(headcount),
        intensity: percent(intensity),
        adjustedHeadcount: adjustedHeadcount?.toFixed(3),
        bands: bands.map((band) => [band.id, percent(band.headcount)]),
      }).toEqual({
        headcount: printed.headcount,
        intensity: printed.intensity,
        adjustedHeadcount: printed.adjustedHeadcount,
        bands: [
          ['vulnerable', printed.vulnerable],
          ['severe', printed.severe],
        ],
      });
    });

    test('has the printed headcounts and contributions of every indicator and dimension', () => {
      expect(
        profile.indicators.map((indicator) => ({
          id: indicator.id,
          uncensored: percent(indicator.uncensoredHeadcount),
          censored: percent(indicator.censoredHeadcount),
          contribution: percent(indicator.contributionShare),
        })),
      ).toEqual(printed.indicators);
      expect(
        profile.dimensions.map(({ id, contributionShare }) => ({
          id,
          contribution: percent(contributionShare),
        })),
      ).toEqual(printed.dimensions);
    });
  },
);
