/**
 * The global Multidimensional Poverty Index of a seeded survey: by region, by indicator, and one
 * household explained in English and Vietnamese.
 *
 * Run it with `npm run demo`.
 */
import { generateDeprivations } from 'poverty-indicators/fixtures';
import {
  bandHeadcount,
  explainScore,
  multidimensionalProfile,
} from 'poverty-indicators/multidimensional';
import { globalMpi as index } from 'poverty-indicators/standards';

const labels = ['A', 'B', 'C', 'D', 'E'];
const survey = generateDeprivations(index, {
  seed: 2023,
  rows: 5000,
  groups: { name: 'region', labels },
  levels: { electricity: 0.02, childMortality: 0.03, schoolAttendance: 0.1, cookingFuel: 0.4 },
});
const profile = multidimensionalProfile(survey, { index });

function regions(): string[] {
  const [region] = profile.groupings;
  const whole = { label: 'all', populationShare: 1, contributionShare: 1, ...profile };
  return [
    row('region', 'persons', 'H', 'A', 'M₀', 'share of M₀'),
    ...[...(region?.groups ?? []), whole].map((group) =>
      row(
        String(group.label),
        percent(group.populationShare),
        percent(group.headcount),
        percent(group.intensity),
        group.adjustedHeadcount?.toFixed(3) ?? '–',
        percent(group.contributionShare),
      ),
    ),
  ];
}

function indicators(): string[] {
  return [
    row('indicator', 'weight', 'deprived', 'and poor', 'part of M₀', 'share of M₀'),
    ...profile.indicators.map((one) =>
      row(
        one.id,
        one.weight,
        percent(one.uncensoredHeadcount),
        percent(one.censoredHeadcount),
        one.contribution?.toFixed(4) ?? '–',
        percent(one.contributionShare),
      ),
    ),
    ...profile.dimensions.map((one) =>
      row(
        `= ${one.id}`,
        one.weight,
        '',
        '',
        one.contribution?.toFixed(4) ?? '–',
        percent(one.contributionShare),
      ),
    ),
  ];
}

/** The first household whose score is exactly the cut-off. */
function household(): string[] {
  for (let place = 0; place < survey.weight.values.length; place++) {
    const facts = Object.entries(survey.deprivations).map(([id, column]) => [id, column[place]]);
    const deprivations = Object.fromEntries(facts);
    const { margin, sentences } = explainScore(deprivations, { index });
    if (margin !== '0') continue;
    const vietnamese = explainScore(deprivations, { index, language: 'vi' }).sentences;
    return [
      `household ${place + 1}, of ${survey.size?.[place]} persons`,
      ...sentences.map((sentence) => `   en  ${sentence}`),
      ...vietnamese.map((sentence) => `   vi  ${sentence}`),
    ];
  }
  return [];
}

function row(first: string, ...others: readonly string[]): string {
  return [`  ${first.padEnd(20)}`, ...others.map((cell) => cell.padStart(12))].join('').trimEnd();
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

console.log(
  [
    'THE GLOBAL INDEX OF AN INVENTED SURVEY (generateDeprivations, seed 2023; no figure is of a place)',
    '',
    `${profile.rows} households that stand for ${Math.round(profile.population).toLocaleString('en-US')} persons; poor from a score of ${profile.cutoff} on`,
    ...regions(),
    '',
    ...indicators(),
    '',
    ...(index.bands ?? []).map(({ id }) =>
      row(id, percent(bandHeadcount(survey, { index, band: id }).value)),
    ),
    '',
    ...household(),
  ].join('\n'),
);
