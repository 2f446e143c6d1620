/** What is counted: households (hộ) or persons (nhân khẩu). Rates of the two are never mixed. */
export type CountUnit = 'household' | 'person';

/** The units there are. */
export const countUnits: readonly CountUnit[] = ['household', 'person'];
