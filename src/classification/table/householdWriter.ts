import { areas } from '../../model/area.ts';
import type { Household } from '../../model/household/household.ts';
import { requirePlace } from '../../model/place/requirePlace.ts';
import { missingDeprivation } from '../../multidimensional/data/deprivationData.ts';
import { refuse, requireChoice } from '../../require.ts';
import { requireLabel } from '../../sample/columns/readGroups.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import { type Answer, unknown, yes } from '../evaluate/answer.ts';
import type { CompiledStandard } from '../evaluate/compileStandard.ts';
import { countDeprivations, newEvaluator, requireInForce } from '../evaluate/evaluateHousehold.ts';
import { readHousehold } from '../evaluate/readHousehold.ts';
import { incomeParts } from '../evaluate/readIncome.ts';
import { distinctIds } from '../review/distinctIds.ts';
import type { HouseholdColumn } from './tableColumns.ts';
import { tableIncome } from './tableIncome.ts';

/** How the label of a household's group is read from it. */
export type LabelOf = (household: Household) => GroupLabel;

/** Writes households into columns. Internal. */
export interface HouseholdWriter {
  /** Writes the next household, which stands at this place of the arguments. */
  write(household: Household, path: readonly (string | number)[]): void;
  /** The columns by name, in their order. */
  columns(): [string, HouseholdColumn][];
}

/** Columns with room for so many households at first. */
export function newHouseholdWriter(
  compiled: CompiledStandard,
  labels: readonly (readonly [name: string, labelOf: LabelOf])[],
  room: number,
): HouseholdWriter {
  const evaluator = newEvaluator(compiled);
  const { scratch, answers } = evaluator;
  const incomeOf = tableIncome(compiled);
  const isNew = distinctIds();
  const id: string[] = [];
  const date: string[] = [];
  const area: (string | null)[] = [];
  const commune: (string | null)[] = [];
  const communeVintage: (string | null)[] = [];
  const ethnicMinority: (boolean | null)[] = [];
  const labelled = labels.map((): GroupLabel[] => []);
  let members = new Float64Array(room);
  let income = new Float64Array(room);
  let deprivations = compiled.indicators.map(() => new Uint8Array(room));
  return { write, columns };

  function write(household: Household, path: readonly (string | number)[]): void {
    const row = id.length;
    if (row === members.length) resize(Math.max(1024, 2 * row));
    readHousehold(household, path, scratch);
    if (scratch.day !== evaluator.dayInForce) {
      requireInForce(compiled, scratch.day, path);
      evaluator.dayInForce = scratch.day;
    }
    income[row] = readIncome(household, path);
    members[row] = scratch.size;
    countDeprivations(evaluator);
    for (let at = 0; at < answers.length; at++) {
      const answer = answers[at] as Answer;
      const own = answer === unknown ? missingDeprivation : answer === yes ? 1 : 0;
      (deprivations[at] as Uint8Array)[row] = own;
    }
    if (!isNew(household.id)) {
      refuse('duplicateHousehold', [...path, 'id'], 'each id once', household.id);
    }
    id.push(household.id);
    date.push(household.date);
    area.push(
      household.area == null ? null : requireChoice(household.area, areas, [...path, 'area']),
    );
    const place =
      household.place == null ? null : requirePlace(household.place, [...path, 'place']);
    commune.push(place?.code ?? null);
    communeVintage.push(place?.vintage ?? null);
    ethnicMinority.push(readMinority(household.ethnicMinority, path));
    for (let at = 0; at < labels.length; at++) {
      const [name, labelOf] = labels[at] as (typeof labels)[number];
      const label = labelOf(household);
      requireLabel(label, ['by', name, row]);
      (labelled[at] as GroupLabel[]).push(label);
    }
  }

  function readIncome({ income: given }: Household, path: readonly (string | number)[]): number {
    if (given === undefined || given === null) return Number.NaN;
    const { standard, policies } = compiled;
    const parts = incomeParts(given, scratch.size, standard.currency, policies, path);
    return incomeOf(given.amount, parts, path);
  }

  function resize(length: number): void {
    members = resized(members, new Float64Array(length));
    income = resized(income, new Float64Array(length));
    deprivations = deprivations.map((column) => resized(column, new Uint8Array(length)));
  }

  function columns(): [string, HouseholdColumn][] {
    if (members.length !== id.length) resize(id.length);
    return [
      ...Object.entries({ id, date, area, commune, communeVintage, ethnicMinority }),
      ...Object.entries({ members, income }),
      ...compiled.indicators.map(({ indicator }, at): [string, HouseholdColumn] => [
        indicator.id,
        deprivations[at] as Uint8Array,
      ]),
      ...labels.map(([name], at): [string, HouseholdColumn] => [name, labelled[at] ?? []]),
    ];
  }
}

function readMinority(value: unknown, path: readonly (string | number)[]): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null) return null;
  return refuse(
    'invalidType',
    [...path, 'ethnicMinority'],
    'true, false, or null where unknown',
    value,
  );
}

/** What fits of a column, in a longer or shorter one. */
function resized<T extends Uint8Array | Float64Array>(column: T, into: T): T {
  into.set(column.subarray(0, into.length));
  return into;
}
