import { concentrationCurve } from '../../../../src/inequality/concentration/concentrationCurve.ts';
import { concentrationIndex } from '../../../../src/inequality/concentration/concentrationIndex.ts';
import { kakwaniIndex } from '../../../../src/inequality/concentration/kakwaniIndex.ts';
import { redistributiveEffect } from '../../../../src/inequality/concentration/redistributiveEffect.ts';
import { rerankingIndex } from '../../../../src/inequality/concentration/rerankingIndex.ts';
import { reynoldsSmolenskyIndex } from '../../../../src/inequality/concentration/reynoldsSmolenskyIndex.ts';
import { decomposeBySource } from '../../../../src/inequality/decomposition/decomposeBySource.ts';
import { decomposeGiniBySource } from '../../../../src/inequality/decomposition/decomposeGiniBySource.ts';
import { giniIndex } from '../../../../src/inequality/measures/giniIndex.ts';
import type { Figure } from '../figures.ts';
import { data, type Weighting, weightsOf } from '../goldenData.ts';
import { probabilities } from './inequalityEntries.ts';

const { income, grossIncome, tax, consumption, sources } = data.positive;

/** What the sources of income add to inequality, at their places below `sources`. */
export function sourceFigures(weighting: Weighting): Map<string, Figure> {
  const sample = { welfare: income, sources, ...weightsOf(weighting) };
  const figures = new Map<string, Figure>();
  const whole = decomposeBySource(sample);
  for (const each of whole.sources) {
    const place = `shorrocks/${each.source}`;
    // Their correlation times both spreads.
    const spreads = (each.standardDeviation as number) * (whole.standardDeviation as number);
    figures.set(`${place}/covariance`, (each.correlation as number) * spreads);
    figures.set(`${place}/share`, each.contributionShare);
    figures.set(`${place}/mean`, each.mean);
    figures.set(`${place}/incomeShare`, each.welfareShare);
  }
  const gini = decomposeGiniBySource(sample);
  figures.set('lermanYitzhaki/gini', gini.value);
  for (const each of gini.sources) {
    const place = `lermanYitzhaki/sources/${each.source}`;
    figures.set(`${place}/incomeShare`, each.welfareShare);
    figures.set(`${place}/gini`, each.giniIndex);
    figures.set(`${place}/giniCorrelation`, each.giniCorrelation);
    figures.set(`${place}/concentration`, each.concentrationIndex);
    figures.set(`${place}/contribution`, each.contribution);
    figures.set(`${place}/contributionShare`, each.contributionShare);
    figures.set(`${place}/elasticity`, each.elasticity);
  }
  return figures;
}

/** What a tax does to inequality, at its places below `progressivity`. */
export function taxFigures(weighting: Weighting): Map<string, Figure> {
  const weights = weightsOf(weighting);
  const sample = { welfare: grossIncome, tax, ...weights };
  const concentrationOf = (variable: readonly number[]) =>
    concentrationIndex({ welfare: grossIncome, variable, ...weights }).value;
  const effect = redistributiveEffect(sample);
  const figures = new Map<string, Figure>([
    ['giniBefore', giniIndex({ welfare: grossIncome, ...weights }).value],
    ['giniAfter', giniIndex({ welfare: income, ...weights }).value],
    ['concentrationOfTax', concentrationOf(tax)],
    ['concentrationAfter', concentrationOf(income)],
    ['averageTaxRate', effect.averageTaxRate],
    ['kakwani', kakwaniIndex(sample).value],
    ['reynoldsSmolensky', reynoldsSmolenskyIndex(sample).value],
    ['redistributiveEffect', effect.value],
    ['reranking', rerankingIndex(sample).value],
  ]);
  const ranked = { welfare: grossIncome, variable: tax, ...weights };
  const { points } = concentrationCurve(ranked, { points: probabilities.tenths });
  for (const { share, value } of points ?? []) {
    figures.set(`concentrationCurveOfTax/${share.toFixed(1)}`, value);
  }
  return figures;
}

/** How much consumption lies with those of high income. */
export function concentrationOfConsumption(weighting: Weighting): number | null {
  const sample = { welfare: income, variable: consumption, ...weightsOf(weighting) };
  return concentrationIndex(sample).value;
}
