import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const listed: Provenance = {
  source: 'niti2023',
  article: null,
  confidence: 'secondHand',
  note: null,
};

/**
 * India's national index (NITI Aayog 2021, 2023): the three dimensions of the global one, with maternal
 * health and a bank account added, poor from a third on.
 */
export const indiaMpi: MultidimensionalIndex = {
  id: 'indiaMpi',
  name: {
    vi: 'chỉ số nghèo đa chiều quốc gia của Ấn Độ (NITI Aayog)',
    en: 'National Multidimensional Poverty Index of India (NITI Aayog)',
  },
  place: 'IN',
  unit: 'person',
  dimensions: [
    {
      id: 'health',
      name: { vi: 'sức khỏe', en: 'health' },
      indicators: [
        {
          id: 'nutrition',
          name: { vi: 'dinh dưỡng', en: 'nutrition' },
          weight: '1/6',
          deprivedWhen: {
            vi: 'hộ có ít nhất một người suy dinh dưỡng',
            en: 'at least one member of the household is undernourished',
          },
          provenance: {
            source: 'niti2023',
            article: null,
            confidence: 'secondHand',
            note: {
              vi: 'Báo Mint tháng 7/2023: suy dinh dưỡng nặng gấp 3,5 lần không có điện; 1/6 chia cho 1/21 đúng là 3,5.',
              en: 'Mint of July 2023: undernourishment counts 3.5 times what lacking electricity does; 1/6 over 1/21 is just that.',
            },
          },
        },
        {
          id: 'childMortality',
          name: {
            vi: 'tử vong trẻ em và vị thành niên',
            en: 'child and adolescent mortality',
          },
          weight: '1/12',
          provenance: listed,
        },
        {
          id: 'maternalHealth',
          name: { vi: 'sức khỏe bà mẹ', en: 'maternal health' },
          weight: '1/12',
          provenance: listed,
        },
      ],
    },
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education' },
      indicators: [
        {
          id: 'yearsOfSchooling',
          name: { vi: 'số năm đi học', en: 'years of schooling' },
          weight: '1/6',
          provenance: listed,
        },
        {
          id: 'schoolAttendance',
          name: { vi: 'trẻ em đến trường', en: 'school attendance' },
          weight: '1/6',
          provenance: listed,
        },
      ],
    },
    {
      id: 'livingStandards',
      name: { vi: 'mức sống', en: 'standard of living' },
      indicators: [
        {
          id: 'cookingFuel',
          name: { vi: 'nhiên liệu nấu ăn', en: 'cooking fuel' },
          weight: '1/21',
          provenance: listed,
        },
        {
          id: 'sanitation',
          name: { vi: 'công trình vệ sinh', en: 'sanitation' },
          weight: '1/21',
          provenance: listed,
        },
        {
          id: 'drinkingWater',
          name: { vi: 'nước uống', en: 'drinking water' },
          weight: '1/21',
          provenance: listed,
        },
        {
          id: 'housing',
          name: { vi: 'nhà ở', en: 'housing' },
          weight: '1/21',
          provenance: listed,
        },
        {
          id: 'electricity',
          name: { vi: 'điện', en: 'electricity' },
          weight: '1/21',
          provenance: listed,
        },
        {
          id: 'assets',
          name: { vi: 'tài sản', en: 'assets' },
          weight: '1/21',
          provenance: listed,
        },
        {
          id: 'bankAccount',
          name: { vi: 'tài khoản ngân hàng', en: 'bank account' },
          weight: '1/21',
          provenance: listed,
        },
      ],
    },
  ],
  cutoff: '1/3',
  sources: [
    {
      id: 'niti2023',
      title: {
        vi: 'NITI Aayog (2023): chỉ số nghèo đa chiều quốc gia, đánh giá tiến độ (đọc qua người khác)',
        en: 'NITI Aayog (2023): National Multidimensional Poverty Index: A Progress Review (read through others)',
      },
      issued: null,
      effective: null,
      readAt: [
        'four public files on GitHub with the same weights',
        'hindustantimes.com, 27 November 2021 (the twelve indicators)',
        'livemint.com, 18 July 2023',
      ],
    },
  ],
  provenance: {
    source: 'niti2023',
    article: null,
    confidence: 'recalled',
    note: {
      vi: 'Cơ cấu là nguồn gián tiếp. "Từ 1/3 trở lên" ghi theo trí nhớ: câu của báo cáo chưa đọc được, báo chí viết "more than 0.33" và "exceeds 33.3% – that is, … at least a third". Điểm là bội của 1/84 nên 33% và 1/3 như nhau, nhưng "hơn 1/3" thì khác ở đúng 28/84. Một trang (fusionias.com) in trọng số khác, cộng lại không bằng 1.',
      en: 'The structure is second-hand. "A third or more" is recalled: the sentence of the report was not read, and the press has "more than 0.33" and "exceeds 33.3% – that is, … at least a third". Scores are multiples of 1/84, so that 33% and 1/3 come to the same, but "more than 1/3" differs at exactly 28/84. One page (fusionias.com) prints other weights, which do not sum to 1.',
    },
  },
};
