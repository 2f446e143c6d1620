/** Where a household resides, as the income lines distinguish it: nông thôn or thành thị (đô thị). */
export type Area = 'rural' | 'urban';

/** The areas there are. */
export const areas: readonly Area[] = ['rural', 'urban'];
