import type { NearPoorFlows, PoorFlows } from './householdFlows.ts';

/** A figure of the flow report: the form and its field. */
export type FlowField = `poor.${keyof PoorFlows}` | `nearPoor.${keyof NearPoorFlows}`;

/** A law that a flow report has to keep, with both of its sides. */
export interface FlowIdentity {
  /** Its name: a balance of a form, a transfer between the forms, or a bound on who left. */
  readonly id:
    | 'poorToNearPoor'
    | 'nearPoorToPoor'
    | 'poorBalance'
    | 'nearPoorBalance'
    | 'poorOutflow'
    | 'nearPoorOutflow';
  /** Whether it holds; `null` where figures are missing, or where one was inferred from it. */
  readonly holds: boolean | null;
  /** The side that was reported: the end, the flow in form 2 or 3, who left. */
  readonly left: number | null;
  /** The side that it has to equal – or, for an outflow, that it may not pass. */
  readonly right: number | null;
  /** Left less right. */
  readonly difference: number | null;
  /** The figures that were not reported and do not follow. */
  readonly missing: readonly FlowField[];
}

/** left = Σ plus − Σ minus, or for a bound left ≤ …: `left` and both sums are lists of figures. */
interface Law {
  readonly id: FlowIdentity['id'];
  readonly left: readonly FlowField[];
  readonly plus: readonly FlowField[];
  readonly minus: readonly FlowField[];
  readonly relation: 'equals' | 'atMost';
}

const poorOut: readonly FlowField[] = [
  'poor.becameNearPoor',
  'poor.roseAbove',
  'poor.otherDecrease',
];
const poorIn: readonly FlowField[] = [
  'poor.fromNearPoor',
  'poor.fellBack',
  'poor.newlyArisen',
  'poor.otherIncrease',
];
const nearPoorOut: readonly FlowField[] = [
  'nearPoor.becamePoor',
  'nearPoor.roseAbove',
  'nearPoor.otherDecrease',
];
const nearPoorIn: readonly FlowField[] = [
  'nearPoor.fromPoor',
  'nearPoor.fellBack',
  'nearPoor.newlyArisen',
  'nearPoor.otherIncrease',
];

/** The transfers come first: what one form lacks the other may have. */
const laws: readonly Law[] = [
  law('poorToNearPoor', ['nearPoor.fromPoor'], ['poor.becameNearPoor'], []),
  law('nearPoorToPoor', ['poor.fromNearPoor'], ['nearPoor.becamePoor'], []),
  law('poorBalance', ['poor.end'], ['poor.start', ...poorIn], poorOut),
  law('nearPoorBalance', ['nearPoor.end'], ['nearPoor.start', ...nearPoorIn], nearPoorOut),
  law('poorOutflow', poorOut, ['poor.start'], [], 'atMost'),
  law('nearPoorOutflow', nearPoorOut, ['nearPoor.start'], [], 'atMost'),
];

function law(
  id: Law['id'],
  left: Law['left'],
  plus: Law['plus'],
  minus: Law['minus'],
  relation: Law['relation'] = 'equals',
): Law {
  return { id, left, plus, minus, relation };
}

/** Tests the laws on what was reported, inferring a figure wherever a law leaves it one value. */
export function reconcileFlows(given: ReadonlyMap<FlowField, number>): {
  readonly identities: readonly FlowIdentity[];
  readonly values: ReadonlyMap<FlowField, number>;
} {
  const values = new Map(given);
  const used = new Map<Law, FlowIdentity>();
  for (let inferring = true; inferring; ) {
    inferring = false;
    for (const rule of laws) {
      if (rule.relation === 'atMost' || used.has(rule)) continue;
      const missing = missingIn(rule, values);
      if (missing.length !== 1) continue;
      used.set(rule, infer(rule, missing[0] as FlowField, values));
      inferring = true;
    }
  }
  return { identities: laws.map((rule) => used.get(rule) ?? test(rule, values)), values };
}

function missingIn(rule: Law, values: ReadonlyMap<FlowField, number>): FlowField[] {
  return [...rule.left, ...rule.plus, ...rule.minus].filter((field) => !values.has(field));
}

function total(fields: readonly FlowField[], values: ReadonlyMap<FlowField, number>): number {
  return fields.reduce((sum, field) => sum + (values.get(field) ?? 0), 0);
}

/** The one value that a missing figure can have. A count below zero is none: then the law fails. */
function infer(rule: Law, field: FlowField, values: Map<FlowField, number>): FlowIdentity {
  const left = total(rule.left, values);
  const right = total(rule.plus, values) - total(rule.minus, values);
  const value = rule.plus.includes(field) ? left - right : right - left;
  const untold = { id: rule.id, left: null, right: null, difference: null };
  if (value < 0) return { ...untold, holds: false, difference: left - right, missing: [field] };
  values.set(field, value);
  return { ...untold, holds: null, missing: [field] };
}

function test(rule: Law, values: ReadonlyMap<FlowField, number>): FlowIdentity {
  const missing = missingIn(rule, values);
  if (missing.length > 0) {
    // Who left is known in part: if those are too many already, the rest cannot mend it.
    const least = total(rule.left, values);
    const most = rule.plus.every((field) => values.has(field)) ? total(rule.plus, values) : null;
    const broken = rule.relation === 'atMost' && most !== null && least > most;
    const holds = broken ? false : null;
    return { id: rule.id, holds, left: null, right: null, difference: null, missing };
  }
  const left = total(rule.left, values);
  const right = total(rule.plus, values) - total(rule.minus, values);
  const holds = rule.relation === 'equals' ? left === right : left <= right;
  return { id: rule.id, holds, left, right, difference: left - right, missing };
}
