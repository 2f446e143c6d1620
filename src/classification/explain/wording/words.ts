import type { Language } from '../../../model/language.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as it is read aloud. */
export function dayWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return language === 'vi'
    ? `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
    : `${day} ${months[month - 1]} ${year}`;
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

/** A member by the number in the list, counted from 1. */
export function memberName(member: number, language: Language): string {
  return language === 'vi' ? `nhân khẩu thứ ${member + 1}` : `member ${member + 1}`;
}
