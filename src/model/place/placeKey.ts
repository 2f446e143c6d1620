import { refuse, requireText } from '../../require.ts';

const tones = '\u0300\u0301\u0303\u0309\u0323';
const toneMark = new RegExp(`[${tones}]`, 'g');
const communePrefix = /^(?:(?:xã|phường|thị trấn) |(?:x|p|tt)\. ?)(?=.)/;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * One key for the spellings of one commune's name, to match lists from different sources.
 *
 * Convention: composed and decomposed Unicode (NFC, NFD), upper and lower case, the two placings of
 * a tone mark (Hòa, Hoà), look-alikes of đ and of the apostrophe, odd white space, and the words
 * Xã, Phường, Thị trấn (X., P., TT.) before the name make no difference. Everything that is heard does: tones
 * (La, Lá), vowels (Tan, Tân), i and y (Mĩ, Mỹ), Đắk and Đăk. Words for districts and provinces stay,
 * because a city and its province often share the bare name.
 *
 * The key is for comparing, not for printing. It is unique only among the communes of one district
 * or province: use codes where there are any.
 *
 * @param name - the name as written
 * @returns the key
 * @throws PovertyError `missingValue` or `invalidType` when the name is no text or empty
 * @example
 * import { placeKey } from 'poverty-indicators/model';
 *
 * placeKey('Xã Hòa Bình') === placeKey('HOÀ BÌNH'); // => true
 * placeKey('Xã Pa Cheo'); // => 'pa cheo'
 */
export function placeKey(name: string): string {
  const plain = requireText(name, ['name'])
    .replace(/\u00b4/g, "'")
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/[\u00f0\u0256]/g, 'đ')
    .replace(/[\u2018\u2019\u02bc\u0060\u2032]/g, "'")
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = toneAtEnd(plain.replace(communePrefix, '')).replace(/^0+(?=\d+$)/, '');
  return bare === '' ? refuse('invalidType', ['name'], 'a name with letters in it', name) : bare;
}

/** Moves the tone mark of each word to its end, where its placing makes no difference. */
function toneAtEnd(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const marks = word.match(toneMark);
      return marks === null ? word : word.replace(toneMark, '') + marks.join('');
    })
    .normalize('NFC');
}
