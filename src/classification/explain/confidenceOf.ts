import { leastSure, rankOf } from '../../model/standard/leastSure.ts';
import type { Confidence, Provenance } from '../../model/standard/provenance.ts';
import { type Answer, no, yes } from '../evaluate/answer.ts';
import type { CompiledIndicator, CompiledStandard } from '../evaluate/compileStandard.ts';
import type { Criteria, Outcome } from '../evaluate/outcome.ts';

/**
 * The least sure of the items of law that a verdict rests on. Of the cut-offs not all are needed: as many
 * deprivations as the rule asks for, the surest first; or as many indicators without one as keep the
 * number below it. An open count rests on every cut-off that could be applied.
 */
export function confidenceOf(
  compiled: CompiledStandard,
  { amount, least, most }: Criteria,
  { rules, firstRegion, lastRegion, openCount }: Outcome,
  answers: readonly Answer[],
): Confidence {
  const { standard, cutoff } = compiled;
  const held = standard.rules.filter((_, at) => (rules & (1 << at)) !== 0);
  const lines =
    amount === null
      ? standard.lines
      : standard.lines.slice(Math.max(0, firstRegion - 1), lastRegion + 1);
  const counts = held.some(({ deprivations }) => deprivations !== 'any');
  // Where the same status follows on either side of the cut-off, the count makes no difference.
  const told = least >= cutoff ? 'atCutoff' : most < cutoff ? 'belowCutoff' : 'any';
  const side = openCount ? 'open' : counts ? told : 'any';
  const items = [
    ...held.map(({ provenance }) => provenance),
    ...lines.map(({ provenance }) => provenance),
    ...(side === 'any' ? [] : [standard.deprivationCutoff.provenance]),
    ...cutoffsNeeded(compiled, answers, side),
  ];
  return leastSure(items);
}

function cutoffsNeeded(
  { indicators, cutoff }: CompiledStandard,
  answers: readonly Answer[],
  side: 'any' | 'open' | 'atCutoff' | 'belowCutoff',
): Provenance[] {
  const those = (counts: (indicator: CompiledIndicator, answer: Answer) => boolean) =>
    indicators
      .filter((indicator, at) => counts(indicator, answers[at] as Answer))
      .map(({ indicator }) => indicator.cutoff.provenance)
      .sort((a, b) => rankOf(a) - rankOf(b));
  switch (side) {
    case 'any':
      return [];
    case 'open':
      return those(({ test }) => test !== null);
    case 'atCutoff':
      return those((_, answer) => answer === yes).slice(0, cutoff);
    case 'belowCutoff':
      return those((_, answer) => answer === no).slice(
        0,
        Math.max(0, indicators.length - cutoff + 1),
      );
  }
}
