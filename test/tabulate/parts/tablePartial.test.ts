import { expect, test } from 'vitest';
import { partialVersion } from '../../../src/tabulate/parts/tablePartial.ts';
import { smallPartial } from './smallParts.ts';

test('the form of partial tables is that of version 1, which parts that were kept still have', () => {
  expect(partialVersion).toBe(1);
  expect(smallPartial.version).toBe(partialVersion);
});
