import { PovertyError } from '../../src/errors.ts';
import { planMeasures } from '../../src/model/plan/planMeasures.ts';
import type { SqlDialect } from '../../src/sql/dialects/dialect.ts';
import { tabulateSql } from '../../src/sql/tabulateSql.ts';
import { householdCount, standardsOnDays } from './households.ts';
import { families } from './indicators.ts';
import { planOf } from './plans.ts';
import type { EngineResults, MeasureResult } from './results.ts';

/** Dialects that no engine runs here. */
const printedOnly = { bigquery: 'BigQuery', trino: 'Trino' } as const;

/** What the suite found on each engine, as a part of a page: measures by dialect. */
export function resultsPart(engines: readonly EngineResults[]): string {
  const rows = Object.keys(planMeasures).map((measure) => ({
    measure,
    run: engines.map(({ measures }) => measures[measure]),
    printed: refusals.map((ofDialect) => ofDialect.get(measure) ?? null),
  }));
  const reasons = [
    ...new Set(
      rows.flatMap(({ run, printed }) => [
        ...run.map((one) => (one !== undefined && 'notSupported' in one ? one.notSupported : null)),
        ...printed,
      ]),
    ),
  ].filter((reason) => reason !== null);
  const no = (reason: string) => `no ${reasons.indexOf(reason) + 1}`;
  const cellOf = (found: MeasureResult | undefined) => {
    if (found === undefined) return '–';
    return 'notSupported' in found ? no(found.notSupported) : count(found.figures);
  };
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const total = (of: (found: MeasureResult) => number) =>
    engines.map(({ measures }) => {
      const all = Object.values(measures);
      return count(all.reduce((sum, one) => sum + of(one), 0));
    });
  const none = written.map(() => '');
  return [
    'How many figures of each measure were those of memory, under how many settings:',
    '',
    line(['measure', 'settings', ...engines.map(nameOf), ...Object.values(printedOnly)]),
    line(['---', '--:', ...engines.map(() => '--:'), ...written.map(() => '---')]),
    ...rows.map(({ measure, run, printed }) =>
      line([
        `\`${measure}\``,
        settingsOf(run),
        ...run.map(cellOf),
        ...printed.map((reason) => (reason === null ? 'text' : no(reason))),
      ]),
    ),
    line(['all figures', '', ...total((one) => ('figures' in one ? one.figures : 0)), ...none]),
    line(['nobody to count', '', ...total((one) => ('without' in one ? one.without : 0)), ...none]),
    line([
      'refused as in memory',
      '',
      ...total((one) => ('refused' in one ? one.refused : 0)),
      ...none,
    ]),
    line(['rows of the largest table', '', ...engines.map(({ rows: of }) => count(of)), ...none]),
    '',
    ...reasons.map(
      (reason, at) => `- no ${at + 1}: \`notSupported\`, with what is had instead – ${reason}.`,
    ),
    '- text: the statement is written, and no engine here runs it.',
    '',
    `${count(householdCount)} seeded households have the status that \`classifyHouseholds\` finds by their records, under`,
    `${standardsOnDays.map(([id]) => `\`${id}\``).join(', ')}: in memory by columns, on DuckDB, PostgreSQL and ClickHouse.`,
  ].join('\n');
}

/** A name and version without what comes after them. */
function nameOf({ engine }: EngineResults): string {
  return engine.split(',')[0] as string;
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** Under how many settings a measure was compared: the same on all engines, or from the least to the most. */
function settingsOf(run: readonly (MeasureResult | undefined)[]): string {
  const settings = run.flatMap((one) =>
    one !== undefined && 'settings' in one ? [one.settings] : [],
  );
  if (settings.length === 0) return '';
  const [least, most] = [Math.min(...settings), Math.max(...settings)];
  return least === most ? count(least) : `${least}–${most}`;
}

/** Why a dialect does not have measures, by measure. */
function refusalsOf(dialect: SqlDialect): ReadonlyMap<string, string> {
  const refusals = new Map<string, string>();
  for (const { indicators, settings } of Object.values(families)) {
    for (const indicator of indicators) {
      try {
        tabulateSql(planOf([indicator], settings), { dialect, table: 't' });
      } catch (error) {
        if (!(error instanceof PovertyError) || error.code !== 'notSupported') throw error;
        refusals.set(indicator.measure, error.expected);
      }
    }
  }
  return refusals;
}

const written = Object.keys(printedOnly) as (keyof typeof printedOnly)[];
const refusals = written.map(refusalsOf);
