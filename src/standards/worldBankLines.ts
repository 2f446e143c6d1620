import type { DecimalText } from '../exact/decimalInput.ts';
import type { IsoDate } from '../model/period.ts';
import type { LegalSource, LocalText, Provenance } from '../model/standard/provenance.ts';
import type { Boundary } from '../model/standard/standard.ts';

/** One international poverty line. */
export interface InternationalLine {
  /** Its key. */
  readonly id: 'extreme' | 'lowerMiddle' | 'upperMiddle';
  /** Its name. */
  readonly name: LocalText;
  /** Dollars a person a day at purchasing power parities of the vintage. */
  readonly amount: DecimalText;
}

/** The international poverty lines of one vintage of purchasing power parities. */
export interface InternationalLines {
  /** Its key. */
  readonly id: string;
  /** The year of the parities. */
  readonly pppYear: number;
  /** International dollars. */
  readonly currency: 'PPP$';
  /** A day. */
  readonly per: 'day';
  /** A person. */
  readonly holder: 'person';
  /** Poor is who has less than the line: the World Bank's rule, unlike Viet Nam's. */
  readonly boundary: Boundary;
  /** The day on which the lines were adopted, or `null` if not known. */
  readonly adopted: IsoDate | null;
  /** The lines, the lowest first. */
  readonly lines: readonly InternationalLine[];
  /** Where they come from. */
  readonly provenance: Provenance;
  /** The publications that the provenance names. */
  readonly sources: readonly LegalSource[];
}

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

const names = {
  extreme: { vi: 'chuẩn nghèo cùng cực', en: 'international (extreme) poverty line' },
  lowerMiddle: {
    vi: 'chuẩn của nước thu nhập trung bình thấp',
    en: 'line of lower-middle-income countries',
  },
  upperMiddle: {
    vi: 'chuẩn của nước thu nhập trung bình cao',
    en: 'line of upper-middle-income countries',
  },
} as const;

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
      { id: 'extreme', name: names.extreme, amount: '2.15' },
      { id: 'lowerMiddle', name: names.lowerMiddle, amount: '3.65' },
      { id: 'upperMiddle', name: names.upperMiddle, amount: '6.85' },
    ],
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
      { id: 'extreme', name: names.extreme, amount: '3.00' },
      { id: 'lowerMiddle', name: names.lowerMiddle, amount: '4.20' },
      { id: 'upperMiddle', name: names.upperMiddle, amount: '8.30' },
    ],
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
    ],
  },
};
