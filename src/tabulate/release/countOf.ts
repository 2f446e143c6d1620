import type { PlanMeasure } from '../../model/plan/planIndicator.ts';
import { planMeasures } from '../../model/plan/planMeasures.ts';
import type { TableCell, TableIndicator } from '../table.ts';

/** How an indicator counts people: as a share of the population, or as a sum of weights. */
export type CountKind = 'share' | 'count';

/** What can be had from what: figures that give a count away, and when they do not. */
interface Circle {
  readonly as: CountKind;
  /** The measures from which the count, or a part of it, can be had. */
  readonly measures: readonly PlanMeasure[];
  /** Conventions that make two of them independent where they differ. */
  readonly apartBy: readonly string[];
}

const ofLine = /* @__PURE__ */ measuresOfLines();
const ofPoor: readonly PlanMeasure[] = [
  ...(['multidimensionalHeadcount', 'bandHeadcount', 'adjustedHeadcount'] as const),
  ...([
    'deprivationIntensity',
    'censoredHeadcount',
    'contributionShare',
    'meanDeprivations',
  ] as const),
];

function measuresOfLines(): readonly PlanMeasure[] {
  const all = Object.keys(planMeasures) as PlanMeasure[];
  return all.filter((measure) => planMeasures[measure].required.includes('line'));
}

const byLine = ['line', 'column'];
const status = ['statusShare', 'statusPopulation'] as const;

/**
 * The measures that count people, each with what would give the count away. Of the poor by a line or an
 * index that is all that is about them alone (P₁ / I is the headcount, M₀ / A too); statuses add up to everybody; a
 * headcount of one indicator is a term of M₀ where the poor are counted, and else of the mean number.
 */
const circles: { readonly [measure in PlanMeasure]?: Circle } = {
  povertyHeadcount: { as: 'share', measures: ofLine, apartBy: byLine },
  poorPopulation: { as: 'count', measures: ofLine, apartBy: byLine },
  multidimensionalHeadcount: { as: 'share', measures: ofPoor, apartBy: ['cutoff'] },
  bandHeadcount: { as: 'share', measures: ofPoor, apartBy: ['cutoff'] },
  censoredHeadcount: {
    as: 'share',
    measures: [
      ...(['censoredHeadcount', 'contributionShare', 'adjustedHeadcount'] as const),
      ...(['deprivationIntensity', 'meanDeprivations'] as const),
    ],
    apartBy: ['cutoff'],
  },
  uncensoredHeadcount: {
    as: 'share',
    measures: ['uncensoredHeadcount', 'meanDeprivations'],
    apartBy: ['indicator'],
  },
  statusShare: { as: 'share', measures: status, apartBy: [] },
  statusPopulation: { as: 'count', measures: status, apartBy: [] },
  standardDeprivationShare: {
    as: 'share',
    measures: ['standardDeprivationShare'],
    apartBy: ['indicator'],
  },
};

function circleOf({ measure, conventions }: TableIndicator): Circle | undefined {
  const { alpha } = conventions;
  // P₀ by its other name.
  const isHeadcount = measure === 'fgtIndex' && alpha === '0';
  const key = isHeadcount ? 'povertyHeadcount' : measure;
  return Object.hasOwn(circles, key) ? circles[key] : undefined;
}

/** How an indicator counts people; `null` where it does not. */
export function countKind(indicator: TableIndicator): CountKind | null {
  return circleOf(indicator)?.as ?? null;
}

/** Whether the count of one indicator could be had from another, its own value among them. */
export function givesAway(other: TableIndicator, counted: TableIndicator): boolean {
  const circle = circleOf(counted);
  if (circle === undefined) return false;
  if (other === counted) return true;
  return (
    circle.measures.includes(other.measure) &&
    !circle.apartBy.some((name) => {
      const [a, b] = [other, counted].map((each) => conventionOf(each, name));
      return a !== undefined && b !== undefined && a !== b;
    })
  );
}

/** What a convention says; of a line that has a name ('national: 2') without it, since another may have none. */
function conventionOf({ conventions }: TableIndicator, name: string): string | undefined {
  const text = Object.hasOwn(conventions, name) ? conventions[name] : undefined;
  return name === 'line' ? text?.split(': ').at(-1) : text;
}

/**
 * How many a figure counts, in weights; `null` where it has no value. What is whole but for the last digits
 * of a product is whole.
 */
export function countOf({ value, population }: TableCell, kind: CountKind): number | null {
  if (value === null || population === null) return null;
  const count = kind === 'count' ? value : value * population;
  const whole = Math.round(count);
  return Math.abs(count - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) ? whole : count;
}
