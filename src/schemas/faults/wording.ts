import type * as z from 'zod';
import type { PovertyErrorCode } from '../../errors.ts';
import type { Language } from '../../model/language.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import type { Fault } from './fault.ts';
import type { RefusalParams } from './refusal.ts';
import { ruleOf } from './rules.ts';
import { placed, sentence } from './sentence.ts';

type Issue = z.core.$ZodIssue;

/** What is expected of each kind of value that zod names. */
const kinds: Readonly<Record<string, LocalText>> = {
  string: { en: 'a text', vi: 'một đoạn chữ' },
  number: { en: 'a finite number', vi: 'một số hữu hạn' },
  boolean: { en: 'yes or no (true or false)', vi: 'có hoặc không (true hoặc false)' },
  object: { en: 'a record', vi: 'một bản ghi' },
  array: { en: 'a list', vi: 'một danh sách' },
  undefined: { en: 'no value beside the others', vi: 'để trống, vì mục khác đã cho biết' },
};

/** What a check of the model refuses, where its own sentence is in English alone. */
const refusals: Partial<Record<PovertyErrorCode, string>> = {
  invalidStandard:
    'chuẩn nghèo tự mâu thuẫn ở đây: quy tắc chồng nhau hay bỏ trống, mã trùng hay không có, mức không tăng dần',
  invalidIndex:
    'bộ chỉ số tự mâu thuẫn ở đây: tổng trọng số khác 1, chỉ số trùng, mã không có, ngưỡng ngoài (0, 1]',
  inexactNumber:
    'số thập phân này không đúng bằng phân số định viết; hãy viết dạng phân số, như 1/3',
  invalidPlan:
    'kế hoạch bảng tự mâu thuẫn ở đây: mã trùng, tên không dẫn đến đâu, hay phiên bản không đọc được',
  mixedUnits: 'hộ và người, hay hai đơn vị đo, nằm trong cùng một phép tính',
  dateOrder: 'các ngày không đúng thứ tự',
  invalidNumeral: 'không phải là một số',
};

/** One issue of zod as a fault, without the row. */
export function faultOf(raw: Issue, language: Language): Omit<Fault, 'row'> {
  const issue = ofKind(raw);
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = path.findLast((step) => typeof step === 'string') ?? null;
  const told = (code: Fault['code'], message: string) => ({ path, field, code, message });
  const expects = (code: Fault['code'], expected: LocalText) =>
    told(code, sentence(path, expected, issue.input, language));

  const refused = refusalOf(issue);
  if (refused !== undefined) {
    const text = language === 'en' ? issue.message : (refusals[refused] ?? 'giá trị không hợp lệ');
    return told(refused, placed(path, text, language));
  }
  const rule = ruleOf(issue.message);
  if (rule !== undefined) return expects(codeOf(issue, rule.code), rule);
  const options = optionsOf(issue);
  if (options !== null) return expects(codeOf(issue, 'unknownOption'), options);
  if (issue.code === 'invalid_type') {
    const kind = kinds[issue.expected];
    if (kind !== undefined) return expects(codeOf(issue, 'invalidNumber'), kind);
  }
  return told('invalidValue', placed(path, issue.message, language));
}

/** Of alternatives told apart by a field, what stands in that field is what is wrong. */
function ofKind(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || !('discriminator' in issue)) return issue;
  const record = issue.input as Readonly<Record<string, unknown>> | null | undefined;
  return { ...issue, input: record?.[issue.discriminator ?? ''] };
}

/** The code of a fault: that nothing is there comes first, then that it is of another kind. */
function codeOf(issue: Issue, code: PovertyErrorCode): PovertyErrorCode {
  const { input } = issue;
  const isOption = issue.code === 'invalid_value' || 'discriminator' in issue;
  if (!isOption && issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return code;
  if (input === undefined || input === null) return 'missingValue';
  if (isOption) return code;
  const expectsNumber =
    issue.code !== 'invalid_type' || issue.expected === 'number' || issue.expected === 'int';
  if (typeof input !== 'number' || !expectsNumber) return 'invalidType';
  return code === 'invalidNumeral' ? 'invalidNumber' : code;
}

function refusalOf(issue: Issue): PovertyErrorCode | undefined {
  if (issue.code !== 'custom') return undefined;
  const params: Partial<RefusalParams> | undefined = issue.params;
  return params?.povertyError;
}

/** The choices of an issue that is about them. */
function optionsOf(issue: Issue): LocalText | null {
  const options =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'invalid_union' && 'options' in issue
        ? issue.options
        : undefined;
  if (options === undefined) return null;
  const list = options.map((option) => `'${String(option)}'`);
  return { en: list.join(' or '), vi: list.join(' hoặc ') };
}
