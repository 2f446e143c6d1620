import type { LegalSource, Provenance } from '../../model/standard/provenance.ts';
import type { Standard } from '../../model/standard/standard.ts';
import { localStandard } from '../localStandard.ts';
import { vietnam2022 } from './vietnam2022.ts';

const source: LegalSource = {
  id: 'dongNai2022',
  title: {
    vi: 'Quyết định 32/2022/QĐ-UBND của UBND tỉnh Đồng Nai',
    en: 'Decision 32/2022/QĐ-UBND of the People’s Committee of Đồng Nai',
  },
  issued: '2022-07-29',
  effective: '2022-08-10',
  readAt: [
    'stttt.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=11335&CatId=21',
    'donghanhviet.vn/dong-nai-ra-quy-dinh-chuan-ho-ngheo-ho-can-ngheo',
    'kinhtedothi.vn/dong-nai-ban-hanh-quy-dinh-chuan-ho-ngheo-da-chieu-giai-doan-2022-2025.html',
  ],
};

const provenance: Provenance = {
  source: 'dongNai2022',
  article: null,
  confidence: 'seen',
  note: {
    vi: 'Bài báo in "từ 2" ở hộ cận nghèo, phải là "dưới 2".',
    en: 'The press prints "2 or more" for the near-poor where it must mean "fewer than 2".',
  },
};

const inForce: Provenance = {
  source: 'dongNai2022',
  article: null,
  confidence: 'derived',
  note: {
    vi: 'Có hiệu lực từ 10/8/2022 (báo chí); ngày cuối lấy theo tên "giai đoạn 2022–2025".',
    en: 'In force from 10 August 2022 (press); the last day is that of its title, "2022–2025".',
  },
};

/**
 * The local standard of Đồng Nai province, 2022 to 2025: lines of 2.0 and 2.5 million đồng and two
 * deprivations in place of three.
 */
export const dongNai2022: Standard = /* @__PURE__ */ localStandard(vietnam2022, {
  id: 'dongNai2022',
  name: {
    vi: 'chuẩn nghèo đa chiều tỉnh Đồng Nai giai đoạn 2022–2025',
    en: 'multidimensional poverty standard of Đồng Nai province for 2022–2025',
  },
  place: 'VN-39',
  inForce: [{ from: '2022-08-10', to: '2025-12-31', provenance: inForce }],
  sources: [source],
  lines: {
    poverty: { rural: 2_000_000, urban: 2_500_000 },
    averageLiving: { rural: 3_000_000, urban: 3_750_000 },
  },
  deprivationCutoff: 2,
  provenance,
});
