import { expect, test } from '#tests/unit/test.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { inTwoTones, twoToneText } from '#components/drawing/two-tones.ts';
import { drawn } from './drawn.ts';

const draw = (text: string) => drawn([twoToneText([text], (row) => row, { x: 10, y: 20 })]);

/** What is written in each tone, line by line. */
function tonesOf({ all }: ReturnType<typeof draw>) {
  const lines = all('tspan[x]');
  return (lines.length > 0 ? lines : all('text')).map((line) => {
    const soft = line.querySelector('tspan')?.textContent ?? '';
    return [line.textContent.slice(0, line.textContent.length - soft.length), soft];
  });
}

test('the first words are in the tone of the mark, and the rest is soft and light', () => {
  const drawing = draw(inTwoTones('$50B', 'all of it paid'));
  expect(tonesOf(drawing)).toEqual([['$50B ', 'all of it paid']]);
  const [soft] = drawing.all('tspan');
  expect(soft?.getAttribute('font-weight')).toBe('400');
  expect(soft?.getAttribute('fill')).not.toBe(drawing.all('g')[0]?.getAttribute('fill'));
});

test('in the next line all is soft, and in the line after it', () => {
  expect(tonesOf(draw(inTwoTones('$50B', 'all of it\npaid', '\n')))).toEqual([
    ['$50B', ''],
    ['', 'all of it'],
    ['', 'paid'],
  ]);
});

test('a text in one tone stays as it is', () => {
  expect(draw('$50B').all('tspan')).toEqual([]);
});

test('a label in two tones is as wide as its letters', () => {
  expect(textWidth(inTwoTones('$50B', 'paid'), 13)).toBe(textWidth('$50B paid', 13));
});
