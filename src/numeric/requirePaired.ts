import { refuse, requireColumn, requireFinite } from '../require.ts';

/** Holds that two columns `a` and `b` are columns of finite numbers of one length. Internal. */
export function requirePaired(a: ArrayLike<number>, b: ArrayLike<number>): void {
  requireColumn(a, ['a']);
  requireColumn(b, ['b']);
  if (a.length !== b.length) refuse('unequalColumns', ['b'], `${a.length} values`, b.length);
  for (let row = 0; row < a.length; row++) {
    requireFinite(a[row], ['a', row]);
    requireFinite(b[row], ['b', row]);
  }
}
