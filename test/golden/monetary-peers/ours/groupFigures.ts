import { decomposeGini } from '../../../../src/inequality/decomposition/decomposeGini.ts';
import { decomposeInequality } from '../../../../src/inequality/decomposition/decomposeInequality.ts';
import { estebanRayIndex } from '../../../../src/inequality/polarization/estebanRayIndex.ts';
import {
  type DecomposePovertyOptions,
  decomposePoverty,
} from '../../../../src/monetary/decomposition/decomposePoverty.ts';
import type { GroupedSample } from '../../../../src/sample/welfareSample.ts';
import type { Figure } from '../figures.ts';

/** The figures of the groups of a grouping, at their places below `region` or `area`. */
export function groupFigures(sample: GroupedSample, by: string, line: number): Map<string, Figure> {
  const figures = new Map<string, Figure>([['line', line]]);
  const gini = decomposeGini(sample, { by });
  for (const group of gini.groups) {
    const place = `groups/${group.label}`;
    figures.set(`${place}/rows`, group.rows);
    figures.set(`${place}/weight`, group.population);
    figures.set(`${place}/populationShare`, group.populationShare);
    figures.set(`${place}/mean`, group.mean);
    figures.set(`${place}/incomeShare`, group.welfareShare);
    figures.set(`${place}/gini`, group.value);
    figures.set(`gini/withinOf/${group.label}`, group.contribution);
  }
  figures.set('gini/total', gini.value);
  figures.set('gini/within', gini.within);
  figures.set('gini/between', gini.between);
  figures.set('gini/overlap', gini.overlap);
  for (const [name, options] of measuresAt(by, line)) {
    for (const group of decomposePoverty(sample, options).groups) {
      const place = `groups/${group.label}/${name}`;
      figures.set(`${place}/value`, group.value);
      figures.set(`${place}/relativeRisk`, group.relativeRisk);
      figures.set(`${place}/contribution`, group.contribution);
      figures.set(`${place}/contributionShare`, group.contributionShare);
    }
  }
  for (const alpha of [-1, 0, 0.5, 1, 2]) {
    const place = `generalizedEntropy/${alpha}`;
    const entropy = decomposeInequality(sample, { by, alpha });
    figures.set(`${place}/total`, entropy.value);
    figures.set(`${place}/within`, entropy.within);
    figures.set(`${place}/between`, entropy.between);
    figures.set(`${place}/betweenShare`, entropy.betweenShare);
    for (const { label, contribution } of entropy.groups) {
      figures.set(`${place}/withinOf/${label}`, contribution);
    }
  }
  for (const alpha of [1, 1.6]) {
    const options = { by, alpha };
    const raw = estebanRayIndex(sample, { ...options, scale: 'none' }).value;
    figures.set(`estebanRay/${alpha}/raw`, raw);
    figures.set(`estebanRay/${alpha}/overMean`, estebanRayIndex(sample, options).value);
  }
  return figures;
}

/** The measures of poverty that the groups have. */
function measuresAt(by: string, line: number): readonly [string, DecomposePovertyOptions][] {
  const headcount = { by, line, measure: 'povertyHeadcount' } as const;
  return [
    ['headcountBelow', { ...headcount, boundary: 'below' }],
    ['headcountAtOrBelow', { ...headcount, boundary: 'atOrBelow' }],
    ['povertyGap', { by, line, measure: 'povertyGapIndex' }],
    ['squaredPovertyGap', { by, line, measure: 'squaredPovertyGap' }],
    ['watts', { by, line, measure: 'wattsIndex' }],
  ];
}
