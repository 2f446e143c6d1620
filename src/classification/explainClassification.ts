import { type Language, languages } from '../model/language.ts';
import { sentence } from '../model/words.ts';
import { requireChoice, requireList, requireRecord } from '../require.ts';
import type { Classification } from './classification.ts';
import { cite } from './explain/wording/cite.ts';
import { changeSentence, conclusion } from './explain/wording/conclusionWords.ts';
import { incomeSentences } from './explain/wording/incomeWords.ts';
import { doubtSentences, indicatorSentences } from './explain/wording/indicatorWords.ts';
import { dayWords } from './explain/wording/words.ts';

/** Settings of {@link explainClassification}. */
export interface ExplainOptions {
  /** Vietnamese or English. */
  readonly language: Language;
}

/**
 * A classification as sentences that an officer can read aloud: what was looked at, the income against
 * the lines, each deprivation with its reason and cut-off, the rule that decided, and what would
 * change it.
 *
 * Convention: the cut-off of each deprivation, every line and the rule are followed by their source in
 * brackets, with a word where it was not seen in the law (second-hand, recalled, from a draft); where
 * the count matters, a last sentence names every cut-off that was not, those of the other indicators
 * too. Members are numbered from 1 in the order of the list.
 *
 * @param result - what `classifyHousehold` returned
 * @param options - the language
 * @returns the sentences, in order
 * @throws PovertyError `unknownOption` or `missingValue` for the language, `invalidType` or
 * `missingValue` for a result that is none
 * @example
 * import { classifyHousehold, explainClassification } from 'poverty-indicators';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const household = {
 *   id: 'H1', date: '2023-12-31', area: 'rural', members: [{ birthDate: '1990-05-01' }],
 *   income: { amount: 2_000_000, currency: 'VND', per: 'month', holder: 'person' },
 * } as const;
 * const result = classifyHousehold(household, { standard: vietnam2022 });
 * const sentences = explainClassification(result, { language: 'en' });
 * sentences.find((sentence) => sentence.startsWith('So'));
 * // => 'So the household is of average living standard: income over the income line and at or under the line of average living standard [Decree 07/2021/NĐ-CP of the Government, Điều 3 khoản 2].'
 */
export function explainClassification(result: Classification, options: ExplainOptions): string[] {
  requireRecord(result, ['result'], 'a classification');
  requireRecord(result.deprivations, ['result', 'deprivations'], 'what classifyHousehold returns');
  requireList(result.deprivations.indicators, ['result', 'deprivations', 'indicators']);
  requireRecord(result.standardName, ['result', 'standardName'], 'a name { vi, en }');
  requireRecord(options, ['options'], 'options { language }');
  const language = requireChoice(options.language, languages, ['language']);
  return [
    opening(result, language),
    ...incomeSentences(result, language),
    ...indicatorSentences(result, language),
    conclusion(result, language),
    ...result.changes.map((change) => changeSentence(change, result, language)),
    ...groupSentences(result, language),
    ...doubtSentences(result, language),
  ];
}

function opening(result: Classification, language: Language): string {
  const { household, members, date, inForce, standardName } = result;
  const area = result.area === null ? null : areaWords[result.area][language];
  const day = dayWords(date, language);
  if (language === 'vi') {
    const where = area ?? 'chưa rõ khu vực';
    const outside = inForce ? '' : '; vào ngày đó chuẩn này không có hiệu lực';
    return sentence(
      `hộ ${household}, ${where}, ${members} nhân khẩu, rà soát ngày ${day}, xét theo ${standardName.vi}${outside}`,
    );
  }
  const where = area ?? 'area unknown';
  const persons = members === 1 ? '1 member' : `${members} members`;
  const outside = inForce ? '' : ', which was not in force on that day';
  return sentence(
    `household ${household}, ${where}, ${persons}, reviewed on ${day}, under the ${standardName.en}${outside}`,
  );
}

const areaWords = {
  rural: { vi: 'khu vực nông thôn', en: 'rural' },
  urban: { vi: 'khu vực thành thị', en: 'urban' },
} as const;

function groupSentences({ groups, sources }: Classification, language: Language): string[] {
  return groups
    .filter(({ holds }) => holds === true)
    .map(({ name, provenance }) => {
      const text =
        language === 'vi'
          ? `người lao động trong hộ, nếu có, thuộc nhóm ${name.vi}`
          : `a worker of the household, if there is one, is a ${name.en}`;
      return sentence(text + cite(provenance, sources, language));
    });
}
