import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import { explainClassification } from '../../src/classification/explainClassification.ts';
import type { Household } from '../../src/model/household/household.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { deepFreeze } from './deepFreeze.ts';

/** A person living alone, exactly on the line of 2022 and deprived in nothing. */
export const alone: Household = deepFreeze({
  id: 'H1',
  date: '2023-12-31',
  area: 'rural',
  members: [{ birthDate: '1960-05-01', insured: true, work: 'ownWork', allowance: 'none' }],
  income: { amount: 1_500_000, currency: 'VND', per: 'month', holder: 'person' },
  dwelling: { walls: 'durable', frame: 'durable', roof: 'durable', floorArea: 30 },
  water: 'piped',
  toilet: 'septic',
  information: { usesInternet: true, television: true },
});

/** The same household with something changed. */
export const change = (changes: Partial<Household>): Household => ({ ...alone, ...changes });

/** The sentences about a household in both languages. */
export function explain(
  household: Household,
  options: Parameters<typeof classifyHousehold>[1] = { standard: vietnam2022 },
) {
  const result = deepFreeze(classifyHousehold(household, options));
  return {
    vi: explainClassification(result, { language: 'vi' }),
    en: explainClassification(result, { language: 'en' }),
  };
}
