import type { LegalSource, Provenance } from '../../model/standard/provenance.ts';
import type { Standard } from '../../model/standard/standard.ts';

const sources: readonly LegalSource[] = [
  {
    id: 'nd351of2025',
    title: { vi: 'Nghị định 351/2025/NĐ-CP', en: 'Decree 351/2025/NĐ-CP of the Government' },
    issued: '2025-12-30',
    effective: null,
    readAt: [
      'vietnamplus.vn/…post1086100.vnp',
      'sggp.org.vn/…post831518.html',
      'huengaynay.vn/chinh-tri-xa-hoi/an-sinh-xa-hoi/…161540.html',
      'vietnamnet.vn/en/…2484119.html',
    ],
  },
  {
    id: 'draft2025',
    title: {
      vi: 'dự thảo nghị định về chuẩn nghèo đa chiều giai đoạn 2026–2030 (tháng 9/2025)',
      en: 'draft decree on the multidimensional standard of 2026–2030 (September 2025)',
    },
    issued: null,
    effective: null,
    readAt: [
      'vietnam.vn/en/de-xuat-cac-chi-so-thieu-hut-dich-vu-xa-hoi-co-ban-trong-chuan-ngheo-da-chieu-moi',
      'vietnam.vn/en/som-ban-hanh-…',
      'vjs.vietnam.vn/en/pho-thu-tuong-…',
    ],
  },
];

const decree: Provenance = {
  source: 'nd351of2025',
  article: null,
  confidence: 'seen',
  note: null,
};
const inDraft: Provenance = {
  source: 'draft2025',
  article: null,
  confidence: 'draft',
  note: {
    vi: 'Có trong dự thảo; phụ lục chính thức chưa tìm thấy.',
    en: 'Seen in the draft; the final annex was not found.',
  },
};
const notFound: Provenance = {
  source: 'nd351of2025',
  article: null,
  confidence: 'notFound',
  note: {
    vi: 'Phụ lục của nghị định chưa tìm thấy, và các bản tin về dự thảo không nêu ngưỡng này.',
    en: 'The annex of the decree was not found, and reports on the draft do not give this cut-off.',
  },
};
const averageNotFound: Provenance = {
  source: 'nd351of2025',
  article: null,
  confidence: 'notFound',
  note: {
    vi: 'Quy định về mức sống trung bình chưa tìm thấy. Hệ số 1,5 của các chuẩn trước không phải là luật.',
    en: 'The rule of average living standard was not found. The factor 1.5 of earlier standards is not law.',
  },
};

/**
 * The national multidimensional standard of 2027 to 2030, as far as it was found: the lines and the
 * rule of the poor and near-poor. Its cut-offs are those of a draft, or missing, and so is the line of
 * average living standard: what hangs on them is refused unless asked for otherwise.
 */
export const vietnam2027: Standard = {
  id: 'vietnam2027',
  name: {
    vi: 'chuẩn nghèo đa chiều quốc gia giai đoạn 2026–2030 (mức áp dụng từ năm 2027)',
    en: 'national multidimensional poverty standard for 2026–2030 (as applied from 2027)',
  },
  place: 'VN',
  base: null,
  inForce: [{ from: '2027-01-01', to: '2030-12-31', provenance: decree }],
  sources,
  currency: 'VND',
  per: 'month',
  lines: [
    {
      id: 'poverty',
      name: { vi: 'chuẩn nghèo về thu nhập', en: 'income line' },
      amount: { rural: 2_200_000, urban: 2_800_000 },
      boundary: 'atOrBelow',
      provenance: {
        source: 'nd351of2025',
        article: null,
        confidence: 'seen',
        note: {
          vi: 'Nơi cư trú quyết định khu vực; "thành thị" nay là "đô thị". Dự thảo tháng 9/2025 có hai mức; văn bản chính thức đã bỏ.',
          en: 'The area is where the household resides; the word for urban is now đô thị. The draft of September 2025 had two bands; the final text dropped them.',
        },
      },
    },
    {
      id: 'averageLiving',
      name: { vi: 'chuẩn mức sống trung bình', en: 'line of average living standard' },
      amount: { rural: null, urban: null },
      boundary: 'atOrBelow',
      provenance: averageNotFound,
    },
  ],
  dimensions: [
    {
      id: 'employment',
      name: { vi: 'việc làm', en: 'employment' },
      provenance: decree,
      indicators: [
        {
          id: 'employment',
          name: { vi: 'việc làm', en: 'employment' },
          provenance: decree,
          cutoff: {
            text: {
              vi: 'hộ có ít nhất một người không có việc làm (trong độ tuổi lao động, có khả năng lao động, sẵn sàng làm việc nhưng không tìm được việc làm) hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động',
              en: 'at least one member has no work (of working age, able and ready to work, and found none) or has wage work without a labor contract',
            },
            condition: {
              kind: 'anyMember',
              where: {
                kind: 'all',
                of: [
                  { kind: 'age', from: 15, before: null },
                  {
                    kind: 'atLeast',
                    count: 1,
                    of: [
                      { kind: 'fact', fact: 'work', isOneOf: ['unemployed'] },
                      {
                        kind: 'all',
                        of: [
                          { kind: 'fact', fact: 'work', isOneOf: ['wageWork'] },
                          { kind: 'fact', fact: 'contract', isOneOf: [false] },
                        ],
                      },
                    ],
                  },
                ],
              },
            },
            provenance: inDraft,
          },
        },
        {
          id: 'dependants',
          name: { vi: 'người phụ thuộc trong hộ gia đình', en: 'dependants in the household' },
          provenance: decree,
          cutoff: {
            text: {
              vi: 'hộ có tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50% (trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng)',
              en: 'more than 50% of the members are dependants (children under 16; elderly or disabled persons who draw a monthly social allowance)',
            },
            condition: {
              kind: 'memberShare',
              above: '1/2',
              where: {
                kind: 'atLeast',
                count: 1,
                of: [
                  { kind: 'age', from: null, before: 16 },
                  { kind: 'fact', fact: 'allowance', isOneOf: ['elderly', 'disabled'] },
                ],
              },
            },
            provenance: inDraft,
          },
        },
      ],
    },
    {
      id: 'health',
      name: { vi: 'y tế', en: 'health' },
      provenance: inDraft,
      indicators: [
        {
          id: 'nutrition',
          name: { vi: 'dinh dưỡng', en: 'nutrition' },
          provenance: inDraft,
          cutoff: {
            text: {
              vi: 'hộ có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi',
              en: 'at least one child under 16 is malnourished by height for age or weight for age',
            },
            condition: {
              kind: 'anyMember',
              where: {
                kind: 'all',
                of: [
                  { kind: 'age', from: null, before: 16 },
                  {
                    kind: 'atLeast',
                    count: 1,
                    of: [
                      { kind: 'fact', fact: 'stunted', isOneOf: [true] },
                      { kind: 'fact', fact: 'underweight', isOneOf: [true] },
                    ],
                  },
                ],
              },
            },
            provenance: inDraft,
          },
        },
        {
          id: 'healthInsurance',
          name: { vi: 'bảo hiểm y tế', en: 'health insurance' },
          provenance: inDraft,
          cutoff: { text: null, condition: null, provenance: notFound },
        },
      ],
    },
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education' },
      provenance: inDraft,
      indicators: [
        {
          id: 'adultEducation',
          name: { vi: 'trình độ giáo dục của người lớn', en: 'education of adults' },
          provenance: inDraft,
          cutoff: { text: null, condition: null, provenance: notFound },
        },
        {
          id: 'childSchooling',
          name: { vi: 'tình trạng đi học của trẻ em', en: 'school attendance of children' },
          provenance: inDraft,
          cutoff: { text: null, condition: null, provenance: notFound },
        },
      ],
    },
    {
      id: 'housing',
      name: { vi: 'nhà ở', en: 'housing' },
      provenance: inDraft,
      indicators: [
        {
          id: 'housingQuality',
          name: { vi: 'chất lượng nhà ở', en: 'quality of housing' },
          provenance: inDraft,
          cutoff: { text: null, condition: null, provenance: notFound },
        },
        {
          id: 'housingArea',
          name: { vi: 'diện tích nhà ở bình quân đầu người', en: 'floor area per member' },
          provenance: inDraft,
          cutoff: { text: null, condition: null, provenance: notFound },
        },
      ],
    },
    {
      id: 'information',
      name: { vi: 'thông tin', en: 'information' },
      provenance: inDraft,
      indicators: [
        {
          id: 'telecommunications',
          name: { vi: 'dịch vụ viễn thông', en: 'telecommunications services' },
          provenance: {
            source: 'draft2025',
            article: null,
            confidence: 'draft',
            note: {
              vi: 'Chỉ số về phương tiện tiếp cận thông tin đã bỏ; thêm dịch vụ số, sử dụng internet (báo chí về nghị định).',
              en: 'The indicator of means of information was removed; digital services and internet use came in (press on the decree).',
            },
          },
          cutoff: { text: null, condition: null, provenance: notFound },
        },
      ],
    },
    {
      id: 'waterSanitationEnvironment',
      name: { vi: 'nước sinh hoạt, vệ sinh và môi trường', en: 'water, sanitation, environment' },
      provenance: inDraft,
      indicators: [
        {
          id: 'water',
          name: { vi: 'nguồn nước sinh hoạt', en: 'source of water' },
          provenance: inDraft,
          cutoff: { text: null, condition: null, provenance: notFound },
        },
        {
          id: 'toilet',
          name: { vi: 'nhà tiêu hợp vệ sinh', en: 'hygienic toilet' },
          provenance: inDraft,
          cutoff: { text: null, condition: null, provenance: notFound },
        },
        {
          id: 'wasteTreatment',
          name: { vi: 'xử lý rác thải sinh hoạt', en: 'treatment of household waste' },
          provenance: {
            source: 'draft2025',
            article: null,
            confidence: 'draft',
            note: {
              vi: 'Báo chí về nghị định cũng nói đã thêm khả năng xử lý rác thải sinh hoạt.',
              en: 'Press on the decree too says that the handling of household waste came in.',
            },
          },
          cutoff: { text: null, condition: null, provenance: notFound },
        },
      ],
    },
  ],
  deprivationCutoff: { atLeast: 3, provenance: decree },
  rules: [
    {
      id: 'poor',
      status: 'poor',
      over: null,
      under: 'poverty',
      deprivations: 'atCutoff',
      provenance: decree,
    },
    {
      id: 'nearPoor',
      status: 'nearPoor',
      over: null,
      under: 'poverty',
      deprivations: 'belowCutoff',
      provenance: decree,
    },
    {
      id: 'averageLiving',
      status: 'averageLiving',
      over: 'poverty',
      under: 'averageLiving',
      deprivations: 'any',
      provenance: averageNotFound,
    },
    {
      id: 'aboveAverage',
      status: 'aboveAverage',
      over: 'averageLiving',
      under: null,
      deprivations: 'any',
      provenance: averageNotFound,
    },
  ],
  groups: [],
  forms: [],
};
