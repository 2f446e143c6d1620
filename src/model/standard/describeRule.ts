import type { LocalText } from './provenance.ts';
import type { IncomeLine, Standard, StatusRule } from './standard.ts';

/** What a rule asks for, in words. Internal: explanations and comparisons are written with it. */
export function describeRule(standard: Standard, rule: StatusRule): LocalText {
  const income = standard.lines.flatMap((line) => [
    ...(line.id === rule.over ? [side(line, 'over')] : []),
    ...(line.id === rule.under ? [side(line, 'under')] : []),
  ]);
  const count = describeCount(standard.deprivationCutoff.atLeast, rule.deprivations);
  return {
    vi: join(income, count, { and: ' và ', income: 'thu nhập', any: 'mọi thu nhập' }, 'vi'),
    en: join(income, count, { and: ' and ', income: 'income', any: 'any income' }, 'en'),
  };
}

function join(
  income: readonly LocalText[],
  count: LocalText | null,
  words: { readonly and: string; readonly income: string; readonly any: string },
  language: 'vi' | 'en',
): string {
  const sides = income.map((side) => side[language]).join(words.and);
  const parts = [sides && `${words.income} ${sides}`, count?.[language]];
  return parts.filter(Boolean).join(words.and) || words.any;
}

/** On which side of a line, by its boundary. */
function side({ name, boundary }: IncomeLine, where: 'over' | 'under'): LocalText {
  const onIt = (boundary === 'atOrBelow') === (where === 'under');
  const vi = where === 'under' ? 'dưới' : 'trên';
  return {
    vi: `${onIt ? `bằng hoặc ${vi}` : vi} ${name.vi}`,
    en: `${onIt ? `at or ${where}` : where} the ${name.en}`,
  };
}

function describeCount(cutoff: number, deprivations: StatusRule['deprivations']): LocalText | null {
  const indicators = cutoff === 1 ? 'indicator' : 'indicators';
  switch (deprivations) {
    case 'any':
      return null;
    case 'atCutoff':
      return {
        vi: `thiếu hụt từ ${cutoff} chỉ số trở lên`,
        en: `deprived in ${cutoff} ${indicators} or more`,
      };
    case 'belowCutoff':
      return {
        vi: `thiếu hụt dưới ${cutoff} chỉ số`,
        en: `deprived in fewer than ${cutoff} ${indicators}`,
      };
  }
}
