import type { Language } from '../../../model/language.ts';
import { confidences, confidenceWords } from '../../../model/standard/provenance.ts';
import { joined, sentence } from '../../../model/words.ts';
import type { Classification, IndicatorResult } from '../../classification.ts';
import { cite } from './cite.ts';
import { readingWords } from './readingWords.ts';

/** What is said of the indicators: the reasons for each deprivation, then the rest. */
export function indicatorSentences(result: Classification, language: Language): string[] {
  const { indicators, least, most, of } = result.deprivations;
  const those = (basis: IndicatorResult['basis'], deprived: boolean | null) =>
    indicators.filter((each) => each.basis === basis && each.deprived === deprived);
  const vi = language === 'vi';
  const range =
    least === most ? `${least}` : vi ? `từ ${least} đến ${most}` : `${least} to ${most}`;
  const lines = [
    vi ? `thiếu hụt ${range} trên ${of} chỉ số` : `deprived in ${range} of ${of} indicators`,
    ...those('facts', true).map((each) => deprivedIn(each, result, language)),
    ...those('facts', null).map((each) => openIn(each, result, language)),
  ];
  const rest = those('facts', false);
  if (rest.length > 0) {
    const head = { vi: 'không thiếu hụt', en: 'not deprived in' }[language];
    lines.push(`${head} ${named(rest, language)}`);
  }
  for (const deprived of [true, false]) {
    const assumed = those('assumed', deprived);
    if (assumed.length === 0) continue;
    const words = deprived
      ? { vi: 'vì chưa rõ nên coi là thiếu hụt', en: 'taken for deprived, because unknown, in' }
      : {
          vi: 'vì chưa rõ nên coi là không thiếu hụt',
          en: 'taken for not deprived, because unknown, in',
        };
    lines.push(`${words[language]} ${named(assumed, language)}`);
  }
  const lacking = those('notPublished', null);
  if (lacking.length > 0) {
    const words = {
      vi: 'chưa có ngưỡng được công bố hoặc tìm thấy cho',
      en: 'no cut-off was published or found for',
    };
    lines.push(`${words[language]} ${named(lacking, language)}`);
  }
  return lines.map(sentence);
}

function named(indicators: readonly IndicatorResult[], language: Language): string {
  const names = indicators.map(({ name }) => name[language]);
  const several = names.length > 1;
  const what =
    language === 'vi' ? `${several ? 'các ' : ''}chỉ số` : `the indicator${several ? 's' : ''}`;
  return `${what} ${joined(names, language, 'and')}`;
}

/**
 * Which cut-offs were not seen in the law, said once more and of all of them: a household that is not
 * deprived in an indicator is so by its cut-off too. Nothing where the count makes no difference.
 */
export function doubtSentences(result: Classification, language: Language): string[] {
  if (result.rule?.deprivations === 'any') return [];
  const applied = result.deprivations.indicators.filter(({ basis }) => basis !== 'notPublished');
  const groups = confidences
    .filter((confidence) => confidence !== 'seen')
    .map(
      (confidence) =>
        [
          confidenceWords[confidence][language],
          applied.filter(({ provenance }) => provenance.confidence === confidence),
        ] as const,
    )
    .filter(([, indicators]) => indicators.length > 0)
    .map(([doubt, indicators]) => `${named(indicators, language)} (${doubt})`);
  if (groups.length === 0) return [];
  const head = {
    vi: 'lưu ý: chưa đọc được nguyên văn ngưỡng của',
    en: 'note: not read in the text of the law were the cut-offs of',
  }[language];
  return [sentence(`${head} ${groups.join('; ')}`)];
}

function deprivedIn(each: IndicatorResult, result: Classification, language: Language): string {
  const why = reasons(each, result, language, true);
  const head = language === 'vi' ? 'thiếu hụt chỉ số' : 'deprived in the indicator';
  const cutoff = language === 'vi' ? 'Ngưỡng' : 'Cut-off';
  const source = cite(each.provenance, result.sources, language);
  return `${head} ${each.name[language]}: ${why}. ${cutoff}: ${each.cutoff?.[language]}${source}`;
}

function openIn(each: IndicatorResult, result: Classification, language: Language): string {
  const head = language === 'vi' ? 'chưa xác định được chỉ số' : 'cannot be told, the indicator';
  return `${head} ${each.name[language]}: ${reasons(each, result, language, null)}`;
}

function reasons(
  { readings }: IndicatorResult,
  { members }: Classification,
  language: Language,
  speaksFor: boolean | null,
): string {
  const telling = readings.filter((reading) => reading.speaksFor === speaksFor);
  return readingWords(telling, members, language);
}
