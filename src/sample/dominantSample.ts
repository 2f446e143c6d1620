/**
 * Which of two samples dominates: it is better everywhere or the same, and better somewhere; `'both'` where
 * they are the same everywhere; `'neither'` where each is better somewhere.
 */
export type DominantSample = 'a' | 'b' | 'both' | 'neither';
