import { classifyByCriteria, classifyHousehold, explainClassification } from 'poverty-indicators';
import {
  standardInForce,
  vietnam2016,
  vietnam2022,
  vietnam2027,
} from 'poverty-indicators/standards';
import { household } from '../data/household.ts';

const standards = [vietnam2016, vietnam2022, vietnam2027];

/** One household on three days, each under the standard in force on it. */
export function oneHouseholdReport(): string[] {
  return [
    'ONE HOUSEHOLD UNDER THREE STANDARDS (an invented household)',
    '',
    ...['2020-12-31', '2023-12-31', '2027-12-31'].flatMap(under),
    ...ruleOf2027(),
  ];
}

function under(date: string): string[] {
  const standard = standardInForce(standards, date);
  // The cut-offs of 2027 are those of a draft, or were not found: asked for by name.
  const unpublished = standard.id === 'vietnam2027' ? 'useDraft' : 'refuse';
  const result = classifyHousehold(household(date), { standard, unpublished });
  return [
    `${date}, ${standard.id}: ${result.status}`,
    ...(['vi', 'en'] as const).flatMap((language) =>
      explainClassification(result, { language }).map((sentence) => `   ${language}  ${sentence}`),
    ),
    '',
  ];
}

/** What the published part of the law of 2027 says once the deprivations are counted. */
function ruleOf2027(): string[] {
  const criteria = { area: 'rural', incomePerCapitaMonthly: 650_000 } as const;
  return [2, 3].map((deprivations) => {
    const { status } = classifyByCriteria({ ...criteria, deprivations }, { standard: vietnam2027 });
    return `2027, by the published rule alone, with ${deprivations} deprivations: ${status}`;
  });
}
