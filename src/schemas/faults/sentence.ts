import type { ErrorPath } from '../../errors.ts';
import { factLabels } from '../../model/household/factLabels.ts';
import type { Language } from '../../model/language.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import { describeValue } from '../../require.ts';

/** A fault in a sentence: "member 2, day of birth: expected a day …, got …". */
export function sentence(
  path: ErrorPath,
  expected: LocalText,
  input: unknown,
  language: Language,
): string {
  return placed(path, expectation(expected, input, language), language);
}

/** A text with the place in front. */
export function placed(path: ErrorPath, text: string, language: Language): string {
  const place = placeWords(path, language);
  return place === '' ? text : `${place}: ${text}`;
}

/** What was expected and what stood there. */
export function expectation(expected: LocalText, input: unknown, language: Language): string {
  const isNothing = input === undefined || input === null;
  if (language === 'en') {
    return `expected ${expected.en}, got ${isNothing ? 'nothing' : describeValue(input)}`;
  }
  const got = isNothing ? 'nhưng chưa có' : `nhưng lại là ${inVietnamese(input)}`;
  return `cần ${expected.vi}, ${got}`;
}

/** Where a value stands, by the names of facts where they have one. */
function placeWords(path: ErrorPath, language: Language): string {
  const member = path[0] === 'members' && typeof path[1] === 'number' ? path[1] + 1 : null;
  const who =
    member === null ? '' : language === 'vi' ? `nhân khẩu thứ ${member}` : `member ${member}`;
  const inner = member === null ? path : path.slice(2);
  const last = inner.at(-1);
  const label =
    typeof last === 'string' && Object.hasOwn(factLabels, last)
      ? factLabels[last as keyof typeof factLabels][language]
      : pathText(inner);
  return [who, label].filter((part) => part !== '').join(', ');
}

function pathText(path: ErrorPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

function inVietnamese(value: unknown): string {
  if (Array.isArray(value)) return `một danh sách ${value.length} mục`;
  return typeof value === 'object' || typeof value === 'function'
    ? 'một bản ghi'
    : describeValue(value);
}
