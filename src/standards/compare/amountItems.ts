import { groupDigits } from '../../exact/groupDigits.ts';
import { areas } from '../../model/area.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import type { IncomeLine, PointsForm, Standard } from '../../model/standard/standard.ts';
import type { Item } from './item.ts';

/** What stands where the law was not published. */
export const unpublished: LocalText = {
  vi: 'chưa công bố hoặc chưa tìm thấy',
  en: 'not published or not found',
};
const areaNames = {
  rural: { vi: 'nông thôn', en: 'rural' },
  urban: { vi: 'thành thị', en: 'urban' },
} as const;

/** The lines, by area, and their boundaries. */
export function linesOf({ lines }: Standard): Item[] {
  return lines.flatMap(({ id, name, amount, boundary, provenance }): Item[] => [
    ...areas.map((area): Item => {
      const value = amount[area];
      const words = (language: 'vi' | 'en') =>
        value === null ? unpublished[language] : groupDigits(String(value), language);
      return {
        item: 'line',
        id: `${id}.${area}`,
        name: {
          vi: `${name.vi}, ${areaNames[area].vi}`,
          en: `${name.en}, ${areaNames[area].en}`,
        },
        value: { vi: words('vi'), en: words('en') },
        provenance,
      };
    }),
    {
      item: 'boundary',
      id,
      name: { vi: `mức bằng ${name.vi}`, en: `exactly on the ${name.en}` },
      value:
        boundary === 'atOrBelow'
          ? { vi: 'tính là dưới mức', en: 'counts as under it' }
          : { vi: 'không tính là dưới mức', en: 'does not count as under it' },
      provenance,
    },
  ]);
}

/** The forms of points. */
export function formsOf({ forms, lines }: Standard): Item[] {
  return forms.map((form) => ({
    item: 'form',
    id: form.id,
    name: { vi: 'thang điểm', en: 'form of points' },
    value: { vi: pointsText(form, lines, 'vi'), en: pointsText(form, lines, 'en') },
    provenance: form.provenance,
  }));
}

function pointsText(form: PointsForm, lines: readonly IncomeLine[], language: 'vi' | 'en') {
  const points = lines.flatMap(({ id, name }) =>
    form.lines
      .filter(({ line }) => line === id)
      .flatMap(({ atMost }) =>
        areas.map(
          (area) => `${name[language]}, ${areaNames[area][language]} ≤ ${atMost[area] ?? '?'}`,
        ),
      ),
  );
  const [to, each] = language === 'vi' ? ['đến', 'mỗi thiếu hụt'] : ['to', 'each deprivation'];
  const { inUse, perDeprivation } = form;
  return `${inUse.from} ${to} ${inUse.to}: ${[...points, `${each} ${perDeprivation}`].join('; ')}`;
}
