import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const seen: Provenance = { source: 'ophi', article: null, confidence: 'seen', note: null };
const health: Provenance = {
  source: 'ophi',
  article: null,
  confidence: 'derived',
  note: {
    vi: 'Trang in trọng số 1/6 cho hai chỉ số này, trái với câu sau đó (mỗi chiều 1/5, chia đều trong chiều); 1/10 là suy ra. Bộ chỉ số của luật (vietnam2016) có tiếp cận dịch vụ y tế và bảo hiểm y tế ở chiều này.',
    en: 'The page prints 1/6 for these two, against its next sentence (1/5 a dimension, shared equally); 1/10 is derived. The indicators of the law (vietnam2016) are access to health care and health insurance here.',
  },
};

/**
 * The national measure of Viet Nam of 2016 to 2020 as OPHI's directory reads it: five dimensions of two
 * indicators, poor from a third on, which is four of ten. It is *not* the legal standard, which
 * combines income with deprivations (`vietnam2016`), and its figures are not those of the ministry.
 */
export const vietnamMpiOphi: MultidimensionalIndex = {
  id: 'vietnamMpiOphi',
  name: {
    vi: 'chỉ số nghèo đa chiều Việt Nam 2016–2020 theo danh mục của OPHI (không phải chuẩn nghèo theo luật)',
    en: 'Viet Nam MPI of 2016–2020 as in OPHI’s directory (not the legal standard)',
  },
  place: 'VN',
  unit: 'person',
  dimensions: [
    {
      id: 'health',
      name: { vi: 'y tế', en: 'health' },
      indicators: [
        {
          id: 'nutrition',
          name: { vi: 'dinh dưỡng', en: 'nutrition' },
          weight: '1/10',
          provenance: health,
        },
        {
          id: 'childMortality',
          name: { vi: 'tử vong trẻ em', en: 'child mortality' },
          weight: '1/10',
          provenance: health,
        },
      ],
    },
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education' },
      indicators: [
        {
          id: 'adultEducation',
          name: { vi: 'trình độ giáo dục của người lớn', en: 'adult education' },
          weight: '1/10',
          provenance: seen,
        },
        {
          id: 'childSchooling',
          name: { vi: 'giáo dục của trẻ em', en: 'children’s education' },
          weight: '1/10',
          provenance: seen,
        },
      ],
    },
    {
      id: 'housing',
      name: { vi: 'nhà ở', en: 'housing' },
      indicators: [
        {
          id: 'housingArea',
          name: { vi: 'diện tích nhà ở bình quân đầu người', en: 'housing area per person' },
          weight: '1/10',
          provenance: seen,
        },
        {
          id: 'housingQuality',
          name: { vi: 'chất lượng nhà ở', en: 'housing quality' },
          weight: '1/10',
          provenance: seen,
        },
      ],
    },
    {
      id: 'livingStandard',
      name: { vi: 'điều kiện sống', en: 'living standard' },
      indicators: [
        {
          id: 'water',
          name: { vi: 'nguồn nước', en: 'water' },
          weight: '1/10',
          provenance: seen,
        },
        {
          id: 'toilet',
          name: { vi: 'công trình vệ sinh', en: 'sanitation' },
          weight: '1/10',
          provenance: seen,
        },
      ],
    },
    {
      id: 'information',
      name: { vi: 'tiếp cận thông tin', en: 'access to information' },
      indicators: [
        {
          id: 'telecommunications',
          name: { vi: 'sử dụng dịch vụ viễn thông', en: 'use of telecom services' },
          weight: '1/10',
          provenance: seen,
        },
        {
          id: 'informationMeans',
          name: {
            vi: 'tài sản phục vụ tiếp cận thông tin',
            en: 'assets for access to information',
          },
          weight: '1/10',
          provenance: seen,
        },
      ],
    },
  ],
  cutoff: '1/3',
  sources: [
    {
      id: 'ophi',
      title: {
        vi: 'OPHI và mạng MPPN: danh mục chỉ số nghèo đa chiều quốc gia, Việt Nam',
        en: 'OPHI and the MPPN: directory of national MPIs, Viet Nam',
      },
      issued: null,
      effective: null,
      readAt: ['ophi.org.uk/national-mpi-directory/viet-nam-mpi', 'mppn.org/participants/vietnam'],
    },
  ],
  provenance: {
    source: 'ophi',
    article: null,
    confidence: 'seen',
    note: {
      vi: 'Hai trang: "a third or more of the 10 weighted indicators" và "equal to or higher than the poverty cutoff of 33.33%". Mỗi chỉ số 1/10 nên phải thiếu từ 4 chỉ số trở lên; luật lấy từ 3 chỉ số cùng với thu nhập. Ngưỡng thiếu hụt của từng chỉ số không có trong trang.',
      en: 'The two pages: "a third or more of the 10 weighted indicators" and "equal to or higher than the poverty cutoff of 33.33%". At 1/10 each that is four deprivations or more; the law asks for three together with the income. The pages do not give the cut-offs of the indicators.',
    },
  },
};
