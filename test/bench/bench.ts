/** What a `*.bench.ts` exports as `bench`. */
export interface Bench {
  readonly title: string;
  /** How many rows one call of a case goes through. */
  readonly rows: number;
  /** Each case returns what it computes; its data is made outside of it. */
  readonly cases: Readonly<Record<string, () => unknown>>;
  /** Whether to measure the most memory that a process needs for one run of each case. */
  readonly peak?: boolean;
}
