import { jointMeasures } from '../tabulate/parts/partedTables.ts';

/** What may be known of a measure, with what each column means. */
export const columns = {
  value: 'its value is tested',
  influence: 'the influence of each row is tested',
  laws: 'its laws hold by property test, or a brute force in fractions agrees',
  golden: 'values from elsewhere agree',
  bench: 'its time is measured',
  docs: 'a page of the docs tells of it',
  sql: 'it can be had as SQL',
  chunks: 'it can be had from parts of a table that are merged',
  standardError: 'it comes with a standard error',
  chart: 'a chart shows it',
} as const;

/** A column of the matrix. */
export type Column = keyof typeof columns;

/** Where a cell is shown to hold: a file, and a text in it that names the measure. */
export interface Proof {
  readonly file: string;
  readonly text: string;
}

/** A cell of the matrix: what proves it, or why it is not so. */
export type Cell = Proof | `no: ${string}`;

/** A measure and what is known of it. */
export interface MatrixRow {
  /** The name of its function; that of its measure has `Measure` behind it. */
  readonly measure: string;
  /** The name of its figure in a profile, by which a test may find it too. */
  readonly figure: string | null;
  /** One cell for each column. */
  readonly cells: Readonly<Record<Column, Cell>>;
}

const later = {
  standardError: 'no: not yet built',
  chart: 'no: not yet built',
} as const;

const ofGaps = 'no: a plan has deprivations, not the gaps behind them';
const ofGroups =
  'no: it compares groups within each group of a table, for which no statement is written; `tabulate` has it of one batch';

/** Why a measure is not had as SQL. */
const notInSql: { readonly [measure: string]: Cell } = {
  adjustedPovertyGap: ofGaps,
  adjustedSquaredGap: ofGaps,
  estebanRayIndex: ofGroups,
  betweenGroupShare: ofGroups,
  duclosEstebanRayIndex:
    'no: it weighs every pair of incomes, for which no statement is written; `tabulate` has it of one batch',
};

const ofRows = 'no: it needs the rows of a group together; `tabulate` has it of one batch';

/** Why a measure is not had from parts. */
const notInParts: { readonly [measure: string]: Cell } = {
  adjustedPovertyGap: ofGaps,
  adjustedSquaredGap: ofGaps,
  ...Object.fromEntries(jointMeasures.map((measure) => [measure, ofRows])),
};

/** The cells of a measure that a plan can ask for. */
function byPlan(measure: string) {
  return {
    sql: notInSql[measure] ?? {
      file: 'test/conformance/indicators.ts',
      text: `measure: '${measure}'`,
    },
    chunks: notInParts[measure] ?? {
      file: 'test/tabulate/parts/everyMeasure.test.ts',
      text: `'${measure}',`,
    },
  };
}

const survey = 'test/golden/alkire-foster-peers';

/** A counting measure: its figure, and a text of the golden test that has it. */
function counting(measure: string, figure: string, golden: Proof): MatrixRow {
  return {
    measure,
    figure,
    cells: {
      value: {
        file: `test/multidimensional/measures/${measure}.test.ts`,
        text: `evaluate: ${measure},`,
      },
      influence: {
        file: `test/multidimensional/measures/${measure}.test.ts`,
        text: `bind: ${measure}Measure,`,
      },
      laws: { file: 'test/laws/multidimensional.test.ts', text: `${measure}Measure(` },
      golden,
      bench: { file: 'test/bench/multidimensional.bench.ts', text: `${measure}(` },
      docs: { file: 'docs/multidimensional.md', text: `\`${measure}\`` },
      ...byPlan(measure),
      ...later,
    },
  };
}

function inProfile(figure: string): Proof {
  return { file: `${survey}/expectGolden.ts`, text: `.${figure},` };
}

/** A measure of gaps, which goes through the rows themselves. */
function cardinal(measure: string): MatrixRow {
  const { cells } = counting(measure, measure, {
    file: `${survey}/cardinal.test.ts`,
    text: `${measure}(`,
  });
  const bench = { file: 'test/bench/gaps.bench.ts', text: `${measure}(` };
  return { measure, figure: null, cells: { ...cells, bench } };
}

/** Where the values from elsewhere stand that are not among the others. */
const goldens: { readonly [measure: string]: Cell } = Object.fromEntries([
  ...['concentrationIndex', 'kakwaniIndex', 'reynoldsSmolenskyIndex', 'rerankingIndex']
    .concat('redistributiveEffect')
    .map((name) => [name, inPeers('ours/sourceFigures.ts', name)]),
  ...['betweenGroupShare', 'sourceShare', 'duclosEstebanRayIndex'].map((name) => [
    name,
    inPeers('structure.test.ts', name),
  ]),
  ...[
    'povertyGapIndex',
    'squaredPovertyGap',
    'meanLogDeviation',
    'theilIndex',
    'medianWelfare',
  ].map((name) => [name, inPeers('profiles.test.ts', name)]),
  ['prosperityGap', inPeers('ours/inequalityEntries.ts', 'prosperityGap')],
  ['estebanRayIndex', inPeers('ours/groupFigures.ts', 'estebanRayIndex')],
  ['meanWelfare', { file: 'test/golden/nist/univariate.test.ts', text: 'meanWelfare(' }],
  [
    'varianceOfLogs',
    { file: 'test/golden/handbook/workedExamples.test.ts', text: 'varianceOfLogs(' },
  ],
]);

function inPeers(file: string, measure: string): Proof {
  return { file: `test/golden/monetary-peers/${file}`, text: `${measure}(` };
}

/** A measure of a sample of welfare. */
function ofWelfare(folder: string, measure: string): MatrixRow {
  const noun = folder.split('/')[0] as 'monetary' | 'inequality';
  const entries = noun === 'monetary' ? 'povertyEntries' : 'inequalityEntries';
  const test = `test/${folder}/${measure}.test.ts`;
  return {
    measure,
    figure: null,
    cells: {
      value: { file: test, text: `evaluate: ${measure},` },
      influence: { file: test, text: `bind: ${measure}Measure,` },
      laws: { file: `test/laws/welfare/${entries}.ts`, text: `${measure}(` },
      golden: goldens[measure] ?? {
        file: `test/golden/monetary-peers/ours/${entries}.ts`,
        text: `${measure}(`,
      },
      bench: { file: 'test/bench/measures.bench.ts', text: `.${measure}(` },
      docs: { file: `docs/${noun}.md`, text: `\`${measure}\`` },
      ...byPlan(measure),
      ...later,
    },
  };
}

const welfare: readonly (readonly [folder: string, measures: readonly string[]])[] = [
  [
    'monetary/measures',
    [
      ...['povertyHeadcount', 'povertyGapIndex', 'squaredPovertyGap', 'fgtIndex', 'wattsIndex'],
      ...['senIndex', 'senShorrocksThonIndex', 'takayamaIndex', 'clarkHemmingUlphIndex'],
      ...['incomeGapRatio', 'relativeMedianPovertyGap', 'averageExitTime', 'prosperityGap'],
    ],
  ],
  ['monetary/money', ['poorPopulation', 'meanShortfall', 'totalShortfall']],
  [
    'inequality/measures',
    [
      ...['giniIndex', 'sGiniIndex', 'generalizedEntropyIndex', 'theilIndex', 'meanLogDeviation'],
      ...['coefficientOfVariation', 'atkinsonIndex', 'kolmIndex', 'hooverIndex', 'varianceOfLogs'],
    ],
  ],
  [
    'inequality/shares',
    [
      ...['meanWelfare', 'medianWelfare', 'welfareQuantile', 'quantileRatio'],
      ...['quintileShareRatio', 'palmaRatio', 'welfareShare'],
    ],
  ],
  ['inequality/curves', ['lorenzOrdinate']],
  ['inequality/polarization', ['wolfsonIndex', 'estebanRayIndex', 'duclosEstebanRayIndex']],
  [
    'inequality/concentration',
    [
      ...['concentrationIndex', 'kakwaniIndex', 'reynoldsSmolenskyIndex', 'rerankingIndex'],
      'redistributiveEffect',
    ],
  ],
  ['inequality/decomposition', ['betweenGroupShare', 'sourceShare']],
];

/** Every measure of the package. */
export const matrix: readonly MatrixRow[] = [
  counting('multidimensionalHeadcount', 'headcount', inProfile('headcount')),
  counting('deprivationIntensity', 'intensity', inProfile('intensity')),
  counting('adjustedHeadcount', 'adjustedHeadcount', inProfile('adjustedHeadcount')),
  cardinal('adjustedPovertyGap'),
  cardinal('adjustedSquaredGap'),
  counting('uncensoredHeadcount', 'uncensoredHeadcount', inProfile('uncensoredHeadcount')),
  counting('censoredHeadcount', 'censoredHeadcount', inProfile('censoredHeadcount')),
  counting('contributionShare', 'contributionShare', {
    file: `${survey}/profiles.test.ts`,
    text: 'contributionShare(',
  }),
  counting('meanDeprivations', 'meanDeprivations', inProfile('meanDeprivations')),
  counting('bandHeadcount', 'bands', { file: `${survey}/profiles.test.ts`, text: 'profile.bands' }),
  ...welfare.flatMap(([folder, measures]) => measures.map((name) => ofWelfare(folder, name))),
];

/** What may be known of a measure that a plan alone has. */
export type PlanColumn = Extract<Column, 'value' | 'docs' | 'sql' | 'chunks'>;

/** A measure that a plan alone has, and what is known of it. */
export interface PlanRow {
  readonly measure: string;
  readonly figure: null;
  readonly cells: Readonly<Record<PlanColumn, Cell>>;
}

/** Measures that no function is named after: a plan asks for them, of a table that a standard classifies. */
export const planMatrix: readonly PlanRow[] = [
  'statusShare',
  'statusPopulation',
  'standardDeprivationShare',
].map((measure) => ({
  measure,
  figure: null,
  cells: {
    value: { file: 'test/tabulate/batch/statusCells.test.ts', text: `measure: '${measure}'` },
    docs: { file: 'docs/tabulate.md', text: `\`${measure}\`` },
    ...byPlan(measure),
  },
}));
