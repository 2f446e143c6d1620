import { expect, test } from 'vitest';
import { type ProgressMethod, progressMethods } from '../../../src/progress/target/methods.ts';

test('the methods are the two paths and the rules of three offices, the default first', () => {
  const all: Record<ProgressMethod, true> = {
    linear: true,
    compound: true,
    unicefAarr: true,
    eurostat: true,
    unescap: true,
  };
  expect(progressMethods).toEqual(Object.keys(all));
});
