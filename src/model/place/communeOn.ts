import { requireList, requireText } from '../../require.ts';
import { type IsoDate, requireDate } from '../period.ts';
import type { Commune } from './commune.ts';

/**
 * The commune that a code meant on a day.
 *
 * Convention: both ends of the validity are included; an end that is not known is open. Give a list
 * that {@link checkCommunes} has passed: there a code means one unit on any day.
 *
 * @param communes - the register
 * @param query - the code, as text, and the day
 * @returns the commune, or `null` when the code meant none on that day
 * @throws PovertyError `invalidDate` when the date is no calendar day, `invalidType` or
 * `missingValue` when it or the code is no text
 * @example
 * import { communeOn } from 'poverty-indicators/model';
 *
 * communeOn([], { code: 'X01', date: '2024-12-31' }); // => null
 */
export function communeOn(
  communes: readonly Commune[],
  query: { readonly code: string; readonly date: IsoDate },
): Commune | null {
  requireList(communes, ['communes']);
  const code = requireText(query?.code, ['code']);
  const date = requireDate(query.date, ['date']);
  return (
    communes.find(
      (commune) =>
        commune.code === code &&
        (commune.validFrom ?? '') <= date &&
        date <= (commune.validTo ?? '9999-12-31'),
    ) ?? null
  );
}
