/**
 * What was published of the ten communes of Lào Cai with the highest poverty rates (Kế hoạch số
 * 239/KH-UBND), figure by figure. `S` numbers name the sources at the end.
 */

/** A figure as it was printed. */
export interface PublishedFigure {
  readonly text: string;
  readonly source: keyof typeof sources;
}

/** One commune and what was printed of it alone. */
export interface PublishedCommune {
  readonly name: string;
  /** The district until 30 June 2025. */
  readonly district: string;
  /** The commune it became a part of in 2025 (second-hand). */
  readonly successor: string;
  readonly published: readonly PublishedFigure[];
}

export const sources = {
  S1: 'Báo Lào Cai, April 2024: the conference on three years of plan 239/KH-UBND',
  S2: 'baolaocai.vn, post 396135: 646 households in the ten communes left poverty in 2024',
  S3: 'dantocphattrien.vietnamnet.vn, 26 March 2024: 1,306 fewer poor households in three years',
  S4: 'baolaocai.vn, post 400371: targets of 2025',
  S5: 'm.laodongxahoi.net, 1323377: Lùng Cải under the new standard, date about 2022',
} as const;

export const tenCommunes: readonly PublishedCommune[] = [
  {
    name: 'Pa Cheo',
    district: 'Bát Xát',
    successor: 'Bản Xèo',
    published: [
      { text: 'poor and near-poor households 90 % (2021), 55.6 % (2023)', source: 'S1' },
      { text: '100 % of the people are Mông', source: 'S1' },
      {
        text: 'temporary houses removed: 63 (2021), 70 (2022), 78 (2023); 105 repaired; 80 planned for 2024',
        source: 'S1',
      },
    ],
  },
  {
    name: 'Hoàng Thu Phố',
    district: 'Bắc Hà',
    successor: 'Bắc Hà',
    published: [
      { text: '590 households, nearly 3,600 persons', source: 'S1' },
      { text: 'rate of poverty reduction 13.56 % by the end of 2023', source: 'S1' },
      { text: 'income 24.1 (2020) and 29.8 (2023) million đồng a person a year', source: 'S1' },
      { text: 'about 400 workers away a year, 10–13 million đồng a month', source: 'S1' },
      { text: 'goal: at least one steadily employed worker in each household', source: 'S1' },
      { text: 'goal: more than 90 % of households with telecom service', source: 'S1' },
    ],
  },
  {
    name: 'La Pan Tẩn',
    district: 'Mường Khương',
    successor: 'Cao Sơn',
    published: [{ text: 'rate of poverty reduction 10 % a year on average', source: 'S1' }],
  },
  {
    name: 'Lùng Cải',
    district: 'Bắc Hà',
    successor: 'Tả Củ Tỷ',
    published: [{ text: '91 % of households poor or near-poor (about 2022)', source: 'S5' }],
  },
  { name: 'Dền Thàng', district: 'Bát Xát', successor: 'Dền Sáng', published: [] },
  { name: 'Nậm Chày', district: 'Văn Bàn', successor: 'Nậm Chày', published: [] },
  { name: 'Tả Thàng', district: 'Mường Khương', successor: 'Cao Sơn', published: [] },
  { name: 'Tả Ngải Chồ', district: 'Mường Khương', successor: 'Pha Long', published: [] },
  { name: 'Dìn Chin', district: 'Mường Khương', successor: 'Pha Long', published: [] },
  { name: 'Lùng Khấu Nhin', district: 'Mường Khương', successor: 'Cao Sơn', published: [] },
];
