import { newAccumulator } from '../../../numeric/accumulator.ts';
import { ratio } from '../../profile/figures.ts';
import type { CompiledIndex } from '../../scoring/compileIndex.ts';
import type {
  PanelClass,
  PanelClassId,
  PanelFigures,
  PanelStatus,
  PanelTransition,
  PanelWave,
} from './panel.ts';
import type { ClassSums, PopulationSums } from './panelSums.ts';

const classIds = ['joiners', 'leavers', 'ongoing', 'neverPoor'] as const;

/** Whether a class is poor: in the earlier and in the later wave. */
const isPoor: { readonly [Id in PanelClassId]: readonly [before: boolean, after: boolean] } = {
  joiners: [false, true],
  leavers: [true, false],
  ongoing: [true, true],
  neverPoor: [false, false],
};

/** The figures of a population from the sums of its classes. */
export function panelFigures(sums: PopulationSums, compiled: CompiledIndex): PanelFigures {
  const everybody = total(classIds, (id) => sums[id].population);
  const [before, after] = [0, 1].map((wave) => waveOf(sums, wave, everybody, compiled)) as [
    PanelWave,
    PanelWave,
  ];
  const classes = classIds.map((id) => classOf(id, sums[id], everybody, compiled));
  const change = (part: 'headcountChange' | 'adjustedHeadcountChange') =>
    everybody === 0 ? null : total(classes, (one) => one[part] ?? 0);
  return {
    rows: total(classIds, (id) => sums[id].rows),
    population: everybody,
    before,
    after,
    headcountChange: change('headcountChange'),
    adjustedHeadcountChange: change('adjustedHeadcountChange'),
    classes,
    transitions: transitions(sums, everybody),
  };
}

function waveOf(
  sums: PopulationSums,
  wave: number,
  everybody: number,
  { denominator }: CompiledIndex,
): PanelWave {
  const poor = classIds.filter((id) => isPoor[id][wave]);
  const scoreOf = (id: PanelClassId) => sums[id].score[wave] as number;
  const heads = total(poor, (id) => sums[id].population);
  const points = total(poor, scoreOf);
  return {
    headcount: ratio(heads, everybody),
    intensity: ratio(points, heads * denominator),
    adjustedHeadcount: ratio(points, everybody * denominator),
    meanScore: ratio(total(classIds, scoreOf), everybody * denominator),
  };
}

function classOf(
  id: PanelClassId,
  { rows, population, score, indicators }: ClassSums,
  everybody: number,
  { denominator, weights, indicators: list }: CompiledIndex,
): PanelClass {
  const [poorBefore, poorAfter] = isPoor[id];
  /** The change of what counts of the poor alone. */
  const censored = ([before, after]: readonly [number, number]) =>
    (poorAfter ? after : 0) - (poorBefore ? before : 0);
  const raw = ([before, after]: readonly [number, number]) => after - before;
  return {
    id,
    rows,
    population,
    populationShare: ratio(population, everybody),
    meanScoreBefore: ratio(score[0], population * denominator),
    meanScoreAfter: ratio(score[1], population * denominator),
    meanScoreChange: ratio(raw(score), population * denominator),
    headcountChange: ratio(censored([population, population]), everybody),
    adjustedHeadcountChange: ratio(censored(score), everybody * denominator),
    indicators: indicators.map(({ deprived, grown }, at) => {
      const weight = weights[at] as number;
      return {
        id: list[at]?.id as string,
        censoredHeadcountChange: ratio(censored(deprived), everybody),
        contributionChange: ratio(weight * censored(grown), everybody * denominator),
        meanScoreChange: ratio(weight * raw(grown), population * denominator),
      };
    }),
  };
}

/** The classes as a matrix. */
function transitions(sums: PopulationSums, everybody: number): PanelTransition[] {
  const row = (from: PanelStatus, cells: readonly (readonly [PanelStatus, PanelClassId])[]) => {
    const all = total(cells, ([, id]) => sums[id].population);
    return cells.map(([to, id]) => {
      const { rows, population } = sums[id];
      const populationShare = ratio(population, everybody);
      return { from, to, rows, population, populationShare, shareOfFrom: ratio(population, all) };
    });
  };
  return [
    ...row('poor', [
      ['poor', 'ongoing'],
      ['notPoor', 'leavers'],
    ]),
    ...row('notPoor', [
      ['poor', 'joiners'],
      ['notPoor', 'neverPoor'],
    ]),
  ];
}

function total<T>(items: readonly T[], value: (item: T) => number): number {
  const sum = newAccumulator();
  for (const item of items) sum.add(value(item));
  return sum.total();
}
