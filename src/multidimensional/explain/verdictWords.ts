import type { Language } from '../../model/language.ts';
import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import { joined, named } from '../../model/words.ts';
import type { ScoreExplanation, TestResult } from './scoreExplanation.ts';

type Told = Omit<ScoreExplanation, 'sentences'>;

/** Who is poor by the index. */
export function ruleWords(told: Told, index: MultidimensionalIndex, language: Language): string {
  const vi = language === 'vi';
  // A name says what it is the name of; an id does not.
  const by = index.name?.[language] ?? `${vi ? 'bộ chỉ số' : 'index'} ${index.id}`;
  const { cutoff, tests, testsNeeded } = told;
  const { identification } = index;
  const poor = (() => {
    switch (identification?.kind) {
      case 'union':
        return vi ? 'ai có ít nhất một thiếu hụt' : 'whoever has any deprivation';
      case 'intersection':
        return vi ? 'ai thiếu hụt ở tất cả các chỉ số' : 'whoever is deprived in every indicator';
      case 'dimensions': {
        const any = identification.within === 'any';
        return vi
          ? `ai thiếu hụt từ ${testsNeeded} trên ${tests.length} chiều, mỗi chiều ở ${any ? 'ít nhất một chỉ số' : 'mọi chỉ số'},`
          : `whoever is deprived in ${testsNeeded} or more of ${tests.length} dimensions, ${any ? 'by any indicator of each' : 'by all indicators of each'},`;
      }
      case 'conditions':
        return vi
          ? `ai đáp ứng ít nhất một trong ${tests.length} điều kiện`
          : `whoever meets at least one of ${tests.length} conditions`;
      default:
        return vi
          ? `ai có điểm thiếu hụt từ ${cutoff} trở lên`
          : `whoever scores ${cutoff} or more`;
    }
  })();
  return vi ? `theo ${by}, ${poor} được coi là nghèo đa chiều` : `by the ${by}, ${poor} is poor`;
}

/** The score against the cut-off, or the tests, and the verdict. */
export function verdictWords(told: Told, language: Language): string[] {
  const vi = language === 'vi';
  const { leftOut, unknown, steps, cutoff, poor } = told;
  if (leftOut) {
    const names = steps
      .filter(({ indicator }) => unknown.includes(indicator))
      .map(({ indicator, name }) => named(indicator, name, language));
    const all = names.length === steps.length;
    if (all) {
      return [
        vi
          ? 'không xét, vì chưa có thông tin về chỉ số nào cả'
          : 'left out, because nothing is known',
      ];
    }
    const list = joined(names, language, 'and');
    return [vi ? `không xét, vì chưa rõ ${list}` : `left out, because not known: ${list}`];
  }
  const verdict = {
    true: { vi: 'nghèo đa chiều', en: 'poor' },
    false: { vi: 'không nghèo đa chiều', en: 'not poor' },
    null: {
      vi: 'chưa xác định được có nghèo đa chiều hay không',
      en: 'whether poor cannot be told',
    },
  }[`${poor}`][language];
  if (cutoff !== null) return [`${scoreWords(told, cutoff, language)}: ${verdict}`];
  const range = `${scoreRange(told, language)}${vi ? ' (không dùng để xác định nghèo)' : ', which does not decide'}`;
  const [only] = told.tests;
  return only?.id === null
    ? [range, `${testWords(only, language)}: ${verdict}`]
    : [
        ...told.tests.map((test) => testWords(test, language)),
        range,
        `${countWords(told, language)}: ${verdict}`,
      ];
}

function scoreRange({ score, leastScore, greatestScore }: Told, language: Language): string {
  if (language === 'vi') {
    return `điểm thiếu hụt ${score === null ? `từ ${leastScore} đến ${greatestScore}` : `là ${score}`}`;
  }
  return `the score is ${score ?? `${leastScore} to ${greatestScore}`}`;
}

function scoreWords(told: Told, cutoff: string, language: Language): string {
  const vi = language === 'vi';
  const { score, margin, poor } = told;
  const range = scoreRange(told, language);
  if (score === null || margin === null) {
    if (poor === null) return `${range}${vi ? ', ngưỡng là' : '; the cut-off is'} ${cutoff}`;
    if (vi) {
      return `${range}, dù phần chưa rõ thế nào cũng ${poor ? 'không thấp hơn' : 'thấp hơn'} ngưỡng ${cutoff}`;
    }
    return `${range}, ${poor ? 'at or above' : 'below'} the cut-off of ${cutoff} whatever the unknown may be`;
  }
  if (margin === '0') {
    return vi ? `${range}, bằng đúng ngưỡng` : `${range}, exactly on the cut-off`;
  }
  const below = margin.startsWith('-');
  const size = below ? margin.slice(1) : margin;
  return vi
    ? `${range}, ${below ? 'thấp hơn' : 'cao hơn'} ngưỡng ${cutoff} một khoảng ${size}`
    : `${range}, ${size} ${below ? 'below' : 'above'} the cut-off of ${cutoff}`;
}

/** A condition or dimension: in how many of its indicators, and whether that is enough. */
function testWords(test: TestResult, language: Language): string {
  const { id, name, deprived, unknown, of, atLeast, holds } = test;
  const vi = language === 'vi';
  const number = unknown === 0 ? `${deprived}` : `${deprived}–${deprived + unknown}`;
  const counted = vi
    ? `thiếu hụt ${number} trên ${of} chỉ số, cần ${atLeast}`
    : `deprived in ${number} of ${of} indicator${of === 1 ? '' : 's'}, ${atLeast} needed`;
  if (id === null) return counted;
  const verdict = {
    true: { vi: 'thỏa mãn', en: 'holds' },
    false: { vi: 'không thỏa mãn', en: 'does not hold' },
    null: { vi: 'chưa rõ', en: 'cannot be told' },
  }[`${holds}`][language];
  return `${named(id, name, language)}: ${counted} – ${verdict}`;
}

/** How many conditions or dimensions hold, of how many that are needed. */
function countWords({ tests, testsNeeded }: Told, language: Language): string {
  const sure = tests.filter(({ holds }) => holds === true).length;
  const open = tests.filter(({ holds }) => holds === null).length;
  const number = open === 0 ? `${sure}` : `${sure}–${sure + open}`;
  return language === 'vi'
    ? `có ${number} trên ${tests.length} thỏa mãn, cần ít nhất ${testsNeeded}`
    : `${number} of ${tests.length} met, ${testsNeeded} needed`;
}
