import { describeRule } from '../../model/standard/describeRule.ts';
import type { LocalText, Provenance } from '../../model/standard/provenance.ts';
import type { Standard, StandardIndicator } from '../../model/standard/standard.ts';
import { householdStatuses, statusNames } from '../../model/standard/status.ts';
import { formsOf, linesOf, unpublished } from './amountItems.ts';
import type { Item } from './item.ts';

/** Every item of a standard, in the order in which differences are told. */
export function itemsOf(standard: Standard): Item[] {
  const parts = [scopeOf, linesOf, cutoffOf, rulesOf, indicatorsOf, groupsOf, formsOf];
  return parts.flatMap((items) => items(standard));
}

const same = (text: string): LocalText => ({ vi: text, en: text });
const periodNames = {
  month: { vi: 'một người một tháng', en: 'a person a month' },
  year: { vi: 'một người một năm', en: 'a person a year' },
} as const;

function scopeOf({ place, inForce, currency, per }: Standard): Item[] {
  const spans = (to: string) => inForce.map((span) => `${span.from} ${to} ${span.to}`).join(', ');
  return [
    {
      item: 'place',
      id: 'place',
      name: { vi: 'nơi áp dụng', en: 'place' },
      value: same(place),
      provenance: null,
    },
    {
      item: 'inForce',
      id: 'inForce',
      name: { vi: 'thời gian hiệu lực', en: 'in force' },
      value: { vi: spans('đến'), en: spans('to') },
      provenance: shared(inForce),
    },
    {
      item: 'unit',
      id: 'unit',
      name: { vi: 'đơn vị của các mức', en: 'unit of the lines' },
      value: {
        vi: `${currency} ${periodNames[per].vi}`,
        en: `${currency} ${periodNames[per].en}`,
      },
      provenance: null,
    },
  ];
}

function cutoffOf({ deprivationCutoff: { atLeast, provenance } }: Standard): Item[] {
  return [
    {
      item: 'deprivationCutoff',
      id: 'deprivationCutoff',
      name: { vi: 'số chỉ số thiếu hụt', en: 'number of deprivations' },
      value: same(`${atLeast}`),
      provenance,
    },
  ];
}

function rulesOf(standard: Standard): Item[] {
  return householdStatuses.flatMap((status): Item[] => {
    const rules = standard.rules.filter((rule) => rule.status === status);
    if (rules.length === 0) return [];
    const texts = rules.map((rule) => describeRule(standard, rule));
    return [
      {
        item: 'rules',
        id: status,
        name: statusNames[status],
        value: {
          vi: texts.map(({ vi }) => vi).join('; hoặc '),
          en: texts.map(({ en }) => en).join('; or '),
        },
        provenance: shared(rules),
      },
    ];
  });
}

function indicatorsOf({ dimensions }: Standard): Item[] {
  return dimensions.flatMap((dimension): Item[] => [
    {
      item: 'dimension',
      id: dimension.id,
      name: { vi: 'chiều', en: 'dimension' },
      value: {
        vi: `${dimension.name.vi} (${dimension.indicators.map(({ name }) => name.vi).join(', ')})`,
        en: `${dimension.name.en} (${dimension.indicators.map(({ name }) => name.en).join(', ')})`,
      },
      provenance: dimension.provenance,
    },
    ...dimension.indicators.flatMap(indicatorOf),
  ]);
}

function indicatorOf({ id, name, provenance, cutoff }: StandardIndicator): Item[] {
  return [
    {
      item: 'indicator',
      id,
      name: { vi: 'chỉ số', en: 'indicator' },
      value: name,
      provenance,
    },
    {
      item: 'cutoff',
      id,
      name: { vi: `ngưỡng của chỉ số ${name.vi}`, en: `cut-off of ${name.en}` },
      value: cutoff.text ?? unpublished,
      condition: JSON.stringify(cutoff.condition),
      provenance: cutoff.provenance,
    },
  ];
}

function groupsOf({ groups }: Standard): Item[] {
  return groups.map(({ id, name, statuses, under, from, to, provenance }) => ({
    item: 'group',
    id,
    name: { vi: 'nhóm', en: 'group' },
    value: name,
    condition: JSON.stringify({ statuses, under, from, to }),
    provenance,
  }));
}

/** The provenance that all of some items have, or `null` where they differ. */
function shared(items: readonly { readonly provenance: Provenance }[]): Provenance | null {
  const [first, ...others] = items.map(({ provenance }) => provenance);
  if (first === undefined) return null;
  const text = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === text) ? first : null;
}
