import { figures } from '#components/charts/figures.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { standalonePicture } from '#components/figure/standalone-picture.server.ts';
import { tableOf } from '#components/figure/table.ts';
import { expect, test } from '#tests/unit/test.ts';
import { colours } from '#styles/tokens.ts';
import { text } from '@observablehq/plot';

function aFigure({ title = 'Amazon has paid', label = 'paid', options = {} } = {}) {
  return defineFigure({
    id: 'who-paid',
    title,
    measure: 'Billions of dollars',
    description: 'A word & “more”.',
    sources: ['openai-2026-02-scaling'],
    asOf: 'books',
    table: tableOf(
      [{ payer: 'Amazon' }],
      [{ label: 'Investor', key: 'investor', value: (row) => row.payer }],
      () => ({ sources: ['openai-2026-02-scaling'], confidence: 'primary' }),
    ),
    draw: ({ width }) => ({
      axis: null,
      height: 40,
      x: { domain: [0, width] },
      y: { domain: [40, 0] },
      marks: [text([[200, 20]], { text: () => label, ...options })],
    }),
  });
}

test('every figure’s picture is shapes alone, with a title and a description', async () => {
  for (const figure of figures) {
    const picture = await standalonePicture(figure);
    expect(
      picture.match(/<(?:text|tspan|image|use)\b|font-|text-anchor|var\(/),
      figure.id,
    ).toBeNull();
    expect(picture, figure.id).toContain(`<title id="${figure.id}-picture-title">`);
    expect(picture, figure.id).toContain(`<desc id="${figure.id}-picture-desc">`);
    expect(picture, figure.id).toMatch(/^<svg [^>]* width="920" [^>]* role="img" aria-labelledby=/);
  }
});

test('a picture’s title and description are escaped', async () => {
  expect(await standalonePicture(aFigure())).toContain(
    '<title id="who-paid-picture-title">Amazon has paid</title><desc id="who-paid-picture-desc">A word &amp; “more”.</desc>',
  );
});

test('a picture is the same text whenever it is asked for', async () => {
  const [one, other] = [await standalonePicture(aFigure()), await standalonePicture(aFigure())];
  expect(one === other).toBe(true);
});

test('a picture’s colours are the day’s or the night’s, and follow its reader unless they are fixed', async () => {
  const { paper, ink } = colours;
  const [byReader, byDay, byNight] = await Promise.all(
    (['reader', 'light', 'dark'] as const).map((theme) => standalonePicture(aFigure(), { theme })),
  );
  expect(byReader?.replace(/<style>.*<\/style>/, '')).toBe(byDay);
  const [style = ''] = /<style>.*<\/style>/.exec(byReader ?? '') ?? [];
  expect(style).toMatch(/^<style>@media \(prefers-color-scheme:dark\)\{#who-paid-picture /);
  expect(style).toContain(`#who-paid-picture [fill="${paper.light}"]{fill:${paper.dark}}`);
  const parts = (text = '', part: string) => text.split(part).length - 1;
  expect(parts(byNight, paper.dark)).toBe(parts(byDay, paper.light));
  expect(parts(byNight, ink.dark)).toBe(parts(byDay, ink.light));
  expect(parts(byNight, ink.light) + parts(byNight, paper.light)).toBe(0);
});

test('a picture is higher by a line where it has a public address to name', async () => {
  const heightOf = (picture: string) => Number(/ height="(\d+)"/.exec(picture)?.[1]);
  const nowhere = await standalonePicture(aFigure());
  const somewhere = await standalonePicture(aFigure(), { site: 'https://example.org/book/' });
  expect(heightOf(somewhere) - heightOf(nowhere)).toBeGreaterThan(10);
});

test('a character that the fonts do not have stops the build, in a drawing and in a headline', async () => {
  const end = 'Write it otherwise in components/charts/who-paid.figure.ts or who-paid.plot.ts.';
  await expect(standalonePicture(aFigure({ label: 'paid ✓' }))).rejects.toThrow(
    `The picture of figure "who-paid" has a character that the sans of the site does not have: “✓” (U+2713) in “paid ✓”. ${end}`,
  );
  await expect(standalonePicture(aFigure({ title: 'Kendall’s τ' }))).rejects.toThrow(
    `The picture of figure "who-paid" has a character that the sans of the site does not have: “τ” (U+03C4) in “Kendall’s τ”. ${end}`,
  );
});

test('what a label would lose as a shape stops the build', async () => {
  await expect(standalonePicture(aFigure({ options: { fontStyle: 'italic' } }))).rejects.toThrow(
    'The picture of figure "who-paid" has a text with the attribute font-style (“paid”), which is lost when its letters become shapes. Write it otherwise in components/charts/who-paid.figure.ts or who-paid.plot.ts.',
  );
});
