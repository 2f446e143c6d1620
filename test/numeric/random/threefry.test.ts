import { expect, test } from 'vitest';
import { threefry, threefryKey } from '../../../src/numeric/random/threefry.ts';

/**
 * Counter, key and words. The first three: `tests/kat_vectors` of Random123, the authors' library
 * (https://github.com/DEShawResearch/random123, lines "threefry4x32 20"). The others: that library in
 * C, compiled with gcc, `threefry4x32_R(20, counter, key)`.
 */
const known: readonly (readonly [counter: string, key: string, words: string])[] = [
  [
    '00000000 00000000 00000000 00000000',
    '00000000 00000000 00000000 00000000',
    '9c6ca96a e17eae66 fc10ecd4 5256a7d8',
  ],
  [
    'ffffffff ffffffff ffffffff ffffffff',
    'ffffffff ffffffff ffffffff ffffffff',
    '2a881696 57012287 f6c7446e a16a6732',
  ],
  [
    '243f6a88 85a308d3 13198a2e 03707344',
    'a4093822 299f31d0 082efa98 ec4e6c89',
    '59cd1dbb b8879579 86b5d00c ac8b6d84',
  ],
  [
    '00000005 00000006 00000007 00000008',
    '00000001 00000002 00000003 00000004',
    '0851810c 11b8ead3 bfcab2d2 7b13d57f',
  ],
];

test.each(known)('the words of counter %s under key %s', (counter, key, words) => {
  const out = new Uint32Array(4);
  const [a, b, c, d] = read(key) as [number, number, number, number];
  threefry(Uint32Array.from(read(counter)), threefryKey(a, b, c, d), out);
  expect([...out]).toEqual(read(words));
});

function read(words: string): number[] {
  return words.split(' ').map((word) => Number.parseInt(word, 16));
}
