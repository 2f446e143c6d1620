import { groupDigits } from '../../src/exact/groupDigits.ts';
import type { Confidence } from '../../src/model/standard/provenance.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { type InternationalLines, worldBankLines } from '../../src/standards/worldBankLines.ts';
import { indicesSection } from './indexPage.ts';
import { allIndices } from './indices.ts';
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

/** The page that leads to the page of each standard. */
export function standardsIndexPage(standards: readonly Standard[]): string {
  return page([
    printed,
    '# standards: who is poor under which law, and multidimensional indices',
    'A standard is data: its lines, its rules, its indicators, the days on which it is in force, and for every item where it comes from and how sure that is. `standardInForce` picks the one of a day, `localStandard` makes that of a province, `compareStandards` tells two apart, `classifyHousehold` applies one.',
    table(
      [
        'standard',
        'place',
        'in force',
        'poverty line, rural and urban',
        'indicators',
        'deprivations',
      ],
      standards.map(rowOf),
    ),
    'The [World Bank’s lines](worldBankLines.md) are kept apart: they are dollars a day, and poor is who has less. [Multidimensional indices](#multidimensional-indices) stand at the end.',
    fence('index'),
    '## How sure the items are',
    table(
      ['standard', ...Object.values(confidenceWords)],
      standards.map((standard) => [
        link(standard.id),
        ...Object.keys(confidenceWords).map(
          (confidence) => `${countOf(standard, confidence as Confidence)}`,
        ),
      ]),
    ),
    legend(),
    'Items are spans in force, lines, names of dimensions and of indicators, cut-offs, the number of deprivations, rules, groups and points.',
    ...indicesSection(allIndices),
  ]);
}

function rowOf(standard: Standard): string[] {
  const { id, place, inForce, lines, deprivationCutoff } = standard;
  const amounts = lines[0]?.amount;
  const print = (amount: unknown) => groupDigits(String(amount), 'en');
  return [
    link(id),
    `\`${place}\``,
    inForce.map(({ from, to }) => `${from} to ${to}`).join('; '),
    `${print(amounts?.rural)} and ${print(amounts?.urban)}`,
    `${indicatorsOf(standard).length}`,
    `${deprivationCutoff.atLeast} or more`,
  ];
}

function link(id: string): string {
  return `[${id}](${id}.md)`;
}

function countOf(standard: Standard, confidence: Confidence): number {
  return provenancesIn(standard).filter(({ provenance }) => provenance.confidence === confidence)
    .length;
}

/** The page of the World Bank's lines. */
export function worldBankLinesPage(): string {
  const vintages: readonly InternationalLines[] = Object.values(worldBankLines);
  const [first] = vintages;
  return page([
    printed,
    '# worldBankLines',
    'The World Bank’s international poverty lines by vintage of purchasing power parities. Figures under two vintages are two series: a change from one to the other is no change of poverty. [All standards](index.md).',
    fence('worldBankLines'),
    '## Lines',
    'International dollars a person a day.',
    table(
      ['line', ...vintages.map(({ pppYear }) => `${pppYear} PPP`)],
      (first?.lines ?? []).map(({ id, name }) => [
        `${name.en} (*${name.vi}*)`,
        ...vintages.map(({ lines }) => lines.find((line) => line.id === id)?.amount ?? ''),
      ]),
    ),
    'The societal line is the floor, or the intercept and a share of the median where that is more.',
    table(
      ['vintage', 'floor', 'intercept', 'share of the median', 'by'],
      vintages.map(({ id, societal, sources }) => [
        `\`${id}\``,
        societal.floor,
        societal.intercept,
        societal.share,
        cite(societal.provenance, { sources }),
      ]),
    ),
    table(
      ['vintage', 'poor is who is', 'adopted', 'by'],
      vintages.map(({ id, boundary, adopted, sources, provenance }) => [
        `\`${id}\``,
        boundary === 'below' ? 'below the line (<)' : 'at or below the line (≤)',
        adopted ?? confidenceWords.notFound,
        cite(provenance, { sources }),
      ]),
    ),
    notes(vintages),
    '## Sources',
    sourceList(vintages.flatMap(({ sources }) => sources)),
    '## How sure',
    legend(),
  ]);
}
