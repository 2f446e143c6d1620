import { groupDigits } from '../../../exact/groupDigits.ts';
import { roundRatio } from '../../../exact/roundRatio.ts';
import { valueLabels } from '../../../model/household/factLabels.ts';
import type { Language } from '../../../model/language.ts';
import type { LocalText } from '../../../model/standard/provenance.ts';
import { readRational } from '../../../numeric/rational/rational.ts';
import type { FactReading } from '../readings.ts';
import { factWords } from './factWords.ts';
import { memberName } from './words.ts';

/**
 * Facts as they were read, those of one member together: "member 3 (34 years), in wage work, no labor
 * contract".
 */
export function readingWords(
  readings: readonly FactReading[],
  members: number,
  language: Language,
): string {
  const groups = new Map<number | null, FactReading[]>();
  for (const reading of readings) {
    groups.set(reading.member, [...(groups.get(reading.member) ?? []), reading]);
  }
  const texts = [...groups].map(([member, facts]) => {
    const who = member === null ? [] : [memberWords(member, facts[0] as FactReading, language)];
    const told = facts.flatMap(({ fact, value }) => {
      if (fact !== 'age') return [valueWords(fact, value, members, language)];
      // An age that is known stands behind the member's number already.
      return value !== null
        ? []
        : [language === 'vi' ? 'chưa rõ ngày sinh' : 'day of birth unknown'];
    });
    return [...who, ...told].join(', ');
  });
  return texts.join('; ');
}

function memberWords(member: number, reading: FactReading, language: Language): string {
  return `${memberName(member, language)} (${ageWords(reading, language)})`;
}

function valueWords(
  fact: Exclude<FactReading['fact'], 'age'>,
  value: FactReading['value'],
  members: number,
  language: Language,
): string {
  if (value === null) {
    const label = factWords(fact, language);
    return language === 'vi' ? `chưa rõ ${label}` : `${label} unknown`;
  }
  if (fact === 'floorArea') return areaWords(Number(value), members, language);
  const labels: Readonly<Record<string, LocalText>> = valueLabels[fact];
  return labels[String(value)]?.[language] ?? String(value);
}

function areaWords(area: number, members: number, language: Language): string {
  const { numerator, denominator } = readRational(area, []);
  const each = roundRatio(numerator, denominator * BigInt(members), 2).replace(/\.?0+$/, '');
  const [whole, share] = [String(area), each].map((text) => groupDigits(text, language));
  return language === 'vi'
    ? `${whole} m² cho ${members} người (${share} m²/người)`
    : `${whole} m² for ${members} (${share} m² a person)`;
}

function ageWords({ age }: FactReading, language: Language): string {
  const { least, most } = age ?? { least: 0, most: 130 };
  if (least === most) {
    if (least === 0) return language === 'vi' ? 'dưới 1 tuổi' : 'under 1 year';
    if (language === 'vi') return `${least} tuổi`;
    return least === 1 ? '1 year' : `${least} years`;
  }
  // Nobody knows when: the range is that of all mankind.
  if (most - least > 1) return language === 'vi' ? 'chưa rõ tuổi' : 'age unknown';
  return language === 'vi' ? `${least}–${most} tuổi` : `${least}–${most} years`;
}
