import type { LocalText } from '../../model/standard/provenance.ts';
import { statusNames } from '../../model/standard/status.ts';

/** The columns of tidy rows beside those of the plan, and their heads. */
export const columnWords = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  value: { vi: 'Giá trị', en: 'Value' },
  rows: { vi: 'Số quan sát', en: 'Rows' },
  population: { vi: 'Dân số (quyền số)', en: 'Population (weight)' },
  lowest: { vi: 'Cận dưới', en: 'Lowest' },
  highest: { vi: 'Cận trên', en: 'Highest' },
  resolution: { vi: 'Sai số của số liệu gộp', en: 'Resolution' },
  missing: { vi: 'Số quan sát thiếu số liệu', en: 'Rows without a value' },
  omitted: { vi: 'Số quan sát bị loại', en: 'Rows left out' },
  changed: { vi: 'Số quan sát bị thay giá trị', en: 'Rows with another value' },
  suppressed: { vi: 'Không công bố', en: 'Suppressed' },
} as const satisfies { readonly [column: string]: LocalText };

/** A column of tidy rows that is not of the plan. */
export type FigureColumn = keyof typeof columnWords;

/** The heads of a column of rows where it is known what a row is. */
export const rowUnitWords = {
  household: { vi: 'Số hộ', en: 'Households' },
  person: { vi: 'Số người', en: 'Persons' },
} as const satisfies { readonly [unit: string]: LocalText };

/** What stands for a total over a column. */
export const totalWords: LocalText = { vi: 'Tổng', en: 'Total' };

/** Why a figure was suppressed. */
export const suppressedWords = {
  small: { vi: 'số quan sát quá ít', en: 'too few' },
  complementary: { vi: 'để bảo vệ số khác', en: 'to hide another' },
} as const satisfies { readonly [why: string]: LocalText };

/** Settings in words; an empty one is what everybody expects and is not said. */
const settingWords: { readonly [setting: string]: { readonly [value: string]: LocalText } } = {
  among: {
    all: { vi: '', en: '' },
    everybody: { vi: '', en: '' },
    poor: { vi: 'trong số nghèo', en: 'among the poor' },
  },
  status: {
    ...statusNames,
    poorOrNearPoor: { vi: 'hộ nghèo và hộ cận nghèo', en: 'poor or near-poor' },
    undetermined: { vi: 'chưa xác định', en: 'undetermined' },
  },
};

/** The words of a setting's value, if it has any but its own. */
export function wordsOfSetting(setting: string, value: string): LocalText | null {
  const words = Object.hasOwn(settingWords, setting) ? settingWords[setting] : undefined;
  return words !== undefined && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}
