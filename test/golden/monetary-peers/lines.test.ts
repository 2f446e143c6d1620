import { describe, expect, test } from 'vitest';
import { fgtCurve } from '../../../src/monetary/curves/fgtCurve.ts';
import { internationalSocietalLine } from '../../../src/monetary/lines/internationalSocietalLine.ts';
import type { GroupLine } from '../../../src/monetary/lines/povertyLine.ts';
import { societalLine } from '../../../src/monetary/lines/societalLine.ts';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import { povertyHeadcount } from '../../../src/monetary/measures/povertyHeadcount.ts';
import { wattsIndex } from '../../../src/monetary/measures/wattsIndex.ts';
import { totalShortfall } from '../../../src/monetary/money/totalShortfall.ts';
import { povertyProfile } from '../../../src/monetary/povertyProfile.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { worldBankLines } from '../../../src/standards/worldBankLines.ts';
import { expectFigures, type Figure, leavesOf } from './figures.ts';
import { data, groupings, listAt, sampleAt, treeAt, weightings } from './goldenData.ts';

describe.each(weightings)('equal to the brute force in fractions: lines, %s', (weighting) => {
  const place = `positive/${weighting}`;
  const sample = { ...sampleAt(place), by: groupings('positive') };

  test('a line for each area', () => {
    const { urban, rural } = data.areaLines;
    const line: GroupLine = {
      kind: 'byGroup',
      by: 'area',
      amounts: [
        { label: 'urban', amount: urban },
        { label: 'rural', amount: rural },
      ],
    };
    const column = data.positive.area.map((code) => (code === 0 ? urban : rural));
    for (const [data, options] of [
      [sample, { line }],
      [{ ...sample, line: column }, { line: { kind: 'column' } }],
    ] as const) {
      const ours = new Map<string, Figure>([
        ['headcountBelow', povertyHeadcount(data, options).value],
        ['headcountAtOrBelow', povertyHeadcount(data, { ...options, boundary: 'atOrBelow' }).value],
        ['watts', wattsIndex(data, options).value],
        ['totalShortfall', totalShortfall(data, options).value],
        ...[0.5, 1, 2].map(
          (alpha) => [`fgt(${alpha})`, fgtIndex(data, { ...options, alpha }).value] as const,
        ),
      ]);
      const wanted = leavesOf(treeAt(`${place}/povertyByAreaLine`));
      expectFigures(ours, wanted, /headcount|totalShortfall/);
    }
  });

  test('six lines in one pass, as a profile and as curves', () => {
    const tree = treeAt(`${place}/linesPass`);
    const lines = listAt(tree, 'lines');
    const profile = povertyProfile(sample, { lines, alphas: [2] }).lines;
    const byProfile = new Map<string, Figure>();
    const byCurve = new Map<string, Figure>();
    for (const [step, line] of lines.entries()) {
      const figures = profile[step];
      byProfile.set(`lines/${step}`, figures?.line ?? null);
      byProfile.set(`fgt(0)/${step}`, figures?.povertyHeadcount ?? null);
      byProfile.set(`fgt(1)/${step}`, figures?.povertyGapIndex ?? null);
      byProfile.set(`fgt(2)/${step}`, figures?.fgt[0]?.value ?? null);
      byCurve.set(`lines/${step}`, line);
    }
    for (const alpha of [0, 1, 2] as const) {
      const { points } = fgtCurve(sortSample(sample), { alpha, lines });
      for (const [step, point] of (points ?? []).entries()) {
        byCurve.set(`fgt(${alpha})/${step}`, point.value);
      }
    }
    expectFigures(byProfile, leavesOf(tree), /lines|fgt\(0\)/);
    expectFigures(byCurve, leavesOf(tree), /lines|fgt\(0\)/);
  });
});

test.each(['unweighted', 'weighted'])('the societal lines of the twelve rows, %s', (weighting) => {
  const sample = sampleAt(`twelve/${weighting}`);
  const tree = treeAt(`twelve/${weighting}/societalLine`);
  const perDay = (year: number) => ({ ppp: { year, factor: 1 }, per: 'day' }) as const;
  for (const [year, settings, lines] of [
    [2017, { floor: 2.15, intercept: 1.15, share: 0.5 }, worldBankLines.ppp2017],
    [2021, { floor: 3, intercept: 1.3, share: 0.5 }, worldBankLines.ppp2021],
  ] as const) {
    expect(societalLine(sample, settings).amount).toBe(tree[year]);
    const line = internationalSocietalLine(lines, perDay(year));
    expect(povertyHeadcount(sample, { line }).line).toBe(tree[year]);
  }
});
