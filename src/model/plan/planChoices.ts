import { quantileRules } from '../sample/quantileRule.ts';
import { householdStatuses } from '../standard/status.ts';

/** The choices of the settings that a plan has as a whole. */
export const planChoices = {
  totals: ['none', 'grand', 'rollup', 'cube'],
  missing: ['refuse', 'omit'],
  /** Of deprivations under an index. */
  indexMissing: ['refuse', 'omit', 'notDeprived', 'deprived', 'reweight'],
  /** Of deprivations under a standard. */
  standardMissing: ['undetermined', 'refuse', 'deprived', 'notDeprived'],
  unpublished: ['refuse', 'undetermined'],
  scope: ['table', 'group'],
  lineOf: ['median', 'mean'],
  lineKind: ['column', 'byGroup', 'relative', 'societal'],
} as const;

/** The choices of the settings that an indicator has, by their keys; of `among` see {@link amongChoices}. */
export const settingChoices = {
  boundary: ['below', 'atOrBelow'],
  rule: quantileRules,
  version: ['replicationInvariant', 'original'],
  compounding: ['continuous', 'yearly'],
  correction: ['none', 'rows'],
  marginalRows: ['split', 'whole'],
  of: ['sums', 'means'],
  kind: ['relative', 'generalized', 'absolute'],
  scale: ['mean', 'none'],
  attribution: ['covariance', 'gini'],
  status: [...householdStatuses, 'poorOrNearPoor', 'undetermined'],
} as const;

/** Of whom a mean is, which measures of money and counting measures call by different words. */
export const amongChoices = {
  welfare: ['all', 'poor'],
  multidimensional: ['everybody', 'poor'],
} as const;

/** The policies for values that a measure does not accept, beside a floor. */
export const supportChoices = ['refuse', 'omit', 'keep', 'zeroIsZero'] as const;

/** The fewest and the most different values that a plan may ask to keep apart. */
export const [fewestValues, mostValues] = [256, 1_048_576];

/** The most columns of a cube: 4,096 kinds of totals, past which PostgreSQL refuses too. */
export const mostCubeColumns = 12;

/** The bounds of a range. */
export const rangeBounds = ['atLeast', 'above', 'atMost', 'below'] as const;

/** The keys by which the form of a condition on rows is told. */
export const filterKeys = ['is', 'isOneOf', ...rangeBounds, 'known', 'all', 'any', 'not'] as const;

/** How deep conditions on rows may be nested. */
export const deepestFilter = 64;
