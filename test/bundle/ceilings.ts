/** How many bytes an import may cost a web page, and what it must not drag along. */
export interface Ceiling {
  /** What is imported, as the test's title. */
  readonly name: string;
  /** An ES module that imports from the package and uses what it imports. */
  readonly code: string;
  /** Bytes after bundling, minifying and gzip; the last one holds, the ones before are history. */
  readonly bytes: readonly { readonly most: number; readonly why: string }[];
  /** Packages of which not one byte may come along. */
  readonly mustNotAppear: readonly string[];
  /** The files of date-fns that may come along, where it matters: those called and what they call. */
  readonly dateFns?: readonly string[];
}

const heavy = ['decimal.js', 'zod', 'date-fns', '@date-fns/utc'] as const;
const without = (...carried: readonly string[]) => heavy.filter((name) => !carried.includes(name));

/** `addYears`, `differenceInCalendarDays`, `isLeapYear`, and what they call. */
const dateFns = [
  'addMonths',
  'addYears',
  'constants',
  'constructFrom',
  'differenceInCalendarDays',
  'isLeapYear',
  'startOfDay',
  'toDate',
];

/** A whole entry point, as a namespace that is kept. */
const whole = (entry: string) =>
  `import * as all from 'poverty-indicators${entry}'; globalThis.all = { ...all };`;

/** One name alone, which is what tree-shaking must manage. */
const single = (name: string, entry = '') =>
  `import { ${name} } from 'poverty-indicators${entry}'; globalThis.kept = ${name};`;

/** To raise a ceiling, add a line with its reason; to add an import, add an entry. */
export const ceilings: readonly Ceiling[] = [
  {
    name: 'all of the front door',
    code: whole(''),
    bytes: [
      { most: 30_000, why: 'The first measurement; decimal.js is 12.7 kB of it.' },
      { most: 42_000, why: 'Targets, flow reports and the audit of tables came in.' },
      { most: 66_000, why: 'Classification of households, lists, flows and its wording came in.' },
      {
        most: 83_000,
        why: 'The profile of deprivations, its bounds and the explanation of a score came in.',
      },
      {
        most: 101_000,
        why: 'Profiles of poverty and inequality, and fourteen everyday measures came in.',
      },
    ],
    mustNotAppear: ['zod'],
  },
  {
    name: 'all of errors',
    code: whole('/errors'),
    bytes: [
      { most: 1_700, why: 'The first measurement: the codes and their meanings.' },
      { most: 2_000, why: 'Six codes of plans, parts and engines.' },
    ],
    mustNotAppear: heavy,
  },
  {
    name: 'all of exact',
    code: whole('/exact'),
    bytes: [{ most: 17_500, why: 'The first measurement; decimal.js is 12.7 kB of it.' }],
    mustNotAppear: without('decimal.js'),
  },
  {
    name: 'all of numeric',
    code: whole('/numeric'),
    bytes: [
      { most: 3_000, why: 'The first measurement, arithmetic alone.' },
      {
        most: 5_500,
        why: 'Columns are sorted by buckets, ten times as fast as with a comparator.',
      },
    ],
    mustNotAppear: heavy,
  },
  {
    name: 'all of model',
    code: whole('/model'),
    bytes: [
      { most: 5_500, why: 'The first measurement, with five functions of date-fns.' },
      {
        most: 8_000,
        why: 'The choices of households and the check of standards came in.',
      },
      { most: 11_000, why: 'The Vietnamese and English names of facts and values came in.' },
      { most: 12_700, why: 'Multidimensional indices, their check and exact weights came in.' },
      { most: 21_000, why: 'Plans came in: every key of every measure is checked, deeply.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'all of rates',
    code: whole('/rates'),
    bytes: [
      { most: 8_500, why: 'The first measurement, whole numbers and dates alone.' },
      { most: 20_000, why: 'Flow reports and the audit of printed tables came in.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'all of progress',
    code: whole('/progress'),
    bytes: [{ most: 28_000, why: 'The first measurement; decimal.js is 12.7 kB of it.' }],
    mustNotAppear: ['zod'],
  },
  {
    name: 'all of standards',
    code: whole('/standards'),
    bytes: [
      { most: 19_500, why: 'The first measurement: four standards with texts in two languages.' },
      { most: 32_500, why: 'Eight published multidimensional indices came in.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'all of classification',
    code: whole('/classification'),
    bytes: [
      { most: 28_000, why: 'The first measurement: the engine, lists, flows, forms, wording.' },
      { most: 31_000, why: 'Households as columns of deprivations, and four codes of errors.' },
      { most: 34_500, why: 'Households as a flat table for plans and engines.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'one standard, without the others',
    code: single('vietnam2022', '/standards'),
    bytes: [{ most: 6_800, why: 'The first measurement: texts of one standard in two languages.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'one household classified',
    code: single('classifyHousehold'),
    bytes: [
      { most: 16_500, why: 'The first measurement: the check of standards is a third of it.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'all of fixtures',
    code: whole('/fixtures'),
    bytes: [
      { most: 13_500, why: 'The first measurement: the generator, the year after, the cases.' },
      { most: 15_300, why: 'A generator of deprivations came in.' },
      { most: 16_300, why: 'A generator of incomes came in.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'the error class alone',
    code: single('PovertyError'),
    bytes: [{ most: 600, why: 'The first measurement, through the front door.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'one rate of counts, from its folder',
    code: single('povertyRates', '/rates'),
    bytes: [{ most: 2_200, why: 'The first measurement: error codes, checks, exact rounding.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'one rate of counts, from the front door',
    code: single('povertyRates'),
    bytes: [{ most: 2_200, why: 'The same as from its folder: the front door costs nothing.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'one change of a rate',
    code: single('changeInRate'),
    bytes: [
      { most: 5_500, why: 'The first measurement: fractions, roots and three date functions.' },
      { most: 5_700, why: 'Six codes of errors came in with households and standards.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
    dateFns,
  },
  {
    name: 'one growth of an income',
    code: single('incomeGrowth'),
    bytes: [{ most: 18_500, why: 'The first measurement; decimal.js is 12.7 kB of it.' }],
    mustNotAppear: ['zod'],
    dateFns,
  },
  {
    name: 'one sum of counts',
    code: single('rollUpCounts'),
    bytes: [{ most: 3_800, why: 'The first measurement: checks of counts, days and places.' }],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'a list of households',
    code: single('generateHouseholds', '/fixtures'),
    bytes: [{ most: 8_000, why: 'The first measurement: the tables of the generator alone.' }],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'the progress of a target',
    code: single('targetProgress'),
    bytes: [{ most: 9_500, why: 'The first measurement: seven kinds of target, five methods.' }],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'all of schemas',
    code: whole('/schemas'),
    bytes: [
      { most: 65_000, why: 'The first measurement; zod with its compiler is 38 kB of it.' },
      { most: 75_000, why: 'The schema of plans came in.' },
    ],
    mustNotAppear: ['decimal.js'],
  },
  {
    name: 'one schema, which is zod and little else',
    code: single('placeRefSchema', '/schemas'),
    bytes: [
      { most: 29_500, why: 'The first measurement; one record of texts in bare zod is 25 kB.' },
    ],
    mustNotAppear: without('zod'),
  },
  {
    name: 'a household parsed, with faults in two languages',
    code: single('parseWith, householdSchema', '/schemas').replace(
      'kept = parseWith, householdSchema',
      'kept = [parseWith, householdSchema]',
    ),
    bytes: [{ most: 40_000, why: 'The first measurement; zod is 30 kB of it.' }],
    mustNotAppear: without('zod'),
  },
  {
    name: 'the headers of the review forms, without zod',
    code: single('vietnameseColumns', '/schemas'),
    bytes: [{ most: 900, why: 'The first measurement: the headers alone.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'all of multidimensional',
    code: whole('/multidimensional'),
    bytes: [
      {
        most: 40_500,
        why: 'The first measurement: measures, bounds, robustness, change, panels, wording.',
      },
      { most: 41_500, why: 'Two codes of errors, and the faster sort under the correlations.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'one profile of deprivations',
    code: single('multidimensionalProfile', '/multidimensional'),
    bytes: [
      { most: 14_900, why: 'The first measurement: exact weights, packing, patterns, bounds.' },
    ],
    mustNotAppear: heavy,
  },
  {
    name: 'one measure of deprivations',
    code: single('adjustedHeadcount', '/multidimensional'),
    bytes: [{ most: 11_000, why: 'The first measurement: exact weights, packing, patterns.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'one published index',
    code: single('globalMpi', '/standards'),
    bytes: [
      { most: 4_600, why: 'The first measurement: its indicators and sources in two languages.' },
    ],
    mustNotAppear: heavy,
  },
  {
    name: 'all of sample',
    code: whole('/sample'),
    bytes: [{ most: 9_000, why: 'The first measurement: columns read and checked, and a sort.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'all of monetary',
    code: whole('/monetary'),
    bytes: [
      {
        most: 26_500,
        why: 'The first measurement: lines, scales, sixteen measures, profiles, curves, dominance.',
      },
    ],
    mustNotAppear: heavy,
  },
  {
    name: 'all of inequality',
    code: whole('/inequality'),
    bytes: [
      {
        most: 27_000,
        why: 'The first measurement: 28 measures, curves, decompositions, polarization.',
      },
    ],
    mustNotAppear: heavy,
  },
  {
    name: 'all of tabulate',
    code: whole('/tabulate'),
    bytes: [
      {
        most: 94_000,
        why: 'The first measurement: a plan can ask for nearly every measure of the package.',
      },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'all of sql',
    code: whole('/sql'),
    bytes: [
      {
        most: 85_000,
        why: 'The first measurement: what is read of an engine is described as in memory.',
      },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    name: 'a plan written as SQL',
    code: single('tabulateSql', '/sql'),
    bytes: [
      { most: 46_000, why: 'The first measurement: six dialects, and no measure in memory.' },
    ],
    mustNotAppear: without('date-fns', '@date-fns/utc'),
  },
  {
    // The formula is half a kilobyte; the rest reads, checks and sorts, and says what is wrong where.
    name: 'one measure of inequality',
    code: single('giniIndex'),
    bytes: [{ most: 7_600, why: 'The first measurement: reading, checks, a sort.' }],
    mustNotAppear: heavy,
  },
  {
    name: 'one measure of poverty',
    code: single('povertyGapIndex'),
    bytes: [{ most: 12_000, why: 'The first measurement: reading, checks, lines, quantiles.' }],
    mustNotAppear: heavy,
  },
];
