import { factLabels, valueLabels } from '../../../model/household/factLabels.ts';
import type { Language } from '../../../model/language.ts';

/** What a fact is about, as what is asked for: in Vietnamese a question of yes or no as such a question. */
export function factWords(fact: keyof typeof factLabels, language: Language): string {
  const values: Readonly<Record<string, { readonly vi: string }>> =
    fact in valueLabels ? valueLabels[fact as keyof typeof valueLabels] : {};
  const holds = values.true;
  return language === 'vi' && holds !== undefined
    ? `${holds.vi} hay không`
    : factLabels[fact][language];
}
