import { groupDigits } from '../../src/exact/groupDigits.ts';
import { describeRule } from '../../src/model/standard/describeRule.ts';
import type { LegalSource } from '../../src/model/standard/provenance.ts';
import type { IncomeLine, Standard, StandardIndicator } from '../../src/model/standard/standard.ts';
import { statusNames } from '../../src/model/standard/status.ts';
import { compareStandards } from '../../src/standards/compareStandards.ts';
import { fence } from './standardExamples.ts';
import { indicatorsOf, provenancesIn } from './standards.ts';
import {
  cite,
  confidenceWords,
  legend,
  notes,
  page,
  printed,
  sourceList,
  table,
} from './standardWords.ts';

/** The page of a standard; `before` is the standard that it is compared with. */
export function standardPage(standard: Standard, before: Standard | null): string {
  return page([
    printed,
    `# ${standard.id}`,
    `The ${standard.name.en} (*${standard.name.vi}*).`,
    scope(standard),
    fence(standard.id),
    ...inForce(standard),
    ...lines(standard),
    ...rules(standard),
    ...dimensions(standard),
    ...groups(standard),
    ...forms(standard),
    ...changes(standard, before),
    ...unverified(standard),
    ...sources(standard),
    '## How sure',
    legend(),
  ]);
}

function scope({ place, base, currency, per }: Standard): string {
  const of =
    base === null ? '' : ` It changes [${base}](${base}.md) for its place and keeps the rest.`;
  return `It holds in \`${place}\`. Its lines are in ${currency} a person a ${per}, nominal.${of} [All standards](index.md).`;
}

function inForce(standard: Standard): string[] {
  const spans = standard.inForce;
  const rows = spans.map(({ from, to, provenance }) => [from, to, cite(provenance, standard)]);
  return ['## In force', table(['from', 'to, this day included', 'by'], rows), notes(spans)];
}

const unknown = confidenceWords.notFound;

function amountOf({ amount }: IncomeLine, area: 'rural' | 'urban'): string {
  const value = amount[area];
  return value === null ? unknown : groupDigits(String(value), 'en');
}

function boundaryOf({ boundary, provenance }: IncomeLine): string {
  if (provenance.confidence === 'notFound') return unknown;
  return boundary === 'atOrBelow' ? 'under it (≤)' : 'over it (<)';
}

function lines(standard: Standard): string[] {
  const rows = standard.lines.map((line) => [
    `${line.name.en} (*${line.name.vi}*)`,
    amountOf(line, 'rural'),
    amountOf(line, 'urban'),
    boundaryOf(line),
    cite(line.provenance, standard),
  ]);
  return [
    '## Lines',
    table(['line', 'rural', 'urban', 'who is exactly on it is', 'by'], rows),
    notes(standard.lines),
  ];
}

function rules(standard: Standard): string[] {
  const { deprivationCutoff } = standard;
  const rows = standard.rules.map((rule) => {
    const words = describeRule(standard, rule);
    const status = statusNames[rule.status];
    return [`${status.en} (*${status.vi}*)`, words.en, words.vi, cite(rule.provenance, standard)];
  });
  return [
    '## Rules',
    'For every income and number of deprivations exactly one rule holds.',
    table(['household', 'when', 'khi', 'by'], rows),
    `The number of deprivations that the rules ask for, ${deprivationCutoff.atLeast}: ${cite(deprivationCutoff.provenance, standard)}.`,
    notes([...standard.rules, deprivationCutoff]),
  ];
}

function dimensions(standard: Standard): string[] {
  const order = indicatorsOf(standard);
  return [
    '## Dimensions and indicators',
    `${standard.dimensions.length} dimensions, ${order.length} indicators. Each indicator says when a household is deprived (*thiếu hụt*), where that comes from, and where its name does.`,
    ...standard.dimensions.flatMap(({ name, indicators, provenance }) => [
      `### ${capital(name.en)} (${name.vi})`,
      `Name: ${cite(provenance, standard)}.`,
      notes([{ provenance }]),
      ...indicators.map((each) => indicator(each, order.indexOf(each) + 1, standard)),
    ]),
  ];
}

function indicator(
  { name, provenance, cutoff }: StandardIndicator,
  number: number,
  standard: Standard,
) {
  const { text } = cutoff;
  return [
    `**${number}. ${capital(name.en)}** (${name.vi})`,
    '',
    `- Deprived when: ${text?.en ?? unknown}.`,
    `- *Thiếu hụt khi: ${text?.vi ?? 'chưa tìm thấy'}.*`,
    `- Cut-off: ${cite(cutoff.provenance, standard)}. Name: ${cite(provenance, standard)}.`,
    ...notes([cutoff, { provenance }]).split('\n').filter(Boolean),
  ].join('\n');
}

function groups(standard: Standard): string[] {
  const rows = standard.groups.map(({ name, statuses, under, from, to, provenance }) => [
    `${name.en} (*${name.vi}*)`,
    statuses.map((status) => statusNames[status].en).join(', '),
    standard.lines.find(({ id }) => id === under)?.name.en ?? '',
    from ?? unknown,
    to ?? unknown,
    cite(provenance, standard),
  ]);
  if (rows.length === 0) return [];
  return [
    '## Groups',
    'Persons whom a later text adds; no line moves.',
    table(
      [
        'member',
        'of a household that is',
        'with an income under the',
        'from',
        'to, the last day on which it is known to apply',
        'by',
      ],
      rows,
    ),
    notes(standard.groups),
  ];
}

function forms(standard: Standard): string[] {
  const title = '## Points of the forms';
  if (standard.forms.length === 0) {
    const none =
      standard.base === null
        ? `${capital(unknown)}: asking for one is an error.`
        : 'None: those of the base stand for its lines, not for these. Asking for one is an error.';
    return [title, none];
  }
  return standard.forms.flatMap((form, row) => {
    const rows = form.lines.map(({ line, atMost, provenance }) => [
      standard.lines.find(({ id }) => id === line)?.name.en ?? '',
      `≤ ${atMost.rural ?? unknown}`,
      `≤ ${atMost.urban ?? unknown}`,
      cite(provenance, standard),
    ]);
    return [
      row === 0 ? title : '',
      `In use from ${form.inUse.from} to ${form.inUse.to}: ${cite(form.provenance, standard)}. A deprivation is ${form.perDeprivation} points of B; points of A stand for income.`,
      table(['under the', 'rural, points of A', 'urban, points of A', 'by'], rows),
      notes([form, ...form.lines]),
    ];
  });
}

function changes(standard: Standard, before: Standard | null): string[] {
  const title = '## What changed';
  if (before === null) {
    return [
      title,
      'No earlier standard is in the package, so there is nothing to compare it with.',
    ];
  }
  const found = compareStandards(before, standard);
  const items = found.map(({ text, provenanceBefore, provenanceAfter }) => {
    const by = [
      ...(provenanceBefore === null ? [] : [`before: ${cite(provenanceBefore, before)}`]),
      ...(provenanceAfter === null ? [] : [`after: ${cite(provenanceAfter, standard)}`]),
    ].join('; ');
    return [`- ${capital(text.en)}`, `  *${capital(text.vi)}*`, by && `  (${by})`]
      .filter(Boolean)
      .join('\n');
  });
  const told = new Set(found.map(({ item, id }) => `${item} ${id}`));
  const open = indicatorsOf(standard).filter(
    ({ id, cutoff }) =>
      !told.has(`cutoff ${id}`) &&
      cutoff.provenance.confidence !== 'seen' &&
      standard.base === null,
  );
  const doubts = open.map(
    ({ name, cutoff }) => `- ${name.en}: ${confidenceWords[cutoff.provenance.confidence]}`,
  );
  return [
    title,
    `Against [${before.id}](${before.id}.md), as \`compareStandards\` tells it. A change of words is told even where the meaning may be the same. Where the words stay and only how sure they are changes, that is told too: it does not prove that the law kept them. *Removed* says that the later standard has no such item in the package: the law dropped it, or its text was not found.`,
    items.join('\n'),
    doubts.length === 0
      ? ''
      : 'These cut-offs have the same words in both, but that the law kept them was not seen:',
    doubts.join('\n'),
  ];
}

/** The items that nobody should take for verified, by how sure they are. */
function unverified(standard: Standard): string[] {
  // Cut-offs that were not found are all alike: they are named by their indicators.
  const found = [
    ...provenancesIn(standard)
      .filter(({ of }) => !('condition' in of))
      .map(({ provenance, of }) => ({ ...provenance, name: nameOf(of, standard) })),
    ...indicatorsOf(standard).map(({ name, cutoff }) => ({
      ...cutoff.provenance,
      name: `cut-off of ${name.en}`,
    })),
  ];
  const lists = (['secondHand', 'recalled', 'draft', 'notFound'] as const).map((confidence) => {
    const names = found.filter((each) => each.confidence === confidence).map(({ name }) => name);
    return names.length === 0 ? '' : `- ${confidenceWords[confidence]}: ${names.join('; ')}.`;
  });
  const days = usedSources(standard).flatMap(({ title, issued, effective }) => [
    ...(issued === null ? [`day of issue of ${title.vi}`] : []),
    ...(effective === null ? [`day of effect of ${title.vi}`] : []),
  ]);
  const all = [
    ...lists,
    days.length === 0 ? '' : `- ${unknown}, of the sources: ${days.join('; ')}.`,
  ];
  return [
    '## What was not found, and what is not verified',
    all.filter(Boolean).join('\n') || 'Nothing that the package uses.',
  ];
}

/** What a record with a provenance is, in words. */
function nameOf(of: Record<string, unknown>, standard: Standard): string {
  const { id, name, status, line, from } = of;
  const own = Object(name).en;
  if (typeof own === 'string') {
    if ('indicators' in of) return `dimension ${own}`;
    return 'cutoff' in of ? `indicator ${own}` : own;
  }
  if (typeof line === 'string') return `points of the ${lineName(line, standard)}`;
  if (typeof status === 'string') return `rule \`${String(id)}\``;
  if (typeof from === 'string') return `in force from ${from}`;
  return typeof id === 'string' ? `form \`${id}\`` : 'number of deprivations';
}

function lineName(line: string, { lines: all }: Standard): string {
  return all.find(({ id }) => id === line)?.name.en ?? line;
}

/** The sources that something comes from: a local standard holds all those of its base. */
export function usedSources(standard: Standard): readonly LegalSource[] {
  const used = new Set(provenancesIn(standard).map(({ provenance }) => provenance.source));
  return standard.sources.filter(({ id }) => used.has(id));
}

function sources(standard: Standard): string[] {
  return ['## Sources', sourceList(usedSources(standard))];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
