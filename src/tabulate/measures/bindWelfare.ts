import type { ErrorPath } from '../../errors.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanIndicator } from '../../model/plan/planIndicator.ts';
import type { PlanLine } from '../../model/plan/planLine.ts';
import type { OutsideSupport } from '../../model/sample/outsideSupport.ts';
import { requireWholeWeights } from '../../monetary/order/requireWholeWeights.ts';
import { requireOutsideSupport } from '../../sample/support.ts';
import { lineOfPlan, lineWords, measuredLine, statedLine } from '../lines/lineOfPlan.ts';
import type { BoundWelfare } from './boundIndicator.ts';
import { countedBy } from './countedBy.ts';
import { placed } from './placed.ts';
import { inequalityMeasures } from './welfare/inequalityMeasures.ts';
import { povertyMeasures } from './welfare/povertyMeasures.ts';
import { shareMeasures } from './welfare/shareMeasures.ts';
import { structureMeasures } from './welfare/structureMeasures.ts';
import type { WelfareMeasure } from './welfare/welfareMeasure.ts';

/** The names of the measures of welfare. */
export type WelfareName = keyof ReturnType<typeof welfareMeasures>;

/** Every measure of welfare that a plan can ask for. */
export function welfareMeasures() {
  return {
    ...povertyMeasures(),
    ...inequalityMeasures(),
    ...shareMeasures(),
    ...structureMeasures(),
  };
}

/** What an indicator of welfare may name beside its settings. */
interface Named {
  readonly column?: string;
  readonly line?: string | PlanLine;
  readonly by?: string;
  readonly tax?: string;
  readonly variable?: string;
  readonly sources?: readonly string[];
  readonly outsideSupport?: OutsideSupport;
}

/** Binds a measure of welfare of a plan that was checked: its own function checks its settings. */
export function bindWelfare(
  plan: Plan,
  indicator: PlanIndicator,
  place: number,
  measure: WelfareMeasure,
): BoundWelfare {
  const named = indicator as Named;
  const { column = plan.welfare as string, by, outsideSupport } = named;
  const { missing = 'refuse' } = plan;
  const line = lineOfPlan(plan, named.line);
  const settings = { ...settingsOf(indicator), missing };
  const options = line === null ? settings : { ...settings, line: measuredLine(line) };
  const stated = line === null ? settings : { ...settings, line: statedLine(line) };
  const support = measure.support(indicator as never);
  const { unit, weighting } = countedBy(plan);
  const { conventions } = placed(
    (path) => pathOf(path, named, place),
    () => {
      const bound = measure.bind(stated as never);
      requireKindOfWeights(plan, indicator);
      return bound;
    },
  );
  return {
    family: 'welfare',
    indicator,
    place,
    described: {
      id: indicator.id,
      label: indicator.label ?? null,
      measure: indicator.measure,
      conventions: {
        column,
        ...conventions,
        ...columnWords(named),
        ...(line === null ? {} : lineWords(line, named.line)),
        unit: unit === 'person' ? unit : 'row',
        weighting,
        missing,
      },
    },
    column,
    support,
    outsideSupport: requireOutsideSupport(outsideSupport, support),
    missing,
    line,
    perRow: measure.perRow,
    companions: companionsOf(named),
    labels: by === undefined ? [] : [by],
    ordered: measure.ordered,
    joint: measure.joint,
    evaluate: (sample, amount) =>
      measure.evaluate(
        sample as never,
        (amount === null || line === null ? options : { ...options, line: amount }) as never,
      ),
    sums: measure.sums(indicator as never),
  };
}

/** The settings of its function that an indicator has. */
function settingsOf(indicator: PlanIndicator): object {
  const others = ['id', 'label', 'measure', 'column', 'line', 'tax', 'variable', 'sources'];
  return Object.fromEntries(Object.entries(indicator).filter(([key]) => !others.includes(key)));
}

/** Where in the plan a setting of the function stands. */
function pathOf(path: ErrorPath, { line }: Named, place: number): ErrorPath {
  const [first, ...rest] = path;
  if (first === 'missing') return path;
  if (first === 'options') return ['indicators', place, ...rest];
  if (first === 'line' && typeof line === 'string') return ['lines', line, ...rest];
  return ['indicators', place, ...path];
}

/** An index of persons counted one by one has no sampling weights. */
function requireKindOfWeights({ weight }: Plan, indicator: PlanIndicator): void {
  if (!('version' in indicator) || indicator.version !== 'original') return;
  requireWholeWeights({
    welfare: [],
    ...(weight === undefined ? {} : { weight: { kind: weight.kind, values: [] } }),
  });
}

function columnWords({ tax, variable, sources }: Named): { readonly [name: string]: string } {
  return {
    ...(tax === undefined ? {} : { tax }),
    ...(variable === undefined ? {} : { variable }),
    ...(sources === undefined ? {} : { sources: sources.join(', ') }),
  };
}

function companionsOf({ tax, variable, sources = [] }: Named): BoundWelfare['companions'] {
  return [
    ...(tax === undefined ? [] : [{ name: 'tax' as const, column: tax }]),
    ...(variable === undefined ? [] : [{ name: 'variable' as const, column: variable }]),
    ...sources.map((column) => ({ name: 'sources' as const, column })),
  ];
}
