import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';

/** Who is poor by an index, as a text that two rules share only if they are the same rule. */
export function identificationText({ identification }: MultidimensionalIndex): string {
  if (identification === undefined) return 'score';
  switch (identification.kind) {
    case 'dimensions':
      return `dimensions: ${identification.atLeast} or more, by ${identification.within} of their indicators`;
    case 'conditions':
      return `conditions: ${identification.anyOf
        .map(({ id, indicators, atLeast }) => {
          const those = [...indicators].sort().map((indicator) => JSON.stringify(indicator));
          return `${JSON.stringify(id)} (${atLeast} or more of ${those.join(', ')})`;
        })
        .join(' or ')}`;
    default:
      return identification.kind;
  }
}
