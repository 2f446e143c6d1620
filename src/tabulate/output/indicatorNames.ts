import type { Language } from '../../model/language.ts';
import type { Table, TableIndicator } from '../table.ts';
import { measureNames } from './measureNames.ts';
import { wordsOfSetting } from './outputWords.ts';

/**
 * What the indicators of a table are called, no two alike: by the plan where it says so, else by their
 * measure and the settings that tell it from others of its kind, and by their id where that is not enough.
 */
export function indicatorNames(table: Table, language: Language): string[] {
  const names = table.indicators.map((indicator) => nameOf(indicator, language));
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return table.indicators.map(({ id }, place) => {
    const name = names[place] as string;
    return times.get(name) === 1 ? name : `${name} [${id}]`;
  });
}

function nameOf({ id, label, measure, conventions }: TableIndicator, language: Language): string {
  const own = label?.[language];
  if (own !== undefined) return own;
  // A table may come from a file.
  if (!Object.hasOwn(measureNames, measure)) return id;
  const { settings, ...name } = measureNames[measure];
  const said = settings.flatMap((setting) => {
    if (!Object.hasOwn(conventions, setting)) return [];
    const value = String(conventions[setting]);
    const words = wordsOfSetting(setting, value)?.[language] ?? inLanguage(value, language);
    return words === '' ? [] : [words];
  });
  const head = `${name[language].charAt(0).toUpperCase()}${name[language].slice(1)}`;
  return said.length === 0 ? head : `${head} (${said.join('; ')})`;
}

/** A numeral with the decimal sign of the language; any other text as it is. */
function inLanguage(text: string, language: Language): string {
  return language === 'vi' && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}
