import type { DeprivationResult, FactPath, IndicatorResult } from '../classification.ts';
import { type Answer, unknown, yes } from '../evaluate/answer.ts';
import type { CompiledIndicator } from '../evaluate/compileStandard.ts';
import type { Evaluator } from '../evaluate/evaluateHousehold.ts';
import { stepsTo } from '../evaluate/readFact.ts';
import { type FactReading, readingsOf } from './readings.ts';

/** What was found of every indicator, with the facts it was read from. */
export function deprivationResult({
  compiled,
  scratch,
  answers,
  criteria,
}: Evaluator): DeprivationResult {
  const { least, most } = criteria;
  return {
    count: least === most ? least : null,
    least,
    most,
    of: compiled.indicators.length,
    indicators: compiled.indicators.map((each, at) => resultOf(each, answers[at] as Answer)),
  };

  function resultOf(
    { dimension, indicator, test }: CompiledIndicator,
    answer: Answer,
  ): IndicatorResult {
    const { condition, text, provenance } = indicator.cutoff;
    const open = test !== null && test(scratch) === unknown;
    return {
      indicator: indicator.id,
      dimension: dimension.id,
      name: indicator.name,
      deprived: answer === unknown ? null : answer === yes,
      basis: test === null ? 'notPublished' : open && answer !== unknown ? 'assumed' : 'facts',
      cutoff: text,
      readings: condition === null || test === null ? [] : readingsOf(condition, scratch),
      provenance,
    };
  }
}

/** The unknown facts that open indicators hang on. */
export function unknownFacts({ indicators }: DeprivationResult): FactPath[] {
  const open = indicators.filter(({ deprived, basis }) => deprived === null && basis === 'facts');
  const paths = new Map<string, FactPath>();
  for (const { readings } of open) {
    for (const reading of readings) {
      // Of a member about whom the answer is known, nothing is asked.
      if (reading.value !== null || reading.speaksFor !== null) continue;
      const path = pathOf(reading);
      paths.set(path.join('.'), path);
    }
  }
  return [...paths.values()];
}

function pathOf({ member, fact }: FactReading): FactPath {
  const name = fact === 'age' ? 'birthDate' : fact;
  return member === null
    ? stepsTo(name as Parameters<typeof stepsTo>[0])
    : ['members', member, name];
}
