import type { IndexBand } from '../../../model/multidimensional/multidimensionalIndex.ts';
import type { PlanMultidimensional } from '../../../model/plan/plan.ts';
import { columnsOf } from '../../../multidimensional/scoring/bandTest.ts';
import {
  type CompiledIndex,
  compileIndex,
} from '../../../multidimensional/scoring/compileIndex.ts';
import { refuse, requireChoice } from '../../../require.ts';
import type { DeprivationIndicator } from './countingSql.ts';

/** The index of a plan with the settings of an indicator, checked as the measure itself checks them. */
export function compileCounting(
  { index, cutoff, missing }: PlanMultidimensional,
  indicator: DeprivationIndicator,
): CompiledIndex {
  const own = indicator.cutoff ?? cutoff;
  const options = {
    index,
    ...(own === undefined ? {} : { cutoff: own }),
    ...(missing === undefined ? {} : { missing }),
  };
  switch (indicator.measure) {
    case 'uncensoredHeadcount':
      return compileIndex(options, 'nothing');
    case 'meanDeprivations':
      return compileIndex(options, indicator.among === 'poor' ? 'poor' : 'nothing');
    case 'bandHeadcount': {
      const band = bandOf(index.bands ?? [], indicator.band);
      if (band.columns === undefined) return compileIndex(options, 'nothing');
      if (missing === 'reweight') {
        const expected = "'reweight' only for a band by the columns of the index itself";
        refuse('unknownOption', ['missing'], expected, missing);
      }
      return compileIndex(options, 'poor', columnsOf(index, band));
    }
    default:
      return compileIndex(options);
  }
}

/** A band of an index, by its id. */
export function bandOf(bands: readonly IndexBand[], id: unknown): IndexBand {
  const ids = bands.map((band) => band.id);
  if (ids.length === 0) refuse('unknownOption', ['band'], 'an index with bands', id);
  return bands[ids.indexOf(requireChoice(id, ids, ['band']))] as IndexBand;
}
