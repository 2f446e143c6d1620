import type {
  IndexBand,
  IndexIndicator,
  MultidimensionalIndex,
} from '../../src/model/multidimensional/multidimensionalIndex.ts';
import {
  type Confidence,
  confidences,
  type LegalSource,
  type Provenance,
} from '../../src/model/standard/provenance.ts';
import { indexFence } from './indexExamples.ts';
import { asFraction, indicatorsIn, wholeNumbers } from './indices.ts';
import { provenancesIn } from './standards.ts';
import { confidenceWords, legend, notes, page, table } from './standardWords.ts';

/** The line on top of the page of an index. */
const printed =
  '<!-- Printed from src/standards by test/standards/multidimensional/pages.test.ts: change the data, not this page. -->';

/** The page of a multidimensional index. */
export function indexPage(index: MultidimensionalIndex): string {
  return page([
    printed,
    `# ${index.id}`,
    `The ${index.name?.en} (*${index.name?.vi}*).`,
    scope(index),
    indexFence(index.id),
    ...rule(index),
    ...indicators(index),
    ...bands(index),
    ...unverified(index),
    '## Sources',
    (index.sources ?? []).map(source).join('\n'),
    '## How sure',
    legend(),
  ]);
}

function scope({ place, unit }: MultidimensionalIndex): string {
  const where = place === undefined ? 'It is of no one place.' : `It is used in \`${place}\`.`;
  const whom = {
    person: 'It counts persons, who share the deprivations of their household.',
    household: 'It counts households.',
    none: 'Whether it counts households or persons is left to the data.',
  }[unit ?? 'none'];
  return `${where} ${whom} [All standards and indices](index.md).`;
}

function rule(index: MultidimensionalIndex): string[] {
  const { of, reach } = wholeNumbers(index);
  const [above, below] = asFraction(index.cutoff);
  const exact = BigInt(reach) * below === above * BigInt(of);
  const whole = exact
    ? `which is ${reach} of ${of} parts exactly`
    : `for which ${reach} of ${of} parts are needed`;
  return [
    '## Who is poor',
    `Poor is whose weighted deprivations come to **${index.cutoff}** or more, ${whole}.`,
    `By: ${cite(index.provenance, index)}.`,
    notes(noted([index])),
  ];
}

function indicators(index: MultidimensionalIndex): string[] {
  const all = indicatorsIn(index);
  const { weights, of } = wholeNumbers(index);
  const cell = (indicator: IndexIndicator) => [
    `${indicator.name?.en} (*${indicator.name?.vi}*)`,
    `\`${indicator.id}\``,
    `${indicator.weight}`,
    `${weights[all.indexOf(indicator)]}`,
    cite(indicator.provenance, index),
  ];
  return [
    '## Dimensions and indicators',
    `${index.dimensions.length} dimensions, ${all.length} indicators; all weights together are ${of} parts.`,
    ...index.dimensions.flatMap((dimension) => {
      const parts = dimension.indicators.map((each) => weights[all.indexOf(each)] ?? 0);
      const sum = parts.reduce((total, part) => total + part, 0);
      return [
        `### ${capital(dimension.name?.en ?? '')} (${dimension.name?.vi})`,
        `${sum} of ${of} parts.`,
        table(['indicator', 'column', 'weight', 'parts', 'by'], dimension.indicators.map(cell)),
        dimension.indicators.flatMap(words).join('\n'),
        notes(noted(dimension.indicators)),
      ];
    }),
  ];
}

function words({ name, deprivedWhen }: IndexIndicator): string[] {
  const title = `**${capital(name?.en ?? '')}**`;
  if (deprivedWhen === undefined) return [`- ${title}: the cut-off in words was not read.`];
  return [`- ${title}: deprived when ${deprivedWhen.en}.`, `  *Thiếu hụt khi ${deprivedWhen.vi}.*`];
}

function bands(index: MultidimensionalIndex): string[] {
  const list = index.bands ?? [];
  if (list.length === 0) return [];
  const own = list.filter(({ columns }) => columns !== undefined);
  return [
    '## Bands',
    table(
      ['band', 'id', 'score', 'by'],
      list.map((band) => [
        `${band.name?.en} (*${band.name?.vi}*)`,
        `\`${band.id}\``,
        range(band),
        cite(band.provenance, index),
      ]),
    ),
    notes(noted(list)),
    ...own.map(({ id, columns }) =>
      [
        `\`${id}\` has columns of its own:`,
        ...Object.entries(columns ?? {}).map(([key, column]) => `\`${key}\` → \`${column}\`,`),
      ]
        .join(' ')
        .replace(/,$/, '.'),
    ),
  ];
}

function range({ from, below, columns }: IndexBand): string {
  const upper = below === undefined ? '' : ` and below ${below}`;
  const among = columns === undefined ? '' : ', of the poor, by stricter cut-offs';
  return `${from} or more${upper}${among}`;
}

/** The items that nobody should take for verified, by how sure they are. */
function unverified(index: MultidimensionalIndex): string[] {
  const items = [
    { ...index, label: 'structure and cut-off' },
    ...indicatorsIn(index).map((each) => ({ ...each, label: each.name?.en ?? each.id })),
    ...(index.bands ?? []).map((each) => ({ ...each, label: `band ${each.name?.en}` })),
  ];
  const lists = confidences
    .filter((confidence) => confidence !== 'seen')
    .map((confidence) => {
      const own = items.filter(({ provenance }) => provenance?.confidence === confidence);
      const names = own.map(({ label }) => label).join('; ');
      return own.length === 0 ? '' : `- ${confidenceWords[confidence]}: ${names}.`;
    });
  const silent = indicatorsIn(index).filter(({ deprivedWhen }) => deprivedWhen === undefined);
  const words = silent.map(({ name }) => name?.en).join('; ');
  const open =
    silent.length === 0 ? '' : `- cut-off in words ${confidenceWords.notFound}: ${words}.`;
  return [
    '## What is not verified',
    [...lists, open].filter(Boolean).join('\n') || 'Nothing: every item was seen.',
  ];
}

function cite(provenance: Provenance | undefined, { sources }: MultidimensionalIndex): string {
  if (provenance === undefined) return confidenceWords.notFound;
  const { source: id, article, confidence } = provenance;
  const title = sources?.find((each) => each.id === id)?.title.en;
  return [title, article, confidenceWords[confidence]].filter(Boolean).join(', ');
}

function source({ title, issued, readAt }: LegalSource): string {
  const day = issued === null ? '' : `; issued ${issued}`;
  return [
    `- **${title.en}** (${title.vi})${day}. Read at:`,
    ...readAt.map((place) => `  - ${place}`),
  ].join('\n');
}

/** The items that say where they come from. */
function noted(items: readonly { readonly provenance?: Provenance }[]) {
  return items.flatMap(({ provenance }) => (provenance === undefined ? [] : [{ provenance }]));
}

/** The part of the page of all standards that leads to the indices. */
export function indicesSection(indices: readonly MultidimensionalIndex[]): string[] {
  const countOf = (index: MultidimensionalIndex, confidence: Confidence) =>
    provenancesIn(index).filter(({ provenance }) => provenance.confidence === confidence).length;
  return [
    '## Multidimensional indices',
    'Published indices by the counting method, for [`poverty-indicators/multidimensional`](../multidimensional.md): weights and cut-offs as exact fractions. An index whose structure is not known in full is not here.',
    table(
      ['index', 'place', 'counts', 'dimensions', 'indicators', 'poor from', 'bands'],
      indices.map((index) => [
        `[${index.id}](${index.id}.md)`,
        index.place === undefined ? '–' : `\`${index.place}\``,
        index.unit === undefined ? 'either' : `${index.unit}s`,
        `${index.dimensions.length}`,
        `${indicatorsIn(index).length}`,
        `${index.cutoff}`,
        index.bands?.map(({ id }) => id).join(', ') ?? '',
      ]),
    ),
    'How sure their items are – an index with its cut-off, its indicators with their weights, its bands:',
    table(
      ['index', ...confidences.map((confidence) => confidenceWords[confidence])],
      indices.map((index) => [
        `[${index.id}](${index.id}.md)`,
        ...confidences.map((confidence) => `${countOf(index, confidence)}`),
      ]),
    ),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
