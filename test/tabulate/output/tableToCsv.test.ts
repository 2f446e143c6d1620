import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../src/errors.ts';
import { tableToArrays } from '../../../src/tabulate/output/tableToArrays.ts';
import { type TableCsvOptions, tableToCsv } from '../../../src/tabulate/output/tableToCsv.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallTable, tableOf } from './tables.ts';

const table = deepFreeze(smallTable);
const wide = { layout: 'wide', language: 'en' } as const;

test('in English: commas, a point, no mark', () => {
  expect(tableToCsv(table, wide)).toBe(
    'area,poor,Mean welfare\r\nTotal,0.07,1234.5\r\n"00004",0.125,-2\r\n"2",,1e-7\r\n',
  );
});

test('in Vietnamese: semicolons, a comma, a mark', () => {
  const options = { layout: 'wide', language: 'vi', percent: ['h'], decimals: 2 } as const;
  expect(tableToCsv(table, options)).toBe(
    '\uFEFFarea;tỷ lệ hộ nghèo (%);Thu nhập bình quân\r\nTổng;7,00;1234,50\r\n"00004";12,50;-2,00\r\n"2";;0,00\r\n',
  );
});

test('codes can be formulas for text', () => {
  expect(tableToCsv(table, { ...wide, textCodes: 'formula' })).toContain('\r\n"=""00004""",0.125');
});

test('heads are escaped as labels are', () => {
  const options = { ...wide, headers: { area: '=1+1', h: 'a,b' } };
  expect(tableToCsv(table, options)).toMatch(/^'=1\+1,"a,b",Mean welfare\r\n/);
});

test('a line of one empty field is no empty line', () => {
  const none = tableOf([], [{ id: 'x', measure: 'giniIndex' }], [[[], { value: null, rows: 0 }]]);
  expect(tableToCsv(none, wide)).toBe('Gini index\r\n""\r\n');
});

/** A reader of RFC 4180 that tells what was quoted; it throws at what the text must not have. */
function parse(text: string, separator: string): { value: string; quoted: boolean }[][] {
  const rows: { value: string; quoted: boolean }[][] = [];
  let row: { value: string; quoted: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    let value = '';
    if (quoted) {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) throw new Error('a quote is never closed');
        value += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        value += '"';
        at++;
      }
    } else {
      const rest = text.slice(at);
      const end = rest.search(new RegExp(`${separator}|\r\n`));
      value = rest.slice(0, end);
      if (end < 0 || /["\r\n]/.test(value)) throw new Error('a bare field has what wants quotes');
      at += end;
    }
    row.push({ value, quoted });
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === separator) at++;
    else throw new Error('a field goes on behind its end');
  }
  if (row.length > 0) throw new Error('the last line is not ended');
  return rows;
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', '-', '1', '0', '.', "'"),
  }),
  fc.constantFrom('__proto__', 'constructor', '\uFEFF', '\0', 'x'.repeat(10_000), '00004', 'Tổng'),
);

test('what a reader of CSV reads is what stands in the arrays', () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
  const label = fc.oneof(
    hostile,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const groups = fc.uniqueArray(fc.tuple(label, value), {
    selector: ([each]) => JSON.stringify(each),
    maxLength: 6,
  });
  const layout = fc.constantFrom('tidy', 'wide');
  fc.assert(
    fc.property(groups, layout, fc.constantFrom(',', ';', '\t'), (rows, layout, separator) => {
      const decimal = separator === ',' ? '.' : ',';
      const made = tableOf(
        ['a'],
        [{ id: 'x', measure: 'giniIndex' }],
        rows.map(([group, value]) => [[group], { value, rows: 3 }]),
      );
      const options = { layout, language: 'en' } as const;
      const text = tableToCsv(made, { ...options, separator, decimal, formulas: 'keep' });
      const read = parse(text, separator);
      expect(read.map((row) => row.map((field) => field.value))).toEqual(
        tableToArrays(made, options).map((row) =>
          row.map((field) =>
            typeof field === 'number' ? String(field).replace('.', decimal) : (field ?? ''),
          ),
        ),
      );
      // A reader that heeds quotes tells numbers, texts and nothing apart.
      const [, ...typed] = read.map((row) =>
        row.map(({ value, quoted }) => {
          const number = Number(value.replace(decimal, '.'));
          if (quoted || Number.isNaN(number)) return value;
          return value === '' ? null : number;
        }),
      );
      const wanted = tableToArrays(made, options).slice(1);
      // Not every text that JavaScript takes for a number is one in a spreadsheet: 0x1, white space, Infinity.
      const sure = wanted.flat().every((field) => typeof field !== 'string' || plainText(field));
      if (sure) expect(typed).toEqual(wanted);
    }),
  );
});

function plainText(text: string): boolean {
  return Number.isNaN(Number(text.replace(',', '.'))) || /^[+-]?[\d.,]*\d[\d.,]*$/.test(text);
}

test('no field of a text begins as a formula does, and numbers are never changed', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: -9, max: -1 }), (label, value) => {
      const made = tableOf(
        ['a'],
        [{ id: 'x', measure: 'kolmIndex' }],
        [[[label], { value, rows: 3 }]],
      );
      const [, row] = parse(tableToCsv(made, wide), ',');
      const [first, second] = row ?? [];
      expect(first?.value).toMatch(/^(?![=@\t\r\n])(?![+-][^\d]|[+-]\d.*[^\d.,])/s);
      expect(first?.value.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')).toBe(
        label.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''),
      );
      expect(second).toEqual({ value: String(value), quoted: false });
    }),
  );
});

test.each<[object, PovertyErrorCode, ErrorPath]>([
  [{ separator: ',', decimal: ',' }, 'unknownOption', ['separator']],
  [{ decimal: ',' }, 'unknownOption', ['separator']],
  [{ separator: '|' }, 'unknownOption', ['separator']],
  [{ decimal: '·' }, 'unknownOption', ['decimal']],
  [{ byteOrderMark: true }, 'unknownOption', ['byteOrderMark']],
  [{ formulas: 'drop' }, 'unknownOption', ['formulas']],
  [{ textCodes: 'text' }, 'unknownOption', ['textCodes']],
  [{ lineEnd: '\n' }, 'unknownOption', ['options', 'lineEnd']],
  [{ language: 'fr' }, 'unknownOption', ['language']],
])('refuses %o', (more, code, path) => {
  const options = untyped<TableCsvOptions>({ ...wide, ...more });
  expectPovertyError(() => tableToCsv(table, options), { code, path });
});
