import type { LegalSource, Provenance } from '../../model/standard/provenance.ts';
import type { Standard } from '../../model/standard/standard.ts';

const sources: readonly LegalSource[] = [
  {
    id: 'nd07of2021',
    title: { vi: 'Nghị định 07/2021/NĐ-CP', en: 'Decree 07/2021/NĐ-CP of the Government' },
    issued: '2021-01-27',
    effective: '2021-03-15',
    readAt: [
      'english.luatvietnam.vn/decree-no-07-2021-…-197848-doc1.html',
      'laodongthudo.vn/quy-dinh-chuan-ngheo-da-chieu-giai-doan-2021-2025-119787.html',
      'vnexpress.net/…4228672.html',
      'nguonluc.com.vn/…a808.html',
      'el.tufs.ac.jp/prseas/html/r/News20210503_074052.html (translation of a VNA graphic)',
    ],
  },
  {
    id: 'nd351of2025',
    title: { vi: 'Nghị định 351/2025/NĐ-CP', en: 'Decree 351/2025/NĐ-CP of the Government' },
    issued: '2025-12-30',
    effective: null,
    readAt: [
      'vietnamplus.vn/…post1086100.vnp',
      'sggp.org.vn/…post831518.html',
      'huengaynay.vn/…161540.html',
      'vietnamnet.vn/en/…2484119.html',
    ],
  },
  {
    id: 'nd30of2025',
    title: { vi: 'Nghị định 30/2025/NĐ-CP', en: 'Decree 30/2025/NĐ-CP of the Government' },
    issued: '2025-02-24',
    effective: null,
    readAt: [
      'vanban123.vn/Nghi-dinh/Decree-No-30-2025-…-679855',
      'luatvietnam.vn/tin-van-ban-moi/bo-sung-tieu-chi-…-186-101117-article.html',
      'duluanxahoi.vn/bo-sung-tieu-chi-…',
    ],
  },
  {
    id: 'tt07of2021',
    title: { vi: 'Thông tư 07/2021/TT-BLĐTBXH', en: 'Circular 07/2021/TT-BLĐTBXH' },
    issued: '2021-07-18',
    effective: '2021-09-01',
    readAt: [
      'luathungson.vn/the-nao-la-ho-ngheo-ho-can-ngheo.html',
      'tuachua.dienbien.gov.vn (30 July 2021)',
      'thukyluat.vn/news/…94531.html',
      'laodong.vn/ban-doc/…935620.ldo',
    ],
  },
];

const article3: Provenance = {
  source: 'nd07of2021',
  article: 'Điều 3 khoản 2',
  confidence: 'seen',
  note: null,
};
const named: Provenance = {
  source: 'nd07of2021',
  article: 'Điều 3 khoản 1',
  confidence: 'seen',
  note: null,
};
const annexSummary: Provenance = {
  source: 'nd07of2021',
  article: 'Phụ lục',
  confidence: 'secondHand',
  note: {
    vi: 'Đọc trong bản tóm tắt của báo chí, không phải nguyên văn phụ lục.',
    en: 'Seen in press summaries, not in the annex itself.',
  },
};

/**
 * The national multidimensional standard of 2022 to 2026 (chuẩn nghèo đa chiều): an income at or under
 * the line *and* three or more deprivations make a household poor, fewer make it near-poor.
 */
export const vietnam2022: Standard = {
  id: 'vietnam2022',
  name: {
    vi: 'chuẩn nghèo đa chiều quốc gia giai đoạn 2022–2025 (áp dụng đến hết năm 2026)',
    en: 'national multidimensional poverty standard for 2022–2025 (applied through 2026)',
  },
  place: 'VN',
  base: null,
  inForce: [
    {
      from: '2022-01-01',
      to: '2025-12-31',
      provenance: { source: 'nd07of2021', article: 'Điều 3', confidence: 'seen', note: null },
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      provenance: {
        source: 'nd351of2025',
        article: null,
        confidence: 'seen',
        note: {
          vi: 'Năm 2026 tiếp tục thực hiện chuẩn nghèo quy định tại Điều 3 Nghị định 07/2021/NĐ-CP.',
          en: 'In 2026 the standard of article 3 of Decree 07/2021/NĐ-CP continues.',
        },
      },
    },
  ],
  sources,
  currency: 'VND',
  per: 'month',
  lines: [
    {
      id: 'poverty',
      name: { vi: 'chuẩn nghèo về thu nhập', en: 'income line' },
      amount: { rural: 1_500_000, urban: 2_000_000 },
      boundary: 'atOrBelow',
      provenance: {
        source: 'nd07of2021',
        article: 'Điều 3 khoản 1 điểm a',
        confidence: 'seen',
        note: {
          vi: 'Văn bản viết "từ 1.500.000 đồng trở xuống"; một số bản tiếng Anh viết "dưới".',
          en: 'The text has "at or below" (trở xuống); some of the English press writes "less than".',
        },
      },
    },
    {
      id: 'averageLiving',
      name: { vi: 'chuẩn mức sống trung bình', en: 'line of average living standard' },
      amount: { rural: 2_250_000, urban: 3_000_000 },
      boundary: 'atOrBelow',
      provenance: article3,
    },
  ],
  dimensions: [
    {
      id: 'employment',
      name: { vi: 'việc làm', en: 'employment' },
      provenance: named,
      indicators: [
        {
          id: 'employment',
          name: { vi: 'việc làm', en: 'employment' },
          provenance: named,
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
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'recalled',
              note: {
                vi: 'Đọc trong bản tóm tắt của báo chí. Giới hạn tuổi lao động không tìm thấy; ở đây không xét người dưới 15 tuổi (Bộ luật Lao động, ghi theo trí nhớ), giới hạn trên do người rà soát áp dụng. Dự thảo năm 2025 nói thêm "việc làm thường xuyên, đều đặn, tương đối ổn định".',
                en: 'Seen in press summaries. The limits of working age were not found; nobody under 15 is asked about here (Labor Code, recalled), and whoever fills in "unemployed" applies the upper limit. The draft of 2025 adds "regular, steady, relatively stable employment".',
              },
            },
          },
        },
        {
          id: 'dependants',
          name: { vi: 'người phụ thuộc trong hộ gia đình', en: 'dependants in the household' },
          provenance: named,
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
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'secondHand',
              note: {
                vi: '"Lớn hơn 50%" đọc ở báo chí; ai là người phụ thuộc đọc ở một ghi chép và trong dự thảo năm 2025.',
                en: '"More than 50%" was seen in the press; who is a dependant, in a note and in the draft of 2025.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'health',
      name: { vi: 'y tế', en: 'health' },
      provenance: named,
      indicators: [
        {
          id: 'nutrition',
          name: { vi: 'dinh dưỡng', en: 'nutrition' },
          provenance: named,
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
            provenance: annexSummary,
          },
        },
        {
          id: 'healthInsurance',
          name: { vi: 'bảo hiểm y tế', en: 'health insurance' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế',
              en: 'at least one member aged 6 or more has no health insurance today',
            },
            condition: {
              kind: 'anyMember',
              where: {
                kind: 'all',
                of: [
                  { kind: 'age', from: 6, before: null },
                  { kind: 'fact', fact: 'insured', isOneOf: [false] },
                ],
              },
            },
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'secondHand',
              note: {
                vi: 'Nguồn mâu thuẫn: chuẩn của TP. Hồ Chí Minh, chép chỉ số quốc gia, viết "người"; hai bản tóm tắt viết "trẻ em". Ở đây hiểu là mọi người từ đủ 6 tuổi.',
                en: 'Sources conflict: the standard of Ho Chi Minh City, which copies the national indicator, has "person"; two summaries have "child". Read here as everybody aged 6 or more.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education' },
      provenance: named,
      indicators: [
        {
          id: 'adultEducation',
          name: { vi: 'trình độ giáo dục của người lớn', en: 'education of adults' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ có ít nhất một người trong độ tuổi từ 16 đến 30 không tham gia khóa đào tạo và không có bằng cấp, chứng chỉ so với độ tuổi (từ đủ 16 đến dưới 18 tuổi: đang học hoặc đã tốt nghiệp trung học cơ sở; từ đủ 18 đến 30 tuổi: đang học hoặc đã tốt nghiệp trung học phổ thông, sơ cấp, trung cấp hoặc cao đẳng nghề; hoặc được doanh nghiệp tuyển dụng, đào tạo và chứng nhận)',
              en: 'at least one member aged 16 to 30 is neither in the training nor holds the certificate for the age (16 to under 18: in or finished lower secondary school; 18 to 30: in or finished upper secondary school or elementary, intermediate or college vocational training; or trained and certified by the employing firm)',
            },
            condition: {
              kind: 'anyMember',
              where: {
                kind: 'atLeast',
                count: 1,
                of: [
                  {
                    kind: 'all',
                    of: [
                      { kind: 'age', from: 16, before: 18 },
                      { kind: 'fact', fact: 'completed', isOneOf: ['none', 'primary'] },
                      {
                        kind: 'fact',
                        fact: 'attending',
                        isOneOf: ['none', 'preschool', 'primary'],
                      },
                      { kind: 'fact', fact: 'trained', isOneOf: [false] },
                    ],
                  },
                  {
                    kind: 'all',
                    of: [
                      { kind: 'age', from: 18, before: 31 },
                      {
                        kind: 'fact',
                        fact: 'completed',
                        isOneOf: ['none', 'primary', 'lowerSecondary'],
                      },
                      {
                        kind: 'fact',
                        fact: 'attending',
                        isOneOf: ['none', 'preschool', 'primary', 'lowerSecondary'],
                      },
                      { kind: 'fact', fact: 'trained', isOneOf: [false] },
                    ],
                  },
                ],
              },
            },
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'secondHand',
              note: {
                vi: 'Tuổi 16–30 đọc ở báo chí; bằng cấp theo tuổi đọc ở một ghi chép. "Đến 30 tuổi" ở đây gồm cả người 30 tuổi cho đến trước ngày đủ 31; "hoặc" được hiểu là không học và cũng chưa tốt nghiệp.',
                en: 'Ages 16–30 were seen in the press; the certificate for each age in a note. "To 30" is read here as through the day before the 31st birthday, and its "or" as neither in school nor finished.',
              },
            },
          },
        },
        {
          id: 'childSchooling',
          name: { vi: 'tình trạng đi học của trẻ em', en: 'school attendance of children' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ có ít nhất một trẻ em từ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi (từ đủ 3 đến dưới 6 tuổi: mầm non; từ đủ 6 đến dưới 12 tuổi: tiểu học; từ đủ 12 đến dưới 16 tuổi: trung học cơ sở)',
              en: 'at least one child aged 3 to under 16 does not attend the level of school for its age (3 to under 6: preschool; 6 to under 12: primary; 12 to under 16: lower secondary)',
            },
            condition: {
              kind: 'anyMember',
              where: {
                kind: 'atLeast',
                count: 1,
                of: [
                  {
                    kind: 'all',
                    of: [
                      { kind: 'age', from: 3, before: 6 },
                      { kind: 'fact', fact: 'attending', isOneOf: ['none'] },
                    ],
                  },
                  {
                    kind: 'all',
                    of: [
                      { kind: 'age', from: 6, before: 12 },
                      { kind: 'fact', fact: 'attending', isOneOf: ['none', 'preschool'] },
                    ],
                  },
                  {
                    kind: 'all',
                    of: [
                      { kind: 'age', from: 12, before: 16 },
                      {
                        kind: 'fact',
                        fact: 'attending',
                        isOneOf: ['none', 'preschool', 'primary'],
                      },
                    ],
                  },
                ],
              },
            },
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'recalled',
              note: {
                vi: 'Tuổi 3 đến dưới 16 đọc ở báo chí; tuổi của từng cấp học là nhớ lại. Học cấp cao hơn tuổi ở đây không bị coi là thiếu hụt; trẻ đã đủ 6 tuổi còn học mầm non, và trẻ 15 tuổi đã tốt nghiệp trung học cơ sở mà không đi học, thì có, theo đúng câu chữ.',
                en: 'Ages 3 to under 16 were seen in the press; the ages of each level are recalled. A child ahead of its level is not taken for deprived here; one of 6 still in preschool is, and so is one of 15 that finished lower secondary school and attends none, to the letter.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'housing',
      name: { vi: 'nhà ở', en: 'housing' },
      provenance: named,
      indicators: [
        {
          id: 'housingQuality',
          name: { vi: 'chất lượng nhà ở', en: 'quality of housing' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ đang sống trong nhà/căn hộ thuộc loại không bền chắc (trong ba kết cấu chính là tường, cột, mái có ít nhất hai kết cấu làm bằng vật liệu không bền chắc)',
              en: 'the dwelling is not solid (of its three main structures – walls, pillars, roof – two or more are of non-durable material)',
            },
            condition: {
              kind: 'atLeast',
              count: 2,
              of: [
                { kind: 'fact', fact: 'walls', isOneOf: ['nonDurable'] },
                { kind: 'fact', fact: 'frame', isOneOf: ['nonDurable'] },
                { kind: 'fact', fact: 'roof', isOneOf: ['nonDurable'] },
              ],
            },
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'secondHand',
              note: {
                vi: 'Danh mục vật liệu bền chắc không tìm thấy.',
                en: 'The list of durable materials was not found.',
              },
            },
          },
        },
        {
          id: 'housingArea',
          name: { vi: 'diện tích nhà ở bình quân đầu người', en: 'floor area per member' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'diện tích nhà ở bình quân đầu người của hộ nhỏ hơn 8 m²',
              en: 'the floor area per member is less than 8 m²',
            },
            condition: { kind: 'areaPerMember', below: 8 },
            provenance: annexSummary,
          },
        },
      ],
    },
    {
      id: 'waterSanitation',
      name: { vi: 'nước sinh hoạt và vệ sinh', en: 'water and sanitation' },
      provenance: named,
      indicators: [
        {
          id: 'water',
          name: { vi: 'nguồn nước sinh hoạt', en: 'source of water' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ không tiếp cận được nguồn nước sạch trong sinh hoạt (nước máy, giếng khoan, giếng đào được bảo vệ, nước khe/mó được bảo vệ, nước mưa, nước đóng chai/bình)',
              en: 'the household has no clean source of water (piped, drilled well, protected dug well, protected spring, rain, bottled)',
            },
            condition: {
              kind: 'fact',
              fact: 'water',
              isOneOf: ['unprotectedDugWell', 'unprotectedSpring', 'surface', 'other'],
            },
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'secondHand',
              note: {
                vi: 'Ngưỡng đọc ở báo chí; danh mục nguồn nước đọc ở một ghi chép.',
                en: 'The cut-off was seen in the press; the list of sources in a note.',
              },
            },
          },
        },
        {
          id: 'toilet',
          name: { vi: 'nhà tiêu hợp vệ sinh', en: 'hygienic toilet' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ không sử dụng hố xí/nhà tiêu hợp vệ sinh (tự hoại/bán tự hoại, thấm dội nước, cải tiến có ống thông hơi, hai ngăn)',
              en: 'the household uses no hygienic toilet (septic or semi-septic, pour-flush, improved ventilated pit, double-vault)',
            },
            condition: { kind: 'fact', fact: 'toilet', isOneOf: ['other', 'none'] },
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'secondHand',
              note: {
                vi: 'Ngưỡng đọc ở báo chí; danh mục nhà tiêu đọc ở một ghi chép.',
                en: 'The cut-off was seen in the press; the list of toilets in a note.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'information',
      name: { vi: 'thông tin', en: 'information' },
      provenance: named,
      indicators: [
        {
          id: 'telecommunications',
          name: { vi: 'sử dụng dịch vụ viễn thông', en: 'use of telecommunications' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ không có thành viên nào sử dụng dịch vụ internet',
              en: 'no member uses an internet service',
            },
            condition: { kind: 'fact', fact: 'usesInternet', isOneOf: [false] },
            provenance: annexSummary,
          },
        },
        {
          id: 'informationMeans',
          name: {
            vi: 'phương tiện phục vụ tiếp cận thông tin',
            en: 'means of access to information',
          },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ không có phương tiện nào trong số: ti vi, đài, máy tính để bàn, điện thoại; máy tính xách tay, máy tính bảng, điện thoại thông minh',
              en: 'the household has none of: television, radio, desktop computer, telephone; laptop, tablet, smartphone',
            },
            condition: {
              kind: 'all',
              of: [
                { kind: 'fact', fact: 'television', isOneOf: [false] },
                { kind: 'fact', fact: 'radio', isOneOf: [false] },
                { kind: 'fact', fact: 'desktopComputer', isOneOf: [false] },
                { kind: 'fact', fact: 'telephone', isOneOf: [false] },
                { kind: 'fact', fact: 'laptop', isOneOf: [false] },
                { kind: 'fact', fact: 'tablet', isOneOf: [false] },
                { kind: 'fact', fact: 'smartphone', isOneOf: [false] },
              ],
            },
            provenance: {
              source: 'nd07of2021',
              article: 'Phụ lục',
              confidence: 'recalled',
              note: {
                vi: 'Danh mục phương tiện là nhớ lại.',
                en: 'The list of means is recalled.',
              },
            },
          },
        },
      ],
    },
  ],
  deprivationCutoff: { atLeast: 3, provenance: article3 },
  rules: [
    {
      id: 'poor',
      status: 'poor',
      over: null,
      under: 'poverty',
      deprivations: 'atCutoff',
      provenance: article3,
    },
    {
      id: 'nearPoor',
      status: 'nearPoor',
      over: null,
      under: 'poverty',
      deprivations: 'belowCutoff',
      provenance: article3,
    },
    {
      id: 'averageLiving',
      status: 'averageLiving',
      over: 'poverty',
      under: 'averageLiving',
      deprivations: 'any',
      provenance: {
        source: 'nd07of2021',
        article: 'Điều 3 khoản 2',
        confidence: 'seen',
        note: {
          vi: 'Biểu mẫu báo cáo chỉ tính hộ làm nông, lâm, ngư, diêm nghiệp vào nhóm này.',
          en: 'The report forms count only households in farming, forestry, fishery or salt making in this group.',
        },
      },
    },
    {
      id: 'aboveAverage',
      status: 'aboveAverage',
      over: 'averageLiving',
      under: null,
      deprivations: 'any',
      provenance: {
        source: null,
        article: null,
        confidence: 'derived',
        note: {
          vi: 'Phần còn lại: thu nhập trên mức của hộ có mức sống trung bình.',
          en: 'The rest: an income above that of average living standard.',
        },
      },
    },
  ],
  groups: [
    {
      id: 'lowIncomeWorker',
      name: { vi: 'người lao động có thu nhập thấp', en: 'low-income worker' },
      statuses: ['averageLiving', 'aboveAverage'],
      under: 'averageLiving',
      from: '2025-02-24',
      to: '2025-12-31',
      provenance: {
        source: 'nd30of2025',
        article: 'khoản 3 Điều 1 (điểm d khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)',
        confidence: 'derived',
        note: {
          vi: 'Là người lao động thuộc hộ không nghèo, không cận nghèo; không phải một loại hộ. Ngày áp dụng lấy theo tiêu đề trên cổng luật (ngày ký); điều khoản hiệu lực không đọc được. Tiêu chí thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021–2025; có áp dụng trong năm 2026 hay không thì không tìm thấy.',
          en: 'A worker of a household that is neither poor nor near-poor, not a kind of household. The first day is that of a legal portal’s headline (the day of signing); the clause of effect was not read. The criterion belongs to the national target program of 2021–2025; whether it applies in 2026 was not found.',
        },
      },
    },
  ],
  forms: [
    {
      id: 'tt07of2021',
      inUse: { from: '2021-09-01', to: '2026-12-31' },
      lines: [
        {
          line: 'poverty',
          atMost: { rural: 140, urban: 175 },
          provenance: {
            source: 'tt07of2021',
            article: 'Phụ lục III, Phụ lục IV',
            confidence: 'seen',
            note: null,
          },
        },
      ],
      perDeprivation: 10,
      provenance: {
        source: 'tt07of2021',
        article: 'Phụ lục III, Phụ lục IV',
        confidence: 'derived',
        note: {
          vi: 'Không có điểm cho mức sống trung bình: thu nhập của hộ này được xác định trực tiếp. Việc dùng tiếp biểu mẫu trong năm 2026 là suy ra từ việc gia hạn chuẩn.',
          en: 'There are no points for average living standard: the income of such households is determined directly. That the form is used in 2026 too is derived from the extension of the standard.',
        },
      },
    },
  ],
};
