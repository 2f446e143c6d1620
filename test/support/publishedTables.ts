import fc from 'fast-check';
import type {
  PrintOptions,
  PublishedGroup,
  PublishedRow,
  PublishedTable,
} from 'poverty-indicators';

export type Rounding = NonNullable<PrintOptions['rounding']>;

export const roundings: readonly Rounding[] = ['halfUp', 'halfEven', 'down'];

/** A fraction as it is printed, by long division in whole numbers: a second opinion to src/. */
export function printRatio(above: bigint, below: bigint, decimals: number, rounding: Rounding) {
  const size = above < 0n ? -above : above;
  const scaled = size * 10n ** BigInt(decimals);
  const [whole, rest] = [scaled / below, 2n * (scaled % below)];
  const up =
    rounding !== 'down' &&
    (rest > below || (rest === below && (rounding === 'halfUp' || whole % 2n === 1n)));
  const digits = String(whole + (up ? 1n : 0n)).padStart(decimals + 1, '0');
  const sign = above < 0n && /[1-9]/.test(digits) ? '-' : '';
  const at = digits.length - decimals;
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** The percent of a count in a total, printed. */
export function printPercent(
  count: number,
  total: number,
  decimals = 2,
  rounding: Rounding = 'halfUp',
) {
  return printRatio(100n * BigInt(count), BigInt(total), decimals, rounding);
}

/** A text without the zeros at its end, as a publisher drops them. */
export function dropZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** How an honest table was printed. */
export interface Style {
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly asPrinted: boolean;
}

export const styles: fc.Arbitrary<Style> = fc.record({
  decimals: fc.constantFrom(0, 1, 2, 2, 2, 3, 5),
  rounding: fc.constantFrom(...roundings),
  asPrinted: fc.boolean(),
});

/** The options that tell the audit of a style. */
export function optionsOf({ decimals, rounding, asPrinted }: Style): PrintOptions {
  return { decimals: asPrinted ? 'asPrinted' : decimals, rounding };
}

/** What was really counted in a place. */
export interface Truth {
  readonly total: number;
  readonly poor: number;
  readonly nearPoor: number;
}

export const truths: fc.Arbitrary<Truth> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 3000 }) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 40_000_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 1, arbitrary: fc.integer({ min: 2 ** 49, max: 2 ** 50 }) },
    ),
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
  )
  .map(([total, a, b]) => {
    const poor = Math.floor((total * a) / 1000);
    return { total, poor, nearPoor: Math.floor(((total - poor) * b) / 1000) };
  });

/** The counts of the three groups. */
export function countsOf({ poor, nearPoor }: Truth) {
  return { poor, nearPoor, multidimensional: poor + nearPoor };
}

const shown = fc.constantFrom('both', 'both', 'count', 'percent', 'nothing');
const groups = ['poor', 'nearPoor', 'multidimensional'] as const;

/** Which figures of a row are printed. */
export const masks = fc.record({
  total: fc.boolean(),
  poor: shown,
  nearPoor: shown,
  multidimensional: shown,
  zeros: fc.constantFrom('kept', 'dropped', 'number'),
});

type Mask = typeof masks extends fc.Arbitrary<infer M> ? M : never;

/** A row as an honest office prints it. */
export function honestRow(id: string, truth: Truth, mask: Mask, style: Style): PublishedRow {
  const counts = countsOf(truth);
  const group = (name: (typeof groups)[number]): PublishedGroup | null => {
    const show = mask[name];
    if (show === 'nothing') return null;
    const count = counts[name];
    const printable = show !== 'count' && truth.total > 0;
    const text = printable
      ? printPercent(count, truth.total, style.decimals, style.rounding)
      : null;
    const loose = !style.asPrinted && text !== null;
    const percent =
      loose && mask.zeros === 'dropped'
        ? dropZeros(text)
        : loose && mask.zeros === 'number'
          ? Number(text)
          : text;
    return { count: show === 'percent' ? null : count, percent };
  };
  return {
    id,
    total: mask.total ? truth.total : null,
    poor: group('poor'),
    nearPoor: group('nearPoor'),
    multidimensional: group('multidimensional'),
  };
}

/** A table of one row. */
export function oneRow(row: Omit<PublishedRow, 'id'>): PublishedTable {
  return { unit: 'household', rows: [{ id: 'row', ...row }] };
}
