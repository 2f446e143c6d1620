import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const table1: Provenance = {
  source: 'worldBank',
  article: 'Table 1',
  confidence: 'seen',
  note: null,
};
const limited: Provenance = {
  source: 'worldBank',
  article: 'Table 1',
  confidence: 'seen',
  note: {
    vi: '"Limited-standard" theo gói pea của Ngân hàng: nước từ nguồn bảo đảm, lấy nước cả đi lẫn về không quá 30 phút kể cả xếp hàng; nhà tiêu bảo đảm, không dùng chung.',
    en: '"Limited-standard" in the Bank’s package pea: water from an improved source within 30 minutes there and back, queuing included; an improved toilet that is not shared.',
  },
};

/**
 * The World Bank's Multidimensional Poverty Measure: money, education and basic infrastructure of equal
 * weight, poor from a third on, so that whoever is poor in money is poor.
 */
export const worldBankMpm: MultidimensionalIndex = {
  id: 'worldBankMpm',
  name: {
    vi: 'thước đo nghèo đa chiều của Ngân hàng Thế giới (MPM)',
    en: 'Multidimensional Poverty Measure of the World Bank (MPM)',
  },
  unit: 'person',
  dimensions: [
    {
      id: 'monetary',
      name: { vi: 'tiền tệ', en: 'monetary' },
      indicators: [
        {
          id: 'consumption',
          name: { vi: 'tiêu dùng hoặc thu nhập', en: 'consumption or income' },
          weight: '1/3',
          deprivedWhen: {
            vi: 'tiêu dùng hoặc thu nhập một người một ngày dưới chuẩn nghèo quốc tế, 2,15 đô la (sức mua tương đương 2017)',
            en: 'daily consumption or income a person is below the international line, $2.15 (2017 PPP)',
          },
          provenance: {
            source: 'worldBank',
            article: 'Table 1',
            confidence: 'seen',
            note: {
              vi: 'Từ tháng 6/2025 chuẩn quốc tế là 3,00 đô la (sức mua tương đương 2021, xem worldBankLines); thước đo này chuyển theo từ khi nào chưa đọc được.',
              en: 'Since June 2025 the international line is $3.00 (2021 PPP, see worldBankLines); when this measure went over to it was not read.',
            },
          },
        },
      ],
    },
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education' },
      indicators: [
        {
          id: 'enrollment',
          name: { vi: 'trẻ em đi học', en: 'educational enrollment' },
          weight: '1/6',
          deprivedWhen: {
            vi: 'có ít nhất một trẻ trong tuổi đi học, tính đến tuổi lớp 8, không được ghi danh',
            en: 'at least one school-age child up to the age of grade 8 is not enrolled in school',
          },
          provenance: table1,
        },
        {
          id: 'attainment',
          name: { vi: 'trình độ học vấn', en: 'educational attainment' },
          weight: '1/6',
          deprivedWhen: {
            vi: 'không người lớn nào (từ tuổi lớp 9) học xong tiểu học',
            en: 'no adult (of the age of grade 9 or above) has completed primary education',
          },
          provenance: table1,
        },
      ],
    },
    {
      id: 'infrastructure',
      name: { vi: 'hạ tầng cơ bản', en: 'access to basic infrastructure' },
      indicators: [
        {
          id: 'drinkingWater',
          name: { vi: 'nước uống', en: 'drinking water' },
          weight: '1/9',
          deprivedWhen: {
            vi: 'hộ không có nước uống đạt mức hạn chế',
            en: 'the household lacks limited-standard drinking water',
          },
          provenance: limited,
        },
        {
          id: 'sanitation',
          name: { vi: 'công trình vệ sinh', en: 'sanitation' },
          weight: '1/9',
          deprivedWhen: {
            vi: 'hộ không có công trình vệ sinh đạt mức hạn chế',
            en: 'the household lacks limited-standard sanitation',
          },
          provenance: limited,
        },
        {
          id: 'electricity',
          name: { vi: 'điện', en: 'electricity' },
          weight: '1/9',
          deprivedWhen: { vi: 'hộ không có điện', en: 'the household has no electricity' },
          provenance: table1,
        },
      ],
    },
  ],
  cutoff: '1/3',
  sources: [
    {
      id: 'worldBank',
      title: {
        vi: 'Ngân hàng Thế giới: thước đo nghèo đa chiều',
        en: 'World Bank: Multidimensional Poverty Measure',
      },
      issued: null,
      effective: null,
      readAt: [
        'worldbank.org/en/topic/poverty/brief/multidimensional-poverty-measure',
        'the note of a table in the World Bank’s Stata package pea, on GitHub',
      ],
    },
  ],
  provenance: {
    source: 'worldBank',
    article: null,
    confidence: 'seen',
    note: {
      vi: 'Nghèo khi thiếu hụt ở các chỉ số có tổng trọng số từ 1/3 trở lên ("adds up to 1/3 or more").',
      en: 'Poor is who is deprived in indicators whose weight "adds up to 1/3 or more".',
    },
  },
};
