import { describe, expect, test } from 'vitest';
import type { Identification } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { explainScore } from '../../../src/multidimensional/explain/explainScore.ts';
import { ruleWords, verdictWords } from '../../../src/multidimensional/explain/verdictWords.ts';
import { identifiedBy, scored } from './indexes.ts';

type Value = 0 | 1 | null;
const languages = ['en', 'vi'] as const;

describe('the score against the cut-off', () => {
  const words = (nutrition: Value, water: Value, roof: Value, missing?: 'omit' | 'reweight') => {
    const options = { index: scored, ...(missing === undefined ? {} : { missing }) };
    const told = explainScore({ nutrition, water, roof }, options);
    return languages.flatMap((language) => verdictWords(told, language));
  };

  test('exactly on it', () => {
    expect(words(0, 1, 1)).toEqual([
      'the score is 1/2, exactly on the cut-off: poor',
      'điểm thiếu hụt là 1/2, bằng đúng ngưỡng: nghèo đa chiều',
    ]);
  });

  test('below it', () => {
    expect(words(0, 1, 0)).toEqual([
      'the score is 1/4, 1/4 below the cut-off of 1/2: not poor',
      'điểm thiếu hụt là 1/4, thấp hơn ngưỡng 1/2 một khoảng 1/4: không nghèo đa chiều',
    ]);
  });

  test('certain, although the score is open', () => {
    expect(words(1, 0, null)).toEqual([
      'the score is 1/2 to 3/4, at or above the cut-off of 1/2 whatever the unknown may be: poor',
      'điểm thiếu hụt từ 1/2 đến 3/4, dù phần chưa rõ thế nào cũng không thấp hơn ngưỡng 1/2: nghèo đa chiều',
    ]);
    expect(words(0, 0, null)).toEqual([
      'the score is 0 to 1/4, below the cut-off of 1/2 whatever the unknown may be: not poor',
      'điểm thiếu hụt từ 0 đến 1/4, dù phần chưa rõ thế nào cũng thấp hơn ngưỡng 1/2: không nghèo đa chiều',
    ]);
  });

  test('open', () => {
    expect(words(0, 1, null)[0]).toBe(
      'the score is 1/4 to 1/2; the cut-off is 1/2: whether poor cannot be told',
    );
  });

  test('left out', () => {
    expect(words(null, 1, null, 'omit')).toEqual([
      'left out, because not known: nutrition and roof',
      'không xét, vì chưa rõ dinh dưỡng và roof',
    ]);
    expect(words(null, null, null, 'reweight')).toEqual([
      'left out, because nothing is known',
      'không xét, vì chưa có thông tin về chỉ số nào cả',
    ]);
  });
});

describe('other identifications have words of their own', () => {
  const words = (identification: Identification, values: readonly [Value, Value, Value]) => {
    const index = identifiedBy(identification);
    const [nutrition, water, roof] = values;
    const told = explainScore({ nutrition, water, roof }, { index });
    return languages.map((language) => [
      ruleWords(told, index, language),
      ...verdictWords(told, language),
    ]);
  };

  test('any deprivation', () => {
    expect(words({ kind: 'union' }, [0, 1, 0])).toEqual([
      [
        'by the index example, whoever has any deprivation is poor',
        'the score is 1/4, which does not decide',
        'deprived in 1 of 3 indicators, 1 needed: poor',
      ],
      [
        'theo bộ chỉ số example, ai có ít nhất một thiếu hụt được coi là nghèo đa chiều',
        'điểm thiếu hụt là 1/4 (không dùng để xác định nghèo)',
        'thiếu hụt 1 trên 3 chỉ số, cần 1: nghèo đa chiều',
      ],
    ]);
  });

  test('every deprivation', () => {
    expect(words({ kind: 'intersection' }, [1, 1, null])).toEqual([
      [
        'by the index example, whoever is deprived in every indicator is poor',
        'the score is 3/4 to 1, which does not decide',
        'deprived in 2–3 of 3 indicators, 3 needed: whether poor cannot be told',
      ],
      [
        'theo bộ chỉ số example, ai thiếu hụt ở tất cả các chỉ số được coi là nghèo đa chiều',
        'điểm thiếu hụt từ 3/4 đến 1 (không dùng để xác định nghèo)',
        'thiếu hụt 2–3 trên 3 chỉ số, cần 3: chưa xác định được có nghèo đa chiều hay không',
      ],
    ]);
  });

  test('a number of dimensions', () => {
    expect(words({ kind: 'dimensions', atLeast: 2, within: 'any' }, [1, 0, 0])).toEqual([
      [
        'by the index example, whoever is deprived in 2 or more of 2 dimensions, by any indicator of each, is poor',
        'health: deprived in 1 of 1 indicator, 1 needed – holds',
        'living: deprived in 0 of 2 indicators, 1 needed – does not hold',
        'the score is 1/2, which does not decide',
        '1 of 2 met, 2 needed: not poor',
      ],
      [
        'theo bộ chỉ số example, ai thiếu hụt từ 2 trên 2 chiều, mỗi chiều ở ít nhất một chỉ số, được coi là nghèo đa chiều',
        'Y tế: thiếu hụt 1 trên 1 chỉ số, cần 1 – thỏa mãn',
        'living: thiếu hụt 0 trên 2 chỉ số, cần 1 – không thỏa mãn',
        'điểm thiếu hụt là 1/2 (không dùng để xác định nghèo)',
        'có 1 trên 2 thỏa mãn, cần ít nhất 2: không nghèo đa chiều',
      ],
    ]);
    const [[rule] = []] = words({ kind: 'dimensions', atLeast: 1, within: 'all' }, [1, 0, 0]);
    expect(rule).toBe(
      'by the index example, whoever is deprived in 1 or more of 2 dimensions, by all indicators of each, is poor',
    );
  });

  test('named conditions', () => {
    const name = { vi: 'nhà ở', en: 'housing' };
    const anyOf = [
      { id: 'both', name, indicators: ['water', 'roof'], atLeast: 2 },
      { id: 'food', indicators: ['nutrition'], atLeast: 1 },
    ];
    expect(words({ kind: 'conditions', anyOf }, [1, null, 1])).toEqual([
      [
        'by the index example, whoever meets at least one of 2 conditions is poor',
        'housing: deprived in 1–2 of 2 indicators, 2 needed – cannot be told',
        'food: deprived in 1 of 1 indicator, 1 needed – holds',
        'the score is 3/4 to 1, which does not decide',
        '1–2 of 2 met, 1 needed: poor',
      ],
      [
        'theo bộ chỉ số example, ai đáp ứng ít nhất một trong 2 điều kiện được coi là nghèo đa chiều',
        'nhà ở: thiếu hụt 1–2 trên 2 chỉ số, cần 2 – chưa rõ',
        'food: thiếu hụt 1 trên 1 chỉ số, cần 1 – thỏa mãn',
        'điểm thiếu hụt từ 3/4 đến 1 (không dùng để xác định nghèo)',
        'có 1–2 trên 2 thỏa mãn, cần ít nhất 1: nghèo đa chiều',
      ],
    ]);
  });
});
