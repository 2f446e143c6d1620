import { areas } from '../../model/area.ts';
import { valueLabels } from '../../model/household/factLabels.ts';
import {
  type FactValue,
  type HouseholdFact,
  householdFacts,
  type PersonFact,
  personFacts,
} from '../../model/household/facts.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import { shortWords, unknownWords, yesNoWords } from './shortWords.ts';

/** A fact that a cell holds in words. */
export type WordFact = PersonFact | HouseholdFact | 'area' | 'ethnicMinority';

/** The words of a fact by their plain form, and what is expected, in words. */
export interface WordTable {
  readonly values: ReadonlyMap<string, FactValue>;
  readonly expected: LocalText;
}

/** A text without what makes no difference: NFC or NFD, upper or lower case, odd white space. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a cell says that nothing is known. */
export function isUnknown(cell: string): boolean {
  return (unknownWords as readonly string[]).includes(plain(cell));
}

const tables = /* @__PURE__ */ new Map<WordFact, WordTable>();

/** The words of a fact, gathered when they are first asked for. */
export function wordsOf(fact: WordFact): WordTable {
  const known = tables.get(fact);
  if (known !== undefined) return known;
  const made = makeTable(fact);
  tables.set(fact, made);
  return made;
}

function makeTable(fact: WordFact): WordTable {
  const words = new Map<string, FactValue>();
  const labels: Readonly<Record<string, LocalText>> =
    fact === 'area' || fact === 'ethnicMinority' ? {} : valueLabels[fact];
  const short: Readonly<Record<string, readonly string[]>> =
    fact in shortWords ? shortWords[fact as keyof typeof shortWords] : {};
  const values = valuesOf(fact);
  for (const value of values) {
    const key = String(value);
    const own = labels[key];
    const spellings = [
      key,
      ...(own === undefined ? [] : [own.vi, own.en]),
      ...(short[key] ?? []),
      ...(typeof value === 'boolean' ? yesNoWords[`${value}`] : []),
    ];
    for (const spelling of spellings) words.set(plain(spelling), value);
  }
  return { values: words, expected: expectedOf(values, labels, short) };
}

function valuesOf(fact: WordFact): readonly FactValue[] {
  if (fact === 'area') return areas;
  if (fact === 'ethnicMinority') return [true, false];
  return { ...personFacts, ...householdFacts }[fact];
}

function expectedOf(
  values: readonly FactValue[],
  labels: Readonly<Record<string, LocalText>>,
  short: Readonly<Record<string, readonly string[]>>,
): LocalText {
  if (typeof values[0] === 'boolean') return { vi: "'có' hoặc 'không'", en: "'có' or 'không'" };
  const words = values.map((value) => {
    const word = short[String(value)]?.[0] ?? labels[String(value)]?.vi ?? String(value);
    return `'${word}'`;
  });
  return { vi: words.join(' hoặc '), en: words.join(' or ') };
}
