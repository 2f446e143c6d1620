/**
 * Poverty and inequality of a seeded survey of incomes, by province: lines, depth, who contributes,
 * quantiles and the Gini index, with and without the gap between provinces.
 *
 * Run it with `npm run demo`.
 */
import { generateWelfare } from 'poverty-indicators/fixtures';
import {
  decomposeGini,
  decomposeInequality,
  inequalityProfile,
  quantileTable,
} from 'poverty-indicators/inequality';
import { povertyProfile, totalShortfall } from 'poverty-indicators/monetary';

const labels = ['A', 'B', 'C', 'D', 'E'];
const survey = generateWelfare({
  seed: 2023,
  rows: 5000,
  groups: { name: 'province', labels },
});

/** Viet Nam's lines of income by area, in đồng a person a month: poor up to them, in 2022–2026. */
const national = {
  kind: 'byGroup',
  by: 'area',
  amounts: [
    { label: 'rural', amount: 1_500_000 },
    { label: 'urban', amount: 2_000_000 },
  ],
} as const;
const relative = { kind: 'relative', of: 'median', share: 0.6 } as const;

function poverty(): string[] {
  const { lines } = povertyProfile(survey, { lines: [national, relative], boundary: 'atOrBelow' });
  return lines.flatMap((at) => {
    const line = at.line === null ? '' : `, that is ${money(at.line)}`;
    const [province] = at.groupings.filter(({ by }) => by === 'province');
    return [
      `Line: ${at.definition}${line}`,
      row('province', 'persons', 'poor', 'gap', 'squared gap', 'Watts', 'share of poor'),
      ...(province?.groups ?? []).map((group) =>
        row(
          String(group.label),
          percent(group.populationShare),
          percent(group.povertyHeadcount),
          percent(group.povertyGapIndex),
          percent(group.squaredPovertyGap),
          group.wattsIndex?.toFixed(3) ?? '–',
          percent(group.contributionShares.povertyHeadcount),
        ),
      ),
      row(
        'all',
        percent(1),
        percent(at.povertyHeadcount),
        percent(at.povertyGapIndex),
        percent(at.squaredPovertyGap),
        at.wattsIndex?.toFixed(3) ?? '–',
        percent(1),
      ),
      '',
    ];
  });
}

function inequality(): string[] {
  const { all, groupings } = inequalityProfile(survey);
  const [province] = groupings.filter(({ by }) => by === 'province');
  const whole = { label: 'all', ...all };
  return [
    row('province', 'mean', 'median', 'Gini', 'Theil', 'P90/P10', 'Palma'),
    ...[...(province?.groups ?? []), whole].map(({ label, values }) =>
      row(
        String(label),
        money(values.meanWelfare),
        money(values.medianWelfare),
        values.giniIndex?.toFixed(4) ?? '–',
        values.theilIndex?.toFixed(4) ?? '–',
        values.p90p10?.toFixed(2) ?? '–',
        values.palmaRatio?.toFixed(2) ?? '–',
      ),
    ),
  ];
}

function between(): string[] {
  const gini = decomposeGini(survey, { by: 'province' });
  const theil = decomposeInequality(survey, { by: 'province', alpha: 1 });
  const share = (part: number | null, all: number | null) =>
    part === null || all === null ? '–' : `${((part / all) * 100).toFixed(1)} %`;
  return [
    row('of it', 'within', 'between', 'overlap'),
    row(
      'Gini',
      share(gini.within, gini.value),
      share(gini.between, gini.value),
      share(gini.overlap, gini.value),
    ),
    row('Theil', share(theil.within, theil.value), share(theil.between, theil.value), ''),
  ];
}

function fifths(): string[] {
  const { groups } = quantileTable(survey, { count: 5 });
  return [
    row('fifth', 'mean', 'share'),
    ...groups.map(({ mean, welfareShare }, place) =>
      row(String(place + 1), money(mean), percent(welfareShare)),
    ),
  ];
}

function row(first: string, ...others: readonly string[]): string {
  return [`  ${first.padEnd(10)}`, ...others.map((cell) => cell.padStart(15))].join('').trimEnd();
}

function money(amount: number | null): string {
  return amount === null ? '–' : Math.round(amount).toLocaleString('en-US');
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

const lacking = totalShortfall(survey, { line: national, boundary: 'atOrBelow' });

console.log(
  [
    'POVERTY AND INEQUALITY OF AN INVENTED SURVEY (generateWelfare, seed 2023; no figure is of a place)',
    '',
    `${survey.welfare.length} households that stand for ${money(lacking.population)} persons; đồng a person a month`,
    '',
    ...poverty(),
    `All the poor together lack ${money(lacking.value)} đồng a month to the lines by area`,
    '',
    ...inequality(),
    '',
    ...between(),
    '',
    ...fifths(),
  ].join('\n'),
);
