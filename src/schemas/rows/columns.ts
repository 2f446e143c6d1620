import type { HouseholdFact, PersonFact } from '../../model/household/facts.ts';
import type { Money } from '../../model/money.ts';

/** A field of a household that a column can hold; `place` is the code of the commune. */
export type HouseholdField =
  | 'id'
  | 'date'
  | 'place'
  | 'area'
  | 'ethnicMinority'
  | 'income'
  | 'floorArea'
  | HouseholdFact;

/** A field of a member that a column can hold. */
export type MemberField = 'id' | 'birthDate' | 'birthYear' | 'ethnicity' | PersonFact;

/** A field of a list that already holds the criteria. */
export type CriteriaField = 'area' | 'incomePerCapitaMonthly' | 'deprivations' | 'date';

/** Which column of a table holds which field, by the header of the column. */
export interface HouseholdColumns {
  /** The columns about the household; in a table of members they are repeated. */
  readonly household: Readonly<Record<'id', string>> &
    Readonly<Partial<Record<HouseholdField, string>>>;
  /** The columns about one member. */
  readonly member: Readonly<Partial<Record<MemberField, string>>>;
  /** What the column of income holds; required where there is one. */
  readonly income?: Pick<Money, 'currency' | 'per' | 'holder'>;
}

/** Which column of a list holds which criterion, by the header of the column. */
export type CriteriaColumns = { readonly [field in CriteriaField]?: string };

/**
 * Headers in the words of the review forms. They are this package's own reading, not an official
 * list: compare them with the file at hand.
 */
export const vietnameseColumns: HouseholdColumns = {
  household: {
    id: 'Mã hộ',
    date: 'Ngày rà soát',
    place: 'Mã xã',
    area: 'Khu vực',
    ethnicMinority: 'Hộ dân tộc thiểu số',
    income: 'Thu nhập bình quân đầu người/tháng',
    floorArea: 'Diện tích nhà ở',
    walls: 'Tường',
    frame: 'Khung, cột',
    roof: 'Mái',
    water: 'Nguồn nước sinh hoạt',
    toilet: 'Nhà tiêu',
    usesInternet: 'Sử dụng dịch vụ internet',
    usesTelephone: 'Sử dụng dịch vụ điện thoại',
    television: 'Ti vi',
    radio: 'Đài',
    desktopComputer: 'Máy tính để bàn',
    laptop: 'Máy tính xách tay',
    tablet: 'Máy tính bảng',
    smartphone: 'Điện thoại thông minh',
    telephone: 'Điện thoại thường',
    loudspeaker: 'Loa truyền thanh',
  },
  member: {
    id: 'Mã nhân khẩu',
    birthDate: 'Ngày sinh',
    birthYear: 'Năm sinh',
    sex: 'Giới tính',
    ethnicity: 'Dân tộc',
    attending: 'Đang học',
    completed: 'Trình độ đã tốt nghiệp',
    trained: 'Đào tạo nghề',
    insured: 'Bảo hiểm y tế',
    care: 'Khám, chữa bệnh',
    work: 'Việc làm',
    contract: 'Hợp đồng lao động',
    stunted: 'Suy dinh dưỡng chiều cao',
    underweight: 'Suy dinh dưỡng cân nặng',
    allowance: 'Trợ cấp xã hội hằng tháng',
  },
  income: { currency: 'VND', per: 'month', holder: 'person' },
};

/** Headers of a list of criteria; as with {@link vietnameseColumns}, not an official list. */
export const vietnameseCriteriaColumns: CriteriaColumns = {
  area: 'Khu vực',
  incomePerCapitaMonthly: 'Thu nhập bình quân đầu người/tháng',
  deprivations: 'Số chỉ số thiếu hụt',
  date: 'Ngày rà soát',
};
