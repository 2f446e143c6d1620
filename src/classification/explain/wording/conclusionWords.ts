import type { Language } from '../../../model/language.ts';
import { statusNames } from '../../../model/standard/status.ts';
import { joined, sentence } from '../../../model/words.ts';
import type {
  Classification,
  FactPath,
  IncomeComparison,
  StatusChange,
} from '../../classification.ts';
import { cite } from './cite.ts';
import { factWords } from './factWords.ts';
import { money } from './incomeWords.ts';
import { memberName } from './words.ts';

/** The status and the rule that decided, or what is still needed. */
export function conclusion(result: Classification, language: Language): string {
  const { status, possible, rule, ruleText, sources } = result;
  if (status === 'undetermined') {
    const names = joined(
      possible.map((each) => statusNames[each][language]),
      language,
      'or',
    );
    const needed = neededWords(result.unknown, language);
    const tail = [
      ...(needed === '' ? [] : [`${language === 'vi' ? 'cần biết' : 'needed'}: ${needed}`]),
      ...(result.unpublished.length > 0
        ? [
            language === 'vi'
              ? 'phần luật cần đến chưa công bố hoặc chưa tìm thấy'
              : 'the law needed was not published or not found',
          ]
        : []),
    ];
    const head =
      language === 'vi'
        ? `chưa xác định được: có thể là ${names}`
        : `undetermined: the household may be ${names}`;
    return sentence([head, ...tail].join('; '));
  }
  const is = statusNames[status][language];
  const source = rule === null ? '' : cite(rule.provenance, sources, language);
  const why = `${ruleText?.[language]}${source}`;
  return sentence(
    language === 'vi' ? `vì vậy đây là ${is}: ${why}` : `so the household is ${is}: ${why}`,
  );
}

/** The facts that are needed, those of one member together. */
function neededWords(paths: readonly FactPath[], language: Language): string {
  const groups = new Map<number | null, string[]>();
  for (const path of paths) {
    const member = path[0] === 'members' ? Number(path[1]) : null;
    const words = factWords(String(path.at(-1)) as Parameters<typeof factWords>[0], language);
    groups.set(member, [...(groups.get(member) ?? []), words]);
  }
  return [...groups]
    .map(
      ([member, facts]) =>
        (member === null ? '' : `${memberName(member, language)}: `) + facts.join(', '),
    )
    .join('; ');
}

/** What would change the status. */
export function changeSentence(
  change: StatusChange,
  result: Classification,
  language: Language,
): string {
  const status = statusNames[change.status][language];
  if (change.by === 'deprivations') {
    const { count } = change;
    return sentence(
      language === 'vi'
        ? `nếu thiếu hụt ${count} chỉ số, các điều khác như cũ, thì đây là ${status}`
        : `with ${count} deprivation${count === 1 ? '' : 's'}, all else equal, it would be ${status}`,
    );
  }
  // A change by income is told only where there is one.
  const { currency, per } = result.income as IncomeComparison;
  const amount = money(change.amount, currency, per, language);
  const onIt = (change.boundary === 'atOrBelow') === (change.side === 'under');
  const vi = change.side === 'over' ? (onIt ? 'từ' : 'trên') : onIt ? 'không quá' : 'dưới';
  const en =
    change.side === 'over' ? (onIt ? 'of at least' : 'over') : onIt ? 'of at most' : 'under';
  return sentence(
    language === 'vi'
      ? `nếu thu nhập ${vi} ${amount}, các điều khác như cũ, thì đây là ${status}`
      : `with an income ${en} ${amount}, all else equal, it would be ${status}`,
  );
}
