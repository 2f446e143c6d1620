import type { LegalSource, Provenance } from '../../model/standard/provenance.ts';
import type { Standard } from '../../model/standard/standard.ts';

const sources: readonly LegalSource[] = [
  {
    id: 'qd59of2015',
    title: {
      vi: 'Quyết định 59/2015/QĐ-TTg',
      en: 'Decision 59/2015/QĐ-TTg of the Prime Minister',
    },
    issued: '2015-11-19',
    effective: '2016-01-05',
    readAt: [
      'radiome.vn/ban-hanh-chuan-ngheo-tiep-can-da-chieu-rd66060-339.htm',
      'thuvienphapluat.vn/hoi-dap-phap-luat (iframes 40DCD, 4B89F)',
      'hoidapphapluat.co/quyet-dinh-59-2015-qd-ttg',
      'vietnamnet.vn/en/pm-issues-multi-dimensional-poverty-index-E146686.html',
    ],
  },
  {
    id: 'nd07of2021',
    title: { vi: 'Nghị định 07/2021/NĐ-CP', en: 'Decree 07/2021/NĐ-CP of the Government' },
    issued: '2021-01-27',
    effective: '2021-03-15',
    readAt: ['english.luatvietnam.vn (document 197848)', 'baotintuc.vn/…20210313104303385.htm'],
  },
  {
    id: 'tt14of2018',
    title: { vi: 'Thông tư 14/2018/TT-BLĐTBXH', en: 'Circular 14/2018/TT-BLĐTBXH' },
    issued: '2018-09-26',
    effective: null,
    readAt: ['thukyluat.vn/news/binh-luan/…39226.html'],
  },
];

const article2: Provenance = {
  source: 'qd59of2015',
  article: 'Điều 2',
  confidence: 'seen',
  note: null,
};
const named: Provenance = {
  source: 'qd59of2015',
  article: 'Điều 1',
  confidence: 'seen',
  note: null,
};
const recalled: Provenance = {
  source: 'qd59of2015',
  article: null,
  confidence: 'recalled',
  note: {
    vi: 'Ngưỡng thiếu hụt này là nhớ lại: không tìm thấy bản công khai nào có ghi.',
    en: 'This cut-off is recalled: no public copy that has it was found.',
  },
};

/**
 * The national multidimensional standard of 2016 to 2021 (chuẩn nghèo tiếp cận đa chiều): a household
 * is poor by its income alone, or by an income up to the near-poverty line with three or more
 * deprivations.
 */
export const vietnam2016: Standard = {
  id: 'vietnam2016',
  name: {
    vi: 'chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016–2020',
    en: 'national multidimensional poverty standard for 2016–2020',
  },
  place: 'VN',
  base: null,
  inForce: [
    {
      from: '2016-01-01',
      to: '2020-12-31',
      provenance: {
        source: 'qd59of2015',
        article: 'Điều 1, Điều 2',
        confidence: 'seen',
        note: {
          vi: 'Quyết định có hiệu lực từ 05/01/2016; Điều 1 và Điều 2 áp dụng từ 01/01/2016.',
          en: 'The decision took effect on 5 January 2016; its articles 1 and 2 apply from 1 January.',
        },
      },
    },
    {
      from: '2021-01-01',
      to: '2021-12-31',
      provenance: { source: 'nd07of2021', article: 'Điều 2', confidence: 'seen', note: null },
    },
  ],
  sources,
  currency: 'VND',
  per: 'month',
  lines: [
    {
      id: 'poverty',
      name: { vi: 'chuẩn nghèo', en: 'poverty line' },
      amount: { rural: 700_000, urban: 900_000 },
      boundary: 'atOrBelow',
      provenance: {
        source: 'qd59of2015',
        article: 'Điều 1, Điều 2',
        confidence: 'seen',
        note: {
          vi: 'Văn bản viết "từ đủ 700.000 đồng trở xuống"; một số báo viết "dưới".',
          en: 'The text has "at or below" (từ đủ … trở xuống); some of the press writes "less than".',
        },
      },
    },
    {
      id: 'nearPoverty',
      name: { vi: 'chuẩn cận nghèo', en: 'near-poverty line' },
      amount: { rural: 1_000_000, urban: 1_300_000 },
      boundary: 'atOrBelow',
      provenance: article2,
    },
    {
      id: 'averageLiving',
      name: { vi: 'chuẩn mức sống trung bình', en: 'line of average living standard' },
      amount: { rural: 1_500_000, urban: 1_950_000 },
      boundary: 'atOrBelow',
      provenance: {
        source: 'qd59of2015',
        article: 'Điều 2',
        confidence: 'seen',
        note: {
          vi: 'Đọc ở bản tiếng Anh trên báo.',
          en: 'Seen in an English press copy.',
        },
      },
    },
  ],
  dimensions: [
    {
      id: 'health',
      name: { vi: 'y tế', en: 'health' },
      provenance: named,
      indicators: [
        {
          id: 'healthCare',
          name: { vi: 'tiếp cận các dịch vụ y tế', en: 'access to health care' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ có người bị ốm đau nhưng không đi khám chữa bệnh (ốm đau: bị bệnh, chấn thương nặng đến mức phải nằm một chỗ hoặc nghỉ việc, nghỉ học trong 12 tháng qua)',
              en: 'a member was ill or injured in the last 12 months, so badly as to stay in bed or miss work or school, and was not examined or treated',
            },
            condition: {
              kind: 'anyMember',
              where: { kind: 'fact', fact: 'care', isOneOf: ['notReceived'] },
            },
            provenance: recalled,
          },
        },
        {
          id: 'healthInsurance',
          name: { vi: 'bảo hiểm y tế', en: 'health insurance' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ có ít nhất một thành viên từ đủ 6 tuổi trở lên không có bảo hiểm y tế',
              en: 'at least one member aged 6 or more has no health insurance',
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
            provenance: recalled,
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
              vi: 'hộ có ít nhất một thành viên từ đủ 15 tuổi, sinh từ năm 1986 trở lại đây, không tốt nghiệp trung học cơ sở và hiện không đi học',
              en: 'at least one member aged 15 or more and born in 1986 or later has not finished lower secondary school and is not in school',
            },
            condition: {
              kind: 'anyMember',
              where: {
                kind: 'all',
                of: [
                  { kind: 'age', from: 15, before: null },
                  { kind: 'bornFrom', date: '1986-01-01' },
                  { kind: 'fact', fact: 'completed', isOneOf: ['none', 'primary'] },
                  { kind: 'fact', fact: 'attending', isOneOf: ['none'] },
                ],
              },
            },
            provenance: recalled,
          },
        },
        {
          id: 'childSchooling',
          name: { vi: 'tình trạng đi học của trẻ em', en: 'school attendance of children' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ có ít nhất một trẻ em trong độ tuổi đi học (từ đủ 5 đến dưới 15 tuổi) hiện không đi học',
              en: 'at least one child of school age (5 to under 15) is not in school',
            },
            condition: {
              kind: 'anyMember',
              where: {
                kind: 'all',
                of: [
                  { kind: 'age', from: 5, before: 15 },
                  { kind: 'fact', fact: 'attending', isOneOf: ['none'] },
                ],
              },
            },
            provenance: recalled,
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
              vi: 'hộ đang ở trong nhà thiếu kiên cố hoặc nhà đơn sơ (từ hai trong ba kết cấu chính trở lên làm bằng vật liệu không bền chắc)',
              en: 'the dwelling is semi-solid or makeshift (two or more of the three main structures of non-durable material)',
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
              source: 'qd59of2015',
              article: null,
              confidence: 'recalled',
              note: {
                vi: 'Ngưỡng và cách xếp loại nhà theo ba kết cấu chính đều là nhớ lại.',
                en: 'The cut-off and the reading by three main structures are both recalled.',
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
            provenance: recalled,
          },
        },
      ],
    },
    {
      id: 'waterSanitation',
      name: { vi: 'nước sạch và vệ sinh', en: 'water and sanitation' },
      provenance: named,
      indicators: [
        {
          id: 'water',
          name: { vi: 'nguồn nước sinh hoạt', en: 'source of water' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ không được tiếp cận nguồn nước hợp vệ sinh',
              en: 'the household has no hygienic source of water',
            },
            condition: {
              kind: 'fact',
              fact: 'water',
              isOneOf: ['unprotectedDugWell', 'unprotectedSpring', 'surface', 'other'],
            },
            provenance: recalled,
          },
        },
        {
          id: 'toilet',
          name: { vi: 'hố xí/nhà tiêu', en: 'toilet' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ không sử dụng hố xí/nhà tiêu hợp vệ sinh',
              en: 'the household uses no hygienic toilet',
            },
            condition: { kind: 'fact', fact: 'toilet', isOneOf: ['other', 'none'] },
            provenance: recalled,
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
              vi: 'hộ không có thành viên nào sử dụng thuê bao điện thoại và internet',
              en: 'no member uses a telephone or the internet',
            },
            condition: {
              kind: 'all',
              of: [
                { kind: 'fact', fact: 'usesTelephone', isOneOf: [false] },
                { kind: 'fact', fact: 'usesInternet', isOneOf: [false] },
              ],
            },
            provenance: recalled,
          },
        },
        {
          id: 'informationMeans',
          name: { vi: 'tài sản phục vụ tiếp cận thông tin', en: 'means of information' },
          provenance: named,
          cutoff: {
            text: {
              vi: 'hộ không có tài sản nào trong số: ti vi, đài, máy vi tính; và không nghe được hệ thống loa đài truyền thanh xã/thôn',
              en: 'the household has no television, radio or computer, and does not hear the loudspeaker of the commune or village',
            },
            condition: {
              kind: 'all',
              of: [
                { kind: 'fact', fact: 'television', isOneOf: [false] },
                { kind: 'fact', fact: 'radio', isOneOf: [false] },
                { kind: 'fact', fact: 'desktopComputer', isOneOf: [false] },
                { kind: 'fact', fact: 'laptop', isOneOf: [false] },
                { kind: 'fact', fact: 'tablet', isOneOf: [false] },
                { kind: 'fact', fact: 'loudspeaker', isOneOf: [false] },
              ],
            },
            provenance: recalled,
          },
        },
      ],
    },
  ],
  deprivationCutoff: { atLeast: 3, provenance: article2 },
  rules: [
    {
      id: 'poorByIncome',
      status: 'poor',
      over: null,
      under: 'poverty',
      deprivations: 'any',
      provenance: article2,
    },
    {
      id: 'poorByDeprivation',
      status: 'poor',
      over: 'poverty',
      under: 'nearPoverty',
      deprivations: 'atCutoff',
      provenance: article2,
    },
    {
      id: 'nearPoor',
      status: 'nearPoor',
      over: 'poverty',
      under: 'nearPoverty',
      deprivations: 'belowCutoff',
      provenance: article2,
    },
    {
      id: 'averageLiving',
      status: 'averageLiving',
      over: 'nearPoverty',
      under: 'averageLiving',
      deprivations: 'any',
      provenance: article2,
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
  groups: [],
  forms: [
    {
      id: 'tt14of2018',
      inUse: { from: '2018-09-26', to: '2021-12-31' },
      lines: [
        {
          line: 'poverty',
          atMost: { rural: 120, urban: 140 },
          provenance: { source: 'tt14of2018', article: null, confidence: 'seen', note: null },
        },
        {
          line: 'nearPoverty',
          atMost: { rural: 150, urban: 175 },
          provenance: {
            source: 'tt14of2018',
            article: null,
            confidence: 'recalled',
            note: {
              vi: '175 điểm ở thành thị đã được đọc; 150 điểm ở nông thôn là nhớ lại.',
              en: 'The urban 175 points were seen; the rural 150 are recalled.',
            },
          },
        },
      ],
      perDeprivation: 10,
      provenance: {
        source: 'tt14of2018',
        article: null,
        confidence: 'derived',
        note: {
          vi: 'Tính từ ngày ban hành; ngày có hiệu lực không tìm thấy. Điểm của các năm trước (Thông tư 17/2016/TT-BLĐTBXH) không tìm thấy.',
          en: 'Counted from the day of issue; the day of effect was not found. The points of the years before (Circular 17/2016/TT-BLĐTBXH) were not found.',
        },
      },
    },
  ],
};
