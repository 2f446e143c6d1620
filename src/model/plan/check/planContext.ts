/** What the indicators of a plan can refer to. Internal. */
export interface PlanContext {
  /** Whether the plan has a column of welfare. */
  readonly hasWelfare: boolean;
  /** The names of its lines. */
  readonly lines: readonly string[];
  /** Its index; `null` where it has none. */
  readonly index: IndexNames | null;
  /** Its standard; `null` where it has none. */
  readonly standard: StandardNames | null;
}

/** What an index has. */
export interface IndexNames {
  /** Its indicators. */
  readonly indicators: readonly string[];
  /** Its dimensions. */
  readonly dimensions: readonly string[];
  /** Its bands. */
  readonly bands: readonly string[];
  /** Whether the poor are identified by their score, so that a cut-off has a meaning. */
  readonly hasCutoff: boolean;
}

/** What a standard has. */
export interface StandardNames {
  /** Its indicators. */
  readonly indicators: readonly string[];
  /** Whether the table has a column for each of them, and not their number alone. */
  readonly byIndicator: boolean;
}
