/** How many bits a part of the number has: what a part times the prime comes to is far below 2^53. */
const bits = 16;
const mask = 0xffff;

/** The offset basis of FNV-1a of 128 bits, the lowest 16 bits first. */
const basis = [0xc58d, 0x6295, 0x2175, 0x62b8, 0x0142, 0x07bb, 0x272e, 0x6c62] as const;

/** The prime is 2^88 + this. */
const primeRest = 0x13b;

/**
 * FNV-1a of 128 bits over the characters of an ASCII text, in 32 hexadecimal digits. Not cryptographic:
 * whoever wants two texts of one digest can make them. (RFC 9923.)
 */
export function fnv1a128(text: string): string {
  const parts = Uint16Array.from(basis);
  const next = new Uint16Array(parts.length);
  for (let at = 0; at < text.length; at++) {
    parts[0] = (parts[0] as number) ^ text.charCodeAt(at);
    let carry = 0;
    for (let place = 0; place < parts.length; place++) {
      carry += (parts[place] as number) * primeRest;
      // Times 2^88: five parts up, and 8 bits more.
      if (place >= 5) carry += ((parts[place - 5] as number) << 8) & mask;
      if (place >= 6) carry += (parts[place - 6] as number) >>> 8;
      next[place] = carry & mask;
      carry = Math.floor(carry / 2 ** bits);
    }
    parts.set(next);
  }
  return Array.from(parts, (part) => part.toString(16).padStart(4, '0'))
    .reverse()
    .join('');
}
