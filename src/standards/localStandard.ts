import { checkStandardAt } from '../model/standard/checkStandardAt.ts';
import type { LegalSource, LocalText, Provenance } from '../model/standard/provenance.ts';
import type {
  AmountByArea,
  IncomeLine,
  PeriodInForce,
  Standard,
  StatusRule,
} from '../model/standard/standard.ts';
import { refuse, requireChoice, requireList, requireRecord } from '../require.ts';

/** What a place changes in a national standard. */
export interface LocalChanges {
  /** The key of the local standard. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalText;
  /** The place, by its ISO 3166 code, such as `'VN-39'`. */
  readonly place: string;
  /** When it is in force. */
  readonly inForce: readonly PeriodInForce[];
  /** The texts it comes from, beside those of the base. */
  readonly sources: readonly LegalSource[];
  /** Other amounts for some lines, by their id. */
  readonly lines?: {
    readonly [line: string]: AmountByArea;
  };
  /** Another number of deprivations. */
  readonly deprivationCutoff?: number;
  /** Where the changed amounts and the number come from. */
  readonly provenance: Provenance;
}

/** The fields of changes: one misspelled would leave the national law in force without a word. */
const fields = [
  'id',
  'name',
  'place',
  'inForce',
  'sources',
  'lines',
  'deprivationCutoff',
  'provenance',
] as const satisfies readonly (keyof LocalChanges)[];

/**
 * The standard of a province or city that changes lines or the number of deprivations of a national
 * one and keeps the rest.
 *
 * Convention: dimensions, cut-offs, boundaries and rules are those of the base; a rule that asks for a
 * changed line or number of deprivations cites the text that changed it. The forms of points and the
 * groups of persons are not kept: their points and amounts belong to the national lines. A place whose
 * rule has another shape – income counted as a deprivation, cut-offs by zone, as in Ho Chi Minh City –
 * needs a standard of its own, and not every such rule can be written as one.
 *
 * @param base - the standard that is changed
 * @param changes - what is changed, with the text that does
 * @returns a standard of its own
 * @throws PovertyError `invalidStandard` when a line is none of the base or the result contradicts
 * itself, and the codes of `checkStandard` for a faulty field
 * @example
 * import { localStandard, vietnam2022 } from 'poverty-indicators/standards';
 *
 * // Invented figures
 * const provenance = { source: 'nq1', article: null, confidence: 'seen', note: null } as const;
 * const local = localStandard(vietnam2022, {
 *   id: 'example2022', name: { vi: 'ví dụ', en: 'example' }, place: 'VN-00',
 *   inForce: [{ from: '2022-01-01', to: '2025-12-31', provenance }],
 *   sources: [{ id: 'nq1', title: { vi: 'NQ 1', en: 'Resolution 1' }, issued: null, effective: null, readAt: [] }],
 *   lines: { poverty: { rural: 2_000_000, urban: 2_500_000 } }, provenance,
 * });
 * local.lines[0]?.amount; // => { rural: 2000000, urban: 2500000 }
 * local.base; // => 'vietnam2022'
 */
export function localStandard(base: Standard, changes: LocalChanges): Standard {
  checkStandardAt(base, ['base']);
  requireRecord(changes, ['changes'], 'changes { id, name, place, … }');
  for (const field of Object.keys(changes)) requireChoice(field, fields, ['changes', field]);
  const { id, name, place, inForce, sources, lines = {}, provenance } = changes;
  requireList(sources, ['changes', 'sources']);
  requireRecord(lines, ['changes', 'lines'], 'amounts by line');
  const known = base.lines.map((line) => line.id);
  for (const [line, amount] of Object.entries(lines)) {
    const path = ['changes', 'lines', line];
    if (!known.includes(line)) refuse('invalidStandard', path, `one of ${known.join(', ')}`, line);
    requireRecord(amount, path, 'amounts { rural, urban }');
  }
  if (id === base.id) {
    refuse('invalidStandard', ['changes', 'id'], 'a key other than that of the base', id);
  }
  const changed = (line: IncomeLine): IncomeLine => {
    const amount = Object.hasOwn(lines, line.id) ? lines[line.id] : undefined;
    return amount === undefined ? line : { ...line, amount, provenance };
  };
  const { deprivationCutoff: atLeast } = changes;
  // What a rule says of a changed line or of the number of deprivations is then said by the place.
  const restated = (rule: StatusRule): StatusRule => {
    const counts = atLeast !== undefined && rule.deprivations !== 'any';
    const bounds = [rule.over, rule.under].some((id) => id !== null && Object.hasOwn(lines, id));
    return counts || bounds ? { ...rule, provenance } : rule;
  };
  const local: Standard = {
    ...base,
    id,
    name,
    place,
    base: base.id,
    inForce,
    sources: [...base.sources, ...sources],
    lines: base.lines.map(changed),
    deprivationCutoff: atLeast === undefined ? base.deprivationCutoff : { atLeast, provenance },
    rules: base.rules.map(restated),
    groups: [],
    forms: [],
  };
  return checkStandardAt(local, ['changes']);
}
