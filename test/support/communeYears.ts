import type { CommuneYear } from '../../src/model/communeYear.ts';
import { deepFreeze } from './deepFreeze.ts';

/** Giáo Hiệu, about 2022: its households as published; the rest, and the code, made up. */
export function communeYear(changes: Partial<CommuneYear> = {}): CommuneYear {
  return deepFreeze({
    place: { code: 'X01', vintage: '2022' },
    date: '2022-12-31',
    standard: 'vietnam2022',
    series: 'ministryReview',
    households: { total: 431, poor: 181, nearPoor: 56 },
    persons: { total: 2000, poor: 882, nearPoor: 254 },
    ethnicMinorityHouseholds: { total: 400, poor: 180, nearPoor: 50 },
    ethnicMinorityPersons: null,
    meanIncome: null,
    ...changes,
  });
}
