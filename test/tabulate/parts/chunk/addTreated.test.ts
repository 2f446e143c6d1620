import { describe, expect, test } from 'vitest';
import { applySupport } from '../../../../src/sample/formula/applySupport.ts';
import { readSample } from '../../../../src/sample/formula/readSample.ts';
import type { OutsideSupport, Support } from '../../../../src/sample/support.ts';
import type { TableBlock } from '../../../../src/tabulate/data/tableBlock.ts';
import { addTreated } from '../../../../src/tabulate/parts/chunk/addTreated.ts';
import { newLedger, sumAt, treatedSums } from '../../../../src/tabulate/parts/ledger.ts';

const welfare = [-2, 0, Number.NaN, 3, -1, 0, 8];
const weights = [1, 2, 4, 8, 16, 0, 32];
const groups = Uint32Array.of(0, 2, 0, 2, 2, 0, 2);

/** `[omitted rows, omitted weight, changed rows, changed weight]` of groups 0 and 2; there are none in group 1. */
function treatedBy(support: Support, outsideSupport: OutsideSupport, weighted = true) {
  const weight = { kind: 'sampling', values: weights } as const;
  const read = readSample({ welfare, ...(weighted ? { weight } : {}) }, 'omit');
  const size = 9;
  const ledgers = [newLedger({ size }), undefined, newLedger({ size })];
  addTreated(read, { support, outsideSupport }, { groups } as TableBlock, ledgers, 2);
  const { omittedRows, omittedWeight, changedRows, changedWeight } = treatedSums;
  const places = [omittedRows, omittedWeight, changedRows, changedWeight];
  const found = [ledgers[0], ledgers[2]].map((ledger) =>
    places.map((place) => sumAt(ledger as Float64Array, 2 + place)),
  );
  return { found, read };
}

const all: Support = { values: 'all', also: [] };
const nonNegative: Support = { values: 'nonNegative', also: ['keep'] };
const positive: Support = { values: 'positive', also: ['zeroIsZero'] };

const cases: readonly [string, Support, OutsideSupport, number[], number[]][] = [
  ['negative values are left out', nonNegative, 'omit', [1, 1, 0, 0], [1, 16, 0, 0]],
  ['zeros too, where they are not accepted', positive, 'omit', [2, 1, 0, 0], [2, 18, 0, 0]],
  ['none, where all are accepted', all, 'omit', [0, 0, 0, 0], [0, 0, 0, 0]],
  ['values below a floor are changed', nonNegative, { floor: 3 }, [0, 0, 2, 1], [0, 0, 2, 18]],
  ['zeros that add nothing are changed', positive, 'zeroIsZero', [0, 0, 1, 0], [0, 0, 1, 2]],
  ['what is kept is not treated', nonNegative, 'keep', [0, 0, 0, 0], [0, 0, 0, 0]],
];

describe('by group, without rows that are missing', () => {
  test.each(cases)('%s', (_name, support, policy, first, second) => {
    expect(treatedBy(support, policy).found).toEqual([first, second]);
  });

  test('rows without weights weigh 1 each', () => {
    expect(treatedBy(nonNegative, 'omit', false).found).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
    ]);
  });
});

test.each(cases.filter(([, , policy]) => policy !== 'zeroIsZero'))(
  'over all groups as the policy itself counts: %s',
  (_name, support, policy) => {
    const { found, read } = treatedBy(support, policy);
    const { omitted, changed } = applySupport(read, support, policy).treated;
    const sums = [0, 1, 2, 3].map((at) => (found[0]?.[at] ?? 0) + (found[1]?.[at] ?? 0));
    expect(sums).toEqual([omitted.rows, omitted.weight, changed.rows, changed.weight]);
  },
);
