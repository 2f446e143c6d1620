/** The oracle of rounding: school division digit by digit, then one look at the remainder. */
export function longDivision(numerator: bigint, denominator: bigint, places: number): string {
  const negative = numerator < 0n !== denominator < 0n;
  const size = numerator < 0n ? -numerator : numerator;
  const below = denominator < 0n ? -denominator : denominator;
  let rest = size % below;
  let digits = String(size / below);
  for (let place = 0; place < places; place++) {
    rest *= 10n;
    digits += String(rest / below);
    rest %= below;
  }
  if (rest + rest >= below) digits = String(BigInt(digits) + 1n).padStart(digits.length, '0');
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A decimal text as a fraction over a power of ten. */
export function fractionOf(text: string): { numerator: bigint; denominator: bigint } {
  const [, sign, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') throw new Error(`no decimal: ${text}`);
  const size = BigInt(whole + part);
  return { numerator: sign === '-' ? -size : size, denominator: 10n ** BigInt(part.length) };
}

/** The whole part of the nth root of a whole number, by Newton's method. */
export function wholeRoot(value: bigint, n: number): bigint {
  if (value < 2n) return value;
  const power = BigInt(n);
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / n) + 1);
  for (;;) {
    const next = ((power - 1n) * root + value / root ** (power - 1n)) / power;
    if (next >= root) return root;
    root = next;
  }
}
