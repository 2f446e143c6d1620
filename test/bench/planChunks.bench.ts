import { tabulate } from 'poverty-indicators/tabulate';
import type { Bench } from './bench.ts';
import { columnsOf, familyNames, planOf } from './plan.ts';

const chunkRows = 65_536;

/** Chunks that are made as they are asked for, so that none is held. */
function* chunks(rows: number) {
  for (let start = 0; start < rows; start += chunkRows) {
    yield columnsOf(start, Math.min(chunkRows, rows - start));
  }
}

function makeAll(rows: number): number {
  let made = 0;
  for (const { income } of chunks(rows)) made += income.length;
  return made;
}

/** As many households as Viet Nam has. */
const households = 28_000_000;

export const bench: Bench = {
  title: 'A plan by 34 regions over chunks that nobody holds; 28 million households are Viet Nam',
  rows: households,
  runs: 1,
  peak: true,
  cases: {
    'making 28 million rows': () => makeAll(households),
    '1 million rows': () => tabulate(chunks(1_000_000), planOf(familyNames)),
    '10 million rows': () => tabulate(chunks(10_000_000), planOf(familyNames)),
    '28 million rows': () => tabulate(chunks(households), planOf(familyNames)),
  },
};
