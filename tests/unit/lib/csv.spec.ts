import { expect, test } from '#tests/unit/test.ts';
import { toCsv } from '#lib/csv.ts';

test('the keys come first, one row a line, and each line ends as the standard has it', () => {
  expect(toCsv(['payer', 'paid'], [['Amazon', 15]])).toBe('payer,paid\r\nAmazon,15\r\n');
});

test('a field with a comma stands in quotes', () => {
  expect(toCsv(['a'], [['Amazon, NVIDIA']])).toBe('a\r\n"Amazon, NVIDIA"\r\n');
});

test('a quote in a field is doubled', () => {
  expect(toCsv(['a'], [['expanded "to" 100']])).toBe('a\r\n"expanded ""to"" 100"\r\n');
});

for (const { name, text } of [
  { name: 'line feed', text: 'one\ntwo' },
  { name: 'carriage return', text: 'one\rtwo' },
]) {
  test(`a field with a ${name} stands in quotes`, () => {
    expect(toCsv(['a'], [[text]])).toBe(`a\r\n"${text}"\r\n`);
  });
}

test('what is not disclosed is an empty field, and zero is not', () => {
  expect(toCsv(['a', 'b', 'c'], [[null, 0, false]])).toBe('a,b,c\r\n,0,false\r\n');
});

test('a table without rows is its keys', () => {
  expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
});

test('a key with a comma is quoted like a field', () => {
  expect(toCsv(['paid, $ billion'], [])).toBe('"paid, $ billion"\r\n');
});
