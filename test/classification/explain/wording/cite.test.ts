import { expect, test } from 'vitest';
import { cite } from '../../../../src/classification/explain/wording/cite.ts';
import type { LegalSource, Provenance } from '../../../../src/model/standard/provenance.ts';

const sources: readonly LegalSource[] = [
  {
    id: 'nd1',
    title: { vi: 'Nghị định 1', en: 'Decree 1' },
    issued: null,
    effective: null,
    readAt: [],
  },
];
const seen: Provenance = { source: 'nd1', article: 'Điều 3', confidence: 'seen', note: null };

test('names the source and its article', () => {
  expect(cite(seen, sources, 'vi')).toBe(' [Nghị định 1, Điều 3]');
  expect(cite({ ...seen, article: null }, sources, 'en')).toBe(' [Decree 1]');
});

test('says what was not seen', () => {
  expect(cite({ ...seen, confidence: 'recalled' }, sources, 'en')).toBe(
    ' [Decree 1, Điều 3; recalled, not verified against the text]',
  );
  expect(cite({ ...seen, confidence: 'secondHand' }, sources, 'vi')).toBe(
    ' [Nghị định 1, Điều 3; nguồn gián tiếp]',
  );
  expect(cite({ ...seen, source: null, article: null, confidence: 'derived' }, sources, 'vi')).toBe(
    ' [suy ra]',
  );
});

test('is empty where there is nothing to name', () => {
  expect(cite({ ...seen, source: null, article: null }, sources, 'en')).toBe('');
});
