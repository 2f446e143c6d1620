/** What a `*.bench.ts` exports as `bench`. */
export interface Bench {
  readonly title: string;
  /** How many rows one call of a case goes through. */
  readonly rows: number;
  /** Each case returns what it computes, or a promise of it; its data is made outside of it. */
  readonly cases: Readonly<Record<string, () => unknown>>;
  /** How often a case is timed after one run to warm up; 5 times if left out. */
  readonly runs?: number;
  /** Whether to measure the most memory that a process needs for one run of each case. */
  readonly peak?: boolean;
}
