import { type Entry, type Figure, figuresOf, type Policies } from '../figures.ts';
import { data, groupings, type SampleName, sampleAt, weightings } from '../goldenData.ts';
import { polarizationFigures, tipFigures } from './curveFigures.ts';
import { groupFigures } from './groupFigures.ts';
import { inequalityEntries } from './inequalityEntries.ts';
import { povertyEntries } from './povertyEntries.ts';
import { concentrationOfConsumption, sourceFigures, taxFigures } from './sourceFigures.ts';

const settings = {
  positive: { kappas: ['0.0005', '0.001'], standards: [25, 6000], lines: data.lines.positive },
  twelve: { kappas: ['0.1', '1'], standards: [25], lines: data.lines.twelve },
  withZeros: { kappas: ['0.01', '0.1'], standards: [25], lines: data.lines.withZeros },
} as const;

/** The sample that a place belongs to, and the settings of its figures. */
export function settingsAt(place: string) {
  const [name, variant] = place.split('/') as [SampleName, string];
  return { name, ...settings[name], equalWeights: variant === 'unweighted' };
}

/** The measures of poverty of a sample at a line. */
export function povertyAt(place: string, line: number): readonly Entry[] {
  return povertyEntries(line, settingsAt(place).equalWeights);
}

/** The measures of inequality of a sample. */
export function inequalityAt(place: string): readonly Entry[] {
  return inequalityEntries(settingsAt(place));
}

/** Negative incomes are counted by the formula where they are in the sample as it is. */
export function policiesAt(place: string): Policies {
  if (!place.endsWith('/raw')) return {};
  const keep = { outsideSupport: 'keep' } as const;
  return { nonNegativeOrKept: keep, derived: keep };
}

/** All figures of all samples, by their places in `expected.json`. */
export function allFigures(places: readonly string[]): Map<string, Figure> {
  const all = new Map<string, Figure>();
  const put = (at: string, figures: ReadonlyMap<string, Figure>) => {
    for (const [name, figure] of figures) all.set(`${at}/${name}`, figure);
  };
  for (const place of places) {
    const sample = sampleAt(place);
    const { name, lines } = settingsAt(place);
    const policies = policiesAt(place);
    for (const line of lines) {
      put(`${place}/poverty/${line}`, figuresOf(povertyAt(place, line), sample, policies));
    }
    put(`${place}/inequality`, figuresOf(inequalityAt(place), sample, policies));
    if (name === 'withZeros') continue;
    const grouped = { ...sample, by: groupings(name) };
    put(`${place}/region`, groupFigures(grouped, 'region', name === 'positive' ? 1500 : 6));
  }
  for (const weighting of weightings) {
    const place = `positive/${weighting}`;
    put(`${place}/sources`, sourceFigures(weighting));
    put(`${place}/progressivity`, taxFigures(weighting));
    all.set(`${place}/concentrationOfConsumption`, concentrationOfConsumption(weighting));
    for (const line of [1500, 2000]) put(`${place}/tip/${line}`, tipFigures(sampleAt(place), line));
  }
  // The rule of the package DER, whose deviation is over n − 1: 4.7 s α^0.1 / √n.
  const place = 'positive/unweighted';
  const variance = all.get(`${place}/inequality/varianceSample`) as number;
  for (const alpha of [0.25, 0.5, 1]) {
    const bandwidth = (4.7 * Math.sqrt(variance) * alpha ** 0.1) / Math.sqrt(400);
    const figures = polarizationFigures(sampleAt(place), alpha, bandwidth);
    put(`${place}/duclosEstebanRayRule/${alpha}`, figures);
  }
  return all;
}
