import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const nested: Provenance = {
  source: 'psa2018',
  article: null,
  confidence: 'derived',
  note: {
    vi: 'Chỉ số đọc được trong thông cáo; trọng số suy ra từ "nested uniform": mỗi chiều 1/4, chia đều trong chiều.',
    en: 'The indicators were read in the release; the weights are derived from "nested uniform": 1/4 a dimension, shared equally inside.',
  },
};

/**
 * The initial index of the Philippine Statistics Authority of 2018: four dimensions of equal weight,
 * thirteen indicators, poor from a third of the weights on – not from four of the thirteen.
 */
export const philippinesMpi: MultidimensionalIndex = {
  id: 'philippinesMpi',
  name: {
    vi: 'chỉ số nghèo đa chiều của Philippines (PSA, phương pháp ban đầu, 2018)',
    en: 'MPI of the Philippines (PSA, initial method of 2018)',
  },
  place: 'PH',
  dimensions: [
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education' },
      indicators: [
        {
          id: 'schoolAttendance',
          name: { vi: 'đi học', en: 'school attendance' },
          weight: '1/8',
          provenance: nested,
        },
        {
          id: 'educationalAttainment',
          name: { vi: 'trình độ học vấn', en: 'educational attainment' },
          weight: '1/8',
          provenance: nested,
        },
      ],
    },
    {
      id: 'health',
      name: { vi: 'sức khỏe và dinh dưỡng', en: 'health and nutrition' },
      indicators: [
        {
          id: 'hunger',
          name: { vi: 'đói', en: 'hunger' },
          weight: '1/12',
          provenance: nested,
        },
        {
          id: 'foodConsumption',
          name: { vi: 'tiêu dùng lương thực, thực phẩm', en: 'food consumption' },
          weight: '1/12',
          provenance: nested,
        },
        {
          id: 'healthInsurance',
          name: { vi: 'bảo hiểm y tế', en: 'health insurance' },
          weight: '1/12',
          provenance: nested,
        },
      ],
    },
    {
      id: 'housing',
      name: { vi: 'nhà ở, nước và vệ sinh', en: 'housing, water and sanitation' },
      indicators: [
        {
          id: 'assets',
          name: { vi: 'sở hữu tài sản', en: 'ownership of assets' },
          weight: '1/24',
          provenance: nested,
        },
        {
          id: 'toilet',
          name: { vi: 'nhà vệ sinh', en: 'toilet facility' },
          weight: '1/24',
          provenance: nested,
        },
        {
          id: 'water',
          name: { vi: 'nguồn nước', en: 'source of water supply' },
          weight: '1/24',
          provenance: nested,
        },
        {
          id: 'tenure',
          name: { vi: 'quyền sử dụng nơi ở', en: 'tenure status of the dwelling' },
          weight: '1/24',
          provenance: nested,
        },
        {
          id: 'housingMaterials',
          name: { vi: 'vật liệu nhà ở', en: 'housing materials' },
          weight: '1/24',
          provenance: nested,
        },
        {
          id: 'electricity',
          name: { vi: 'điện', en: 'electricity' },
          weight: '1/24',
          provenance: nested,
        },
      ],
    },
    {
      id: 'employment',
      name: { vi: 'việc làm', en: 'employment' },
      indicators: [
        {
          id: 'underemployment',
          name: { vi: 'thiếu việc làm', en: 'underemployment' },
          weight: '1/8',
          provenance: nested,
        },
        {
          id: 'workingChildren',
          name: {
            vi: 'trẻ em đi làm, không đi học',
            en: 'working children not in school',
          },
          weight: '1/8',
          provenance: nested,
        },
      ],
    },
  ],
  cutoff: '1/3',
  sources: [
    {
      id: 'psa2018',
      title: {
        vi: 'Cơ quan Thống kê Philippines: thông cáo PSA-2018-PHDSD-10-01',
        en: 'Philippine Statistics Authority: press release PSA-2018-PHDSD-10-01, Filipino Families Are Most Deprived in Education',
      },
      issued: null,
      effective: null,
      readAt: ['pdfslide.us (a copy)', 'mppn.org/paises_participantes/philippines'],
    },
    {
      id: 'bersales2018',
      title: {
        vi: 'Bersales, del Prado và Miralles (2018), The Philippine Statistician 67(1)',
        en: 'Bersales, del Prado and Miralles (2018), The Philippine Statistician 67(1)',
      },
      issued: null,
      effective: null,
      readAt: ['psai.ph/tps_details.php?id=110 (its abstract)'],
    },
  ],
  provenance: {
    source: 'bersales2018',
    article: null,
    confidence: 'seen',
    note: {
      vi: 'Tóm tắt của bài có "nested uniform" và ngưỡng 1/3. Thông cáo của NEDA (22/11/2018) nói "at least one third or four of the 13 indicators": với trọng số này hai cách khác nhau, 4/13 nhỏ hơn 1/3. Ngưỡng của từng chỉ số và đơn vị (hộ hay người) chưa đọc được.',
      en: 'The abstract has "nested uniform" and the cut-off of 1/3. NEDA’s text of 22 November 2018 says "at least one third or four of the 13 indicators": with these weights the two differ, and 4/13 is below 1/3. The cut-offs of the indicators, and whether households or persons are counted, were not read.',
    },
  },
};
