import type { Money } from '../../src/model/money.ts';
import { deepFreeze } from './deepFreeze.ts';

/** A mean income of a person a year in đồng; Hoàng Thu Phố had 24.1 million in 2020. */
export function money(changes: Partial<Money> = {}): Money {
  return deepFreeze({
    amount: 24_100_000,
    currency: 'VND',
    per: 'year',
    holder: 'person',
    ...changes,
  });
}
