/** How a figure changed between two periods. */
export interface ValueChange {
  /** The figure in the earlier period; `null` where it was not defined. */
  readonly before: number | null;
  /** The figure in the later period. */
  readonly after: number | null;
  /** The difference in the unit of the figure: of shares −0.05 are five percentage points down. */
  readonly absoluteChange: number | null;
  /** The same a year. */
  readonly absoluteChangePerYear: number | null;
  /** The change as a share of the earlier figure; `null` from 0. */
  readonly relativeChange: number | null;
  /** The constant yearly relative change; `null` from 0, or past the largest double. */
  readonly compoundPerYear: number | null;
}

/** The change of a figure over so many years. */
export function valueChange(
  before: number | null,
  after: number | null,
  years: number,
): ValueChange {
  const absoluteChange = before === null || after === null ? null : after - before;
  const isRelative = before !== null && after !== null && before !== 0;
  return {
    before,
    after,
    absoluteChange,
    absoluteChangePerYear: absoluteChange === null ? null : finite(absoluteChange / years),
    relativeChange: isRelative ? finite((after - before) / before) : null,
    compoundPerYear: isRelative ? finite(compound(before, after, years)) : null,
  };
}

/** (after / before)^(1/years) − 1, without loss where the two are near each other. */
function compound(before: number, after: number, years: number): number {
  const relative = (after - before) / before;
  if (years === 1) return relative;
  const growth = relative < -0.5 ? Math.log(after / before) : Math.log1p(relative);
  return Math.expm1(growth / years);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
