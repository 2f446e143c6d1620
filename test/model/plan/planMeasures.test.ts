import { expect, test } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import * as inequality from '../../../src/inequality/index.ts';
import { planMeasures } from '../../../src/model/plan/planMeasures.ts';
import * as monetary from '../../../src/monetary/index.ts';
import { matrix } from '../../coverage/matrix.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { everyIndicator } from '../../support/plans.ts';

/** Measures of gaps, which a table of deprivations does not have. */
const ofGaps = ['adjustedPovertyGap', 'adjustedSquaredGap'];
/** Measures of statuses, which are made for tables alone. */
const ofStatus = ['statusShare', 'statusPopulation', 'standardDeprivationShare'];

test('every measure of the package can be asked for, but for those of gaps', () => {
  const measures = matrix.map(({ measure }) => measure);
  const expected = [...measures.filter((measure) => !ofGaps.includes(measure)), ...ofStatus];
  expect(new Set(Object.keys(planMeasures))).toEqual(new Set(expected));
});

test('no key of a measure is told twice, or is one that every indicator has', () => {
  for (const { required, optional } of Object.values(planMeasures)) {
    const keys = ['id', 'label', 'measure', ...required, ...optional];
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('the example plan has an indicator for each measure, with the keys it needs', () => {
  expect(everyIndicator.map(({ id }) => id)).toEqual(everyIndicator.map(({ measure }) => measure));
  expect(new Set(everyIndicator.map(({ measure }) => measure as string))).toEqual(
    new Set(Object.keys(planMeasures)),
  );
  for (const indicator of everyIndicator) {
    const { required } = planMeasures[indicator.measure];
    expect(Object.keys(indicator)).toEqual(expect.arrayContaining([...required]));
  }
});

type Measure = (data: unknown, options: unknown) => unknown;

/** The keys that a function of the package knows, as it tells them when it refuses another. */
function keysOf(measure: string): string[] {
  const functions: Readonly<Record<string, unknown>> = { ...monetary, ...inequality };
  const call = functions[measure] as Measure;
  try {
    call({ welfare: [1] }, { more: 1 });
  } catch (error) {
    if (error instanceof PovertyError && error.path.at(-1) === 'more') {
      return error.expected.split(' or ');
    }
    // Functions that read their own settings first ask for those.
    const needed = everyIndicator.find((one) => one.measure === measure);
    const { id, measure: _, ...settings } = needed ?? {};
    const bound = { ...settings, ...('line' in settings ? { line: 1 } : {}) };
    const refused = expectPovertyError(() => call({ welfare: [1] }, { ...bound, more: 1 }), {
      code: 'unknownOption',
      path: ['more'],
    });
    return refused.expected.split(' or ');
  }
  throw new Error(`${measure} accepts anything`);
}

/** Settings of a plan as a whole, and columns, which a function is given as data. */
const elsewhere = ['column', 'tax', 'variable', 'sources'];

test.each(Object.entries(planMeasures).filter(([, { family }]) => family === 'welfare'))(
  '%s has the settings of its function',
  (measure, { required, optional }) => {
    const inPlan = [...required, ...optional].filter((key) => !elsewhere.includes(key));
    const known = keysOf(measure);
    expect(known).toEqual(expect.arrayContaining(inPlan));
    // A bandwidth is for influence alone, but where it is told; every number may be a policy's support.
    const left = known.filter((key) => !inPlan.includes(key));
    expect(['missing', 'bandwidth', 'outsideSupport']).toEqual(expect.arrayContaining(left));
  },
);
