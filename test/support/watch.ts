import { expect } from 'vitest';

/** The value with every record and list in it counting how often each of its fields is read. */
export function watch<T extends object>(value: T): { watched: T; reads: Map<string, number> } {
  const reads = new Map<string, number>();
  const wrap = (part: unknown, path: string): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    return new Proxy(part, {
      get(target, key, receiver) {
        const where = `${path}.${String(key)}`;
        if (typeof key === 'string' && Object.hasOwn(target, key) && key !== 'length') {
          reads.set(where, (reads.get(where) ?? 0) + 1);
        }
        return wrap(Reflect.get(target, key, receiver), where);
      },
      set: () => expect.unreachable(`${path} was written`),
      defineProperty: () => expect.unreachable(`${path} was defined`),
      deleteProperty: () => expect.unreachable(`${path} was deleted`),
    });
  };
  // A copy, because a proxy may not hide what a frozen record holds.
  return { watched: wrap(structuredClone(value), '') as T, reads };
}

/** Holds that a call reads each field of its argument, changes none, and needs only a few looks. */
export function expectFewReads<T extends object>(value: T, call: (value: T) => unknown, most = 6) {
  const { watched, reads } = watch(value);
  call(watched);
  expect([...reads].filter(([, times]) => times > most)).toEqual([]);
  expect(reads.size).toBeGreaterThan(0);
}
