import { expect, test } from '#tests/unit/test.ts';
import {
  colours,
  colourStylesOf,
  drawnColourStyles,
  textColourStyles,
  withColoursOf,
} from '#styles/tokens.ts';

const themes = ['light', 'dark'] as const;

/** Relative luminance of a colour, by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

for (const theme of themes) {
  test(`every text can be read on paper and on its tint, ${theme}`, () => {
    for (const [name, colour] of Object.entries(colours)) {
      if (!['ink', 'soft'].includes(name) && !name.endsWith('-text')) continue;
      expect.soft(contrast(colour[theme], colours.paper[theme]), name).toBeGreaterThan(6);
    }
    for (const company of [
      'amazon',
      'microsoft',
      'nvidia',
      'softbank',
      'openai',
      'other',
    ] as const) {
      const text = colours[`${company}-text`][theme];
      expect.soft(contrast(text, colours[`${company}-tint`][theme]), company).toBeGreaterThan(4.5);
    }
  });
}

test('the style sheet has every colour twice: for browsers that cannot choose, and for those that can', () => {
  const once = Object.entries(colours).filter(
    ([name, { light, dark }]) =>
      !new RegExp(`--${name}:${light}[;}]`).test(textColourStyles + drawnColourStyles) ||
      !new RegExp(`--${name}:light-dark\\(${light},${dark}\\)[;}]`).test(
        textColourStyles + drawnColourStyles,
      ),
  );
  expect(once).toEqual([]);
});

test('two colours that are one by day are one by night', () => {
  const names = Object.entries(colours);
  const apart = names.flatMap(([name, { light, dark }]) =>
    names
      .filter(([, other]) => other.light === light && other.dark !== dark)
      .map(([twin]) => `${name} and ${twin}`),
  );
  expect(apart).toEqual([]);
});

test('a colour is written out for the theme that is asked for', () => {
  const markup = '<rect fill="var(--paper)" stroke="var(--amazon-tint)" color="currentColor"/>';
  expect(withColoursOf('light', markup)).toBe(
    '<rect fill="#fcfbf8" stroke="#f4e1d2" color="#1c1a16"/>',
  );
  expect(withColoursOf('dark', markup)).toBe(
    '<rect fill="#151411" stroke="#3b2618" color="#ece7dc"/>',
  );
});

test('a misspelt colour is refused', () => {
  expect(() => withColoursOf('light', '<rect fill="var(--papre)"/>')).toThrow(
    new RangeError(
      `There is no colour "papre". Use one of ${Object.keys(colours).join(', ')}, or add it to src/styles/tokens.ts.`,
    ),
  );
});

test('one drawing has rules for its own paints alone, by day and by night', () => {
  const { amazon, paper } = colours;
  expect(colourStylesOf(`<rect fill="${amazon.light}" stroke="${paper.light}"/>`, 'opening')).toBe(
    '@supports (color:light-dark(#000,#fff)){' +
      `.opening [fill="${amazon.light}"]{fill:light-dark(${amazon.light},${amazon.dark})}` +
      `.opening [stroke="${paper.light}"]{stroke:light-dark(${paper.light},${paper.dark})}}`,
  );
});
