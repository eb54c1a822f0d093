import { expect, test } from '#tests/unit/test.ts';
import { toCsv } from '#lib/csv.ts';

test('the keys come first, one row a line, and each line ends as the standard has it', () => {
  expect(toCsv(['payer', 'paid'], [['Amazon', 15]])).toBe('\u{feff}payer,paid\r\nAmazon,15\r\n');
});

test('a field with a comma stands in quotes', () => {
  expect(toCsv(['a'], [['Amazon, NVIDIA']])).toBe('\u{feff}a\r\n"Amazon, NVIDIA"\r\n');
});

test('a quote in a field is doubled', () => {
  expect(toCsv(['a'], [['expanded "to" 100']])).toBe('\u{feff}a\r\n"expanded ""to"" 100"\r\n');
});

for (const { name, text } of [
  { name: 'line feed', text: 'one\ntwo' },
  { name: 'carriage return', text: 'one\rtwo' },
]) {
  test(`a field with a ${name} stands in quotes`, () => {
    expect(toCsv(['a'], [[text]])).toBe(`\u{feff}a\r\n"${text}"\r\n`);
  });
}

test('what is not disclosed is an empty field, and zero is not', () => {
  expect(toCsv(['a', 'b', 'c'], [[null, 0, false]])).toBe('\u{feff}a,b,c\r\n,0,false\r\n');
});

test('a table without rows is its keys', () => {
  expect(toCsv(['a', 'b'], [])).toBe('\u{feff}a,b\r\n');
});

test('a key with a comma is quoted like a field', () => {
  expect(toCsv(['paid, $ billion'], [])).toBe('\u{feff}"paid, $ billion"\r\n');
});

test('a text that a spreadsheet would run is refused, and a number below zero is not', () => {
  for (const text of ['=1+1', '+1', '-1', '@a', '\t=1', '\r=1']) {
    expect(() => toCsv(['a'], [[text]]), text).toThrow(
      `The text "${text}" cannot stand in a CSV file: a spreadsheet would take it for a formula. Begin it with another sign than = + - @, a tab or a line break.`,
    );
  }
  expect(toCsv(['a'], [[-1]])).toBe('\u{feff}a\r\n-1\r\n');
});
