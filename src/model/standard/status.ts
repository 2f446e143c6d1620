import type { LocalText } from './provenance.ts';

/**
 * What a household is under a standard: poor (hộ nghèo), near-poor (hộ cận nghèo), of average living
 * standard (hộ có mức sống trung bình), or above it.
 */
export type HouseholdStatus = 'poor' | 'nearPoor' | 'averageLiving' | 'aboveAverage';

/** The statuses there are, the worst first. */
export const householdStatuses: readonly HouseholdStatus[] = [
  'poor',
  'nearPoor',
  'averageLiving',
  'aboveAverage',
];

/** What each status is called. */
export const statusNames: { readonly [status in HouseholdStatus]: LocalText } = {
  poor: { vi: 'hộ nghèo', en: 'poor' },
  nearPoor: { vi: 'hộ cận nghèo', en: 'near-poor' },
  averageLiving: { vi: 'hộ có mức sống trung bình', en: 'of average living standard' },
  aboveAverage: { vi: 'hộ có mức sống trên trung bình', en: 'above average living standard' },
};
