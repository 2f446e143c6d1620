import type { Language } from '../../../model/language.ts';
import {
  confidenceWords,
  type LegalSource,
  type Provenance,
} from '../../../model/standard/provenance.ts';

/** The source of an item in brackets, with what is not sure of it; empty where there is nothing. */
export function cite(
  { source, article, confidence }: Provenance,
  sources: readonly LegalSource[],
  language: Language,
): string {
  const title = sources.find(({ id }) => id === source)?.title[language];
  const doubt = confidenceWords[confidence][language];
  const text = [title, article].filter(Boolean).join(', ');
  const parts = [text, doubt].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
}
