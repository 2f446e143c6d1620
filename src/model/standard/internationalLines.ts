import type { DecimalText } from '../../exact/decimalInput.ts';
import type { IsoDate } from '../period.ts';
import type { LegalSource, LocalText, Provenance } from './provenance.ts';
import type { Boundary } from './standard.ts';

/** One international poverty line. */
export interface InternationalLine {
  /** Its key. */
  readonly id: 'extreme' | 'lowerMiddle' | 'upperMiddle';
  /** Its name. */
  readonly name: LocalText;
  /** Dollars a person a day at purchasing power parities of the vintage. */
  readonly amount: DecimalText;
}

/**
 * The parameters of a societal line, max(floor, intercept + share · median), in dollars a person a day
 * at purchasing power parities of the vintage.
 */
export interface InternationalSocietalLine {
  /** The least it can be. */
  readonly floor: DecimalText;
  /** What is added to the share of the median. */
  readonly intercept: DecimalText;
  /** The share of the median. */
  readonly share: DecimalText;
  /** Where they come from. */
  readonly provenance: Provenance;
}

/** The international poverty lines of one vintage of purchasing power parities. */
export interface InternationalLines {
  /** Its key. */
  readonly id: string;
  /** The year of the parities. */
  readonly pppYear: number;
  /** International dollars. */
  readonly currency: 'PPP$';
  /** A day. */
  readonly per: 'day';
  /** A person. */
  readonly holder: 'person';
  /** Poor is who has less than the line: the World Bank's rule, unlike Viet Nam's. */
  readonly boundary: Boundary;
  /** The day on which the lines were adopted, or `null` if not known. */
  readonly adopted: IsoDate | null;
  /** The lines, the lowest first. */
  readonly lines: readonly InternationalLine[];
  /** The parameters of the societal line of the same vintage. */
  readonly societal: InternationalSocietalLine;
  /** Where the lines come from. */
  readonly provenance: Provenance;
  /** The publications that the provenances name. */
  readonly sources: readonly LegalSource[];
}
