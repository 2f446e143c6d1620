import { refuse } from '../../../require.ts';

/** How many values a plan may hold in all, lists and records included. */
export const mostParts = 1_000_000;

/** How many lists and records may stand within each other. */
export const deepestPart = 200;

/**
 * A copy of plain JSON, of which every property was read once: whatever a getter or the caller does later,
 * what was checked is what is computed. Keys without a value are left out, minus zero is zero. Refuses what
 * JSON does not have, what contains itself, and what is too deep or too large to be walked.
 */
export function plainCopy(value: unknown): unknown {
  const path: (string | number)[] = [];
  const around = new Set<object>();
  let left = mostParts;

  const copy = (part: unknown): unknown => {
    if (--left < 0) refuse('invalidPlan', path, `a plan of at most ${mostParts} values`, part);
    switch (typeof part) {
      case 'string':
      case 'boolean':
      case 'undefined':
        return part;
      case 'number':
        if (Number.isFinite(part)) return part + 0;
        return refuse('invalidNumber', path, 'a finite number', part);
      case 'object':
        return part === null ? null : within(part);
      default:
        return refuse('invalidType', path, 'plain JSON', part);
    }
  };

  const within = (part: object): unknown => {
    if (around.has(part)) refuse('invalidPlan', path, 'nothing that contains itself', part);
    if (around.size >= deepestPart) {
      refuse('invalidPlan', path, `at most ${deepestPart} lists and records in each other`, part);
    }
    around.add(part);
    const made = Array.isArray(part) ? copyList(part) : copyRecord(part);
    around.delete(part);
    return made;
  };

  const copyList = (list: readonly unknown[]): unknown[] => {
    if (list.length > left) {
      refuse('invalidPlan', path, `a plan of at most ${mostParts} values`, list);
    }
    // Not by map, which passes over holes.
    return Array.from(list, (each, place) => copyAt(place, each));
  };

  const copyRecord = (record: object): object => {
    if (!isPlain(record)) refuse('invalidType', path, 'plain JSON', record);
    const entries: [string, unknown][] = [];
    for (const key of Object.keys(record)) {
      const made = copyAt(key, (record as { readonly [key: string]: unknown })[key]);
      if (made !== undefined) entries.push([key, made]);
    }
    // A key may be `__proto__`, which an assignment would lose.
    return Object.fromEntries(entries);
  };

  const copyAt = (step: string | number, part: unknown): unknown => {
    path.push(step);
    const made = copy(part);
    path.pop();
    return made;
  };

  return copy(value);
}

/** Whether a record is none of a class: such as a Map, which has no keys and would be taken for empty. */
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
