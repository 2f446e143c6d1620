/**
 * How near a figure has to come to the known one, here and in the folders beside, and why. Nothing else says
 * how near is near enough; what is whole in doubles and rounded once has to be equal to the last bit.
 */

/**
 * 1e-12 of the figure. Some 400 terms of one sign, each off by a few units of its last place of 1.1e-16, sum
 * to less than that by far. Another convention, a wrong row or a wrong weight shows from 1e-6 on.
 */
export const relative = 1e-12;

/** 1e-12 of the largest influence of a column: near the turn of their sign influences have fewer digits. */
export const ofLargestInfluence = 1e-12;

/**
 * 1e-12 of the figure of a program. R's are printed with 15 digits, off by 5e-15 at most; what agrees does so
 * to 1e-13, and what disagrees is off by 1e-9 or more.
 */
export const ofPeers = 1e-12;

/** A column of influence that differs does so by more than a thousandth of its largest, not by rounding. */
export const differing = 1e-3;

/**
 * A millionth of how far a program is off: where that is least, 1e-9 of a figure of 15 digits, six digits of
 * it are left.
 */
export const ofDistances = 1e-6;

/** 13 digits of a certified value, where the doubles of the data leave as many. */
export const digits = 13;
