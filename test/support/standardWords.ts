import type { Confidence, LegalSource, Provenance } from '../../src/model/standard/provenance.ts';
import type { Standard } from '../../src/model/standard/standard.ts';

/** How each confidence is printed beside an item. What was not verified never looks as if it were. */
export const confidenceWords: { readonly [confidence in Confidence]: string } = {
  seen: 'seen',
  secondHand: '**second-hand**',
  derived: 'derived',
  recalled: '**recalled, not verified**',
  draft: '**draft only**',
  notFound: '**not found**',
};

const meanings: { readonly [confidence in Confidence]: string } = {
  seen: 'read in the text, or quoted from it by a legal portal or the press; the note says so where it was a report',
  secondHand:
    'read in a summary, a translation, or somebody’s note or program, not in a text of law',
  derived: 'computed or concluded from what was read',
  recalled:
    'written from memory; no public copy that has it was found, so check it before you rely on it',
  draft:
    'read in a draft; the final text was not found and may differ, so it is not applied unless asked for by name',
  notFound: 'looked for and not found; asking for it is an error, not a guess',
};

/** The words for the confidences, as a list. */
export function legend(): string {
  return Object.entries(meanings)
    .map(([confidence, meaning]) => `- ${confidenceWords[confidence as Confidence]}: ${meaning}.`)
    .join('\n');
}

/** Where an item comes from and how sure that is. */
export function cite(provenance: Provenance, { sources }: Pick<Standard, 'sources'>): string {
  const { source, article, confidence } = provenance;
  const title = sources.find(({ id }) => id === source)?.title.vi;
  return [title, article, confidenceWords[confidence]].filter(Boolean).join(', ');
}

/** Sources with their days and where they were read. */
export function sourceList(sources: readonly LegalSource[]): string {
  const day = (known: string | null) => known ?? confidenceWords.notFound;
  return sources
    .map(({ title, issued, effective, readAt }) =>
      [
        `- **${title.vi}** (${title.en}); issued ${day(issued)}, in effect ${day(effective)}. Read at:`,
        ...readAt.map((place) => `  - ${place}`),
      ].join('\n'),
    )
    .join('\n');
}

/** The notes of some items, each once, in Vietnamese and English. */
export function notes(items: readonly { readonly provenance: Provenance }[]): string {
  const all = items.flatMap(({ provenance: { note } }) =>
    note === null ? [] : [`- ${note.en} / *${note.vi}*`],
  );
  return [...new Set(all)].join('\n');
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The parts of a page, with an empty line between them. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The line on top of every page. */
export const printed =
  '<!-- Printed from src/standards by test/standards/pages.test.ts: change the data, not this page. -->';
