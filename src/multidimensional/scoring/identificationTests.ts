import type { ExactIndex } from '../../model/multidimensional/exactIndex.ts';
import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import { maskOf } from './bits.ts';

/** One of the tests by which an index identifies the poor where their score does not. */
export interface IdentificationTest {
  /** The id of the condition or of the dimension; `null` where the test is of all indicators. */
  readonly id: string | null;
  /** Its name, if it has one. */
  readonly name: LocalText | null;
  /** The bits of the indicators it looks at. */
  readonly mask: number;
  /** So many of them have to be deprivations, or more. */
  readonly atLeast: number;
}

/** The tests of an index and how many of them have to hold; `null` where the score identifies. */
export interface IdentificationTests {
  /** The tests. */
  readonly tests: readonly IdentificationTest[];
  /** How many of them make somebody poor. */
  readonly needed: number;
}

/** The tests of an index; `null` where the score identifies. */
export function identificationTests(
  index: MultidimensionalIndex,
  exact: ExactIndex,
): IdentificationTests | null {
  const { indicators, dimensionOf } = exact;
  const { identification } = index;
  const all = { id: null, name: null, mask: maskOf(exact, () => true) };
  switch (identification?.kind) {
    case undefined:
    case 'score':
      return null;
    case 'union':
      return { tests: [{ ...all, atLeast: 1 }], needed: 1 };
    case 'intersection':
      return { tests: [{ ...all, atLeast: indicators.length }], needed: 1 };
    case 'dimensions': {
      const { atLeast: needed, within } = identification;
      const tests = index.dimensions.map(({ id, name = null, indicators: own }, row) => ({
        id,
        name,
        mask: maskOf(exact, (place) => dimensionOf[place] === row),
        atLeast: within === 'any' ? 1 : own.length,
      }));
      return { tests, needed };
    }
    case 'conditions': {
      const tests = identification.anyOf.map(({ id, name = null, indicators: own, atLeast }) => ({
        id,
        name,
        mask: maskOf(exact, (place) => own.includes(indicators[place]?.id as string)),
        atLeast,
      }));
      return { tests, needed: 1 };
    }
  }
}
