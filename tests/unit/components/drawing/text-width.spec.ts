import { expect, test } from '#tests/unit/test.ts';
import { textWidth, wrapText } from '#components/drawing/text-width.ts';

/** Widths that Chromium gives these labels in the site's sans, 13 pixels and weight 600, tabular figures. */
const measured = [
  ['AWS Trainium', 86.2],
  ['$137.5B', 51.5],
  ['up to $25B', 66],
  ['SoftBank', 56.8],
  ['Microsoft, before this round', 170],
  ['public preview on day 214', 157.1],
  ['GPT-5.5', 50.6],
  ['gpt-3.5-turbo', 85.7],
  ['1: one cloud has everything', 166.4],
  ['Foundry agents: threads, then conversations', 271.8],
  ['27 February 2026', 106.9],
  ['NVIDIA’s letter', 88.4],
] as const;

test('the widths of labels are known to a fifteenth', () => {
  const off = measured
    .map(([label, width]) => ({ label, ratio: textWidth(label, 13) / width }))
    .filter(({ ratio }) => ratio <= 14 / 15 || ratio >= 16 / 15);
  expect(off).toEqual([]);
});

test('all figures are equally wide, as the site sets them', () => {
  const widths = Array.from('0123456789', (digit) => textWidth(digit, 13));
  expect(new Set(widths).size).toBe(1);
});

test('a label grows with its size, and nothing has no width', () => {
  expect(textWidth('Amazon', 26)).toBeCloseTo(2 * textWidth('Amazon', 13), 10);
  expect(textWidth('', 13)).toBe(0);
});

test('a letter that is not on the list counts as a wide capital', () => {
  expect(textWidth('ő', 13)).toBe(textWidth('N', 13));
});

test('lines are as equal as their number allows', () => {
  // Filled from the left, the last line would be “sale” alone.
  expect(wrapText('not yet on general sale', 130, 13)).toEqual(['not yet on', 'general sale']);
});

test('no line is wider than it may be, unless one word is', () => {
  const lines = wrapText('a beta from before 2025; shut down in August', 90, 13);
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(90);
  expect(wrapText('Herfindahl index', 30, 13)).toEqual(['Herfindahl', 'index']);
});
