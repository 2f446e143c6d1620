/**
 * The simplest fraction that a double looks like, by its continued fraction, or `null` where none with
 * a denominator up to a thousand does. Internal: it words the advice of an error.
 */
export function nearestFraction(value: number): string | null {
  let [numerator, denominator] = [1, 0];
  let [lastNumerator, lastDenominator] = [0, 1];
  let rest = value;
  for (let step = 0; step < 20; step++) {
    const whole = Math.floor(rest);
    [numerator, lastNumerator] = [whole * numerator + lastNumerator, numerator];
    [denominator, lastDenominator] = [whole * denominator + lastDenominator, denominator];
    if (denominator > 1000) return null;
    if (Math.abs(numerator / denominator - value) <= 1e-9 * Math.min(1, Math.abs(value))) {
      return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
    }
    rest = 1 / (rest - whole);
  }
  return null;
}
