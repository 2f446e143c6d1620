import { ratioPercent } from '../../exact/ratioPercent.ts';
import type { Language } from '../../model/language.ts';
import type { PlaceRef } from '../../model/place/placeRef.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import type { Standard } from '../../model/standard/standard.ts';
import type { FlowReport } from '../../rates/householdFlows.ts';
import type { FlowReports, PlaceFlows } from '../flowReports.ts';
import type { FormCell, Residents, ReviewForm } from '../reviewForms.ts';
import { nearPoorColumns, poorColumns } from './flowColumns.ts';
import type { HouseholdReview, ReviewDeprivations, ReviewedPlace } from './householdReview.ts';
import { residentsIn } from './residentsIn.ts';
import { sumFlows } from './sumFlows.ts';

/** What every form is printed with. */
export interface FormSettings {
  readonly standard: Standard;
  readonly nameOf: (place: PlaceRef) => string;
  readonly residentsOf: ((place: PlaceRef) => Residents) | null;
  readonly language: Language;
  readonly decimals: number;
}

const place: LocalText = { vi: 'địa bàn', en: 'place' };
const all: LocalText = { vi: 'tổng cộng', en: 'total' };
const households: LocalText = { vi: 'số hộ', en: 'households' };
const percent: LocalText = { vi: 'tỷ lệ (%)', en: 'percent' };

/** The places of a list, and all together where they are several. */
function withTotal<Row extends { readonly place: PlaceRef | null }>(
  rows: readonly Row[],
  total: Row | null,
  { nameOf, language }: FormSettings,
): (readonly [string, Row])[] {
  const named = rows.map((row): readonly [string, Row] => [
    row.place === null ? '' : nameOf(row.place),
    row,
  ]);
  return rows.length > 1 && total !== null ? [...named, [all[language], total]] : named;
}

/** Form 1. */
export function resultForm(review: HouseholdReview, settings: FormSettings): ReviewForm {
  const part = (count: number | null, whole: number): FormCell[] => [
    count,
    percentOf(count, whole, settings),
  ];
  const cells = (row: ReviewedPlace): FormCell[] => {
    const { households: of, persons } = row;
    const residents = residentsIn(row, review, settings);
    return [
      residents.households,
      residents.persons,
      ...[of.poor, of.nearPoor, of.averageLiving].flatMap((count) =>
        part(count, residents.households),
      ),
      ...[persons.poor, persons.nearPoor, persons.averageLiving].flatMap((count) =>
        part(count, residents.persons),
      ),
    ];
  };
  const counted: readonly LocalText[] = [
    { vi: 'hộ nghèo', en: 'poor households' },
    { vi: 'hộ cận nghèo', en: 'near-poor households' },
    { vi: 'hộ có mức sống trung bình', en: 'households of average living standard' },
    { vi: 'nhân khẩu hộ nghèo', en: 'persons in poor households' },
    { vi: 'nhân khẩu hộ cận nghèo', en: 'persons in near-poor households' },
    {
      vi: 'nhân khẩu hộ có mức sống trung bình',
      en: 'persons in households of average living standard',
    },
  ];
  return {
    form: 1,
    title: { vi: 'tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo', en: 'result of the review' },
    columns: [
      place,
      households,
      { vi: 'số nhân khẩu', en: 'persons' },
      ...counted.flatMap((column) => [column, percent]),
    ],
    rows: withTotal(review.communes, review.total, settings).map(([name, row]) => [
      name,
      ...cells(row),
    ]),
  };
}

const unit: LocalText = { vi: 'đơn vị', en: 'unit' };
const units = {
  household: { vi: 'hộ', en: 'households' },
  person: { vi: 'nhân khẩu', en: 'persons' },
} as const;

/** Forms 2 and 3. */
export function flowForms(flows: FlowReports, settings: FormSettings): ReviewForm[] {
  const rows = (cells: (report: FlowReport) => FormCell[]) =>
    withTotal<PlaceFlows>(flows.communes, sumFlows(flows.communes), settings).flatMap(
      ([name, row]) =>
        [row.households, row.persons].map((report) => [
          name,
          units[report.unit][settings.language],
          ...cells(report),
        ]),
    );
  const poor = Object.keys(poorColumns) as (keyof typeof poorColumns)[];
  const nearPoor = Object.keys(nearPoorColumns) as (keyof typeof nearPoorColumns)[];
  return [
    {
      form: 2,
      title: { vi: 'tổng hợp diễn biến hộ nghèo', en: 'flows of poor households' },
      columns: [place, unit, ...Object.values(poorColumns)],
      rows: rows((report) => poor.map((field) => report.poor[field])),
    },
    {
      form: 3,
      title: { vi: 'tổng hợp diễn biến hộ cận nghèo', en: 'flows of near-poor households' },
      columns: [place, unit, ...Object.values(nearPoorColumns)],
      rows: rows((report) => nearPoor.map((field) => report.nearPoor[field])),
    },
  ];
}

/** Forms 4 to 7. */
export function deprivationForms(review: HouseholdReview, settings: FormSettings): ReviewForm[] {
  const indicators = settings.standard.dimensions.flatMap((dimension) => dimension.indicators);
  const names = indicators.map(({ name }) => name);
  const groups = [
    { status: 'poor', counts: 4, percents: 5, name: { vi: 'hộ nghèo', en: 'poor households' } },
    {
      status: 'nearPoor',
      counts: 6,
      percents: 7,
      name: { vi: 'hộ cận nghèo', en: 'near-poor households' },
    },
  ] as const;
  const places = withTotal(review.communes, review.total, settings);
  return groups.flatMap(({ status, counts, percents, name }): ReviewForm[] => [
    {
      form: counts,
      title: { vi: `các chỉ số thiếu hụt của ${name.vi}`, en: `deprivations of ${name.en}` },
      columns: [place, name, { vi: 'tổng số thiếu hụt', en: 'all deprivations' }, ...names],
      rows: places.map(([where, row]) => {
        const among = row.households[status];
        const lacking = lackingOf(row, status);
        const counted = indicators.map(({ id }) => countOf(lacking, id));
        return [where, among, lacking?.total ?? null, ...counted];
      }),
    },
    {
      form: percents,
      title: {
        vi: `tỷ lệ các chỉ số thiếu hụt của ${name.vi}`,
        en: `deprivations of ${name.en}, in percent`,
      },
      columns: [place, name, ...names],
      rows: places.map(([where, row]) => {
        const among = row.households[status];
        const lacking = lackingOf(row, status);
        const shares = indicators.map(({ id }) => percentOf(countOf(lacking, id), among, settings));
        return [where, among, ...shares];
      }),
    },
  ]);
}

/** What the households of a status lack; `null` where it is open which they are. */
function lackingOf(row: ReviewedPlace, status: 'poor' | 'nearPoor'): ReviewDeprivations | null {
  return row.households[status] === null ? null : row.deprivations[status];
}

/** How many lack it; `null` where it cannot be told of all. */
function countOf(lacking: ReviewDeprivations | null, indicator: string): number | null {
  if (lacking === null || lacking.unknown[indicator] !== 0) return null;
  return lacking.deprived[indicator] as number;
}

/** A percent as text; `null` of a count that is open, and of nobody. */
function percentOf(
  count: number | null,
  whole: number | null,
  { decimals }: FormSettings,
): string | null {
  return count === null || whole === null ? null : ratioPercent(count, whole, decimals);
}
