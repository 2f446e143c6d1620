/** Below this size the terms here are summed as series, since they would cancel. */
export const nearZero = 0.1;

/** d − ln(1 + d) for |d| below {@link nearZero}, to the last digits; 0 or more. */
export function logExcess(d: number): number {
  // ln(1 + d) = 2 (r + r³/3 + r⁵/5 + …) with r = d / (2 + d), and d − 2r = d·r.
  const r = d / (2 + d);
  const square = r * r;
  let series = 0;
  for (let odd = 15; odd >= 3; odd -= 2) series = series * square + 1 / odd;
  return r * (d - 2 * square * series);
}

/** (eʸ − 1 − y) / y, to the last digits; 0 at 0, and of the sign of y. */
export function expExcessRatio(y: number): number {
  if (!Number.isFinite(y)) return y > 0 ? y : -1;
  if (Math.abs(y) >= nearZero) return (Math.expm1(y) - y) / y;
  // y/2! + y²/3! + y³/4! + …
  let series = 0;
  for (let factor = 12; factor >= 2; factor--) series = ((series + 1) * y) / factor;
  return series;
}

/** ln(1 + y) / y; 1 at 0. */
export function logRatio(y: number): number {
  return y === 0 ? 1 : Math.log1p(y) / y;
}
