import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const table1: Provenance = {
  source: 'harmonized2024',
  article: 'Table 1',
  confidence: 'seen',
  note: null,
};

/**
 * The global Multidimensional Poverty Index of OPHI and UNDP in its form of 2018: three dimensions,
 * ten indicators, poor from a third of the weights on. Where a survey lacks an indicator, the others of
 * its dimension share its weight.
 */
export const globalMpi: MultidimensionalIndex = {
  id: 'globalMpi',
  name: {
    vi: 'chỉ số nghèo đa chiều toàn cầu (OPHI và UNDP)',
    en: 'global Multidimensional Poverty Index (OPHI and UNDP)',
  },
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
            vi: 'hộ có ít nhất một người thuộc diện xét bị suy dinh dưỡng',
            en: 'any eligible person in the household is undernourished',
          },
          provenance: {
            source: 'harmonized2024',
            article: 'Table 1',
            confidence: 'seen',
            note: {
              vi: 'Người thuộc diện xét là người dưới 70 tuổi có số liệu đo: ghi theo trí nhớ, không đọc được trong bảng.',
              en: 'That eligible is who is under 70 and was measured is recalled; the table does not say it.',
            },
          },
        },
        {
          id: 'childMortality',
          name: { vi: 'tử vong trẻ em', en: 'child mortality' },
          weight: '1/6',
          deprivedWhen: {
            vi: 'hộ có trẻ dưới 18 tuổi chết trong 5 năm trước cuộc điều tra',
            en: 'a child under 18 died in the household in the five years before the survey',
          },
          provenance: table1,
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
          deprivedWhen: {
            vi: 'không thành viên nào thuộc diện xét đã học xong 6 năm',
            en: 'no eligible member of the household has completed six years of schooling',
          },
          provenance: {
            source: 'harmonized2024',
            article: 'Table 1',
            confidence: 'seen',
            note: {
              vi: 'Thuộc diện xét: đủ tuổi để học xong 6 năm (ghi theo trí nhớ); chương trình tính của các cuộc điều tra cũ lấy từ 10 tuổi trở lên.',
              en: 'Eligible is who is old enough for six years (recalled); programs of older surveys take ten years of age and over.',
            },
          },
        },
        {
          id: 'schoolAttendance',
          name: { vi: 'trẻ em đến trường', en: 'school attendance' },
          weight: '1/6',
          deprivedWhen: {
            vi: 'hộ có trẻ trong tuổi đi học không đến trường, tính đến tuổi học xong lớp 8',
            en: 'any school-aged child is not attending school up to the age of completing class 8',
          },
          provenance: {
            source: 'harmonized2024',
            article: 'Table 1',
            confidence: 'seen',
            note: {
              vi: 'Hộ không có trẻ trong tuổi đi học thì không thiếu hụt (đọc trong một bản chép chương trình tính).',
              en: 'A household without a child of school age is not deprived (read in a copy of a program).',
            },
          },
        },
      ],
    },
    {
      id: 'livingStandards',
      name: { vi: 'mức sống', en: 'living standards' },
      indicators: [
        {
          id: 'cookingFuel',
          name: { vi: 'nhiên liệu nấu ăn', en: 'cooking fuel' },
          weight: '1/18',
          deprivedWhen: {
            vi: 'hộ nấu ăn bằng nhiên liệu rắn như phân khô, phụ phẩm nông nghiệp, cây bụi, củi, than củi hoặc than đá',
            en: 'the household cooks with solid fuel such as dung, crop residues, shrubs, wood, charcoal or coal',
          },
          provenance: table1,
        },
        {
          id: 'sanitation',
          name: { vi: 'công trình vệ sinh', en: 'sanitation' },
          weight: '1/18',
          deprivedWhen: {
            vi: 'hộ không có nhà tiêu, có nhà tiêu không hợp vệ sinh, hoặc hợp vệ sinh nhưng dùng chung với hộ khác',
            en: 'the household has no or an unimproved sanitation facility, or an improved one shared with others',
          },
          provenance: table1,
        },
        {
          id: 'drinkingWater',
          name: { vi: 'nước uống', en: 'drinking water' },
          weight: '1/18',
          deprivedWhen: {
            vi: 'nguồn nước uống không an toàn, hoặc đi lấy nước an toàn cả đi lẫn về mất từ 30 phút trở lên',
            en: 'drinking water is not safe, or safe water is a walk of 30 minutes or more there and back',
          },
          provenance: table1,
        },
        {
          id: 'electricity',
          name: { vi: 'điện', en: 'electricity' },
          weight: '1/18',
          deprivedWhen: { vi: 'hộ không có điện', en: 'the household has no electricity' },
          provenance: table1,
        },
        {
          id: 'housing',
          name: { vi: 'nhà ở', en: 'housing' },
          weight: '1/18',
          deprivedWhen: {
            vi: 'sàn, mái hoặc tường nhà làm bằng vật liệu không bảo đảm',
            en: 'floor, roof or walls are of inadequate material',
          },
          provenance: table1,
        },
        {
          id: 'assets',
          name: { vi: 'tài sản', en: 'assets' },
          weight: '1/18',
          deprivedWhen: {
            vi: 'hộ có không quá một trong các thứ: đài, ti vi, điện thoại, máy tính, xe súc vật kéo, xe đạp, xe máy, tủ lạnh; và không có ô tô hay xe tải',
            en: 'the household owns at most one of radio, TV, telephone, computer, animal cart, bicycle, motorbike and refrigerator, and no car or truck',
          },
          provenance: table1,
        },
      ],
    },
  ],
  cutoff: '1/3',
  bands: [
    {
      id: 'vulnerable',
      name: { vi: 'dễ rơi vào nghèo', en: 'vulnerable to poverty' },
      from: '1/5',
      below: '1/3',
      provenance: {
        source: 'tables2024',
        article: 'Table 1.1',
        confidence: 'seen',
        note: {
          vi: 'Bảng in "20–33.32%". Với đủ mười chỉ số: 4 hoặc 5 phần 18.',
          en: 'The table prints "20–33.32%". With all ten indicators that is 4 or 5 of 18.',
        },
      },
    },
    {
      id: 'severe',
      name: { vi: 'nghèo nghiêm trọng', en: 'in severe poverty' },
      from: '1/2',
      provenance: {
        source: 'tables2024',
        article: 'Table 1.1',
        confidence: 'seen',
        note: { vi: 'Bảng in "50% or higher".', en: 'The table prints "50% or higher".' },
      },
    },
    {
      id: 'destitute',
      name: { vi: 'bần cùng', en: 'destitute' },
      from: '1/3',
      columns: {
        nutrition: 'nutritionDestitute',
        childMortality: 'childMortality',
        yearsOfSchooling: 'yearsOfSchoolingDestitute',
        schoolAttendance: 'schoolAttendanceDestitute',
        cookingFuel: 'cookingFuel',
        sanitation: 'sanitationDestitute',
        drinkingWater: 'drinkingWaterDestitute',
        electricity: 'electricity',
        housing: 'housingDestitute',
        assets: 'assetsDestitute',
      },
      provenance: {
        source: 'doFile',
        article: null,
        confidence: 'recalled',
        note: {
          vi: 'Ngưỡng chặt hơn (đọc trong một bản chép chương trình tính, điều tra Afghanistan 2010–11): không ai học xong 1 năm; không trẻ nào đến trường tính đến tuổi lớp 6 (lời chú của chương trình lại ghi: có trẻ không đến trường); suy dinh dưỡng nặng (dưới 3 độ lệch chuẩn ở trẻ em); phóng uế bừa bãi hoặc cách khác không rõ; nước không an toàn hoặc lấy nước mất hơn 45 phút; ít nhất hai trong ba bộ phận sàn, tường, mái không bảo đảm; không có tài sản nào và không có ô tô. Tử vong trẻ em, nhiên liệu nấu ăn và điện giữ ngưỡng cũ. Người bần cùng đều là người nghèo (đọc ở Bảng 1.1). Trọng số và ngưỡng 1/3 giữ nguyên: ghi theo trí nhớ.',
          en: 'Stricter cut-offs (read in a copy of a program, Afghanistan 2010–11): nobody has completed one year of schooling; no child attends school up to the age of class 6 (the comment of the program says: any child does not); severe undernourishment (3 standard deviations for children); open defecation or another unidentified practice; water not safe or more than 45 minutes there and back; at least two of floor, walls and roof inadequate; no asset at all and no car. Child mortality, cooking fuel and electricity keep their cut-offs. The destitute are all poor (read in table 1.1). That the weights and the cut-off of 1/3 stay is recalled.',
        },
      },
    },
  ],
  sources: [
    {
      id: 'harmonized2024',
      title: {
        vi: 'Scientific Data (2024): chỉ số nghèo đa chiều toàn cầu, ước lượng mức hài hòa và thay đổi theo thời gian',
        en: 'Scientific Data (2024): The global Multidimensional Poverty Index: Harmonised level estimates and their changes over time',
      },
      issued: null,
      effective: null,
      readAt: ['nature.com/articles/s41597-024-04269-x/tables/1'],
    },
    {
      id: 'tables2024',
      title: {
        vi: 'Alkire, Kanagaratnam và Suppa (2024): các bảng của chỉ số nghèo đa chiều toàn cầu 2024 (OPHI, MPI Methodological Note 58)',
        en: 'Alkire, Kanagaratnam and Suppa (2024): tables of the global MPI 2024 (OPHI, MPI Methodological Note 58)',
      },
      issued: null,
      effective: null,
      readAt: [
        'github.com/OCHA-DAP/hdx-scraper-ophi, tests/fixtures/input/national-results-mpi.xlsx (updated on 4 July 2024)',
      ],
    },
    {
      id: 'briefing2022',
      title: {
        vi: 'OPHI (2022): tóm tắt quốc gia của chỉ số nghèo đa chiều toàn cầu, Colombia',
        en: 'OPHI (2022): Global MPI Country Briefing 2022: Colombia',
      },
      issued: null,
      effective: null,
      readAt: ['scribd.com/document/658808223 (its first pages)'],
    },
    {
      id: 'doFile',
      title: {
        vi: 'OPHI: chương trình Stata của chỉ số toàn cầu, Afghanistan MICS 2010–11 (bản chép có sửa)',
        en: 'OPHI: Stata do-file of the global MPI, Afghanistan MICS 2010–11 (a changed copy)',
      },
      issued: null,
      effective: null,
      readAt: ['a copy on GitHub changed on 29 August 2023, with credits to OPHI'],
    },
  ],
  provenance: {
    source: 'briefing2022',
    article: 'Figure 1',
    confidence: 'seen',
    note: {
      vi: 'Nghèo: điểm thiếu hụt "equal to or higher than … 33.33%", tức ít nhất một phần ba. Cuộc điều tra thiếu một chỉ số thì các chỉ số khác trong cùng chiều chia trọng số của nó (suy ra từ các bảng năm 2024: mọi nước khớp).',
      en: 'Poor: a score "equal to or higher than … 33.33%", at least one third. Where a survey lacks an indicator, the others of its dimension share its weight (derived from the tables of 2024: every country agrees).',
    },
  },
};
