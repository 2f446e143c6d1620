/**
 * The report of the ten communes of Lào Cai with the highest poverty rates: what was published, what
 * it amounts to, what is ambiguous, and what cannot be computed from it. Then the places with full
 * counts, recomputed and compared with the printed percentages.
 *
 * Run it with `npm run demo`.
 */
import { readFileSync } from 'node:fs';
import { type PublishedCommune, sources, tenCommunes } from './data/tenCommunes.ts';
import type { Findings } from './report/findings.ts';
import { groupReport } from './report/group.ts';
import { hoangThuPhoReport } from './report/hoangThuPho.ts';
import { laPanTanReport } from './report/laPanTan.ts';
import { lungCaiReport } from './report/lungCai.ts';
import { paCheoReport } from './report/paCheo.ts';
import { publishedPlacesReport, type RateRow } from './report/publishedPlaces.ts';

const readings: Readonly<Record<string, () => Findings>> = {
  'Pa Cheo': paCheoReport,
  'Hoàng Thu Phố': hoangThuPhoReport,
  'La Pan Tẩn': laPanTanReport,
  'Lùng Cải': lungCaiReport,
};

const nothingAlone: Findings = {
  amountsTo: [],
  ambiguous: [],
  cannot: ['rates, changes, growth, targets: no figure of this commune alone was found'],
};

function communeReport(commune: PublishedCommune, number: number): string[] {
  const { amountsTo, ambiguous, cannot } = readings[commune.name]?.() ?? nothingAlone;
  const moved = `a chain past 2025: it became part of ${commune.successor} then (second-hand); counts can be summed, rates not chained`;
  return [
    `${number}. ${commune.name} (${commune.district})`,
    ...block('published', published(commune)),
    ...block('amounts to', amountsTo),
    ...block('ambiguous', ambiguous),
    ...block('cannot be computed', [...cannot, moved]),
    '',
  ];
}

function published({ published: figures }: PublishedCommune): string[] {
  return figures.length === 0
    ? ['nothing of it alone; see "All ten together"']
    : figures.map(({ text, source }) => `${text} [${source}]`);
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`   ${title}:`, ...lines.map((line) => `     - ${line}`)];
}

const { rows } = JSON.parse(
  readFileSync(
    new URL('../test/golden/published-rates/published-rates.json', import.meta.url),
    'utf8',
  ),
) as { readonly rows: readonly RateRow[] };

const group = groupReport();
const lines = [
  'THE TEN COMMUNES OF LÀO CAI WITH THE HIGHEST POVERTY RATES',
  '',
  'Percent is rounded half up to two decimals, once, from the exact figures; pp = percentage points.',
  'Years are the intervals between year-ends: end of 2021 to end of 2023 is two.',
  '',
  ...tenCommunes.flatMap((commune, index) => communeReport(commune, index + 1)),
  'All ten together',
  ...block('published', group.published),
  ...block('amounts to', group.amountsTo),
  ...block('ambiguous', group.ambiguous),
  ...block('cannot be computed', group.cannot),
  '',
  ...publishedPlacesReport(rows),
  'Sources',
  ...Object.entries(sources).map(([key, text]) => `  ${key}  ${text}`),
];
console.log(lines.join('\n'));
