import { describe, expect, test } from 'vitest';
import { type Answer, no, unknown, yes } from '../../../src/classification/evaluate/answer.ts';
import { type Criteria, decide, newOutcome } from '../../../src/classification/evaluate/outcome.ts';
import { confidenceOf } from '../../../src/classification/explain/confidenceOf.ts';
import type { ClassificationPolicies } from '../../../src/classification/policies.ts';
import type { Confidence } from '../../../src/model/standard/provenance.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { compiled } from '../../support/households.ts';
import { invented, smallStandard } from '../../support/smallStandard.ts';
import { type Asked, verdictOn } from '../../support/verdict.ts';
import { withValue } from '../../support/withValue.ts';

const confidence = (asked: Asked): Confidence => verdictOn(asked).confidence;

const by = (sure: Confidence) => ({ ...invented, confidence: sure });

/** The small standard with these cut-offs, all of which can be applied, and a number of deprivations. */
function withCutoffs(atLeast: number, ...cutoffs: Confidence[]): Standard {
  const [dimension] = smallStandard.dimensions as [Standard['dimensions'][number]];
  const indicators = cutoffs.map((sure, at) => ({
    id: `x${at}`,
    name: { vi: 'chỉ số', en: 'indicator' },
    provenance: invented,
    cutoff: {
      text: { vi: 'không', en: 'none' },
      condition: { kind: 'fact', fact: 'toilet', isOneOf: ['none'] } as const,
      provenance: by(sure),
    },
  }));
  return {
    ...smallStandard,
    dimensions: [{ ...dimension, indicators }],
    deprivationCutoff: { atLeast, provenance: invented },
  };
}

/** How sure a verdict under the low line is, of these answers. */
function ofAnswers(
  standard: Standard,
  answers: readonly Answer[],
  changes: Partial<Criteria> = {},
  policies: ClassificationPolicies = {},
): Confidence {
  const made = compiled(standard, policies);
  const least = answers.filter((answer) => answer === yes).length;
  const most = answers.filter((answer) => answer !== no).length;
  const criteria = { area: 'rural', amount: 100, parts: 1, least, most, ...changes } as const;
  const outcome = newOutcome();
  decide(made, criteria, outcome);
  return confidenceOf(made, criteria, outcome, answers);
}

describe('of the cut-offs no more are taken than are needed', () => {
  const five = withCutoffs(2, 'draft', 'recalled', 'derived', 'secondHand', 'seen');
  const useDraft = { unpublished: 'useDraft' } as const;
  const of = (...answers: Answer[]) => ofAnswers(five, answers, {}, useDraft);

  test('at the number, that many deprivations, the surest first', () => {
    expect(of(no, no, no, yes, yes)).toBe('secondHand');
    expect(of(yes, yes, yes, yes, yes)).toBe('secondHand');
    expect(of(yes, yes, no, no, yes)).toBe('recalled');
    expect(of(yes, yes, unknown, unknown, no)).toBe('draft');
    expect(of(yes, no, no, no, yes)).toBe('draft');
  });

  test('below it, as many that are not lacked as keep it below, the surest first', () => {
    // Of five with a number of two, four without a deprivation leave one at most.
    expect(of(no, no, no, no, no)).toBe('recalled');
    expect(of(yes, no, no, no, no)).toBe('recalled');
    expect(of(no, no, no, no, yes)).toBe('draft');
    expect(of(no, no, unknown, no, no)).toBe('draft');
    expect(of(unknown, no, no, no, no)).toBe('recalled');
  });

  test('below a number that cannot be reached, none', () => {
    expect(ofAnswers(withCutoffs(3, 'recalled', 'recalled'), [yes, yes])).toBe('seen');
    // Of two indicators one without a deprivation keeps the number below two.
    expect(ofAnswers(withCutoffs(2, 'recalled', 'seen'), [no, no])).toBe('seen');
    expect(ofAnswers(withCutoffs(2, 'recalled', 'seen'), [no, yes])).toBe('recalled');
  });

  test('of an open count every one that could be applied, and no other', () => {
    expect(of(no, unknown, unknown, no, no)).toBe('draft');
    const untold: readonly Answer[] = [unknown, unknown, unknown, unknown, unknown];
    expect(of(...untold)).toBe('draft');
    // Without the draft its cut-off is not asked; what nobody found never is.
    expect(ofAnswers(five, untold, {}, { unpublished: 'undetermined' })).toBe('recalled');
    const gone = withCutoffs(1, 'notFound', 'secondHand');
    expect(ofAnswers(gone, [unknown, unknown], {}, { unpublished: 'undetermined' })).toBe(
      'secondHand',
    );
  });
});

describe('the number of deprivations itself', () => {
  const path = ['deprivationCutoff', 'provenance', 'confidence'];
  const doubted = withValue(withCutoffs(1, 'seen'), path, 'recalled');

  test('counts where a rule asks for it', () => {
    expect(([yes, no, unknown] as const).map((answer) => ofAnswers(doubted, [answer]))).toEqual(
      Array(3).fill('recalled'),
    );
    // Over the low line none does.
    expect(
      ([yes, no, unknown] as const).map((one) => ofAnswers(doubted, [one], { amount: 101 })),
    ).toEqual(Array(3).fill('seen'));
  });

  test('and not where an open one gives the same status on either side', () => {
    const [poor, nearPoor, ...others] = doubted.rules.map((rule) => ({ ...rule }));
    const same = { ...doubted, rules: [poor, { ...nearPoor, status: 'poor' }, ...others] };
    const standard = same as Standard;
    expect(ofAnswers(standard, [unknown])).toBe('seen');
    // Where it is known, the one rule that holds asks for it.
    expect(ofAnswers(standard, [yes])).toBe('recalled');
  });
});

describe('the rules that can hold', () => {
  const doubted = (row: number) =>
    withValue(withCutoffs(1, 'seen'), ['rules', row, 'provenance', 'confidence'], 'derived');
  const found = (answer: Answer, changes: Partial<Criteria> = {}) =>
    [0, 1, 2, 3].map((row) => ofAnswers(doubted(row), [answer], changes) === 'derived');

  test('are the one that decides, or all that can', () => {
    expect(found(yes)).toEqual([true, false, false, false]);
    expect(found(no)).toEqual([false, true, false, false]);
    expect(found(unknown)).toEqual([true, true, false, false]);
    expect(found(yes, { amount: 101 })).toEqual([false, false, true, false]);
    expect(found(yes, { amount: null })).toEqual([true, false, true, true]);
    // Under the low line of towns, over that of the country.
    expect(found(no, { area: null, amount: 150 })).toEqual([false, true, true, false]);
  });

  test('rest on the count where one of them asks for it, though no one rule decides', () => {
    const recalled = withCutoffs(1, 'recalled');
    expect(ofAnswers(recalled, [yes], { amount: null })).toBe('recalled');
    expect(ofAnswers(recalled, [no], { area: null, amount: 150 })).toBe('recalled');
    expect(ofAnswers(recalled, [no], { area: null, amount: 500 })).toBe('seen');
  });
});

describe('under the standards of the law', () => {
  test('of 2022: three deprivations are no less sure than the surest three', () => {
    const three = ['nutrition', 'housingArea', 'telecommunications'];
    expect(confidence({ deprived: three })).toBe('secondHand');
    expect(confidence({ deprived: [...three, 'employment', 'childSchooling'] })).toBe('secondHand');
    expect(confidence({ deprived: ['employment', 'nutrition', 'housingArea'] })).toBe('recalled');
    // Ten without a deprivation, of which nine are second-hand at best.
    expect(confidence({ deprived: [] })).toBe('recalled');
    expect(confidence({ deprived: ['employment', 'childSchooling'] })).toBe('recalled');
  });

  test('of 2022: the income alone decides by lines that were seen, and the rest is concluded', () => {
    expect(confidence({ amount: 2_000_000 })).toBe('seen');
    expect(confidence({ amount: 2_000_000, least: 0, most: 12 })).toBe('seen');
    expect(confidence({ amount: 9_000_000 })).toBe('derived');
  });

  test('of 2016: poor by income is sure, poor by deprivation is recalled', () => {
    expect(confidence({ standard: vietnam2016, amount: 700_000, least: 9 })).toBe('seen');
    expect(confidence({ standard: vietnam2016, amount: 800_000 })).toBe('recalled');
    expect(confidence({ standard: vietnam2016, amount: 800_000, least: 3 })).toBe('recalled');
    // Poor either way, but in the country by deprivation alone.
    const either = { standard: vietnam2016, area: null, amount: 800_000, least: 3 } as const;
    expect(verdictOn(either)).toMatchObject({ status: 'poor', rule: null });
    expect(confidence(either)).toBe('recalled');
  });

  test('takes in the lines on either side of the income, and no other', () => {
    const doubted = (line: number) =>
      withValue(vietnam2016, ['lines', line, 'provenance', 'confidence'], 'draft');
    // Average living standard lies between the second line and the third.
    const found = [0, 1, 2].map((line) =>
      confidence({ standard: doubted(line), amount: 1_200_000 }),
    );
    expect(found).toEqual(['seen', 'draft', 'draft']);
    expect(confidence({ standard: doubted(0), amount: 700_000 })).toBe('draft');
    expect(confidence({ standard: doubted(1), amount: 700_000 })).toBe('seen');
    // Without an income every line.
    expect([0, 1, 2].map((line) => confidence({ standard: doubted(line), amount: null }))).toEqual(
      Array(3).fill('draft'),
    );
  });

  test('of 2027: the decree is sure of its line, and of nothing that was not found', () => {
    const standard = vietnam2027;
    const open = { standard, amount: 2_200_000, least: 0, most: 12 };
    expect(confidence({ ...open, policies: { unpublished: 'undetermined' } })).toBe('seen');
    expect(confidence({ ...open, policies: { unpublished: 'useDraft' } })).toBe('draft');
    expect(confidence({ standard, amount: 2_200_001 })).toBe('notFound');
    expect(confidence({ standard, amount: null })).toBe('notFound');
    const drafted = ['employment', 'dependants', 'nutrition'];
    const poor = { standard, amount: 2_200_000, deprived: drafted };
    expect(confidence({ ...poor, policies: { unpublished: 'useDraft' } })).toBe('draft');
  });

  test('of 2022: an open count takes in the recalled cut-offs, whichever is open', () => {
    expect(
      confidence({ least: 2, most: 3, deprived: ['water', 'toilet'], open: ['nutrition'] }),
    ).toBe('recalled');
    expect(vietnam2022.deprivationCutoff.provenance.confidence).toBe('seen');
  });
});
