import { checkStandardAt } from '../model/standard/checkStandardAt.ts';
import { confidenceWords, type LocalText, type Provenance } from '../model/standard/provenance.ts';
import type { Standard } from '../model/standard/standard.ts';
import { unpublished } from './compare/amountItems.ts';
import type { Item, StandardItem } from './compare/item.ts';
import { itemsOf } from './compare/itemsOf.ts';

/** One difference between two standards. */
export interface StandardChange {
  /** What it is about. */
  readonly item: StandardItem;
  /** The key of the line, indicator, status … */
  readonly id: string;
  /** Whether it came in, went out, or is another. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** How it was; `null` when it came in. */
  readonly before: LocalText | null;
  /** How it is; `null` when it went out. */
  readonly after: LocalText | null;
  /** The difference in a sentence. */
  readonly text: LocalText;
  /** Where the earlier item comes from; `null` when it came in, and for items of several sources. */
  readonly provenanceBefore: Provenance | null;
  /** Where the later item comes from; `null` when it went out, and for items of several sources. */
  readonly provenanceAfter: Provenance | null;
}

/**
 * What changed from one standard to another: the place, spans in force, lines and their unit,
 * boundaries, the deprivation cut-off, the rules, dimensions, indicators and their cut-offs, groups of
 * persons, forms of points.
 *
 * Convention: items are matched by their keys and compared by their words, a cut-off by its condition
 * too. A line or cut-off that was not published is said to be so, never taken for unchanged. The text
 * marks what was not seen in the law (recalled, second-hand, from a draft), and the same words that are
 * less or more sure than before are a change: they do not prove that the law kept them.
 * `'removed'` says that the later standard, as data, lacks the item: the law dropped it, or it was not
 * found.
 *
 * @param before - the earlier standard
 * @param after - the later one
 * @returns the differences, each as data and as a Vietnamese and an English sentence
 * @throws PovertyError the codes of `checkStandard` for a faulty standard
 * @example
 * import { compareStandards, vietnam2016, vietnam2022 } from 'poverty-indicators/standards';
 *
 * const changes = compareStandards(vietnam2016, vietnam2022);
 * changes.find(({ item, id }) => item === 'line' && id === 'poverty.rural')?.text.en;
 * // => 'poverty line, rural: 700,000 → 1,500,000'
 */
export function compareStandards(before: Standard, after: Standard): StandardChange[] {
  checkStandardAt(before, ['before']);
  checkStandardAt(after, ['after']);
  return difference(itemsOf(before), itemsOf(after));
}

function difference(before: readonly Item[], after: readonly Item[]): StandardChange[] {
  const old = new Map(before.map((each) => [keyOf(each), each]));
  const now = new Map(after.map((each) => [keyOf(each), each]));
  const kept = before.map((each) => {
    const next = now.get(keyOf(each));
    return next === undefined ? removed(each) : changed(each, next);
  });
  const come = after.filter((each) => !old.has(keyOf(each))).map(added);
  return [...kept, ...come].filter((change) => change !== null);
}

function keyOf({ item, id }: Item): string {
  return `${item} ${id}`;
}

function added(after: Item): StandardChange {
  const { vi, en } = after.name;
  const text = { vi: `thêm ${vi}: ${told(after, 'vi')}`, en: `${en} added: ${told(after, 'en')}` };
  return changeOf('added', null, after, text);
}

function removed(before: Item): StandardChange {
  const { vi, en } = before.name;
  const text = {
    vi: `bỏ ${vi}: ${told(before, 'vi')}`,
    en: `${en} removed: ${told(before, 'en')}`,
  };
  return changeOf('removed', before, null, text);
}

/** The change from an item to the one that took its place, or `null` where there is none. */
function changed(before: Item, after: Item): StandardChange | null {
  const sameWords = before.value.vi === after.value.vi && before.value.en === after.value.en;
  const sameDoubt = doubtOf(before, 'en') === doubtOf(after, 'en');
  if (sameWords && sameDoubt && before.condition === after.condition) return null;
  const text = (language: 'vi' | 'en') => `${before.name[language]}: ${turn(language)}`;
  const turn = (language: 'vi' | 'en') =>
    sameWords && sameDoubt
      ? { vi: 'cùng câu chữ, khác điều kiện', en: 'the same words, another condition' }[language]
      : `${told(before, language)} → ${told(after, language)}`;
  return changeOf('changed', before, after, { vi: text('vi'), en: text('en') });
}

function changeOf(
  kind: StandardChange['kind'],
  before: Item | null,
  after: Item | null,
  text: LocalText,
): StandardChange {
  const { item, id } = (after ?? before) as Item;
  return {
    item,
    id,
    kind,
    before: before?.value ?? null,
    after: after?.value ?? null,
    text,
    provenanceBefore: before?.provenance ?? null,
    provenanceAfter: after?.provenance ?? null,
  };
}

/** The words of an item, and what is not sure of them. */
function told(item: Item, language: 'vi' | 'en'): string {
  const doubt = doubtOf(item, language);
  return doubt === '' ? item.value[language] : `${item.value[language]} (${doubt})`;
}

/** Of what was not published there is no more to say. */
function doubtOf({ provenance, value }: Item, language: 'vi' | 'en'): string {
  return provenance === null || value.en === unpublished.en
    ? ''
    : confidenceWords[provenance.confidence][language];
}
