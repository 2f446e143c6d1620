const {
  auditPublished,
  incomeGrowth,
  povertyRates,
  targetProgress,
} = require('poverty-indicators');
const { classifyHouseholds } = require('poverty-indicators/classification');
const { PovertyError } = require('poverty-indicators/errors');
const { ratioPercent } = require('poverty-indicators/exact');
const { generateHouseholds } = require('poverty-indicators/fixtures');
const { giniIndex } = require('poverty-indicators/inequality');
const { fgtIndex } = require('poverty-indicators/monetary');
const { multidimensionalProfile } = require('poverty-indicators/multidimensional');
const { changeInRate } = require('poverty-indicators/rates');
const { sortSample } = require('poverty-indicators/sample');
const { householdSchema, parseWith } = require('poverty-indicators/schemas');
const { vietnam2022 } = require('poverty-indicators/standards');

const money = { currency: 'VND', per: 'year', holder: 'person' };
const twoThirds = {
  id: 'two',
  dimensions: [
    { id: 'health', indicators: [{ id: 'nutrition', weight: '2/3' }] },
    { id: 'home', indicators: [{ id: 'water', weight: '1/3' }] },
  ],
};
const answers = [
  ratioPercent(80, 590),
  povertyRates({ total: 590, poor: 80, nearPoor: 0, unit: 'household' }).poverty.percent,
  changeInRate(
    { date: '2021-12-31', percent: '90', unit: 'household' },
    { date: '2023-12-31', percent: '55.6', unit: 'household' },
  ).percentagePointsPerYear,
  incomeGrowth(
    { date: '2020-12-31', income: { amount: 24_100_000, ...money } },
    { date: '2023-12-31', income: { amount: 29_800_000, ...money } },
  ).relativePercent,
  targetProgress(
    { kind: 'coverage', goal: { moreThan: '90%' }, deadline: '2024-12-31' },
    [{ date: '2024-12-31', covered: 531, total: 590 }],
    { asOf: '2025-01-01' },
  ).status,
  auditPublished({
    unit: 'household',
    rows: [{ id: 'bg12', total: 423400, poor: { count: 44541, percent: '10.44' } }],
  }).findings[0].code,
  classifyHouseholds(generateHouseholds({ seed: 2023, count: 600, date: '2023-12-31' }), {
    standard: vietnam2022,
  }).total.households.poor,
  multidimensionalProfile(
    {
      deprivations: { nutrition: new Uint8Array([1, 0, 1]), water: [true, true, false] },
      size: [5, 3, 2],
    },
    { index: twoThirds, cutoff: '2/3' },
  ).adjustedHeadcount,
  giniIndex(sortSample({ welfare: [10, 20, 30, 40] })).value,
  fgtIndex({ welfare: [100, 110, 150, 160] }, { line: 125, alpha: 1 }).value,
  parseWith(householdSchema, { id: 'H1', date: '2023-12-31', members: [] }, { language: 'vi' }).ok,
];
try {
  povertyRates({ total: -1, poor: 0, nearPoor: 0, unit: 'household' });
} catch (error) {
  answers.push(error instanceof PovertyError ? error.code : 'a stranger');
}
console.log(JSON.stringify(answers));
