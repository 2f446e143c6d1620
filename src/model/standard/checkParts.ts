/** The checks of what many parts of a standard have: keys, names, days, sources. Internal. */
import type { ErrorPath } from '../../errors.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { readRational } from '../../numeric/rational/rational.ts';
import { refuse, requireChoice, requireList, requireRecord, requireText } from '../../require.ts';
import { areas } from '../area.ts';
import { type Period, requireDate, requirePeriod } from '../period.ts';
import { confidences, type LegalSource, type LocalText, type Provenance } from './provenance.ts';
import type { IncomeLine } from './standard.ts';

/** The keys of a list, each a plain word that stands once. */
export function requireKeys(list: readonly { readonly id: string }[], path: ErrorPath): string[] {
  requireList(list, path);
  const ids: string[] = [];
  // Not by forEach, which passes over holes.
  for (let row = 0; row < list.length; row++) {
    requireRecord(list[row], [...path, row]);
    const id = requireText(list[row]?.id, [...path, row, 'id']);
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
      refuse('invalidStandard', [...path, row, 'id'], 'letters and digits, a small one first', id);
    }
    if (ids.includes(id)) refuse('invalidStandard', [...path, row, 'id'], 'each id once', id);
    ids.push(id);
  }
  return ids;
}

/** Holds that a key is one of those there are. */
export function requireKey(id: string, known: readonly string[], path: ErrorPath): void {
  const expected = known.length === 0 ? 'no further one' : `one of ${known.join(', ')}`;
  if (!known.includes(id)) refuse('invalidStandard', path, expected, id);
}

/** Holds that a text stands in every language. */
export function requireLocalText(text: LocalText, path: ErrorPath): void {
  requireRecord(text, path, 'a text { vi, en }');
  requireText(text.vi, [...path, 'vi']);
  requireText(text.en, [...path, 'en']);
}

/** Holds that a place is named by its ISO 3166 code. */
export function requirePlaceCode(place: unknown, path: ErrorPath): string {
  const code = requireText(place, path);
  if (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) return code;
  return refuse('invalidPlace', path, "an ISO 3166 code such as 'VN' or 'VN-39'", place);
}

/** Holds that spans of days follow one another. */
export function requireSpans(spans: readonly Period[], pathOf: (row: number) => ErrorPath): void {
  let last = '';
  // Spread, so that holes are met too.
  [...spans].forEach((span, row) => {
    const { from, to } = requirePeriod(span, pathOf(row));
    if (from <= last)
      refuse('invalidStandard', [...pathOf(row), 'from'], `a day after ${last}`, from);
    last = to;
  });
}

/** Holds that in each area what was published is above 0 and rises from line to line. */
export function requireRising(
  amounts: readonly IncomeLine['amount'][],
  pathOf: (row: number) => ErrorPath,
  what: string,
): void {
  for (const area of areas) {
    let last = readRational(0, []);
    amounts.forEach((amount, row) => {
      requireRecord(amount, pathOf(row), `${what} { rural, urban }`);
      const value = amount[area];
      if (value === null) return;
      const path = [...pathOf(row), area];
      const exact = readRational(value, path);
      if (typeof value === 'string' && !/^\d+(\.\d+)?$/.test(value)) {
        refuse('invalidNumeral', path, "digits such as '1500000'", value);
      }
      if (compareRationals(exact, last) <= 0) {
        refuse('invalidStandard', path, `${what} above 0 and above the line before`, value);
      }
      last = exact;
    });
  }
}

/** Holds that the sources are named and dated; gives their keys. */
export function checkSources(sources: readonly LegalSource[], path: ErrorPath): string[] {
  const ids = requireKeys(sources, path);
  sources.forEach(({ title, issued, effective, readAt }, row) => {
    requireLocalText(title, [...path, row, 'title']);
    if (issued !== null) requireDate(issued, [...path, row, 'issued']);
    if (effective !== null) requireDate(effective, [...path, row, 'effective']);
    requireList(readAt, [...path, row, 'readAt'], 'a list of places');
    [...readAt].forEach((place, at) => void requireText(place, [...path, row, 'readAt', at]));
  });
  return ids;
}

/** Holds that a provenance names a source there is, or none. */
export function checkProvenance(
  provenance: Provenance,
  sources: readonly string[],
  path: ErrorPath,
): void {
  requireRecord(provenance, path, 'a provenance { source, article, confidence, note }');
  const { source, article, confidence, note } = provenance;
  requireChoice(confidence, confidences, [...path, 'confidence']);
  if (source !== null && !sources.includes(source)) {
    refuse('invalidStandard', [...path, 'source'], 'the id of a source, or null', source);
  }
  if (article !== null) requireText(article, [...path, 'article']);
  if (note !== null) requireLocalText(note, [...path, 'note']);
}
