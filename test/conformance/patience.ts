/** How many milliseconds a test of an engine may take, on a machine that does much else. */
export const patience = 1_200_000;
