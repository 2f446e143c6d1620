import type { ReadSample } from '../../../sample/formula/sampleColumns.ts';
import type { OutsideSupport, Support } from '../../../sample/support.ts';
import type { TableBlock } from '../../data/tableBlock.ts';
import type { BoundWelfare } from '../../measures/boundIndicator.ts';
import { addTo, treatedSums } from '../ledger.ts';
import type { ChunkLedgers } from './chunkSums.ts';

/** Adds the rows that a policy has left out or changed to the ledgers of their groups. */
export function addTreated(
  { columns }: ReadSample,
  { support, outsideSupport }: Pick<BoundWelfare, 'support' | 'outsideSupport'>,
  { groups: groupOf }: TableBlock,
  ledgers: ChunkLedgers,
  at: number,
): void {
  const { welfare, weights, rowAt } = columns;
  const isTreated = testOf(support, outsideSupport);
  const isOmitted = outsideSupport === 'omit';
  const toRows = at + (isOmitted ? treatedSums.omittedRows : treatedSums.changedRows);
  const toWeight = at + (isOmitted ? treatedSums.omittedWeight : treatedSums.changedWeight);
  for (let place = 0; place < welfare.length; place++) {
    if (!isTreated(welfare[place] as number)) continue;
    const row = rowAt === null ? place : (rowAt[place] as number);
    const ledger = ledgers[groupOf[row] as number];
    if (ledger === undefined) continue;
    addTo(ledger, toRows, 1);
    addTo(ledger, toWeight, weights === null ? 1 : (weights[place] as number));
  }
}

/** Whether a value is left out or changed, as `applySupport` does it. */
function testOf({ values }: Support, policy: OutsideSupport): (value: number) => boolean {
  if (typeof policy === 'object') return (value) => value < policy.floor;
  if (policy === 'zeroIsZero') return (value) => value === 0;
  if (policy !== 'omit' || values === 'all') return () => false;
  return values === 'positive' ? (value) => value <= 0 : (value) => value < 0;
}
