import type { IsoDate } from '../period.ts';
import type {
  AttendedLevel,
  Care,
  CompletedLevel,
  MonthlyAllowance,
  Sex,
  Work,
} from './choices.ts';

/**
 * A member of a household (nhân khẩu). A fact that is left out or `null` is unknown, and unknown is
 * not false.
 */
export interface Person {
  /** A key of the caller's, such as a number in the household book. */
  readonly id?: string | null;
  /** The day of birth. */
  readonly birthDate?: IsoDate | null;
  /** The year of birth, where the day is not known; an age is then one of two. */
  readonly birthYear?: number | null;
  /** Female or male. */
  readonly sex?: Sex | null;
  /** The ethnic group (dân tộc), such as `'Mông'`. */
  readonly ethnicity?: string | null;
  /** The level of school attended today. */
  readonly attending?: AttendedLevel | null;
  /** The highest level completed. */
  readonly completed?: CompletedLevel | null;
  /** Whether trained for a trade, with a certificate or by the employing firm. */
  readonly trained?: boolean | null;
  /** Whether covered by health insurance (bảo hiểm y tế). */
  readonly insured?: boolean | null;
  /** Whether care was had when it was needed in the last twelve months. */
  readonly care?: Care | null;
  /** What the person does for a living. */
  readonly work?: Work | null;
  /** Whether wage work rests on a labor contract (hợp đồng lao động). */
  readonly contract?: boolean | null;
  /** Whether too short for the age (suy dinh dưỡng chiều cao theo tuổi). */
  readonly stunted?: boolean | null;
  /** Whether too light for the age (suy dinh dưỡng cân nặng theo tuổi). */
  readonly underweight?: boolean | null;
  /** The monthly social allowance drawn. */
  readonly allowance?: MonthlyAllowance | null;
}
