import type { Language } from '../../model/language.ts';
import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import { joined, named, sentence } from '../../model/words.ts';
import type { ScoreExplanation, ScoreStep } from './scoreExplanation.ts';
import { ruleWords, verdictWords } from './verdictWords.ts';

/** What the sentences are made from. */
export type Told = Omit<ScoreExplanation, 'sentences'>;

/** An explanation in sentences: the rule, the deprivations, what is not known, the bands, the verdict. */
export function scoreSentences(
  told: Told,
  index: MultidimensionalIndex,
  language: Language,
): string[] {
  return [
    ruleWords(told, index, language),
    ...told.steps.filter(isDeprived).map((step) => deprivedWords(step, language)),
    ...restWords(told, language),
    ...bandWords(told, language),
    ...verdictWords(told, language),
  ].map(sentence);
}

function isDeprived({ deprived, assumed }: ScoreStep): boolean {
  return deprived === true || assumed === true;
}

function deprivedWords(step: ScoreStep, language: Language): string {
  const { indicator, name, assumed, weight, counts, running } = step;
  const what = named(indicator, name, language);
  if (language === 'vi') {
    const head = assumed === true ? 'vì chưa rõ nên coi là thiếu hụt' : 'thiếu hụt';
    const before = counts === weight ? '' : ` (trong bộ chỉ số: ${weight})`;
    return `${head} về ${what}, trọng số ${counts}${before}: điểm cộng dồn ${running}`;
  }
  const head = assumed === true ? 'taken for deprived, because unknown, in' : 'deprived in';
  const before = counts === weight ? '' : ` (${weight} in the index)`;
  return `${head} ${what}, weight ${counts}${before}: ${running} so far`;
}

/** Indicators that the row is not deprived in, and those that are not known. */
function restWords({ steps, conventions }: Told, language: Language): string[] {
  const list = (those: readonly ScoreStep[], withWeight = false) => {
    const names = those.map(({ indicator, name, weight }) => {
      const one = named(indicator, name, language);
      return withWeight ? `${one} (${weight})` : one;
    });
    const what = language === 'vi' ? (names.length > 1 ? 'các chỉ số: ' : 'chỉ số ') : '';
    return what + joined(names, language, 'and');
  };
  const vi = language === 'vi';
  const lines: string[] = [];
  const not = steps.filter(({ deprived }) => deprived === false);
  if (not.length > 0) lines.push(`${vi ? 'không thiếu hụt ở' : 'not deprived in'} ${list(not)}`);
  const assumed = steps.filter(({ assumed: value }) => value === false);
  if (assumed.length > 0) {
    const head = vi
      ? 'vì chưa rõ nên coi là không thiếu hụt ở'
      : 'taken for not deprived, because unknown, in';
    lines.push(`${head} ${list(assumed)}`);
  }
  const open = steps.filter(({ deprived, assumed: value }) => deprived === null && value === null);
  if (open.length > 0) {
    const tail =
      conventions.missing !== 'reweight' || open.length === steps.length
        ? ''
        : vi
          ? '; trọng số của các chỉ số còn lại được tăng theo tỷ lệ'
          : '; the weights of the others are raised in proportion';
    lines.push(`${vi ? 'chưa rõ' : 'not known:'} ${list(open, true)}${tail}`);
  }
  return lines;
}

/** The bands that the row is in, and those of which it cannot be told. */
function bandWords({ bands, leftOut }: Told, language: Language): string[] {
  if (leftOut) return [];
  const words = {
    vi: { in: 'thuộc nhóm', open: 'chưa xác định được có thuộc nhóm', tail: ' hay không' },
    en: { in: 'in the band', open: 'whether in the band', tail: ' cannot be told' },
  }[language];
  return bands.flatMap(({ id, name, holds }) => {
    const band = named(id, name, language);
    if (holds === true) return [`${words.in} ${band}`];
    return holds === null ? [`${words.open} ${band}${words.tail}`] : [];
  });
}
