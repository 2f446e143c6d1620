/** What a report says of a place beside what was published. */
export interface Findings {
  readonly amountsTo: readonly string[];
  readonly ambiguous: readonly string[];
  readonly cannot: readonly string[];
}

/** A number with its sign, as changes are printed. */
export function signed(text: string | number): string {
  return Number(text) > 0 ? `+${text}` : `${text}`.replace('-', '−');
}
