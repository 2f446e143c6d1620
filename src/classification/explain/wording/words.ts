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

/** A member by the number in the list, counted from 1. */
export function memberName(member: number, language: Language): string {
  return language === 'vi' ? `nhân khẩu thứ ${member + 1}` : `member ${member + 1}`;
}
