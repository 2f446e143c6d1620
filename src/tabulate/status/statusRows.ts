/** What the standard of a plan says of the rows that are counted. */
export interface StatusRows {
  /** For each row its possible statuses as bits: 1 poor, 2 near-poor, 4 average, 8 above. */
  readonly possible: Uint8Array;
  /** For each row 1 where deprived in an indicator, 0 where not, 255 where it is not known and not assumed. */
  deprived(indicator: string): Uint8Array;
}
