import fc from 'fast-check';

/** A value of a list of incomes, for a poverty line where the measure has one. */
export type Evaluate = (incomes: readonly number[], line: number) => number;

/** What an axiom is tried on: it returns whether it holds for one case, or `null` where it says nothing. */
export interface Axiom {
  /** What it says, as the literature does. */
  readonly says: string;
  /** Tries it on one case. */
  readonly holds: (evaluate: Evaluate, trial: Trial) => boolean | null;
}

/** A random case: every axiom takes from it what it needs. */
export interface Trial {
  /** Two populations of two to eight persons, incomes in quarters from 1 to 100. */
  readonly incomes: readonly number[];
  readonly others: readonly number[];
  /** A line among them, on a quarter. */
  readonly line: number;
  /** Two persons. */
  readonly first: number;
  readonly second: number;
  /** An amount in quarters. */
  readonly amount: number;
  /** A factor. */
  readonly factor: number;
}

const quarters = (min: number, max: number) => fc.integer({ min, max }).map((count) => count / 4);
const persons = fc.array(quarters(4, 400), { minLength: 2, maxLength: 8 });

/** Random cases. */
export const anyTrial: fc.Arbitrary<Trial> = fc
  .record({
    incomes: persons,
    others: persons,
    line: quarters(8, 400),
    first: fc.nat(7),
    second: fc.nat(7),
    amount: quarters(1, 80),
    factor: fc.integer({ min: 1, max: 4096 }).map((part) => part / 256),
  })
  .map((trial) => ({
    ...trial,
    first: trial.first % trial.incomes.length,
    second: trial.second % trial.incomes.length,
  }));

/** What rounding may do to a value. */
const slack = 1e-11;
const same = (a: number, b: number) => Math.abs(a - b) <= slack * Math.max(1, Math.abs(a));
const more = (a: number, b: number) => a > b + slack * Math.max(1, Math.abs(b));
const noLess = (a: number, b: number) => a >= b - slack * Math.max(1, Math.abs(b));
const replace = (incomes: readonly number[], at: number, income: number) =>
  incomes.map((one, place) => (place === at ? income : one));

/** An amount, up to some most, from one of two persons to the other, who has no less: a regressive transfer. */
function regressive({ incomes, first, second, ...trial }: Trial, most = Number.POSITIVE_INFINITY) {
  if (first === second) return null;
  const isUp = (incomes[first] as number) <= (incomes[second] as number);
  const [from, to] = isUp ? [first, second] : [second, first];
  const [giver, taker] = [incomes[from] as number, incomes[to] as number];
  const amount = Math.min(trial.amount, giver / 2, most - taker / 2);
  if (amount <= 0) return null;
  const after = replace(replace(incomes, from, giver - amount), to, taker + amount);
  return { giver, taker, amount, after };
}

/** The axioms of poverty and inequality measures, by name. */
export const axioms = {
  anonymity: {
    says: 'who has which income does not matter',
    holds: (evaluate, { incomes, line }) =>
      same(evaluate([...incomes].reverse(), line), evaluate(incomes, line)),
  },
  replication: {
    says: 'two of everybody are as one',
    holds: (evaluate, { incomes, line }) =>
      same(evaluate([...incomes, ...incomes], line), evaluate(incomes, line)),
  },
  normalization: {
    says: '0 where nobody is poor, or where all are equal',
    holds: (evaluate, { incomes, line, factor }) =>
      evaluate(
        incomes.map(() => line + factor),
        line,
      ) === 0,
  },
  focus: {
    says: 'what those above the line have does not matter as long as they are above it',
    holds: (evaluate, { incomes, line, first, amount }) => {
      const income = incomes[first] as number;
      if (income < line) return null;
      return same(
        evaluate(replace(incomes, first, income + amount), line),
        evaluate(incomes, line),
      );
    },
  },
  weakMonotonicity: {
    says: 'it falls when somebody poor gains and stays poor',
    holds: (evaluate, { incomes, line, first, amount }) => {
      const income = incomes[first] as number;
      if (income + amount >= line) return null;
      return more(
        evaluate(incomes, line),
        evaluate(replace(incomes, first, income + amount), line),
      );
    },
  },
  strongMonotonicity: {
    says: 'it falls when somebody poor gains, also past the line',
    holds: (evaluate, { incomes, line, first, amount }) => {
      const income = incomes[first] as number;
      if (income >= line) return null;
      return more(
        evaluate(incomes, line),
        evaluate(replace(incomes, first, income + amount), line),
      );
    },
  },
  noPerversity: {
    says: 'it does not rise when somebody poor gains',
    holds: (evaluate, { incomes, line, first, amount }) => {
      const income = incomes[first] as number;
      if (income >= line) return null;
      return noLess(
        evaluate(incomes, line),
        evaluate(replace(incomes, first, income + amount), line),
      );
    },
  },
  weakTransfer: {
    says: 'it rises when somebody poor gives to somebody less poor, and both stay poor',
    holds: (evaluate, trial) => {
      // At most half of what the receiver lacks to the line.
      const transfer = regressive(trial, trial.line / 2);
      if (transfer === null || transfer.taker + transfer.amount >= trial.line) return null;
      return more(evaluate(transfer.after, trial.line), evaluate(trial.incomes, trial.line));
    },
  },
  strongTransfer: {
    says: 'it rises when somebody poor gives to somebody richer, whatever becomes of them',
    holds: (evaluate, trial) => {
      const transfer = regressive(trial);
      if (transfer === null || transfer.giver >= trial.line) return null;
      return more(evaluate(transfer.after, trial.line), evaluate(trial.incomes, trial.line));
    },
  },
  transfer: {
    says: 'it rises when anybody gives to somebody richer (Pigou–Dalton)',
    holds: (evaluate, trial) => {
      const transfer = regressive(trial);
      if (transfer === null) return null;
      return more(evaluate(transfer.after, trial.line), evaluate(trial.incomes, trial.line));
    },
  },
  transferNeverLowers: {
    says: 'it does not fall when anybody gives to somebody richer',
    holds: (evaluate, trial) => {
      const transfer = regressive(trial);
      if (transfer === null) return null;
      return noLess(evaluate(transfer.after, trial.line), evaluate(trial.incomes, trial.line));
    },
  },
  transferSensitivity: {
    says: 'the same transfer over the same distance matters more among the poorer, all staying poor',
    holds: (evaluate, { incomes, line, amount, factor }) => {
      const [low = 0] = incomes;
      const [step, distance] = [amount / 4, 1 + Math.floor(factor)];
      // Four persons at one distance, two lower and two higher by more than it.
      const high = low + distance + amount;
      if (low - step <= 0 || high + distance + step >= line) return null;
      const rest = incomes.slice(1);
      const all = [low, low + distance, high, high + distance, ...rest];
      const lower = [low - step, low + distance + step, high, high + distance, ...rest];
      const higher = [low, low + distance, high - step, high + distance + step, ...rest];
      const before = evaluate(all, line);
      return more(evaluate(lower, line) - before, evaluate(higher, line) - before);
    },
  },
  scaleInvariance: {
    says: 'the unit of money does not matter',
    holds: (evaluate, { incomes, line, factor }) =>
      same(
        evaluate(
          incomes.map((income) => income * factor),
          line * factor,
        ),
        evaluate(incomes, line),
      ),
  },
  translationInvariance: {
    says: 'the same amount for all, and for the line, changes nothing',
    holds: (evaluate, { incomes, line, amount }) =>
      same(
        evaluate(
          incomes.map((income) => income + amount),
          line + amount,
        ),
        evaluate(incomes, line),
      ),
  },
  decomposability: {
    says: 'of two groups it is the mean of theirs, weighted by population',
    holds: (evaluate, { incomes, others, line }) => {
      const population = incomes.length + others.length;
      const mean =
        (incomes.length * evaluate(incomes, line) + others.length * evaluate(others, line)) /
        population;
      return same(evaluate([...incomes, ...others], line), mean);
    },
  },
  subgroupConsistency: {
    says: 'it rises where it rises in one group of unchanged size (and, of inequality, mean) and not in the other',
    holds: (evaluate, trial) => {
      const { incomes, others, line, amount, factor } = trial;
      if (incomes.length < 4) return null;
      // Four persons of a group change and its mean stays: one pair moves apart, another together.
      const [a = 0, b = 0, c = 0, d = 0] = [...incomes].sort((one, other) => one - other);
      const [apart, together] = [Math.min(amount, a / 2), Math.min(factor, (d - c) / 4)];
      const after = [a - apart, b + apart, c + together, d - together];
      after.push(...[...incomes].sort((one, other) => one - other).slice(4));
      const [was, is] = [evaluate(incomes, line), evaluate(after, line)];
      if (same(was, is)) return null;
      const [wasAll, isAll] = [
        evaluate([...incomes, ...others], line),
        evaluate([...after, ...others], line),
      ];
      return more(is, was) ? more(isAll, wasAll) : more(wasAll, isAll);
    },
  },
  unitInterval: {
    says: 'from 0 to 1',
    holds: (evaluate, { incomes, line }) => {
      const value = evaluate(incomes, line);
      return value >= 0 && value <= 1 + slack;
    },
  },
  nonNegative: {
    says: '0 or more',
    holds: (evaluate, { incomes, line }) => evaluate(incomes, line) >= -slack,
  },
  continuityAtLine: {
    says: 'it hardly moves when somebody passes the line by very little',
    holds: (evaluate, { incomes, line, first }) => {
      const tiny = line * 2 ** -40;
      const below = evaluate(replace(incomes, first, line - tiny), line);
      const above = evaluate(replace(incomes, first, line + tiny), line);
      return Math.abs(below - above) <= 1e-4 * Math.max(1, Math.abs(below));
    },
  },
} as const satisfies Readonly<Record<string, Axiom>>;

/** The name of an axiom. */
export type AxiomName = keyof typeof axioms;

/** A measure, the axioms it satisfies, and those it does not: a case that breaks them must be found. */
export interface Entry {
  /** The name of its function. */
  readonly measure: string;
  /** Its settings, in words. */
  readonly settings: string;
  readonly evaluate: Evaluate;
  readonly satisfies: readonly AxiomName[];
  readonly breaks: readonly AxiomName[];
}
