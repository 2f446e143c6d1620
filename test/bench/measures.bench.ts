import { generateWelfare } from 'poverty-indicators/fixtures';
import * as inequality from 'poverty-indicators/inequality';
import * as monetary from 'poverty-indicators/monetary';
import { sortSample } from 'poverty-indicators/sample';
import type { Bench } from './bench.ts';

const rows = 100_000;
const labels = Array.from({ length: 34 }, (_, place) => `province ${place + 1}`);
const sample = generateWelfare({ seed: 2023, rows, groups: { name: 'province', labels } });
const { sources, size, ...one } = sample;
const sorted = sortSample({ ...one, size });
const taxed = { ...sample, tax: sample.welfare.map((income) => 0.1 * income) };
const ranked = { ...sample, variable: sources.farm };
const line = 1_500_000;

/** Every measure once, of a sample that was sorted before where it may be. */
export const bench: Bench = {
  title: 'Every measure, weighted',
  rows,
  cases: {
    povertyHeadcount: () => monetary.povertyHeadcount(sorted, { line }),
    povertyGapIndex: () => monetary.povertyGapIndex(sorted, { line }),
    squaredPovertyGap: () => monetary.squaredPovertyGap(sorted, { line }),
    'fgtIndex, alpha 1.5': () => monetary.fgtIndex(sorted, { line, alpha: 1.5 }),
    wattsIndex: () => monetary.wattsIndex(sorted, { line }),
    averageExitTime: () => monetary.averageExitTime(sorted, { line, growth: 0.05 }),
    clarkHemmingUlphIndex: () => monetary.clarkHemmingUlphIndex(sorted, { line, beta: 0.5 }),
    senIndex: () => monetary.senIndex(sorted, { line }),
    senShorrocksThonIndex: () => monetary.senShorrocksThonIndex(sorted, { line }),
    takayamaIndex: () => monetary.takayamaIndex(sorted, { line }),
    incomeGapRatio: () => monetary.incomeGapRatio(sorted, { line }),
    relativeMedianPovertyGap: () => monetary.relativeMedianPovertyGap(sorted, { line }),
    meanShortfall: () => monetary.meanShortfall(sorted, { line }),
    totalShortfall: () => monetary.totalShortfall(sorted, { line }),
    poorPopulation: () => monetary.poorPopulation(sorted, { line }),
    prosperityGap: () => monetary.prosperityGap(sorted, { standard: 5_000_000 }),
    giniIndex: () => inequality.giniIndex(sorted),
    sGiniIndex: () => inequality.sGiniIndex(sorted, { nu: 3 }),
    generalizedEntropyIndex: () => inequality.generalizedEntropyIndex(sorted, { alpha: 0.5 }),
    theilIndex: () => inequality.theilIndex(sorted),
    meanLogDeviation: () => inequality.meanLogDeviation(sorted),
    coefficientOfVariation: () => inequality.coefficientOfVariation(sorted),
    atkinsonIndex: () => inequality.atkinsonIndex(sorted, { epsilon: 0.5 }),
    kolmIndex: () => inequality.kolmIndex(sorted, { kappa: 1e-6 }),
    hooverIndex: () => inequality.hooverIndex(sorted),
    varianceOfLogs: () => inequality.varianceOfLogs(sorted),
    wolfsonIndex: () => inequality.wolfsonIndex(sorted),
    'estebanRayIndex, 34 groups': () =>
      inequality.estebanRayIndex(sample, { by: 'province', alpha: 1.3 }),
    duclosEstebanRayIndex: () => inequality.duclosEstebanRayIndex(sorted, { alpha: 0.5 }),
    meanWelfare: () => inequality.meanWelfare(sorted),
    medianWelfare: () => inequality.medianWelfare(sorted),
    welfareQuantile: () => inequality.welfareQuantile(sorted, { probability: 0.1 }),
    quantileRatio: () => inequality.quantileRatio(sorted, { numerator: 0.9, denominator: 0.1 }),
    quintileShareRatio: () => inequality.quintileShareRatio(sorted),
    palmaRatio: () => inequality.palmaRatio(sorted),
    welfareShare: () => inequality.welfareShare(sorted, { from: 0.9, to: 1 }),
    lorenzOrdinate: () => inequality.lorenzOrdinate(sorted, { share: 0.4 }),
    'concentrationIndex, sort included': () => inequality.concentrationIndex(ranked),
    'kakwaniIndex, sort included': () => inequality.kakwaniIndex(taxed),
    'reynoldsSmolenskyIndex, sort included': () => inequality.reynoldsSmolenskyIndex(taxed),
    'rerankingIndex, sort included': () => inequality.rerankingIndex(taxed),
    'redistributiveEffect, sort included': () => inequality.redistributiveEffect(taxed),
    'betweenGroupShare, 34 groups': () =>
      inequality.betweenGroupShare(sample, { by: 'province', alpha: 1 }),
    sourceShare: () =>
      inequality.sourceShare({ ...sample, sources }, { source: 'farm', attribution: 'covariance' }),
    'decomposeGini, 34 groups': () => inequality.decomposeGini(sample, { by: 'province' }),
    'giniIndexMeasure: influence of every row': () =>
      inequality.giniIndexMeasure().influence(sorted),
  },
};
