/**
 * The keys of an index and of a standard, which the checks of both leave alone where they stand by
 * themselves. Internal.
 */
import type { KeyTree } from './checkKnownKeys.ts';

const words: KeyTree = { vi: null, en: null };
const provenance: KeyTree = { source: null, article: null, confidence: null, note: words };
const item: KeyTree = { id: null, name: words, provenance };
const sources: KeyTree = { id: null, title: words, issued: null, effective: null, readAt: null };
const span: KeyTree = { from: null, to: null };
const byArea: KeyTree = { rural: null, urban: null };

/** Those of a multidimensional index; of its identification, those of each kind are told by another check. */
export const indexKeys: KeyTree = {
  id: null,
  name: words,
  place: null,
  unit: null,
  dimensions: {
    id: null,
    name: words,
    indicators: { ...item, weight: null, deprivedWhen: words },
  },
  cutoff: null,
  identification: {
    kind: null,
    atLeast: null,
    within: null,
    anyOf: { id: null, name: words, indicators: null, atLeast: null },
  },
  bands: { ...item, from: null, below: null, columns: null },
  sources,
  provenance,
};

/** Those of each kind of identification. */
export const identificationKeys: { readonly [kind: string]: readonly string[] } = {
  score: ['kind'],
  union: ['kind'],
  intersection: ['kind'],
  dimensions: ['kind', 'atLeast', 'within'],
  conditions: ['kind', 'anyOf'],
};

/** Those of a poverty standard; the keys of conditions are of another tree. */
export const standardKeys: KeyTree = {
  id: null,
  name: words,
  place: null,
  base: null,
  inForce: { ...span, provenance },
  sources,
  currency: null,
  per: null,
  lines: { ...item, amount: byArea, boundary: null },
  dimensions: {
    ...item,
    indicators: { ...item, cutoff: { text: words, condition: null, provenance } },
  },
  deprivationCutoff: { atLeast: null, provenance },
  rules: { id: null, status: null, over: null, under: null, deprivations: null, provenance },
  groups: { ...item, statuses: null, under: null, ...span },
  forms: {
    id: null,
    inUse: span,
    lines: { line: null, atMost: byArea, provenance },
    perDeprivation: null,
    provenance,
  },
};

/** Those of each kind of condition on a household or a person. */
export const conditionKeys: { readonly [kind: string]: readonly string[] } = {
  anyMember: ['kind', 'where'],
  memberShare: ['kind', 'where', 'above'],
  areaPerMember: ['kind', 'below'],
  age: ['kind', 'from', 'before'],
  bornFrom: ['kind', 'date'],
  fact: ['kind', 'fact', 'isOneOf'],
  all: ['kind', 'of'],
  atLeast: ['kind', 'count', 'of'],
};
