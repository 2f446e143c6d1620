import { expect, test } from 'vitest';
import { leastSure, rankOf } from '../../../src/model/standard/leastSure.ts';
import type { Confidence, Provenance } from '../../../src/model/standard/provenance.ts';

const of = (confidence: Confidence): Provenance => ({
  source: null,
  article: null,
  confidence,
  note: null,
});

test('the less sure, the larger', () => {
  expect(rankOf(of('seen'))).toBe(0);
  expect(rankOf(of('secondHand'))).toBeLessThan(rankOf(of('recalled')));
  expect(rankOf(of('draft'))).toBeLessThan(rankOf(of('notFound')));
});

test('the least sure of some items', () => {
  expect(leastSure([of('seen')])).toBe('seen');
  expect(leastSure([of('recalled'), of('seen'), of('secondHand')])).toBe('recalled');
  expect(leastSure([of('draft'), of('recalled')])).toBe('draft');
});
