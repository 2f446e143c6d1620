import {
  concentrationIndex,
  concentrationIndexMeasure,
} from '../../../inequality/concentration/concentrationIndex.ts';
import {
  kakwaniIndex,
  kakwaniIndexMeasure,
} from '../../../inequality/concentration/kakwaniIndex.ts';
import {
  redistributiveEffect,
  redistributiveEffectMeasure,
} from '../../../inequality/concentration/redistributiveEffect.ts';
import {
  rerankingIndex,
  rerankingIndexMeasure,
} from '../../../inequality/concentration/rerankingIndex.ts';
import {
  reynoldsSmolenskyIndex,
  reynoldsSmolenskyIndexMeasure,
} from '../../../inequality/concentration/reynoldsSmolenskyIndex.ts';
import {
  betweenGroupShare,
  betweenGroupShareMeasure,
} from '../../../inequality/decomposition/betweenGroupShare.ts';
import { decomposedEntropySupport } from '../../../inequality/decomposition/groups/entropyParts.ts';
import { sourceShare, sourceShareMeasure } from '../../../inequality/decomposition/sourceShare.ts';
import {
  duclosEstebanRayIndex,
  duclosEstebanRayIndexMeasure,
} from '../../../inequality/polarization/duclosEstebanRayIndex.ts';
import {
  estebanRayIndex,
  estebanRayIndexMeasure,
} from '../../../inequality/polarization/estebanRayIndex.ts';
import { anyNumber, nonNegativeOrKept } from '../../../sample/support.ts';
import { measureOf, type WelfareMeasures } from './welfareMeasure.ts';

/** The measures of two columns together, or of pairs of rows. */
type Name =
  | 'betweenGroupShare'
  | 'concentrationIndex'
  | 'duclosEstebanRayIndex'
  | 'estebanRayIndex'
  | 'kakwaniIndex'
  | 'redistributiveEffect'
  | 'rerankingIndex'
  | 'reynoldsSmolenskyIndex'
  | 'sourceShare';

/** What a plan has to know of the measures that need the rows of a group together. */
export function structureMeasures(): WelfareMeasures<Name> {
  const joint = { joint: true };
  return {
    estebanRayIndex: measureOf(
      estebanRayIndexMeasure,
      estebanRayIndex,
      ({ scale }) => (scale === 'none' ? anyNumber : nonNegativeOrKept),
      joint,
    ),
    duclosEstebanRayIndex: measureOf(
      duclosEstebanRayIndexMeasure,
      duclosEstebanRayIndex,
      nonNegativeOrKept,
      { joint: true, ordered: true },
    ),
    betweenGroupShare: measureOf(
      betweenGroupShareMeasure,
      betweenGroupShare,
      ({ alpha }) => decomposedEntropySupport(alpha),
      joint,
    ),
    concentrationIndex: measureOf(concentrationIndexMeasure, concentrationIndex, anyNumber, joint),
    kakwaniIndex: measureOf(kakwaniIndexMeasure, kakwaniIndex, nonNegativeOrKept, joint),
    reynoldsSmolenskyIndex: measureOf(
      reynoldsSmolenskyIndexMeasure,
      reynoldsSmolenskyIndex,
      nonNegativeOrKept,
      joint,
    ),
    rerankingIndex: measureOf(rerankingIndexMeasure, rerankingIndex, nonNegativeOrKept, joint),
    redistributiveEffect: measureOf(
      redistributiveEffectMeasure,
      redistributiveEffect,
      nonNegativeOrKept,
      joint,
    ),
    sourceShare: measureOf(
      sourceShareMeasure,
      sourceShare,
      ({ attribution }) => (attribution === 'gini' ? nonNegativeOrKept : anyNumber),
      joint,
    ),
  };
}
