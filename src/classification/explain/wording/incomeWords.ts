import { groupDigits } from '../../../exact/groupDigits.ts';
import type { Language } from '../../../model/language.ts';
import { sentence } from '../../../model/words.ts';
import type { Classification, LineComparison } from '../../classification.ts';
import { cite } from './cite.ts';

/** The income against every line. */
export function incomeSentences({ income, sources }: Classification, language: Language): string[] {
  if (income === null) {
    return [language === 'vi' ? 'Chưa rõ thu nhập.' : 'The income is unknown.'];
  }
  const { perCapita, currency, per, lines } = income;
  const amount = money(perCapita, currency, per, language);
  const head = language === 'vi' ? `thu nhập bình quân ${amount}` : `the income is ${amount}`;
  const against = lines.map(
    (line) => lineWords(line, currency, language) + cite(line.provenance, sources, language),
  );
  return [sentence([head, ...against].join('; '))];
}

const positions = {
  below: { vi: 'thấp hơn', en: 'below' },
  on: { vi: 'bằng đúng', en: 'exactly on' },
  above: { vi: 'cao hơn', en: 'above' },
} as const;

function lineWords(line: LineComparison, currency: string, language: Language): string {
  const vi = language === 'vi';
  const { position, amount, name } = line;
  if (position === null || amount === null) {
    return vi
      ? `${name.vi} chưa công bố hoặc chưa tìm thấy`
      : `the ${name.en} was not published or not found`;
  }
  const size = amountWords(amount, currency, language);
  const where = positions[position][language];
  if (position !== 'on')
    return vi ? `${where} ${name.vi} ${size}` : `${where} the ${name.en} of ${size}`;
  const counts = line.under
    ? { vi: 'tính là không vượt mức', en: 'which counts as under it' }
    : { vi: 'tính là vượt mức', en: 'which counts as over it' };
  return vi
    ? `${where} ${name.vi} ${size}, ${counts.vi}`
    : `${where} the ${name.en} of ${size}, ${counts.en}`;
}

function amountWords(amount: string, currency: string, language: Language): string {
  const unit = currency === 'VND' ? { vi: 'đồng', en: 'đồng' }[language] : currency;
  return `${groupDigits(amount, language)} ${unit}`;
}

/** An amount for a person a month or a year. */
export function money(
  amount: string,
  currency: string,
  per: 'month' | 'year',
  language: Language,
): string {
  const period = { month: { vi: 'tháng', en: 'month' }, year: { vi: 'năm', en: 'year' } }[per][
    language
  ];
  const size = amountWords(amount, currency, language);
  return language === 'vi' ? `${size}/người/${period}` : `${size} a person a ${period}`;
}
