/**
 * The only places where text of anybody becomes part of SQL: quoted names and texts as literals. Internal.
 * Whatever an engine could take for the end of the token, or for an escape, is written so that it cannot.
 */
import { refuse } from '../../require.ts';

/** A name or text with a character put before, or in place of, each that has a meaning in a token. */
type Escapes = readonly (readonly [character: string, written: string])[];

/** A name in quotes that end where two of them do not stand together. */
export function doubledName(name: string, quote: '"' | '`'): string {
  return quoted(requireName(name), quote, [[quote, quote + quote]]);
}

/** A name in quotes, with escapes by backslash. */
export function escapedName(name: string, escapes: Escapes): string {
  return quoted(requireName(name), '`', [['\\', '\\\\'], ['`', '\\`'], ...escapes]);
}

/** A text in quotes that end where two of them do not stand together. */
export function doubledText(text: string): string {
  return quoted(requireCharacters(text), "'", [["'", "''"]]);
}

/** A text in quotes, with escapes by backslash. */
export function escapedText(text: string, escapes: Escapes = []): string {
  return quoted(requireCharacters(text), "'", [['\\', '\\\\'], ["'", "\\'"], ...escapes]);
}

/** How many bytes a text has as UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}

function quoted(text: string, quote: string, escapes: Escapes): string {
  const written = new Map(escapes);
  let token = quote;
  for (const character of text) token += written.get(character) ?? character;
  return token + quote;
}

function requireName(name: string): string {
  if (name === '') refuse('notSupported', [], 'a name with something in it', name);
  return requireCharacters(name);
}

/** NUL ends a text in many engines, and half of a pair of surrogates becomes another character on the way. */
function requireCharacters(text: string): string {
  if (text.includes('\0')) refuse('notSupported', [], 'a text without NUL', text);
  if (/\p{Surrogate}/u.test(text)) {
    refuse(
      'notSupported',
      [],
      'a text of whole characters, without half a pair of surrogates',
      text,
    );
  }
  return text;
}
