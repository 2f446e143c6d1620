import type { Area } from '../../model/area.ts';
import type { householdFacts, personFacts } from '../../model/household/facts.ts';

type Facts = typeof personFacts & typeof householdFacts & { readonly area: readonly Area[] };

/** The facts that are no question of yes or no. */
type Chosen = { [fact in keyof Facts]: Facts[fact] extends readonly boolean[] ? never : fact };

/** Words for each value of each choice. */
type ShortWords = {
  readonly [fact in Chosen[keyof Facts]]: {
    readonly [value in Facts[fact][number] & string]: readonly string[];
  };
};

const materials = { durable: ['bền chắc'], nonDurable: ['không bền chắc'] } as const;

/**
 * What a form has in a cell beside the full label: short under a header that says the rest. A word
 * that leaves it open which value is meant ("giếng đào", protected or not) is not here.
 */
export const shortWords: ShortWords = {
  area: {
    rural: ['nông thôn', 'khu vực nông thôn'],
    urban: ['thành thị', 'đô thị', 'khu vực thành thị', 'khu vực đô thị'],
  },
  sex: { female: [], male: [] },
  attending: {
    none: ['không', 'chưa đi học'],
    preschool: ['mầm non', 'mẫu giáo', 'nhà trẻ'],
    primary: ['tiểu học'],
    lowerSecondary: ['trung học cơ sở', 'THCS'],
    upperSecondary: ['trung học phổ thông', 'THPT'],
    vocational: ['học nghề', 'sơ cấp', 'trung cấp'],
    higher: ['cao đẳng', 'đại học', 'sau đại học'],
  },
  completed: {
    none: ['không', 'chưa tốt nghiệp', 'không có bằng cấp'],
    primary: ['tiểu học'],
    lowerSecondary: ['trung học cơ sở', 'THCS'],
    upperSecondary: ['trung học phổ thông', 'THPT'],
    elementaryVocational: ['sơ cấp', 'sơ cấp nghề'],
    intermediateVocational: ['trung cấp', 'trung cấp nghề'],
    college: ['cao đẳng', 'cao đẳng nghề'],
    university: ['đại học', 'trên đại học', 'sau đại học'],
  },
  care: {
    notNeeded: ['không ốm đau', 'không cần'],
    received: ['được khám', 'được khám, chữa bệnh'],
    notReceived: ['không được khám', 'không được khám, chữa bệnh'],
  },
  work: {
    wageWork: ['làm công', 'làm thuê'],
    ownWork: ['tự sản xuất, kinh doanh'],
    unemployed: ['thất nghiệp'],
    outOfLaborForce: ['ngoài lực lượng lao động'],
  },
  allowance: {
    none: ['không'],
    elderly: ['người cao tuổi'],
    disabled: ['người khuyết tật'],
    other: ['khác'],
  },
  walls: materials,
  frame: materials,
  roof: materials,
  water: {
    piped: ['máy'],
    drilledWell: ['giếng khoan'],
    protectedDugWell: ['giếng đào được bảo vệ'],
    protectedSpring: ['khe/mó được bảo vệ', 'nước khe/mó được bảo vệ', 'khe, mó được bảo vệ'],
    rain: ['mưa'],
    bottled: ['nước đóng chai', 'nước đóng bình', 'nước đóng chai/bình'],
    unprotectedDugWell: ['giếng đào không được bảo vệ'],
    unprotectedSpring: [
      'khe/mó không được bảo vệ',
      'nước khe/mó không được bảo vệ',
      'khe, mó không được bảo vệ',
    ],
    surface: ['nước sông', 'nước suối', 'nước ao', 'nước hồ', 'sông, suối, ao, hồ'],
    other: ['khác'],
  },
  toilet: {
    septic: ['tự hoại', 'bán tự hoại', 'tự hoại/bán tự hoại', 'tự hoại, bán tự hoại'],
    pourFlush: ['thấm dội', 'thấm dội nước'],
    ventilatedPit: ['chìm có ống thông hơi'],
    doubleVault: ['hai ngăn', '2 ngăn'],
    other: ['khác', 'loại khác'],
    none: ['không', 'không có'],
  },
};

/** Yes and no, for whatever is asked. */
export const yesNoWords = {
  true: ['có', 'x', '1', 'yes', 'true'],
  false: ['không', '0', 'no', 'false'],
} as const;

/** What says that nothing is known, as an empty cell does. */
export const unknownWords = ['', 'không rõ', 'chưa rõ', 'không biết', 'unknown'] as const;
