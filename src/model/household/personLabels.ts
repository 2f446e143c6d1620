import type { LabelsOf } from './factLabels.ts';
import type { personFacts } from './facts.ts';

/** What each value of a fact of a person says, understood without the name of the fact. */
export const personLabels: LabelsOf<typeof personFacts> = {
  sex: { female: { vi: 'nữ', en: 'female' }, male: { vi: 'nam', en: 'male' } },
  attending: {
    none: { vi: 'không đi học', en: 'not in school' },
    preschool: { vi: 'đang học mầm non', en: 'in preschool' },
    primary: { vi: 'đang học tiểu học', en: 'in primary school' },
    lowerSecondary: { vi: 'đang học trung học cơ sở', en: 'in lower secondary school' },
    upperSecondary: { vi: 'đang học trung học phổ thông', en: 'in upper secondary school' },
    vocational: { vi: 'đang học nghề', en: 'in vocational training' },
    higher: { vi: 'đang học cao đẳng, đại học', en: 'in higher education' },
  },
  completed: {
    none: { vi: 'chưa tốt nghiệp cấp học nào', en: 'no level completed' },
    primary: { vi: 'đã tốt nghiệp tiểu học', en: 'primary school completed' },
    lowerSecondary: {
      vi: 'đã tốt nghiệp trung học cơ sở',
      en: 'lower secondary school completed',
    },
    upperSecondary: {
      vi: 'đã tốt nghiệp trung học phổ thông',
      en: 'upper secondary school completed',
    },
    elementaryVocational: {
      vi: 'có chứng chỉ sơ cấp nghề',
      en: 'elementary vocational certificate',
    },
    intermediateVocational: {
      vi: 'đã tốt nghiệp trung cấp',
      en: 'intermediate vocational school completed',
    },
    college: { vi: 'đã tốt nghiệp cao đẳng', en: 'college completed' },
    university: { vi: 'đã tốt nghiệp đại học trở lên', en: 'university completed' },
  },
  trained: {
    true: { vi: 'đã được đào tạo nghề', en: 'trained for a trade' },
    false: { vi: 'chưa được đào tạo nghề', en: 'not trained for a trade' },
  },
  insured: {
    true: { vi: 'có bảo hiểm y tế', en: 'has health insurance' },
    false: { vi: 'không có bảo hiểm y tế', en: 'no health insurance' },
  },
  care: {
    notNeeded: { vi: 'không ốm đau đến mức cần khám, chữa bệnh', en: 'needed no care' },
    received: { vi: 'được khám, chữa bệnh khi ốm đau', en: 'received care when ill' },
    notReceived: { vi: 'không được khám, chữa bệnh khi ốm đau', en: 'received no care when ill' },
  },
  work: {
    wageWork: { vi: 'làm công ăn lương', en: 'in wage work' },
    ownWork: { vi: 'tự làm', en: 'in own work' },
    unemployed: { vi: 'không tìm được việc làm', en: 'unemployed' },
    outOfLaborForce: { vi: 'không thuộc lực lượng lao động', en: 'out of the labor force' },
  },
  contract: {
    true: { vi: 'có hợp đồng lao động', en: 'has a labor contract' },
    false: { vi: 'không có hợp đồng lao động', en: 'no labor contract' },
  },
  stunted: {
    true: { vi: 'suy dinh dưỡng chiều cao theo tuổi', en: 'too short for the age' },
    false: { vi: 'không suy dinh dưỡng chiều cao theo tuổi', en: 'not too short for the age' },
  },
  underweight: {
    true: { vi: 'suy dinh dưỡng cân nặng theo tuổi', en: 'too light for the age' },
    false: { vi: 'không suy dinh dưỡng cân nặng theo tuổi', en: 'not too light for the age' },
  },
  allowance: {
    none: { vi: 'không hưởng trợ cấp xã hội hằng tháng', en: 'no monthly social allowance' },
    elderly: {
      vi: 'người cao tuổi hưởng trợ cấp xã hội hằng tháng',
      en: 'monthly social allowance for the elderly',
    },
    disabled: {
      vi: 'người khuyết tật hưởng trợ cấp xã hội hằng tháng',
      en: 'monthly social allowance for the disabled',
    },
    other: { vi: 'hưởng trợ cấp xã hội hằng tháng khác', en: 'another monthly social allowance' },
  },
};
