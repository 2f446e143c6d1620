import { type IsoDate, requireDate, requireLater } from '../../model/period.ts';
import { yearsBetween } from '../../model/yearsBetween.ts';
import { refuse, requireFinite, requireRecord } from '../../require.ts';

/** How far two periods are apart: a number of years above 0, or two days. */
export type YearSpan =
  | number
  | {
      /** The day that the earlier figures are of. */
      readonly from: IsoDate;
      /** The day that the later figures are of. */
      readonly to: IsoDate;
    };

/** The years of a span. */
export function readYears(span: YearSpan): number {
  if (typeof span === 'object' && span !== null) {
    requireRecord(span, ['years'], 'years, or two days { from, to }');
    const from = requireDate(span.from, ['years', 'from']);
    const to = requireDate(span.to, ['years', 'to']);
    requireLater(from, to, ['years', 'to']);
    return yearsBetween(from, to);
  }
  const years = requireFinite(span, ['years']);
  return years > 0 ? years : refuse('invalidNumber', ['years'], 'a number above 0', span);
}
