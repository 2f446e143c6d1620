import { expect, test } from 'vitest';
import {
  type Confidence,
  confidences,
  confidenceWords,
} from '../../../src/model/standard/provenance.ts';
import { expectWords } from '../../support/labels.ts';

test('the confidences are those of the type, the surest first', () => {
  const all: { readonly [confidence in Confidence]: true } = {
    seen: true,
    secondHand: true,
    derived: true,
    recalled: true,
    draft: true,
    notFound: true,
  };
  expect(confidences).toEqual(Object.keys(all));
});

test('only of what was seen there is nothing to say', () => {
  expect(Object.keys(confidenceWords)).toEqual(expect.arrayContaining([...confidences]));
  const { seen, ...others } = confidenceWords;
  expect(seen).toEqual({ vi: '', en: '' });
  expect(Object.keys(others)).toHaveLength(confidences.length - 1);
  expectWords(Object.values(others), 'confidences');
  expect(others.recalled).toEqual({
    vi: 'ghi theo trí nhớ, chưa đối chiếu với văn bản',
    en: 'recalled, not verified against the text',
  });
});
