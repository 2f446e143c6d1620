import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Axiom, anyTrial, axioms } from './axioms.ts';
import { inequalityEntries } from './inequalityEntries.ts';
import { povertyEntries } from './povertyEntries.ts';

const catalogue = [...povertyEntries, ...inequalityEntries];

describe.each(catalogue)('$measure $settings', ({ evaluate, satisfies, breaks }) => {
  test.each(satisfies)('satisfies %s', (name) => {
    const { holds }: Axiom = axioms[name];
    let tried = 0;
    fc.assert(
      fc.property(anyTrial, (trial) => {
        const verdict = holds(evaluate, trial);
        if (verdict !== null) tried++;
        return verdict !== false;
      }),
      { numRuns: 300 },
    );
    // An axiom that was never tried was not tested.
    expect(tried).toBeGreaterThan(10);
  });

  test.each(breaks)('does not satisfy %s, as a case shows', (name) => {
    const { holds }: Axiom = axioms[name];
    const search = fc.check(
      fc.property(anyTrial, (trial) => holds(evaluate, trial) !== false),
      { numRuns: 5000, seed: 7 },
    );
    expect(search.failed).toBe(true);
  });
});
