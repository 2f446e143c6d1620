import { expect, test } from 'vitest';
import { classifyByCriteria } from '../../../src/classification/classifyByCriteria.ts';
import { PovertyError } from '../../../src/errors.ts';
import * as inequality from '../../../src/inequality/index.ts';
import {
  amongChoices,
  deepestFilter,
  fewestValues,
  mostCubeColumns,
  mostValues,
  planChoices,
  settingChoices,
  supportChoices,
} from '../../../src/model/plan/planChoices.ts';
import * as monetary from '../../../src/monetary/index.ts';
import * as multidimensional from '../../../src/multidimensional/index.ts';
import { untyped } from '../../support/badValues.ts';
import { smallIndex } from '../../support/plans.ts';
import { smallStandard } from '../../support/smallStandard.ts';

const sample = { welfare: [1, 2, 3] };
const line = 2;
/** A choice that nobody has. */
const other = untyped<never>('other');

/** What a call says it would take instead. */
function offeredBy(call: () => unknown): string {
  try {
    return `a result: ${String(call())}`;
  } catch (error) {
    return error instanceof PovertyError ? error.expected : String(error);
  }
}

const said = (choices: readonly string[]) => choices.map((one) => `'${one}'`).join(' or ');
const { averageExitTime, senIndex, povertyHeadcount, meanShortfall, relativeLine } = monetary;
const { giniIndex, quintileShareRatio, lorenzOrdinate, medianWelfare, sourceShare } = inequality;
const { estebanRayIndex } = inequality;
const grouped = { ...sample, by: { a: ['x', 'y', 'x'] } };
const sources = { ...sample, sources: { a: [1, 2, 3] } };
const deprivations = { deprivations: { schooling: [1], attendance: [1], electricity: [0] } };

test.each<[name: string, choices: readonly string[], call: () => unknown]>([
  ['boundary', settingChoices.boundary, () => povertyHeadcount(sample, { line, boundary: other })],
  ['rule', settingChoices.rule, () => medianWelfare(sample, { rule: other })],
  ['version', settingChoices.version, () => senIndex(sample, { line, version: other })],
  [
    'compounding',
    settingChoices.compounding,
    () => averageExitTime(sample, { line, growth: 1, compounding: other }),
  ],
  ['correction', settingChoices.correction, () => giniIndex(sample, { correction: other })],
  [
    'marginalRows',
    settingChoices.marginalRows,
    () => quintileShareRatio(sample, { marginalRows: other }),
  ],
  ['of', settingChoices.of, () => quintileShareRatio(sample, { of: other })],
  ['kind', settingChoices.kind, () => lorenzOrdinate(sample, { share: 0.5, kind: other })],
  [
    'scale',
    settingChoices.scale,
    () => estebanRayIndex(grouped, { by: 'a', alpha: 1, scale: other }),
  ],
  [
    'attribution',
    settingChoices.attribution,
    () => sourceShare(sources, { source: 'a', attribution: untyped('other') }),
  ],
  ['among', amongChoices.welfare, () => meanShortfall(sample, { line, among: other })],
  [
    'among of deprivations',
    amongChoices.multidimensional,
    () =>
      multidimensional.meanDeprivations(deprivations, {
        index: smallIndex,
        among: untyped('other'),
      }),
  ],
  ['missing', planChoices.missing, () => giniIndex(sample, { missing: other })],
  [
    'missing of deprivations',
    planChoices.indexMissing,
    () => multidimensional.adjustedHeadcount(deprivations, { index: smallIndex, missing: other }),
  ],
  [
    'missing of a classification',
    planChoices.standardMissing,
    () =>
      classifyByCriteria(
        { area: 'rural', incomePerCapitaMonthly: 1, deprivations: 0 },
        { standard: smallStandard, missing: other },
      ),
  ],
  [
    'of of a line',
    planChoices.lineOf,
    () => relativeLine(sample, { share: 1, of: untyped('other') }),
  ],
])('%s has the choices of the function', (_, choices, call) => {
  expect(offeredBy(call)).toBe(said(choices));
});

test('what is done about law that was not published, but for drafts, which ask for facts', () => {
  const call = () =>
    classifyByCriteria(
      { area: 'rural', incomePerCapitaMonthly: 1, deprivations: 0 },
      { standard: smallStandard, unpublished: other },
    );
  expect(offeredBy(call)).toBe(said([...planChoices.unpublished, 'useDraft']));
});

test('the policies for values outside the support are those of all measures together', () => {
  const { senShorrocksThonIndex, wattsIndex } = monetary;
  const offered = [wattsIndex, senShorrocksThonIndex].map((measure) =>
    offeredBy(() => measure(sample, { line, outsideSupport: other })),
  );
  const names = offered.flatMap((text) => text.match(/(?<=')\w+(?=')/g) ?? []);
  expect(new Set(names)).toEqual(new Set(supportChoices));
});

test('a line is found in the ways that a measure knows', () => {
  const call = () => povertyHeadcount(sample, { line: untyped({ kind: 'other' }) });
  expect(offeredBy(call)).toBe(said(planChoices.lineKind));
});

test('totals, scopes, statuses and limits are as documented', () => {
  expect(planChoices.totals).toEqual(['none', 'grand', 'rollup', 'cube']);
  expect(planChoices.scope).toEqual(['table', 'group']);
  expect(settingChoices.status).toEqual([
    ...['poor', 'nearPoor', 'averageLiving', 'aboveAverage'],
    ...['poorOrNearPoor', 'undetermined'],
  ]);
  expect([fewestValues, mostValues]).toEqual([2 ** 8, 2 ** 20]);
  // PostgreSQL of 13: "CUBE is limited to 12 elements".
  expect(2 ** mostCubeColumns).toBe(4096);
  expect(deepestFilter).toBe(64);
});
