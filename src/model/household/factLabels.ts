import type { LocalText } from '../standard/provenance.ts';
import type { HouseholdFact, householdFacts, PersonFact, personFacts } from './facts.ts';
import { householdLabels } from './householdLabels.ts';
import { personLabels } from './personLabels.ts';

/** A field of a household or of a member that has a name of its own beside the facts. */
export type OtherField =
  | 'id'
  | 'date'
  | 'place'
  | 'area'
  | 'ethnicMinority'
  | 'members'
  | 'income'
  | 'incomePerCapitaMonthly'
  | 'deprivations'
  | 'dwelling'
  | 'floorArea'
  | 'information'
  | 'birthDate'
  | 'birthYear'
  | 'ethnicity';

/** A text for each value of each fact; yes and no are keyed `'true'` and `'false'`. */
export type LabelsOf<Facts extends { readonly [fact: string]: readonly (string | boolean)[] }> = {
  readonly [fact in keyof Facts]: { readonly [value in `${Facts[fact][number]}`]: LocalText };
};

/** What each fact of a household or of a member is called, as a noun in the middle of a sentence. */
export const factLabels: {
  readonly [field in PersonFact | HouseholdFact | OtherField]: LocalText;
} = {
  id: { vi: 'mã số', en: 'key' },
  date: { vi: 'ngày rà soát', en: 'day of the review' },
  place: { vi: 'xã, phường', en: 'commune' },
  area: { vi: 'khu vực nông thôn hay thành thị', en: 'rural or urban area' },
  ethnicMinority: { vi: 'hộ dân tộc thiểu số', en: 'ethnic-minority household' },
  members: { vi: 'nhân khẩu', en: 'members' },
  income: { vi: 'thu nhập', en: 'income' },
  incomePerCapitaMonthly: {
    vi: 'thu nhập bình quân đầu người/tháng',
    en: 'income a person a month',
  },
  deprivations: { vi: 'số chỉ số thiếu hụt', en: 'number of deprivations' },
  dwelling: { vi: 'nhà ở', en: 'dwelling' },
  walls: { vi: 'vật liệu tường', en: 'material of the walls' },
  frame: { vi: 'vật liệu khung, cột', en: 'material of the frame' },
  roof: { vi: 'vật liệu mái', en: 'material of the roof' },
  floorArea: { vi: 'diện tích nhà ở', en: 'floor area' },
  water: { vi: 'nguồn nước sinh hoạt', en: 'source of water' },
  toilet: { vi: 'nhà tiêu', en: 'toilet' },
  information: { vi: 'thông tin', en: 'means of information' },
  usesInternet: { vi: 'việc sử dụng dịch vụ internet', en: 'use of an internet service' },
  usesTelephone: { vi: 'việc sử dụng dịch vụ điện thoại', en: 'use of a telephone service' },
  television: { vi: 'ti vi', en: 'television set' },
  radio: { vi: 'đài', en: 'radio' },
  desktopComputer: { vi: 'máy tính để bàn', en: 'desktop computer' },
  laptop: { vi: 'máy tính xách tay', en: 'laptop computer' },
  tablet: { vi: 'máy tính bảng', en: 'tablet computer' },
  smartphone: { vi: 'điện thoại thông minh', en: 'smartphone' },
  telephone: { vi: 'điện thoại thường', en: 'plain telephone' },
  loudspeaker: { vi: 'loa truyền thanh', en: 'public loudspeaker' },
  birthDate: { vi: 'ngày sinh', en: 'day of birth' },
  birthYear: { vi: 'năm sinh', en: 'year of birth' },
  sex: { vi: 'giới tính', en: 'sex' },
  ethnicity: { vi: 'dân tộc', en: 'ethnic group' },
  attending: { vi: 'cấp học đang theo học', en: 'level of school attended' },
  completed: { vi: 'trình độ đã tốt nghiệp', en: 'highest level completed' },
  trained: { vi: 'việc đào tạo nghề', en: 'training for a trade' },
  insured: { vi: 'bảo hiểm y tế', en: 'health insurance' },
  care: { vi: 'việc khám, chữa bệnh khi ốm đau', en: 'care when ill' },
  work: { vi: 'việc làm', en: 'work' },
  contract: { vi: 'hợp đồng lao động', en: 'labor contract' },
  stunted: { vi: 'chiều cao theo tuổi', en: 'height for age' },
  underweight: { vi: 'cân nặng theo tuổi', en: 'weight for age' },
  allowance: { vi: 'trợ cấp xã hội hằng tháng', en: 'monthly social allowance' },
};

/** What each value of a fact says, understood without the name of the fact. */
export const valueLabels: LabelsOf<typeof personFacts & typeof householdFacts> = {
  ...personLabels,
  ...householdLabels,
};
