import { fractionText } from '../../numeric/rational/fractionText.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import { ratio } from '../profile/figures.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import type { PanelChange, PanelData } from './panel/panel.ts';
import { panelFigures } from './panel/panelFigures.ts';
import { type PopulationSums, panelSums } from './panel/panelSums.ts';
import { readPanel } from './panel/readPanel.ts';

/**
 * How multidimensional poverty changed among the same persons or households: who joined the poor, who
 * left them, who stayed, and how much of the change of H and M₀ each of them made.
 *
 * Convention: a balanced panel, its rows in one order in both waves; its population, weights and groups
 * are those of the earlier wave, and the groups of the later one are left alone. A row that the policy
 * for what is not known leaves out of one wave is out of both. The classes add up to the change
 * exactly: joiners bring all of their later score, leavers take away all of their earlier one, the
 * ongoing poor make the difference.
 *
 * Formula: ΔH = s(joiners) − s(leavers); ΔM₀ = s(joiners) c̄² − s(leavers) c̄¹ + s(ongoing) (c̄² −
 * c̄¹), with each class's share s of the population and mean score c̄; of an indicator the same with ωⱼ
 * times the share that is deprived in it for c̄.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, section 9.3; S. Alkire,
 * J. M. Roche and A. Vaz (2017), Changes over time in multidimensional poverty, World Development 94,
 * 232–249.
 *
 * @param data - the two waves, each with the columns of 0 and 1 by indicator
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not
 * known
 * @returns both waves, the change, its parts by class and indicator, the transitions, and the same by
 * group; `null` where nobody was counted or a class is empty
 * @throws PovertyError `unequalColumns` for waves of different lengths, `mixedPopulations` for weights
 * or sizes of the later wave that are not those of the earlier, `mixedUnits` for rows of two kinds;
 * `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue` for an unknown
 * deprivation where `missing` is `'refuse'`, `invalidNumber`, `invalidType`, `unknownOption` and the
 * others of {@link patternCounts}, with the wave at the head of the path
 * @example
 * import { panelChange } from 'poverty-indicators/multidimensional';
 *
 * const indicators = [{ id: 'water', weight: '1/2' }, { id: 'roof', weight: '1/2' }];
 * const index = { id: 'example', dimensions: [{ id: 'living', indicators }], cutoff: '1/2' };
 * const before = { deprivations: { water: [1, 1, 0, 0], roof: [1, 1, 0, 0] } };
 * const after = { deprivations: { water: [1, 0, 1, 0], roof: [0, 0, 0, 0] } };
 * const change = panelChange({ before, after }, { index });
 * [change.headcountChange, change.adjustedHeadcountChange]; // => [0, -0.25]
 * change.classes.map((one) => one.adjustedHeadcountChange); // => [0.125, -0.25, -0.125, 0]
 * change.transitions[1]; // => { from: 'poor', to: 'notPoor', rows: 1, shareOfFrom: 0.5, … }
 */
export function panelChange(data: PanelData, options: IndexOptions): PanelChange {
  const compiled = compileIndex(options);
  const panel = readPanel(data, compiled);
  const { whole, groups, missing } = panelSums(panel, compiled);
  const figures = panelFigures(whole, compiled);
  const { cutoff, index, conventions } = compiled;
  return {
    index: index.id,
    unit: panel.unit,
    cutoff: cutoff === null ? null : fractionText(cutoff),
    conventions: { ...conventions, unit: panel.unit ?? 'row', weights: 'before' },
    missing,
    ...figures,
    groupings: panel.groupings.map(({ by, labels, order }, at) => ({
      by,
      groups: order.map((place) => {
        const own = panelFigures(groups[at]?.[place] as PopulationSums, compiled);
        return {
          label: labels[place] as GroupLabel,
          populationShare: ratio(own.population, figures.population),
          ...own,
        };
      }),
    })),
  };
}
