import type { FlowReport } from '../../rates/householdFlows.ts';
import type { PlaceFlows } from '../flowReports.ts';

/**
 * The sum of the rows of a form, as its last row has it. It is not the report of all places together,
 * in which a household that moved from one to another did not leave. Internal.
 */
export function sumFlows(communes: readonly PlaceFlows[]): PlaceFlows | null {
  const [first, ...others] = communes;
  if (first === undefined) return null;
  return others.reduce(
    (sum: PlaceFlows, { households, persons }) => ({
      place: null,
      households: add(sum.households, households),
      persons: add(sum.persons, persons),
    }),
    first,
  );
}

function add(a: FlowReport, b: FlowReport): FlowReport {
  return { unit: a.unit, poor: addForm(a.poor, b.poor), nearPoor: addForm(a.nearPoor, b.nearPoor) };
}

/** Field by field; what is not known of one place is not known of the sum. */
function addForm<Form extends { readonly [field in keyof Form]: number | null }>(a: Form, b: Form) {
  const fields = Object.keys(a) as (keyof Form)[];
  return Object.fromEntries(
    fields.map((field) => {
      const [one, other] = [a[field], b[field]] as [number | null, number | null];
      return [field, one === null || other === null ? null : one + other];
    }),
  ) as Form;
}
