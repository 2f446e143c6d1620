/**
 * Which statistical series a figure belongs to.
 *
 * In Viet Nam two official series share the name "nghèo đa chiều": the ministry's yearly full
 * review of households (rà soát), where it means poor + near-poor, and the statistics office's
 * sample survey (VHLSS), where it means poor. They cannot be compared.
 */
export type Series = 'ministryReview' | 'statisticalSurvey';

/** The series there are. */
export const seriesList: readonly Series[] = ['ministryReview', 'statisticalSurvey'];
