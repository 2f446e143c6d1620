import type { CountUnit } from '../countUnit.ts';
import type { LegalSource, LocalText, Provenance } from '../standard/provenance.ts';

/**
 * A weight or a cut-off as people spell it: `'1/6'`, `'0.075'`, `'22.5%'`, `3`. A double that no short
 * decimal stands for, such as `1 / 6`, is refused: the fraction that was meant has to be written.
 */
export type FractionInput = string | number;

/** An indicator of a multidimensional index. */
export interface IndexIndicator {
  /** Its key, which the column of its deprivations carries too. */
  readonly id: string;
  /** Its name. */
  readonly name?: LocalText;
  /** Its weight in the index. */
  readonly weight: FractionInput;
  /** When a person or household is deprived in it, in words. */
  readonly deprivedWhen?: LocalText;
  /** Where the weight and the words come from. */
  readonly provenance?: Provenance;
}

/** A dimension of a multidimensional index; its weight is the sum of those of its indicators. */
export interface IndexDimension {
  /** Its key within the index. */
  readonly id: string;
  /** Its name. */
  readonly name?: LocalText;
  /** Its indicators. */
  readonly indicators: readonly IndexIndicator[];
}

/** A condition with a name of its own: deprived in at least so many of these indicators. */
export interface NamedCondition {
  /** Its key within the index. */
  readonly id: string;
  /** Its name. */
  readonly name?: LocalText;
  /** The indicators looked at. */
  readonly indicators: readonly string[];
  /** So many of them, or more. */
  readonly atLeast: number;
}

/**
 * Who is poor: `'score'`, whose deprivation score reaches the cut-off; `'union'`, who has any
 * deprivation; `'intersection'`, who has all; `'dimensions'`, who is deprived in at least so many
 * dimensions, each by any or by all of its indicators; `'conditions'`, for whom at least one named
 * condition holds.
 */
export type Identification =
  | {
      /** The score reaches the cut-off. */
      readonly kind: 'score';
    }
  | {
      /** Any deprivation. */
      readonly kind: 'union';
    }
  | {
      /** Every deprivation. */
      readonly kind: 'intersection';
    }
  | {
      /** A number of dimensions. */
      readonly kind: 'dimensions';
      /** So many dimensions, or more. */
      readonly atLeast: number;
      /** Whether one deprived indicator is enough in a dimension, or all have to be. */
      readonly within: 'any' | 'all';
    }
  | {
      /** A union of named conditions. */
      readonly kind: 'conditions';
      /** The conditions, one of which is enough. */
      readonly anyOf: readonly NamedCondition[];
    };

/** A band of scores with a name of its own: vulnerable, severe, destitute. */
export interface IndexBand {
  /** Its key within the index. */
  readonly id: string;
  /** Its name. */
  readonly name?: LocalText;
  /** The least score in it, in (0, 1]. */
  readonly from: FractionInput;
  /** The score from which on it is left; left out, there is no upper end. */
  readonly below?: FractionInput;
  /**
   * For a second set of cut-offs, as of destitution: the column of each indicator with the stricter
   * cut-off. The band then holds those who are poor by the index and whose score in these columns is
   * within the band.
   */
  readonly columns?: { readonly [indicator: string]: string };
  /** Where it comes from. */
  readonly provenance?: Provenance;
}

/**
 * A multidimensional poverty index by the counting method of Alkire and Foster, as plain data:
 * dimensions, indicators with exact weights, a cut-off, bands.
 */
export interface MultidimensionalIndex {
  /** Its key, such as `'globalMpi'`, which every figure made with it carries. */
  readonly id: string;
  /** Its name. */
  readonly name?: LocalText;
  /** Where it is used, by the ISO 3166 code; left out for no place of its own. */
  readonly place?: string;
  /**
   * Whom its figures count. With `'person'` every row has to be a person, or to bring the size of its
   * household.
   */
  readonly unit?: CountUnit;
  /** Its dimensions. All weights together are exactly 1, or are whole numbers over their sum. */
  readonly dimensions: readonly IndexDimension[];
  /** The poverty cut-off k in (0, 1]: poor is whose score is k or more. */
  readonly cutoff?: FractionInput;
  /** Who is poor; `{ kind: 'score' }` if left out. */
  readonly identification?: Identification;
  /** Bands of scores with names of their own. */
  readonly bands?: readonly IndexBand[];
  /** The publications its items come from. */
  readonly sources?: readonly LegalSource[];
  /** Where its structure and cut-off come from. */
  readonly provenance?: Provenance;
}

/** The most indicators an index may have: as many as fit, with room, in the bits of one word. */
export const mostIndicators = 30;
