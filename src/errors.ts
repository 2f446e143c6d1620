/**
 * The one error of the package and its codes.
 *
 * @packageDocumentation
 */

/** Every way a call can be refused: the code to branch on, and what it means. */
export const povertyErrorCodes = {
  missingValue: 'A required value is absent, or a part of a sum was not published.',
  invalidType: 'A value is not of the kind asked for (text for a number, a list for a record …).',
  unknownOption: 'A choice is not one of those offered.',
  invalidNumber: 'A number is NaN, infinite, or outside the range in which the call has a meaning.',
  invalidNumeral: 'A text is not a number in the notation asked for.',
  invalidCount: 'A count is negative, fractional, NaN, or past 2^53 − 1.',
  countsExceedTotal: 'Parts that are disjoint by definition add up to more than their total.',
  invalidDate: 'A date is not a calendar day written YYYY-MM-DD.',
  dateOrder: 'Dates are out of order, or two observations share one day.',
  invalidPlace: 'A place has no code, or one that is no code of its list.',
  duplicatePlace: 'One place stands twice in a list.',
  mixedVintages: 'Places are coded by different vintages of the code list.',
  redrawnArea: 'Two figures describe areas with different boundaries.',
  mixedUnits: 'Households and persons, or two units of measurement, stand in one calculation.',
  mixedDates: 'Figures of different dates stand in one sum.',
  mixedSeries: 'Figures of two statistical series stand in one calculation.',
  mixedStandards: 'Figures made under two poverty standards stand in one calculation.',
  mixedPopulations: 'Figures of two populations stand in one calculation.',
  mixedIndicators: 'Two different rates, such as poor and poor + near-poor, are compared.',
  mixedMoney: 'Amounts differ in currency, holder or price basis.',
  implausibleAmount:
    'An amount is of the size its unit makes impossible; the unit is probably wrong.',
  invalidTarget: 'A target contradicts itself.',
  invalidHousehold:
    'A household cannot be: it has no members, or somebody is older than anybody ever was.',
  duplicateHousehold: 'One household stands twice in a list.',
  invalidStandard:
    'A standard contradicts itself: its rules overlap or leave a gap, or a key leads nowhere.',
  standardNotInForce: 'No standard is in force on that day in that place, or not the one given.',
  ambiguousStandard: 'Two standards are in force on one day in one place.',
  invalidIndex:
    'A multidimensional index contradicts itself: weights that do not sum to 1, an indicator twice, a cut-off nobody can reach.',
  inexactNumber: 'A double stands for a fraction that it is not; the spelling is asked for.',
  unequalColumns: 'Columns of one table have different lengths.',
  duplicateLabel: 'One label stands twice in a list of labels.',
  outsideSupport:
    'A value lies outside what the measure accepts, such as a zero under a logarithm, and no policy was named.',
  overflow: 'A sum or a power is past the largest double; another unit is asked for.',
  invalidPlan:
    'A plan contradicts itself: an id twice, a name that leads nowhere, a version that is not read here.',
  notSupported:
    'What was asked for cannot be had in this way, or in this engine; another way is named.',
  mixedPlans:
    'Parts of tables were made by different plans, or by different versions of this package.',
  duplicatePart: 'One part of a table is merged twice.',
  invalidResult: 'An engine gave back what cannot be: a column lacks, a number is NaN.',
  aborted: 'The caller gave the signal to stop.',
  notPublished: 'The law asked for was not published, or was not found and is not guessed.',
} as const;

/** A code of {@link povertyErrorCodes}. */
export type PovertyErrorCode = keyof typeof povertyErrorCodes;

/** Where in the arguments a value stands: names of fields and numbers of rows, outermost first. */
export type ErrorPath = readonly (string | number)[];

/** What a {@link PovertyError} is made from. */
export interface PovertyErrorDetails {
  /** Where the value stands in the arguments. */
  readonly path: ErrorPath;
  /** What was expected there, in words. */
  readonly expected: string;
  /** What stood there, in words. */
  readonly got: string;
  /** The error underneath, if any. */
  readonly cause?: unknown;
}

/** A {@link PovertyError} as a plain record. */
export interface PovertyErrorRecord extends PovertyErrorDetails {
  /** Always `'PovertyError'`. */
  readonly name: string;
  /** The code to branch on. */
  readonly code: PovertyErrorCode;
  /** The whole message. */
  readonly message: string;
  /** The row of the list in which the value stands, or `null`. */
  readonly row: number | null;
}

/**
 * The one error this package throws: a call that cannot mean anything.
 *
 * Branch on `code`, never on the text. `path` says where the value stands and `row` is the first
 * row number in it.
 *
 * @example
 * import { povertyRates } from 'poverty-indicators';
 *
 * povertyRates({ total: 590, poor: -1, nearPoor: 0, unit: 'household' }); // => throws 'invalidCount'
 */
export class PovertyError extends Error {
  /** Always `'PovertyError'`, so that the error is known even across two copies of the package. */
  override readonly name: string;
  /** What went wrong, as one of {@link povertyErrorCodes}. */
  readonly code: PovertyErrorCode;
  /** Where in the arguments. */
  readonly path: ErrorPath;
  /** The row of the list in which it stands, or `null` where there is none. */
  readonly row: number | null;
  /** What was expected, in words. */
  readonly expected: string;
  /** What was found, in words. */
  readonly got: string;

  /** Makes the error from its code and the place, the expectation and the finding. */
  constructor(code: PovertyErrorCode, details: PovertyErrorDetails) {
    const { path, expected, got, cause } = details;
    const where = pathText(path);
    const message = `${where === '' ? '' : `${where}: `}expected ${expected}, got ${got}`;
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PovertyError';
    this.code = code;
    // A copy: a list goes on to its next row with the same path.
    this.path = [...path];
    this.row = path.find((step) => typeof step === 'number') ?? null;
    this.expected = expected;
    this.got = got;
  }

  /** The error as a plain record, so that a service can send it. */
  toJSON(): PovertyErrorRecord {
    const { name, code, message, path, row, expected, got } = this;
    return { name, code, message, path, row, expected, got };
  }
}

function pathText(path: ErrorPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}
