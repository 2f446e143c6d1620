/** A language in which the package speaks. */
export type Language = 'vi' | 'en';

/** The languages there are. */
export const languages: readonly Language[] = ['vi', 'en'];
