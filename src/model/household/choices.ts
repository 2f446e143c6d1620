/** Female or male, as registers distinguish. */
export type Sex = 'female' | 'male';

/** The level of school a person attends today; `'none'` when not in school. */
export type AttendedLevel =
  | 'none'
  | 'preschool'
  | 'primary'
  | 'lowerSecondary'
  | 'upperSecondary'
  | 'vocational'
  | 'higher';

/** The highest level a person has completed, with its certificate. */
export type CompletedLevel =
  | 'none'
  | 'primary'
  | 'lowerSecondary'
  | 'upperSecondary'
  | 'elementaryVocational'
  | 'intermediateVocational'
  | 'college'
  | 'university';

/**
 * What a person does for a living: wage work (làm công ăn lương), work of one's own, `'unemployed'`
 * (of working age, able and ready to work, and found none), or none of them (child, pupil, retired,
 * unable to work).
 */
export type Work = 'wageWork' | 'ownWork' | 'unemployed' | 'outOfLaborForce';

/** The monthly social allowance (trợ cấp xã hội hằng tháng) a person draws, by its ground. */
export type MonthlyAllowance = 'none' | 'elderly' | 'disabled' | 'other';

/** Whether care was had when last ill or injured so badly that one could not work or study. */
export type Care = 'notNeeded' | 'received' | 'notReceived';

/** What a main structure of a dwelling is made of: durable material (bền chắc) or not. */
export type Material = 'durable' | 'nonDurable';

/** The main source of water for drinking and daily use. */
export type WaterSource =
  | 'piped'
  | 'drilledWell'
  | 'protectedDugWell'
  | 'protectedSpring'
  | 'rain'
  | 'bottled'
  | 'unprotectedDugWell'
  | 'unprotectedSpring'
  | 'surface'
  | 'other';

/** The toilet a household uses. */
export type Toilet = 'septic' | 'pourFlush' | 'ventilatedPit' | 'doubleVault' | 'other' | 'none';

/** The sexes there are. */
export const sexes: readonly Sex[] = ['female', 'male'];

/** The levels one can attend, from none to higher education. */
export const attendedLevels: readonly AttendedLevel[] = [
  'none',
  'preschool',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'vocational',
  'higher',
];

/** The levels one can have completed. */
export const completedLevels: readonly CompletedLevel[] = [
  'none',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'elementaryVocational',
  'intermediateVocational',
  'college',
  'university',
];

/** The kinds of work there are. */
export const works: readonly Work[] = ['wageWork', 'ownWork', 'unemployed', 'outOfLaborForce'];

/** The monthly allowances there are. */
export const monthlyAllowances: readonly MonthlyAllowance[] = [
  'none',
  'elderly',
  'disabled',
  'other',
];

/** The answers there are about care. */
export const cares: readonly Care[] = ['notNeeded', 'received', 'notReceived'];

/** The materials there are. */
export const materials: readonly Material[] = ['durable', 'nonDurable'];

/** The water sources there are. */
export const waterSources: readonly WaterSource[] = [
  'piped',
  'drilledWell',
  'protectedDugWell',
  'protectedSpring',
  'rain',
  'bottled',
  'unprotectedDugWell',
  'unprotectedSpring',
  'surface',
  'other',
];

/** The toilets there are. */
export const toilets: readonly Toilet[] = [
  'septic',
  'pourFlush',
  'ventilatedPit',
  'doubleVault',
  'other',
  'none',
];
