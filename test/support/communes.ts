import type { Commune } from '../../src/model/place/commune.ts';
import { deepFreeze } from './deepFreeze.ts';

/** A commune of Lào Cai before the units were redrawn; its code is made up. */
export function commune(changes: Partial<Commune> = {}): Commune {
  return deepFreeze({
    code: 'X01',
    vintage: '2024',
    name: 'Pa Cheo',
    area: 'rural',
    parent: { code: 'X', vintage: '2024' },
    validFrom: null,
    validTo: '2025-06-30',
    predecessors: [],
    successors: [{ code: 'X01', vintage: '2025' }],
    ...changes,
  });
}
