import type { Language } from './language.ts';
import type { LocalText } from './standard/provenance.ts';

/** A thing's name, or its id where it has none. */
export function named(id: string, name: LocalText | null | undefined, language: Language): string {
  return name?.[language] ?? id;
}

/** A list as it is read aloud, joined by "and" or "or". */
export function joined(items: readonly string[], language: Language, by: 'and' | 'or'): string {
  const word = { vi: { and: 'và', or: 'hoặc' }, en: { and: 'and', or: 'or' } }[language][by];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** A sentence: a capital letter in front, a full stop behind. */
export function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}
