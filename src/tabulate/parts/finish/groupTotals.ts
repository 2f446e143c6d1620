import type { PatternTable } from '../../../multidimensional/data/deprivationData.ts';
import { foldTables } from '../../../multidimensional/data/foldTables.ts';
import { emptyTable } from '../../../multidimensional/data/patternTable.ts';
import type { Distribution } from '../../distribution/distribution.ts';
import { type PooledBuckets, pooledBuckets } from '../../distribution/pooledBuckets.ts';
import { addLedger, type Ledger, newLedger } from '../ledger.ts';
import type { GroupState, TableState } from '../tableState.ts';

/** What is kept of the rows of a group of the result, put together of that of its finest groups. */
export interface GroupTotals {
  /** Its sums. */
  readonly ledger: Ledger;
  /** The rows of a distribution by value; put together when it is first asked for. */
  pooled(distribution: number): PooledBuckets;
  /** Its patterns in a table of patterns. */
  patterns(table: number): PatternTable;
}

/** Puts together what is kept of some finest groups; `tables` are the patterns of all groups. */
export function groupTotals(
  { groups, places }: TableState,
  finest: Uint32Array,
  tables: readonly (readonly PatternTable[])[],
): GroupTotals {
  const ledger = newLedger(places);
  const own = Array.from(finest, (place) => groups[place] as GroupState);
  for (const group of own) addLedger(ledger, group.ledger);
  const pools = new Map<number, PooledBuckets>();
  return {
    ledger,
    pooled(distribution) {
      let pool = pools.get(distribution);
      if (pool === undefined) {
        pool = pooledBuckets(
          own.map(({ distributions }) => distributions[distribution] as Distribution),
        );
        pools.set(distribution, pool);
      }
      return pool;
    },
    patterns(table) {
      const ofGroups = Array.from(finest, (place) => tables[table]?.[place] ?? emptyTable(0));
      const [only] = ofGroups;
      return only !== undefined && ofGroups.length === 1 ? only : foldTables(ofGroups);
    },
  };
}
