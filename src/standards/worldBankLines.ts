import type { InternationalLines } from '../model/standard/internationalLines.ts';
import type { LegalSource, LocalText, Provenance } from '../model/standard/provenance.ts';

export type {
  InternationalLine,
  InternationalLines,
  InternationalSocietalLine,
} from '../model/standard/internationalLines.ts';

const of2017: Provenance = {
  source: 'worldBank2022',
  article: null,
  confidence: 'seen',
  note: {
    vi: 'Công bố tháng 5/2022, áp dụng từ tháng 9/2022; ngày không tìm thấy.',
    en: 'Announced in May 2022 and adopted in September 2022; the day was not found.',
  },
};
const of2021: Provenance = {
  source: 'worldBank2025',
  article: null,
  confidence: 'seen',
  note: {
    vi: 'Theo giá thực, các mức này cao hơn mức của năm 2017.',
    en: 'In real terms these lines are higher than those of 2017.',
  },
};

const societalOf2017: Provenance = {
  source: 'worldBankHelpDesk',
  article: null,
  confidence: 'seen',
  note: {
    vi: 'Chuẩn nghèo xã hội: 1,15 đô la cộng một nửa trung vị, không thấp hơn chuẩn nghèo cùng cực.',
    en: 'The societal line: 1.15 dollars and half the median, and not less than the extreme line.',
  },
};
const societalOf2021: Provenance = {
  source: 'worldBankMethodology',
  article: null,
  confidence: 'seen',
  note: {
    vi: 'Chuẩn nghèo xã hội: 1,30 đô la cộng một nửa trung vị, không thấp hơn chuẩn nghèo cùng cực.',
    en: 'The societal line: 1.30 dollars and half the median, and not less than the extreme line.',
  },
};

const helpDesk: LegalSource = {
  id: 'worldBankHelpDesk',
  title: {
    vi: 'Ngân hàng Thế giới: các chuẩn nghèo dùng để theo dõi nghèo toàn cầu',
    en: 'World Bank Data Help Desk: poverty lines used in tracking global poverty',
  },
  issued: null,
  effective: null,
  readAt: [
    'datahelpdesk.worldbank.org/knowledgebase/articles/193308-there-are-multiple-international-poverty-lines-wh',
  ],
};
const methodology: LegalSource = {
  id: 'worldBankMethodology',
  title: {
    vi: 'Ngân hàng Thế giới: sổ tay phương pháp của Nền tảng Nghèo và Bất bình đẳng',
    en: 'World Bank: Poverty and Inequality Platform Methodology Handbook',
  },
  issued: null,
  effective: null,
  readAt: [
    'github.com/worldbank/PIP-Methodology, 03-Converting-welfare-aggregates.Rmd and 04-Calculating-survey-estimates.Rmd (October 2025)',
  ],
};

// Names of their own, and not fields of one record: to read a field keeps everything in every bundle.
const extreme: LocalText = {
  vi: 'chuẩn nghèo cùng cực',
  en: 'international (extreme) poverty line',
};
const lowerMiddle: LocalText = {
  vi: 'chuẩn của nước thu nhập trung bình thấp',
  en: 'line of lower-middle-income countries',
};
const upperMiddle: LocalText = {
  vi: 'chuẩn của nước thu nhập trung bình cao',
  en: 'line of upper-middle-income countries',
};

/** The World Bank's international poverty lines by vintage; figures of two vintages are two series. */
export const worldBankLines: {
  /** At the parities of 2017, used from September 2022. */
  readonly ppp2017: InternationalLines;
  /** At the parities of 2021, used from June 2025. */
  readonly ppp2021: InternationalLines;
} = {
  ppp2017: {
    id: 'worldBank2017',
    pppYear: 2017,
    currency: 'PPP$',
    per: 'day',
    holder: 'person',
    boundary: 'below',
    adopted: null,
    lines: [
      { id: 'extreme', name: extreme, amount: '2.15' },
      { id: 'lowerMiddle', name: lowerMiddle, amount: '3.65' },
      { id: 'upperMiddle', name: upperMiddle, amount: '6.85' },
    ],
    societal: { floor: '2.15', intercept: '1.15', share: '0.5', provenance: societalOf2017 },
    provenance: of2017,
    sources: [
      {
        id: 'worldBank2022',
        title: {
          vi: 'Ngân hàng Thế giới: điều chỉnh các chuẩn nghèo toàn cầu (2022)',
          en: 'World Bank: An Adjustment to Global Poverty Lines (2022)',
        },
        issued: '2022-05-16',
        effective: null,
        readAt: [
          'nl4worldbank.org/2022/05/16/fact-sheet-an-adjustment-to-global-poverty-lines',
          'blogs.worldbank.org/en/opendata/the-world-bank-s-new-global-poverty-lines-in-2021-prices',
          'github.com/PIP-Technical-Team/wbpip, R/md_compute_poverty_stats.R (welfare < povline)',
        ],
      },
      helpDesk,
    ],
  },
  ppp2021: {
    id: 'worldBank2021',
    pppYear: 2021,
    currency: 'PPP$',
    per: 'day',
    holder: 'person',
    boundary: 'below',
    adopted: '2025-06-05',
    lines: [
      { id: 'extreme', name: extreme, amount: '3.00' },
      { id: 'lowerMiddle', name: lowerMiddle, amount: '4.20' },
      { id: 'upperMiddle', name: upperMiddle, amount: '8.30' },
    ],
    societal: { floor: '3.00', intercept: '1.30', share: '0.5', provenance: societalOf2021 },
    provenance: of2021,
    sources: [
      {
        id: 'worldBank2025',
        title: {
          vi: 'Ngân hàng Thế giới: cập nhật các chuẩn nghèo toàn cầu tháng 6/2025',
          en: 'World Bank: June 2025 Update to Global Poverty Lines',
        },
        issued: '2025-06-05',
        effective: null,
        readAt: [
          'worldbank.org/en/news/factsheet/2025/06/05/june-2025-update-to-global-poverty-lines',
          'blogs.worldbank.org/en/opendata/the-world-bank-s-new-global-poverty-lines-in-2021-prices',
        ],
      },
      methodology,
    ],
  },
};
