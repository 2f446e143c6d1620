import type { PovertyErrorCode } from '../../errors.ts';

/** A rule of a schema: the code of its fault, and what it expects, in both languages. */
export interface Rule {
  /** The code that the functions of the package give for the same. */
  readonly code: PovertyErrorCode;
  /** What is expected, in English: also what zod itself gives as the message. */
  readonly en: string;
  /** What is expected, in Vietnamese. */
  readonly vi: string;
}

/** The rules that zod has no words for. A fault is known by its English sentence. */
export const rules = {
  text: { code: 'invalidType', en: 'a text that is not empty', vi: 'một đoạn chữ không để trống' },
  day: {
    code: 'invalidDate',
    en: 'a day of the calendar written YYYY-MM-DD',
    vi: 'một ngày có thật, viết NNNN-TT-NN (năm-tháng-ngày)',
  },
  year: {
    code: 'invalidDate',
    en: 'a whole year from 1000 to 9999',
    vi: 'một năm từ 1000 đến 9999',
  },
  count: {
    code: 'invalidCount',
    en: 'a whole number from 0 to 9007199254740991',
    vi: 'một số nguyên từ 0 đến 9007199254740991',
  },
  countFromOne: {
    code: 'invalidCount',
    en: 'a whole number of 1 or more',
    vi: 'một số nguyên từ 1 trở lên',
  },
  decimal: {
    code: 'invalidNumeral',
    en: "a number, or its text with a decimal point such as '2483333.5'",
    vi: "một số, hoặc chữ số với dấu chấm thập phân như '2483333.5'",
  },
  amount: { code: 'invalidNumber', en: 'a number of 0 or more', vi: 'một số không âm' },
  amountText: {
    code: 'invalidNumeral',
    en: "a decimal number of 0 or more with a point, such as '2483333.5'",
    vi: "một số thập phân không âm với dấu chấm, như '2483333.5'",
  },
  goalNumber: {
    code: 'invalidNumeral',
    en: "a number, or its text such as '13.56', '22.5%' or '2/3'",
    vi: "một số, hoặc chữ số như '13.56', '22.5%' hay '2/3'",
  },
  currency: {
    code: 'unknownOption',
    en: "an ISO 4217 code such as 'VND'",
    vi: "mã tiền tệ ISO 4217 như 'VND'",
  },
  key: {
    code: 'invalidStandard',
    en: 'letters and digits, a small one first',
    vi: 'chữ cái không dấu và chữ số, bắt đầu bằng chữ thường',
  },
  members: { code: 'invalidHousehold', en: 'at least one member', vi: 'ít nhất một nhân khẩu' },
  bornLater: {
    code: 'dateOrder',
    en: 'a birth on or before the day of the review',
    vi: 'ngày sinh không sau ngày rà soát',
  },
  birthYear: {
    code: 'invalidDate',
    en: 'the year of the day of birth',
    vi: 'đúng năm của ngày sinh',
  },
  age: {
    code: 'invalidHousehold',
    en: 'a whole age of at most 130 years',
    vi: 'số tuổi tròn không quá 130',
  },
  periodOrder: {
    code: 'dateOrder',
    en: 'a last day on or after the first',
    vi: 'ngày cuối không trước ngày đầu',
  },
  countSum: {
    code: 'countsExceedTotal',
    en: 'poor and nearPoor to be together at most the total',
    vi: 'số nghèo và cận nghèo cộng lại không quá tổng số',
  },
  covered: {
    code: 'countsExceedTotal',
    en: 'at most the total',
    vi: 'không quá tổng số',
  },
  aboveZero: { code: 'invalidNumber', en: 'a number above 0', vi: 'một số lớn hơn 0' },
  percent: {
    code: 'invalidNumber',
    en: 'a percent from 0 to 100',
    vi: 'một tỷ lệ phần trăm từ 0 đến 100',
  },
  value: { code: 'invalidNumber', en: 'a value of 0 or more', vi: 'một giá trị không âm' },
  plainNumber: {
    code: 'invalidNumeral',
    en: 'a decimal number without a fraction bar or another sign',
    vi: 'một số thập phân, không có dấu phân số hay dấu khác',
  },
  goal: {
    code: 'invalidTarget',
    en: 'atLeast, moreThan, atMost or lessThan',
    vi: 'atLeast, moreThan, atMost hoặc lessThan',
  },
  oneBound: {
    code: 'invalidTarget',
    en: 'one bound on each side, not two',
    vi: 'mỗi phía một ngưỡng, không phải hai',
  },
  boundOrder: {
    code: 'invalidTarget',
    en: 'a lower bound below the upper bound',
    vi: 'ngưỡng dưới thấp hơn ngưỡng trên',
  },
  lowerBound: {
    code: 'invalidTarget',
    en: 'atLeast or moreThan a size above 0',
    vi: 'atLeast hoặc moreThan một mức lớn hơn 0',
  },
  reachable: {
    code: 'invalidTarget',
    en: 'a goal that a value can reach',
    vi: 'một mục tiêu mà giá trị có thể đạt tới',
  },
  bandBaseline: {
    code: 'invalidTarget',
    en: 'a baseline, which tells from which side a band is approached',
    vi: 'số liệu gốc, để biết khoảng mục tiêu được tiến tới từ phía nào',
  },
  baselineOutside: {
    code: 'invalidTarget',
    en: 'a baseline outside the band that has to be reached',
    vi: 'số liệu gốc nằm ngoài khoảng mục tiêu',
  },
  baselineAboveZero: {
    code: 'invalidTarget',
    en: 'a baseline above 0',
    vi: 'số liệu gốc lớn hơn 0',
  },
  deadline: {
    code: 'invalidTarget',
    en: 'a deadline after the baseline',
    vi: 'thời hạn sau ngày của số liệu gốc',
  },
} as const satisfies Record<string, Rule>;

/** A rule by its name. */
export type RuleName = keyof typeof rules;

/** The message of a rule, as zod takes it. */
export function says(name: RuleName): { readonly error: string } {
  return { error: `expected ${rules[name].en}` };
}

const byMessage = /* @__PURE__ */ (() =>
  new Map<string, Rule>(Object.values(rules).map((rule) => [`expected ${rule.en}`, rule])))();

/** The rule that gave a message, if one did. */
export function ruleOf(message: string): Rule | undefined {
  return byMessage.get(message);
}
