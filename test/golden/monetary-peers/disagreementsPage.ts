/** A figure of a program that is not the exact one, and why. */
export interface Disagreement {
  readonly peer: string;
  readonly places: string;
  readonly category: string;
  readonly why: string;
  readonly example?: { readonly figure: unknown; readonly exact: unknown };
}

/** Every disagreement as a page, by category. */
export function disagreementsPage(all: readonly Disagreement[]): string {
  const categories = [...new Set(all.map(({ category }) => category))].sort();
  const text = (value: unknown) =>
    typeof value === 'number' ? `${Number(value.toPrecision(6))}` : value === undefined ? '' : '–';
  return [
    '<!-- Printed from disagreements.json; change it there. -->',
    '',
    '# Where programs differ',
    '',
    'Every figure of a peer program that is not the exact one, one example each, by category: a *definition* of',
    'another thing under the same name, a *convention* on which the literature differs, *rounding*, or a *fault*.',
    ...categories.flatMap((category) => [
      '',
      `## ${category}`,
      '',
      '| program | figure | its figure | exact | why |',
      '|---|---|---|---|---|',
      ...all
        .filter((each) => each.category === category)
        .map(
          ({ peer, places, why, example }) =>
            `| ${peer} | ${places} | ${text(example?.figure)} | ${text(example?.exact)} | ${why} |`,
        ),
    ]),
    '',
  ].join('\n');
}
