import { expect } from 'vitest';
import type { LocalText } from '../../src/model/standard/provenance.ts';

/** The labels of values, fact by fact. */
export interface ValueLabels {
  readonly [fact: string]: { readonly [value: string]: LocalText };
}

/** Holds that every value of every fact has a label of its own in both languages, and no other has. */
export function expectLabels(
  labels: ValueLabels,
  facts: Readonly<Record<string, readonly (string | boolean)[]>>,
): void {
  const wanted = Object.entries(facts).map(([fact, values]) => [fact, values.map(String).sort()]);
  const found = Object.entries(labels).map(([fact, of]) => [fact, Object.keys(of).sort()]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  for (const [fact, of] of Object.entries(labels)) expectWords(Object.values(of), fact);
}

/** Holds that texts are told apart in each language, and can stand in the middle of a sentence. */
export function expectWords(texts: readonly LocalText[], where: string): void {
  for (const language of ['vi', 'en'] as const) {
    const words = texts.map((text) => text[language]);
    expect([where, new Set(words).size]).toEqual([where, words.length]);
    expect(words.filter((word) => !/^\p{Ll}.*[^.\s]$/u.test(word))).toEqual([]);
  }
}
