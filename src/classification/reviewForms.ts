import { type Language, languages } from '../model/language.ts';
import type { PlaceRef } from '../model/place/placeRef.ts';
import { checkStandard } from '../model/standard/checkStandard.ts';
import type { LocalText } from '../model/standard/provenance.ts';
import type { Standard } from '../model/standard/standard.ts';
import { refuse, requireChoice, requireDecimals, requireList, requireRecord } from '../require.ts';
import type { FlowReports } from './flowReports.ts';
import { deprivationForms, type FormSettings, flowForms, resultForm } from './review/forms.ts';
import type { HouseholdReview } from './review/householdReview.ts';

/** What stands in a cell of a form: a name, a count, a percent as text; `null` prints as blank. */
export type FormCell = string | number | null;

/** An official form as a table, for any spreadsheet writer. */
export interface ReviewForm {
  /** Its number. */
  readonly form: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Its title. */
  readonly title: LocalText;
  /** The heads of its columns. */
  readonly columns: readonly LocalText[];
  /** A row (in forms 2 and 3 two rows) for each place, and for all together where they are several. */
  readonly rows: readonly (readonly FormCell[])[];
}

/** How many live in a place (số hộ dân cư, số nhân khẩu). */
export interface Residents {
  /** Households. */
  readonly households: number;
  /** Persons. */
  readonly persons: number;
}

/** Settings of {@link reviewForms}. */
export interface ReviewFormsOptions {
  /** The standard of the review, which names the indicators. */
  readonly standard: Standard;
  /** The flows of the year; without them forms 2 and 3 are left out. */
  readonly flows?: FlowReports;
  /** What a place is called; its code if left out. */
  readonly nameOf?: (place: PlaceRef) => string;
  /**
   * How many live in a place, where the list holds candidates alone: the percents of form 1 are out of
   * them. Left out, the list is taken for everybody.
   */
  readonly residentsOf?: (place: PlaceRef) => Residents;
  /** The language of the words in the rows: `'vi'` if left out. Titles and heads have both. */
  readonly language?: Language;
  /** Decimals of the percents; 2 if left out. */
  readonly decimals?: number;
}

/**
 * The official forms of a review as tables: 1 the result, 2 and 3 the flows of the poor and near-poor,
 * 4 to 7 what the poor and the near-poor lack, in counts and in percent.
 *
 * Convention: columns as a provincial reporting program has them (second-hand: the numbering of the
 * circular itself was not found). A count that undetermined households leave open, and a percent of
 * nobody, is `null`. Percent is rounded half up, with a decimal point (`formatVietnamesePercent` writes
 * a comma). The last row of several places is the sum of the rows. Form 1 officially counts only
 * households in farming, forestry, fishery and salt making as of average living standard; here all are
 * counted.
 *
 * Formula: counts of `classifyHouseholds` and `flowReports`; percents out of all households or
 * persons (form 1), and out of the poor or near-poor households (forms 5 and 7).
 *
 * Source: forms of the review (Thông tư 07/2021/TT-BLĐTBXH, Thông tư 02/2022/TT-BLĐTBXH).
 *
 * @param review - what `classifyHouseholds` returned
 * @param options - the standard, the flows, and how places are called
 * @returns the forms in order
 * @throws PovertyError `mixedStandards` when the standard is not that of the review; `countsExceedTotal`
 * when the list has more than the residents named; `unknownOption`, `invalidCount`, `invalidNumber`
 * for faulty decimals, `missingValue`, `invalidType`, and the codes of `checkStandard`
 * @example
 * import { classifyHouseholds, reviewForms } from 'poverty-indicators';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const household = {
 *   id: 'H1', date: '2023-12-31', area: 'rural', members: [{ birthDate: '1990-05-01' }],
 *   place: { code: 'X01', vintage: '2023' },
 *   income: { amount: 700_000, currency: 'VND', per: 'month', holder: 'person' },
 * } as const;
 * const review = classifyHouseholds([household], { standard: vietnam2022, missing: 'notDeprived' });
 * const [result] = reviewForms(review, { standard: vietnam2022 });
 * result?.columns.slice(0, 4).map(({ en }) => en); // => ['place', 'households', 'persons', 'poor households']
 * result?.rows[0]?.slice(0, 7); // => ['X01', 1, 1, 0, '0.00', 1, '100.00']
 */
export function reviewForms(review: HouseholdReview, options: ReviewFormsOptions): ReviewForm[] {
  requireRecord(review, ['review'], 'a review');
  requireList(review.communes, ['review', 'communes'], 'the places of a review');
  requireRecord(options, ['options'], 'options { standard }');
  const { standard, flows, nameOf = ({ code }: PlaceRef) => code } = options;
  checkStandard(standard);
  if (standard.id !== review.standard) {
    const expected = `'${review.standard}', the standard of the review`;
    refuse('mixedStandards', ['standard'], expected, standard.id);
  }
  if (flows !== undefined) {
    requireRecord(flows, ['flows'], 'the flows of a year');
    requireList(flows.communes, ['flows', 'communes'], 'the flows of each place');
  }
  if (typeof nameOf !== 'function') {
    refuse('invalidType', ['nameOf'], 'a function of a place', nameOf);
  }
  const { residentsOf = null } = options;
  if (residentsOf !== null && typeof residentsOf !== 'function') {
    refuse('invalidType', ['residentsOf'], 'a function of a place', residentsOf);
  }
  const language = requireChoice(options.language ?? 'vi', languages, ['language']);
  const decimals = requireDecimals(options.decimals, ['decimals']);
  const settings: FormSettings = { standard, nameOf, residentsOf, language, decimals };
  return [
    resultForm(review, settings),
    ...(flows === undefined ? [] : flowForms(flows, settings)),
    ...deprivationForms(review, settings),
  ];
}
