/** Whose households or persons are counted: everybody's, or those of ethnic minorities (DTTS). */
export type Population = 'all' | 'ethnicMinority';

/** The populations there are. */
export const populations: readonly Population[] = ['all', 'ethnicMinority'];
