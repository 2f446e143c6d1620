import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import type { GroupLabel } from '../../../sample/groupColumn.ts';
import type { SampleValue } from '../../../sample/sampleValue.ts';
import { centerOf } from '../../formula/centerOf.ts';
import { partShare } from '../../formula/shareOf.ts';
import type { GroupPart } from './groupParts.ts';

/** A group in a decomposition of inequality. */
export interface InequalityDecompositionGroup {
  /** Its label. */
  readonly label: GroupLabel;
  /** How many rows it has. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Its share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
  /** Its mean welfare; `null` where nobody of it was counted. */
  readonly mean: number | null;
  /** Its share of all welfare; `null` where the mean of all is not above 0. */
  readonly welfareShare: number | null;
  /** The index among its own; `null` where its mean is not above 0. */
  readonly value: number | null;
  /** What inequality among its own adds to the index of all; `null` where that is. */
  readonly contribution: number | null;
  /** The same as a share of the index of all; `null` where that is 0 or `null`. */
  readonly contributionShare: number | null;
}

/** An index of inequality and the parts of it that lie within and between groups. */
export interface InequalityDecomposition extends SampleValue {
  /** The name of the decomposition. */
  readonly measure: 'decomposeInequality' | 'decomposeGini';
  /** The name of the grouping. */
  readonly by: string;
  /** The part that lies within groups; `null` where there is no value. */
  readonly within: number | null;
  /** The index if everybody had the mean welfare of the group; `null` where there is no value. */
  readonly between: number | null;
  /** The part within groups as a share of the index; `null` where that is 0 or `null`. */
  readonly withinShare: number | null;
  /** The part between groups as a share of the index; `null` where that is 0 or `null`. */
  readonly betweenShare: number | null;
  /** The groups: as their labels are listed, else numbers before texts, each ascending. */
  readonly groups: readonly InequalityDecompositionGroup[];
}

/** The index of a group, and what it adds to that of all. */
export interface WithinGroup {
  readonly value: number | null;
  readonly contribution: number | null;
}

/** The records of the groups of columns, given the index of all. */
export function allGroupFigures(
  columns: SampleColumns,
  whole: number | null,
  parts: readonly GroupPart[],
  within: readonly WithinGroup[],
): InequalityDecompositionGroup[] {
  const isCounted = columns.population > 0;
  const mean = isCounted ? centerOf(columns).mean : 0;
  return parts.map((part, place) => {
    const { value, contribution } = within[place] as WithinGroup;
    const { population } = part.columns;
    const share = population / columns.population;
    const own = part.center?.mean ?? null;
    return {
      label: part.label,
      rows: part.columns.welfare.length,
      population,
      populationShare: isCounted ? share : null,
      mean: own,
      welfareShare: mean > 0 ? share * ((own ?? 0) / mean) : null,
      value,
      contribution,
      contributionShare: partShare(contribution, whole),
    };
  });
}
