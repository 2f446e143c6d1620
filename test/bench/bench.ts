/** What a `*.bench.ts` exports as `bench`. */
export interface Bench {
  readonly title: string;
  /** Each case returns what it computes; its data is made outside of it. */
  readonly cases: Readonly<Record<string, () => unknown>>;
}
