import type { GroupLabel } from '../../../src/model/sample/groupLabel.ts';
import type { Table, TableCell, TableIndicator, ValueBounds } from '../../../src/tabulate/table.ts';

type Group = readonly (GroupLabel | null)[];

/** What a test says of a figure: a value, made from rows; population is the rows if not said. */
export interface Figure {
  readonly value: number | null;
  readonly rows: number | null;
  readonly population?: number | null;
  readonly missing?: number;
  readonly omitted?: number;
  readonly bounds?: ValueBounds;
  readonly suppressed?: 'small' | 'complementary';
}

/** What a test says of an indicator. */
export type Described = Pick<TableIndicator, 'id' | 'measure'> & Partial<TableIndicator>;

/** A table written out by hand: of each group the figures in the order of the indicators. */
export function tableOf(
  by: readonly string[],
  indicators: readonly Described[],
  groups: readonly (readonly [group: Group, ...figures: readonly Figure[]])[],
): Table {
  const cells = groups.flatMap(([group, ...figures]) =>
    figures.map((figure, place) => cellOf(group, indicators[place]?.id ?? '', figure)),
  );
  return {
    version: 1,
    plan: 'digest',
    by,
    indicators: indicators.map((indicator) => ({ label: null, conventions: {}, ...indicator })),
    rows: 1000,
    filtered: 10,
    cells,
  };
}

function cellOf(group: Group, indicator: string, figure: Figure): TableCell {
  const { value, rows, population = rows, missing = 0, omitted = 0 } = figure;
  const left = (count: number) => ({ rows: count, weight: count });
  return {
    group,
    indicator,
    value,
    rows,
    population,
    treated: { missing: left(missing), omitted: left(omitted), changed: left(0) },
    bounds: figure.bounds ?? null,
    resolution: 0,
    suppressed: figure.suppressed ?? null,
  };
}

/** A small table: rate and mean, of everybody and of two areas whose codes look like numbers. */
export const smallTable: Table = /* @__PURE__ */ tableOf(
  ['area'],
  [
    { id: 'h', measure: 'povertyHeadcount', label: { vi: 'tỷ lệ hộ nghèo', en: 'poor' } },
    { id: 'mean', measure: 'meanWelfare' },
  ],
  [
    [[null], { value: 0.07, rows: 10 }, { value: 1234.5, rows: 9, population: 18.5 }],
    [['00004'], { value: 0.125, rows: 8 }, { value: -2, rows: 7, population: 14 }],
    [['2'], { value: null, rows: null, suppressed: 'small' }, { value: 1e-7, rows: 2 }],
  ],
);
