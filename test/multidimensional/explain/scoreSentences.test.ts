import { expect, test } from 'vitest';
import { explainScore } from '../../../src/multidimensional/explain/explainScore.ts';
import { scoreSentences } from '../../../src/multidimensional/explain/scoreSentences.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';
import { scored } from './indexes.ts';

type Value = 0 | 1 | null;
const say = (
  language: 'vi' | 'en',
  [nutrition, water, roof]: readonly [Value, Value, Value],
  missing?: MissingPolicy,
) => {
  const options = { index: scored, ...(missing === undefined ? {} : { missing }) };
  const { sentences: _, ...told } = explainScore({ nutrition, water, roof }, options);
  return scoreSentences(told, scored, language);
};

test('names rule, deprivations, the rest, bands and verdict, in English', () => {
  expect(say('en', [1, 0, 1])).toEqual([
    'By the example index, whoever scores 1/2 or more is poor.',
    'Deprived in nutrition, weight 1/2: 1/2 so far.',
    'Deprived in roof, weight 1/4: 3/4 so far.',
    'Not deprived in clean water.',
    'In the band severe.',
    'The score is 3/4, 1/4 above the cut-off of 1/2: poor.',
  ]);
});

test('and in Vietnamese', () => {
  expect(say('vi', [1, 0, 1])).toEqual([
    'Theo bộ chỉ số ví dụ, ai có điểm thiếu hụt từ 1/2 trở lên được coi là nghèo đa chiều.',
    'Thiếu hụt về dinh dưỡng, trọng số 1/2: điểm cộng dồn 1/2.',
    'Thiếu hụt về roof, trọng số 1/4: điểm cộng dồn 3/4.',
    'Không thiếu hụt ở chỉ số nước sạch.',
    'Thuộc nhóm nghiêm trọng.',
    'Điểm thiếu hụt là 3/4, cao hơn ngưỡng 1/2 một khoảng 1/4: nghèo đa chiều.',
  ]);
});

test('what is not known is told with its weight', () => {
  expect(say('en', [0, 1, null]).slice(1)).toEqual([
    'Deprived in clean water, weight 1/4: 1/4 so far.',
    'Not deprived in nutrition.',
    'Not known: roof (1/4).',
    'Whether in the band vulnerable cannot be told.',
    'The score is 1/4 to 1/2; the cut-off is 1/2: whether poor cannot be told.',
  ]);
  expect(say('vi', [null, 0, null]).slice(1)).toEqual([
    'Không thiếu hụt ở chỉ số nước sạch.',
    'Chưa rõ các chỉ số: dinh dưỡng (1/2) và roof (1/4).',
    'Chưa xác định được có thuộc nhóm vulnerable hay không.',
    'Chưa xác định được có thuộc nhóm nghiêm trọng hay không.',
    'Điểm thiếu hụt từ 0 đến 3/4, ngưỡng là 1/2: chưa xác định được có nghèo đa chiều hay không.',
  ]);
});

test('what a policy assumes is said', () => {
  expect(say('en', [0, 1, null], 'deprived').slice(1, 3)).toEqual([
    'Deprived in clean water, weight 1/4: 1/4 so far.',
    'Taken for deprived, because unknown, in roof, weight 1/4: 1/2 so far.',
  ]);
  expect(say('vi', [0, 1, null], 'deprived')[2]).toBe(
    'Vì chưa rõ nên coi là thiếu hụt về roof, trọng số 1/4: điểm cộng dồn 1/2.',
  );
  expect(say('en', [0, 1, null], 'notDeprived')[3]).toBe(
    'Taken for not deprived, because unknown, in roof.',
  );
  expect(say('vi', [0, 1, null], 'notDeprived')[3]).toBe(
    'Vì chưa rõ nên coi là không thiếu hụt ở chỉ số roof.',
  );
});

test('a weight that grew is told beside that of the index', () => {
  expect(say('en', [0, 1, null], 'reweight').slice(1, 4)).toEqual([
    'Deprived in clean water, weight 1/3 (1/4 in the index): 1/3 so far.',
    'Not deprived in nutrition.',
    'Not known: roof (1/4); the weights of the others are raised in proportion.',
  ]);
  expect(say('vi', [0, 1, null], 'reweight').slice(1, 4)).toEqual([
    'Thiếu hụt về nước sạch, trọng số 1/3 (trong bộ chỉ số: 1/4): điểm cộng dồn 1/3.',
    'Không thiếu hụt ở chỉ số dinh dưỡng.',
    'Chưa rõ chỉ số roof (1/4); trọng số của các chỉ số còn lại được tăng theo tỷ lệ.',
  ]);
});

test('of a row that is left out no band is told', () => {
  expect(say('en', [0, 1, null], 'omit').slice(3)).toEqual([
    'Not known: roof (1/4).',
    'Left out, because not known: roof.',
  ]);
  expect(say('vi', [null, null, null], 'reweight').slice(1)).toEqual([
    'Chưa rõ các chỉ số: dinh dưỡng (1/2), nước sạch (1/4) và roof (1/4).',
    'Không xét, vì chưa có thông tin về chỉ số nào cả.',
  ]);
});
